import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Loadable } from '../../core/loadable.js';
import type { Problem } from '../../core/problem.js';
import { commonWords, type CommonWords } from '../../core/language/common.js';
import { validate, validateText } from '../../element/data/validate.js';
import { DataController } from '../../element/data/data-controller.js';
import { FigureProblemEvent, FigureReadyEvent, FigureSelectEvent } from '../../element/events.js';
import { commandOf, type Command } from '../../element/commands.js';
import { inOrder } from '../../element/structure.js';
import { LanguageController } from '../../element/controllers/language.js';
import { Loader } from '../../element/loader.js';
import { SourceDisclosure } from '../../element/features/sources/disclosure.js';
import { adopt, problemsFeature } from '../../element/features/on-demand.js';
import { version } from '../../version.js';
import { checkCorrection, type CorrectionData } from './data.js';
import { fitPictures } from './fit.js';
import { jsonLd, writeJsonLd } from './json-ld.js';
import { keyProblems } from './keys.js';
import { views, type View } from './kinds.js';
import { erratumInAddress } from './permalink.js';
import { PinsController } from './pins-controller.js';
import type * as problemTypes from './problem-messages.js';
import { styles } from './styles.js';
import { describeCorrection, readCorrection, type CorrectionReading, type ErratumReading } from './read.js';
import { correctionTemplate } from './template.js';
import { words as ownWords, type CorrectionWords } from './words/index.js';

const keyOf = (pin: SVGElement): string => pin.dataset['key'] ?? '';
const problemMessages: Loadable<typeof problemTypes> = () => import('./problem-messages.js');

/** Events by which the pointer or the focus comes to a number or a row, or goes. */
const lighting = ['pointerover', 'pointerleave', 'focusin', 'focusout'];

/** The erratum that the pointer or the focus has come to. */
function litBy({ type, target }: Event): number | undefined {
  const at = (target as Element).closest<HTMLElement | SVGElement>('.pin, [data-number]');
  const { key, number } = at?.dataset ?? {};
  return type === 'pointerleave' || type === 'focusout' || !at ? undefined : Number(key ?? number);
}

/** Events of the window that a correction listens to. */
const onPage = ['hashchange', 'beforeprint', 'afterprint'];

/**
 * Corrects a picture that is already published, where it stands: shows it beside the corrected figure, with numbered errata.
 *
 * @tag figure-correction
 * @summary A published picture, what is wrong with it, and the figure that corrects it.
 *
 * @attr {string} src - Address of a JSON file with the errata.
 * @attr {string} data - The errata as JSON text.
 * @attr {string} lang - Language of the correction; without it, that of the nearest ancestor.
 * @attr {string} selected - Number of the selected erratum.
 * @attr {'compare'|'published'|'corrected'} view - Which of the two pictures is shown; both by default.
 *
 * @fires {FigureReadyEvent} figure-ready - New errata are shown.
 * @fires {FigureSelectEvent} figure-select - An erratum is about to be selected; `key` is its number; cancelable.
 * @fires {FigureProblemEvent} figure-problem - The errata were refused.
 *
 * @csspart figure - The whole correction.
 * @csspart title - The heading.
 * @csspart subtitle - Count, date, author, version and status.
 * @csspart controls - The choice of view.
 * @csspart published - The published picture with its numbers.
 * @csspart corrected - The corrected figure with its numbers.
 * @csspart pin - A number on a picture.
 * @csspart list - The errata in words.
 * @csspart erratum - One erratum in words.
 * @csspart caption - Hint, link to dispute, and sources.
 * @csspart problems - What is wrong with the data.
 *
 * @cssprop [--virt-font] - Font family of the correction's own texts.
 * @cssprop [--virt-page] - Background of the correction's own texts.
 * @cssprop [--virt-panel] - Background of the selected erratum.
 * @cssprop [--virt-ink] - Text and lines.
 * @cssprop [--virt-accent] - Links, selection and focus.
 *
 * @slot - The published figure, left as it is.
 * @slot corrected - The figure that corrects it.
 * @slot notice - What a page without JavaScript says of the correction; not shown otherwise.
 */
export class FigureCorrectionElement extends LitElement {
  static readonly version = version;

  static override properties = {
    src: {},
    dataText: { attribute: 'data' },
    lang: { reflect: true },
    selected: { reflect: true },
    view: { reflect: true },
    printing: { state: true },
    spoken: { state: true },
    lit: { state: true },
  };

