import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { patterns } from '../core/draw.js';
import type { AnyFigure, FigureState, FigureWords } from '../core/figure.js';
import type { Layout } from '../core/geometry.js';
import { load, peek } from '../core/loadable.js';
import type { Locale } from '../core/locale.js';
import { liveMarks, spokenLabel } from '../core/marks.js';
import { quote, type Problem } from '../core/problem.js';
import { findItem, type Reading } from '../core/reading.js';
import { commonWords, type CommonWords } from '../core/words/index.js';
import { version } from '../version.js';
import { drawFile, rasterize } from './file.js';
import { DataController } from './data-controller.js';
import { FigureProblemEvent, FigureReadyEvent, FigureSelectEvent } from './events.js';
import { moveTo } from './keyboard.js';
import { LanguageController } from './language-controller.js';
import { MotionController } from './motion-controller.js';
import { cited } from './parts/cites.js';
import { controlBar, type Choice } from './parts/controls.js';
import { detailPanel } from './parts/detail.js';
import { legendView } from './parts/legend.js';
import { listView } from './parts/list.js';
import { problemList } from './parts/problems.js';
import { sourceList } from './parts/sources.js';
import { verdictBar } from './parts/verdict.js';
import { sharedStyles } from './styles.js';
import { describeReading } from '../core/describe.js';
import { WidthController } from './width-controller.js';

/** What is on the page now. */
interface Shown {
  readonly data: unknown;
  readonly locale: Locale;
  readonly options: string;
  readonly model: unknown;
  readonly reading: Reading;
  readonly words: FigureWords;
  readonly common: CommonWords;
}

/**
 * The browser side of every figure: it finds the data, keeps what the reader has chosen, and shows the figure's picture and words.
 *
 * @attr {string} preset - Name of an example that the figure brings along.
 * @attr {string} src - Address of a JSON file with the data.
 * @attr {string} data - The data as JSON text.
 * @attr {string} lang - Language of the figure; without it, that of the nearest ancestor.
 * @attr {string} selected - Key of the selected mark.
 * @attr {number} step - Step that is shown, from 1.
 * @attr {'picture'|'list'} view - Whether the picture or the same content as a list is shown.
 * @attr {boolean} no-legend - Leaves the legend out.
 * @attr {boolean} no-controls - Leaves the reader's controls out.
 *
 * @fires {FigureReadyEvent} figure-ready - New data have been drawn.
 * @fires {FigureSelectEvent} figure-select - A mark is about to be selected; cancelable.
 * @fires {FigureStepEvent} figure-step - A step is about to be shown; cancelable.
 * @fires {FigureProblemEvent} figure-problem - The data were refused.
 *
 * @csspart figure - The whole figure.
 * @csspart caption - Notes and sources.
 * @csspart legend - The legend.
 * @csspart legend-item - One entry of the legend.
 * @csspart controls - The reader's controls.
 * @csspart list - The list view.
 * @csspart problems - What is wrong with the data.
 * @csspart detail - What is told about the selected mark.
 *
 * @cssprop [--virt-font] - Font family of all texts.
 * @cssprop [--virt-padding] - Space around the figure.
 * @cssprop [--virt-page] - Background.
 * @cssprop [--virt-panel] - Background of panels.
 * @cssprop [--virt-ink] - Text and lines.
 * @cssprop [--virt-accent] - Links, selection and focus.
 *
 * @slot - Fallback that is shown before the figure is there, and when its data are refused.
 */
export class FigureElement<D = unknown> extends LitElement {
  /** The figure that this element shows. */
  static readonly figure: AnyFigure;
  static readonly version = version;

  static override properties = {
    preset: { reflect: true },
    src: {},
    dataText: { attribute: 'data' },
    lang: { reflect: true },
    selected: { reflect: true },
    step: { type: Number, reflect: true },
    view: { reflect: true },
    noLegend: { type: Boolean, attribute: 'no-legend', reflect: true },
    noControls: { type: Boolean, attribute: 'no-controls', reflect: true },
    active: { state: true },
    sourcesOpen: { state: true },
    spoken: { state: true },
  };

