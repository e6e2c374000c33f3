import type { TemplateResult } from 'lit';
import type { Figure, FigureState } from '../core/figure.js';
import type { Layout } from '../core/drawing/geometry.js';
import type { Locale } from '../core/language/locale.js';
import { present, settle, type Shown, type Vocabulary } from '../core/present.js';
import { quote, type Problem } from '../core/problem.js';
import type { Loadable } from '../core/loadable.js';
import { findItem, type Reading } from '../core/reading.js';
import { commonWords } from '../core/language/common.js';
import type { Room } from './controllers/width.js';
import { Loader } from './loader.js';
import { OptionAttributes } from './option-attributes.js';
import type { FigureHost, Resolved } from './types.js';

/** What the element is to show. */
export interface Request {
  readonly resolved: Resolved | undefined;
  readonly locale: Locale;
  readonly room: Room;
}

/** Turns what the element is to show into a picture and words, and keeps the last good ones when that is impossible. */
export class Presenter {
  shown: Shown | undefined;
  layout: Layout | undefined;
  room: Room = { width: 0, rail: false };
  /** Width that the steps take beside the picture, in px. */
  stepsWidth = 0;
  problems: readonly Problem[] = [];
  /** The language of the last request. */
  locale: Locale = 'en';
  readonly figure: Figure;
  readonly loader: Loader;
  readonly #host: Pick<FigureHost, 'selected' | 'step' | 'requestUpdate'>;
  readonly #options: OptionAttributes;
  #reported: readonly Problem[] = [];
  /** What could not be loaded for the current request. */
  #lost: readonly Problem[] | undefined;
  #attempt = '';
  #laidOutFor: readonly unknown[] = [];
  #good: { readonly shown?: Shown; readonly layout?: Layout; readonly drawn?: TemplateResult } = {};
  #hopeless: { readonly data: unknown; readonly attempt: string } | undefined;

  readonly #featuresFor: (reading: Reading) => readonly Loadable<object>[];

  /** The host is updated when something that was missing has loaded; `featuresFor` names what a reading cannot be shown without. */
  constructor(
    figure: Figure,
    host: Pick<FigureHost, 'selected' | 'step' | 'requestUpdate'>,
    featuresFor: (reading: Reading) => readonly Loadable<object>[],
  ) {
    this.figure = figure;
    this.#featuresFor = featuresFor;
    this.#host = host;
    this.#options = new OptionAttributes(host, figure);
    this.loader = new Loader((error) => {
      if (error && this.problems.length === 0)
        this.problems = this.#lost = [{ path: '', code: 'unreachable', got: quote(error.message) }];
      host.requestUpdate();
    });
  }

  /** Brings `shown`, `layout` and `problems` up to date; waits, with the old ones, for what has yet to load. */
  present(request: Request): void {
    if (this.#present(request) && this.shown) this.#options.settle(this.shown.options);
  }

  /** Tells whether all is as asked for. */
  #present({ resolved, locale, room }: Request): boolean {
    this.locale = locale;
    this.room = room;
    const { selected, step } = this.#host;
    const { chosen } = this.#options;
    const attempt = JSON.stringify([locale, chosen, room, selected, step]);
    if (attempt !== this.#attempt) {
      this.#attempt = attempt;
      this.loader.retry();
      if (this.problems === this.#lost) this.problems = this.#reported;
    }
    const words = this.words(locale);
    if (words === undefined || resolved === undefined) return false;
    if (resolved.problems !== this.#reported) this.problems = this.#reported = resolved.problems;
    const data = resolved.data ?? this.shown?.data;
    if (data === undefined) return false;
    const settled = settle(this.figure, data, chosen, locale);
    const additions = settled.needs && this.loader.get(settled.needs);
    if (settled.needs && !additions) return false;
    // What could not be drawn is not tried again before something changes.
    if (this.#hopeless?.data === data && this.#hopeless.attempt === attempt) return false;
    const before = { shown: this.shown, layout: this.layout, laidOutFor: this.#laidOutFor };
    try {
      const shown = present(this.figure, settled, words, additions, this.shown);
      if (!this.#featuresFor(shown.reading).every((part) => this.loader.get(part) !== undefined))
        return false;
      this.shown = shown;
      this.#arrange(shown);
      return true;
    } catch (error) {
      this.shown = before.shown;
      this.layout = before.layout;
      this.#laidOutFor = before.laidOutFor;
      this.#hopeless = { data, attempt };
      this.#fail(error);
      return false;
    }
  }

  /** Keeps what has been rendered, to restore it if something later cannot be. */
  keep(drawn: TemplateResult): TemplateResult {
    const { shown, layout } = this;
    this.#good = { ...(shown && { shown }), ...(layout && { layout }), drawn };
    return drawn;
  }

  /** Reports what could not be rendered, and returns what was rendered before. */
  restore(error: unknown): TemplateResult | undefined {
    this.shown = this.#good.shown;
    this.layout = this.#good.layout;
    this.#laidOutFor = [];
    this.#fail(error);
    return this.#good.drawn;
  }

  /** The words of a language, once they have loaded. */
  words(locale: Locale): Vocabulary | undefined {
    const common = this.loader.get(commonWords[locale]);
    const words = this.loader.get(this.figure.words[locale]);
    if (common !== undefined && words !== undefined) return { words, common };
    const lost = this.loader.failed(commonWords[locale]) || this.loader.failed(this.figure.words[locale]);
    return lost && locale !== 'en' ? this.words('en') : undefined;
  }

  /** What the reader has chosen, as far as it exists in what is shown. */
  get state(): FigureState {
    const { selected, step } = this.#host;
    const reading = this.shown?.reading;
    const steps = reading?.steps?.length ?? 0;
    return {
      selected: reading && findItem(reading, selected ?? undefined)?.key,
      step: step !== null && steps > 0 && step >= 1 ? Math.min(Math.trunc(step), steps) : undefined,
      options: this.shown?.options ?? {},
    };
  }

  #fail(error: unknown): void {
    this.problems = [{ path: '', code: 'not-drawn', got: quote((error as Error).message) }];
  }

  #arrange(shown: Shown): void {
    const { model, reading, additions } = shown;
    const { state, room } = this;
    const beside = !room.rail && (reading.steps?.length ?? 0) > 1;
    this.stepsWidth = beside ? (this.figure.stepsWidth?.(model, room.width) ?? 0) : 0;
    const width = room.width - (this.stepsWidth === 0 ? 0 : this.stepsWidth + 16);
    const inputs = [shown, width, this.figure.layoutKey?.(model, state)];
    if (this.layout && inputs.every((input, index) => input === this.#laidOutFor[index])) return;
    this.layout = this.figure.layout(model, reading, width, state, additions);
    this.#laidOutFor = inputs;
  }
}