  declare src: string | null;
  /** The `data` attribute. */
  declare protected dataText: string | null;
  declare lang: string;
  declare selected: string | null;
  declare view: View | null;
  declare protected printing: boolean;
  declare protected spoken: string;
  declare protected lit: number | undefined;

  #data: CorrectionData | undefined;
  #reading: CorrectionReading | undefined;
  #words: { readonly own: CorrectionWords; readonly common: CommonWords } | undefined;
  #problems: readonly Problem[] = [];
  #keysCheckedFor: readonly unknown[] = [];
  /** What the last event reported: data that are shown, or problems. */
  #reported: unknown;
  #highlighted: string | undefined;
  #highlightedIn: unknown;
  #script: HTMLScriptElement | undefined;
  #arriving = false;
  readonly #internals = this.attachInternals();
  readonly #language = new LanguageController(this);
  readonly #loader = new Loader((error) => {
    if (error) console.warn(error);
    this.requestUpdate();
  });
  readonly #source = new DataController(
    this,
    { checks: { check: checkCorrection }, presets: {}, defaultPreset: '', holdsElements: true },
    () => [this.dataText, this.src, null],
    { validate, validateText },
  );
  readonly #sources = new SourceDisclosure();
  readonly #pins = new PinsController(this, () => this.#reading?.errata ?? []);

  constructor() {
    super();
    this.src = this.dataText = this.selected = this.view = null;
    this.printing = false;
    this.spoken = '';
    this.lit = undefined;
    this.#internals.role = 'figure';
  }

  /** The typed errata; they win over `src` and the JSON child, and undefined falls back to those. */
  get data(): CorrectionData | undefined {
    return this.#data;
  }

  set data(data: CorrectionData | undefined) {
    this.#source.property = data;
    this.requestUpdate();
  }

  /** What the correction says, as plain text in the language of the page. */
  describe(): string {
    return this.#reading && this.#words
      ? describeCorrection(this.#reading, this.#words.own, this.#words.common)
      : '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    fitPictures(this.getRootNode());
    this.addEventListener('figure-select', this.#follow);
    this.addEventListener('figure-ready', this.#checkKeys);
    for (const type of onPage) addEventListener(type, this.#onPage);
    this.#arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of onPage) removeEventListener(type, this.#onPage);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { locale } = this.#language;
    const [own, common] = [this.#loader.get(ownWords[locale]), this.#loader.get(commonWords[locale])];
    const resolved = this.#source.resolve(locale);
    if (!own || !common || !resolved) return;
    const { problems } = resolved;
    const data = resolved.data as CorrectionData | undefined;
    this.#words = { own, common };
    if (data !== this.#data || problems.length > 0) this.#problems = problems;
    this.#data = data;
    this.#reading = this.#data && readCorrection(this.#data, own, common, locale);
    this.#internals.ariaLabel = this.#reading?.title ?? null;
    if (this.hasUpdated && changed.has('selected')) {
      const erratum = this.#erratum;
      this.spoken = erratum
        ? [own.erratum(erratum.number), erratum.claims, erratum.right].join(common.stop)
        : own.hint;
    }
  }

  protected override render(): unknown {
    if (this.#problems.length > 0) return html`<div class="zone">${this.#problemList()}</div><slot></slot>`;
    if (!this.#reading || !this.#words) return html`<slot></slot><slot name="corrected"></slot>`;
    return correctionTemplate({
      reading: this.#reading,
      words: this.#words.own,
      common: this.#words.common,
      id: this.id,
      locale: this.#language.locale,
      view: views.find((name) => name === this.view) ?? views[0],
      pins: this.#pins.pins,
      hasFigure: this.querySelector(':scope > [slot=corrected]') !== null,
      selected: this.#erratum?.number,
      lit: this.lit,
      sourcesOpen: this.#sources.open,
      spoken: this.spoken,
      printing: this.printing,
      handler: this,
    });
  }

  protected override updated(): void {
    this.#highlight();
    if (this.printing) this.#pins.measure();
    this.#checkKeys();
    const problems = this.#problems;
    const refused = problems.length > 0;
    const ld =
      this.#reading && !refused
        ? jsonLd(this.#reading, { id: this.id, picture: this.#pins.picture, locale: this.#language.locale })
        : undefined;
    this.#script = writeJsonLd(this, this.#script, ld);
    const now = refused ? problems : this.#data;
    if (now && now !== this.#reported)
      this.dispatchEvent(refused ? new FigureProblemEvent(problems) : new FigureReadyEvent());
    this.#reported = now;
    if (!ld) return;
    if (this.#arriving)
      this.renderRoot
        .querySelector(`[data-number="${this.selected ?? ''}"]`)
        ?.scrollIntoView({ block: 'center' });
    this.#arriving = false;
  }

  /** Handles all events inside the correction. */
  handleEvent(event: Event): void {
    const target = event.target as HTMLElement;
    if (event.type === 'slotchange') this.requestUpdate();
    if (lighting.includes(event.type)) this.lit = litBy(event);
    // Events inside the two pictures are theirs.
    if (target.getRootNode() !== this.renderRoot) return;
    const pins = Array.from(target.closest('.pins')?.querySelectorAll<SVGElement>('.pin') ?? []);
    const command = commandOf(event, inOrder(pins.map(keyOf)), this.selected);
    if (command === undefined) return;
    if (event.type === 'keydown') event.preventDefault();
    this.#perform(command, pins);
  }

  #perform(command: Command, pins: readonly SVGElement[]): void {
    switch (command.type) {
      case 'select':
        // A second click clears the selection.
        this.#choose(command.key === undefined || command.key === this.selected ? null : command.key);
        break;
      // Enter on the chosen number takes it back, as a click does.
      case 'enter':
        this.#choose(null);
        break;
      case 'move':
        pins.find((pin) => keyOf(pin) === command.key)?.focus();
        break;
      case 'option':
        this.view = command.value as View;
        break;
      case 'fold':
        void this.#sources.show(this);
        break;
      case 'source':
        void this.#sources.show(this, String(command.number));
    }
  }

  #choose(erratum: string | null): void {
    if (erratum !== this.selected && this.dispatchEvent(new FigureSelectEvent(erratum ?? undefined)))
      this.selected = erratum;
  }

  get #erratum(): ErratumReading | undefined {
    return this.#reading?.errata.find(({ number }) => String(number) === this.selected);
  }

  /** Selects the erratum's part in the corrected figure, and clears only a selection of its own. */
  #highlight(): void {
    const { figure } = this.#pins;
    const key = this.#erratum?.key;
    if (figure !== this.#highlightedIn) this.#highlighted = undefined;
    this.#highlightedIn = figure;
    if (!figure || key === this.#highlighted) return;
    if (key !== undefined || figure.selected === this.#highlighted) figure.selected = key ?? null;
    this.#highlighted = key;
  }

  readonly #follow = ({ target }: Event): void => {
    const { figure } = this.#pins;
    if (!figure || target !== figure) return;
    // The event fires before the change, which another listener may still cancel.
    queueMicrotask(() => {
      const key = figure.selected ?? undefined;
      if (this.#erratum?.key === key) return;
      const erratum = this.#reading?.errata.find(
        (each) => key !== undefined && each.key === key && !each.superseded,
      );
      // A part without an erratum stays selected in the figure.
      this.#highlighted = erratum && key;
      this.#choose(erratum ? String(erratum.number) : null);
    });
  };

  readonly #checkKeys = (): void => {
    const { figure } = this.#pins;
    const keys = figure?.keys ?? [];
    // The reader may choose another example in the figure later; that is no fault of the errata.
    if (
      !this.#data ||
      keys.length === 0 ||
      (this.#keysCheckedFor[0] === this.#data && this.#keysCheckedFor[1] === figure)
    )
      return;
    this.#keysCheckedFor = [this.#data, figure];
    this.#problems = keyProblems(this.#data, keys);
    this.requestUpdate();
  };

  readonly #onPage = ({ type }: Event): void => {
    if (type === 'hashchange') this.#arrive();
    else this.printing = type === 'beforeprint';
  };

  #arrive(): void {
    const erratum = erratumInAddress(this.id);
    if (erratum === undefined) return;
    this.selected = erratum;
    this.#arriving = true;
    this.requestUpdate();
  }

  #problemList(): TemplateResult | '' {
    const [parts, own] = [this.#loader.get(problemsFeature), this.#loader.get(problemMessages)];
    const messages = own && this.#loader.words(own.messages, this.#language.locale);
    if (!parts || !messages || !this.#words) return '';
    adopt(this.renderRoot, parts);
    return parts.problemList(parts.formatProblems(this.#problems, messages), false, this.#words.common);
  }

  static override readonly styles = styles;
}

declare global {
  interface HTMLElementTagNameMap {
    'figure-correction': FigureCorrectionElement;
  }
}