  declare preset: string | null;
  declare src: string | null;
  /** The `data` attribute. */
  declare protected dataText: string | null;
  declare lang: string;
  declare selected: string | null;
  declare step: number | null;
  declare view: 'picture' | 'list' | null;
  declare noLegend: boolean;
  declare noControls: boolean;
  declare protected active: string | undefined;
  declare protected sourcesOpen: boolean;
  declare protected spoken: string;

  #input: unknown;
  #shown: Shown | undefined;
  #problems: readonly Problem[] = [];
  #layout: Layout | undefined;
  #layoutFor: readonly unknown[] = [];
  #news: readonly Event[] = [];
  readonly #internals: ElementInternals | undefined;
  readonly #language = new LanguageController(this);
  readonly #width = new WidthController(this);
  readonly #motion = new MotionController(this);
  readonly #source: DataController;

  constructor() {
    super();
    this.preset = this.src = this.dataText = this.selected = this.step = this.view = null;
    this.noLegend = this.noControls = this.sourcesOpen = false;
    this.spoken = '';
    this.#source = new DataController(this, this.figure);
    this.#internals = (this as Partial<HTMLElement>).attachInternals?.call(this);
    if (this.#internals) this.#internals.role = 'figure';
  }

  /** The typed data; setting them wins over `src`, the JSON child and `preset`, and undefined gives the word back to those. */
  get data(): D | undefined {
    return this.#shown?.data as D | undefined;
  }

  set data(data: D | undefined) {
    this.#input = data ?? undefined;
    this.requestUpdate();
  }

  protected get figure(): AnyFigure {
    return (this.constructor as typeof FigureElement).figure;
  }

  /** What the figure says, as plain text in the language of the page. */
  describe(): string {
    return this.#shown ? describeReading(this.#shown.reading, this.#shown.common) : '';
  }

  /** The figure as an SVG file that stands alone, with title, legend, caption and sources. */
  toSVG(): string {
    if (this.#shown === undefined) return '';
    const { model, reading, locale } = this.#shown;
    const dark = getComputedStyle(this).getPropertyValue('--_scheme').trim() === 'dark';
    return drawFile({ figure: this.figure, model, reading, locale, width: this.#width.width + 48, state: this.#state(), scheme: dark ? 'dark' : 'light' });
  }

  /** The same file as a PNG picture; `scale` is device pixels per CSS pixel. */
  toPNG(scale = 2): Promise<Blob> {
    return rasterize(this.toSVG(), scale);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#prepare();
    if (changed.has('selected') && this.hasUpdated) this.#announce();
  }

  #prepare(): void {
    const { figure } = this;
    const locale = this.#language.locale;
    const common = peek(commonWords[locale]);
    const words = peek(figure.words[locale]) as FigureWords | undefined;
    const resolved = this.#source.resolve({ data: this.#input, dataText: this.dataText, src: this.src, preset: this.preset });
    if (common === undefined || words === undefined) {
      void Promise.all([load(commonWords[locale]), load(figure.words[locale])]).then(() => {
        this.requestUpdate();
      });
      return;
    }
    if (resolved === undefined) return;
    if (resolved.problems !== this.#problems) {
      this.#problems = resolved.problems;
      if (resolved.problems.length > 0) this.#news = [...this.#news, new FigureProblemEvent(resolved.problems)];
    }
    const options = this.#options();
    if (resolved.data === undefined) {
      if (this.#shown && this.#shown.locale !== locale) this.#show(this.#shown.data, locale, options, words, common);
    } else this.#show(resolved.data, locale, options, words, common);
    this.#arrange();
  }

  #show(data: unknown, locale: Locale, options: Readonly<Record<string, string>>, words: FigureWords, common: CommonWords): void {
    const optionKey = JSON.stringify(options);
    const old = this.#shown;
    const same = old !== undefined && old.data === data;
    if (same && old.locale === locale && old.options === optionKey) return;
    try {
      const model = same ? old.model : (this.figure.model as (data: unknown) => unknown)(data);
      const reading = (this.figure.read as (model: unknown, context: unknown) => Reading)(model, { words, common, locale, options });
      this.#shown = { data, locale, options: optionKey, model, reading, words, common };
      if (this.#internals) {
        this.#internals.ariaLabel = reading.title;
        this.#internals.ariaDescription = reading.summary;
      }
      if (!same) this.#news = [...this.#news, new FigureReadyEvent()];
    } catch (error) {
      this.#problems = [{ path: '', code: 'not-drawn', got: quote((error as Error).message) }];
      this.#news = [...this.#news, new FigureProblemEvent(this.#problems)];
    }
  }

  #arrange(): void {
    const shown = this.#shown;
    if (shown === undefined) return;
    const state = this.#state();
    const inputs = [shown, this.#width.width, state.selected, state.step];
    if (this.#layout && inputs.every((input, index) => input === this.#layoutFor[index])) return;
    this.#layoutFor = inputs;
    const layout = (this.figure.layout as (...args: unknown[]) => Layout)(shown.model, shown.reading, this.#width.width, state);
    this.#layout = layout;
    this.#motion.show(layout);
    if (!layout.marks.some((mark) => mark.key === this.active)) this.active = (layout.marks.find((mark) => mark.key === state.selected) ?? layout.marks[0])?.key;
  }

  #options(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(this.figure.options ?? {}).map(([name, values]) => {
        const value = (this as unknown as Record<string, unknown>)[name];
        return [name, values.find((candidate) => candidate === value) ?? values[0] ?? ''];
      }),
    );
  }

  #state(): FigureState {
    const selected = this.#shown && findItem(this.#shown.reading, this.selected ?? undefined)?.key;
    return { selected, step: this.step ?? undefined, options: this.#options() };
  }

  protected override render(): unknown {
    const shown = this.#shown;
    const problems = this.#problems.length === 0 ? '' : this.#renderProblems(shown !== undefined);
    if (shown === undefined || this.#layout === undefined) return html`${problems}<slot></slot>`;
    const { reading, common } = shown;
    const state = this.#state();
    const item = findItem(reading, state.selected);
    return html`<div class="root" part="figure" @click=${this} @change=${this}>
      ${problems}
      <div class="title" part="title">${reading.title}</div>
      ${reading.subtitle ? html`<p class="subtitle" part="subtitle">${cited(reading.subtitle, common)}</p>` : ''}
      ${this.view === 'list' ? listView(reading, state.selected, common) : this.#renderPicture(this.#layout, shown, state)}
      ${reading.verdict ? verdictBar(reading.verdict, common) : ''}
      ${this.noControls ? '' : controlBar(this.#choices(shown.words, common), this.view === 'list' ? 'list' : 'picture', common)}
      ${this.noLegend || this.view === 'list' || reading.legend.length === 0 ? '' : legendView(this.figure, reading.legend, common)}
      ${item && this.view !== 'list' ? detailPanel(item, common) : ''}
      <div class="caption" part="caption">
        ${reading.notes.map((note) => html`<p>${cited(note, common)}</p>`)}${reading.sources.length === 0 ? '' : sourceList(reading.sources, this.sourcesOpen, common)}
      </div>
      <div class="spoken" role="status">${this.spoken}</div>
    </div>`;
  }

  #renderPicture(layout: Layout, { reading, common }: Shown, state: FigureState): TemplateResult {
    const marks = liveMarks(state, reading, common, this.active);
    return html`<div class="picture">
      <svg part="picture" role="listbox" aria-label=${reading.title} aria-describedby="summary" width=${layout.width} height=${layout.height} viewBox="0 0 ${layout.width} ${layout.height}" @keydown=${this} @focusin=${this}>
        ${patterns('')}${this.figure.view(layout as never, marks)}
      </svg>
      <p id="summary" class="spoken">${reading.summary} ${common.pictureHint}</p>
    </div>`;
  }

  #renderProblems(kept: boolean): TemplateResult | typeof nothing {
    const locale = this.#language.locale;
    const common = peek(commonWords[locale]);
    const words = peek(this.figure.words[locale]) as FigureWords | undefined;
    return common === undefined || words === undefined ? nothing : problemList(this.#problems, { ...common.problems, ...words.problems }, kept, common);
  }

  #choices(words: FigureWords, common: CommonWords): Choice[] {
    const fromPreset = this.#input === undefined && this.dataText === null && this.src === null && this.#shown !== undefined;
    const options = this.#options();
    const choices: Choice[] = Object.entries(words.options ?? {}).map(([name, { label, values }]) => ({ name, label, values, value: options[name] ?? '' }));
    if (fromPreset && !this.querySelector('script[type="application/json"]')) {
      const value = this.preset !== null && Object.hasOwn(words.presets, this.preset) ? this.preset : this.figure.defaultPreset;
      choices.unshift({ name: 'preset', label: common.preset, value, values: words.presets });
    }
    return choices;
  }

  /** Handles all events inside the figure: marks carry keys, controls carry the name of what they do. */
  handleEvent(event: Event): void {
    const target = event.target as Element;
    if (event.type === 'change') {
      const select = target as HTMLSelectElement;
      (this as unknown as Record<string, string>)[select.dataset['choice'] ?? ''] = select.value;
    } else if (event.type === 'keydown') this.#press(event as KeyboardEvent, target);
    else if (event.type === 'focusin') this.active = target.closest<SVGElement>('[data-key]')?.dataset['key'] ?? this.active;
    else this.#click(target);
  }

  #click(target: Element): void {
    const control = target.closest<HTMLElement>('[data-action],[data-source],[data-select]');
    const { action, source, select } = control?.dataset ?? {};
    if (action === 'view') this.view = this.view === 'list' ? 'picture' : 'list';
    else if (action === 'sources') this.sourcesOpen = !this.sourcesOpen;
    else if (action === 'clear') this.#select(undefined);
    else if (source !== undefined) void this.#openSource(source);
    else if (select !== undefined) this.#select(select);
    else {
      const key = target.closest<SVGElement>('svg [data-key]')?.dataset['key'];
      if (key !== undefined) this.#select(key === this.selected ? undefined : key);
    }
  }

  #press(event: KeyboardEvent, target: Element): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const key = target.closest<SVGElement>('[data-key]')?.dataset['key'];
    const next = moveTo(event.key, this.#layout?.marks.map((mark) => mark.key) ?? [], key);
    if (next !== undefined) {
      this.active = next;
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector<SVGElement>(`svg [data-key="${CSS.escape(next)}"]`)?.focus();
      });
    } else if (event.key === 'Enter' || event.key === ' ') this.#select(key);
    else if (event.key === 'Escape' && this.selected !== null) this.#select(undefined);
    else return;
    event.preventDefault();
  }

  #select(key: string | undefined): void {
    if (key === (this.selected ?? undefined)) return;
    if (this.dispatchEvent(new FigureSelectEvent(key))) this.selected = key ?? null;
  }

  async #openSource(number: string): Promise<void> {
    this.sourcesOpen = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#source-${number}`)?.focus();
  }

  #announce(): void {
    const shown = this.#shown;
    if (shown === undefined) return;
    const item = findItem(shown.reading, this.selected ?? undefined);
    this.spoken = item ? [spokenLabel(item, shown.common), item.facts[0]?.text].filter(Boolean).join(shown.common.stop) : shown.common.cleared;
  }

  protected override updated(): void {
    const news = this.#news;
    this.#news = [];
    for (const event of news) this.dispatchEvent(event);
  }

  static override get styles(): typeof sharedStyles {
    // Lit asks the base class too, which shows no figure.
    const figure = this.figure as AnyFigure | undefined;
    return figure === undefined ? sharedStyles : [...sharedStyles, unsafeCSS(figure.styles)];
  }
}

