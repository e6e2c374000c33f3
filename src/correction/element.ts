import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { load, peek, type Loadable } from '../core/loadable.js';
import { quote, type Problem } from '../core/problem.js';
import { commonWords, type CommonWords } from '../core/words/index.js';
import { FigureProblemEvent, FigureReadyEvent, FigureSelectEvent } from '../element/events.js';
import { LanguageController } from '../element/language-controller.js';
import { problemList } from '../element/parts/problems.js';
import { version } from '../version.js';
import type { CorrectionData } from './data.js';
import { fitPictures } from './fit.js';
import { gestureOf, type Gesture } from './gesture.js';
import { jsonLd, writeJsonLd } from './json-ld.js';
import { keyProblems } from './keys.js';
import { views, type View } from './kinds.js';
import { PermalinkController } from './permalink.js';
import { PinsController } from './pins-controller.js';
import { SourceController, type Resolved } from './source-controller.js';
import { styles } from './styles.js';
import { describeTold, tell, type Told, type ToldErratum } from './tell.js';
import { correctionTemplate } from './template.js';
import { wording } from './wording.js';
import { words as ownWords, type CorrectionWords } from './words/index.js';

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
    active: { state: true },
    sourcesOpen: { state: true },
    printing: { state: true },
    spoken: { state: true },
  };

  declare src: string | null;
  /** The `data` attribute. */
  declare protected dataText: string | null;
  declare lang: string;
  declare selected: string | null;
  declare view: View | null;
  declare protected active: number | undefined;
  declare protected sourcesOpen: boolean;
  declare protected printing: boolean;
  declare protected spoken: string;

  #input: unknown;
  #data: CorrectionData | undefined;
  #told: Told | undefined;
  #problems: readonly Problem[] = [];
  #unknownKeys: readonly Problem[] = [];
  #keysCheckedFor: readonly unknown[] = [];
  #lit: string | undefined;
  #script: HTMLScriptElement | undefined;
  #arrival = false;
  readonly #announced: { problems?: readonly Problem[]; data?: CorrectionData | undefined } = {};
  readonly #internals: ElementInternals | undefined;
  readonly #language = new LanguageController(this);
  readonly #source = new SourceController(this);
  readonly #pins = new PinsController(this, () => this.#told?.errata ?? []);

  constructor() {
    super();
    this.src = this.dataText = this.selected = this.view = null;
    this.sourcesOpen = this.printing = false;
    this.spoken = '';
    this.#internals = (this as Partial<HTMLElement>).attachInternals?.call(this);
    if (this.#internals) this.#internals.role = 'figure';
    new PermalinkController(this, (erratum) => {
      this.selected = erratum;
      this.#arrival = true;
      this.requestUpdate();
    });
  }

  /** The typed errata; setting them wins over `src` and the JSON child, and undefined gives the word back to those. */
  get data(): CorrectionData | undefined {
    return this.#data;
  }

  set data(data: CorrectionData | undefined) {
    this.#input = data ?? undefined;
    this.requestUpdate();
  }

  /** What the correction says, as plain text in the language of the page. */
  describe(): string {
    const words = this.#words();
    return this.#told && words ? describeTold(this.#told, words.own, words.common) : '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    fitPictures(this.getRootNode());
    this.addEventListener('figure-select', this.#follow);
    this.addEventListener('figure-ready', this.#checkKeys);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { locale } = this.#language;
    const words = this.#words();
    const resolved = this.#resolve();
    if (words === undefined || resolved === undefined) return;
    this.#problems = resolved.problems;
    this.#data = resolved.data as CorrectionData | undefined;
    this.#told = this.#data && tell(this.#data, words.own, words.common, locale);
    if (this.#internals) {
      this.#internals.ariaLabel = this.#told?.title ?? null;
      this.#internals.ariaDescription = this.#told?.line ?? null;
    }
    if (this.hasUpdated && changed.has('selected')) {
      const erratum = this.#erratum();
      this.spoken = erratum ? [words.own.erratum(erratum.number), erratum.claims, erratum.right].join(words.common.stop) : words.own.cleared;
    }
  }

  protected override render(): unknown {
    const words = this.#words();
    const problems = this.#problemList();
    if (problems !== '' || this.#told === undefined || words === undefined) return html`${problems}<slot></slot>${this.#problems.length + this.#unknownKeys.length > 0 ? '' : html`<slot name="corrected"></slot>`}`;
    return correctionTemplate({
      told: this.#told,
      words: words.own,
      common: words.common,
      id: this.id,
      view: this.#view,
      pins: this.#pins,
      hasFigure: this.querySelector(':scope > [slot=corrected]') !== null,
      selected: this.#erratum()?.number,
      active: this.active,
      sourcesOpen: this.sourcesOpen,
      spoken: this.spoken,
      printing: this.printing,
      handler: this,
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('selected') || this.#lit === undefined) this.#light();
    if (this.printing) this.#pins.measure();
    this.#checkKeys();
    this.#tellMachines();
    this.#announce();
    if (this.#arrival && this.#told !== undefined) {
      this.#arrival = false;
      this.renderRoot.querySelector(`[data-number="${this.selected ?? ''}"]`)?.scrollIntoView({ block: 'center' });
    }
  }

  /** Handles all events inside the correction. */
  handleEvent(event: Event): void {
    // What happens inside the two pictures is retargeted to their hosts, which are no part of this shadow root.
    const inside = (event.target as Node).getRootNode() === this.renderRoot;
    const gesture = inside ? gestureOf(event) : undefined;
    if (gesture === undefined) return;
    if (event.type === 'keydown') event.preventDefault();
    void this.#perform(gesture);
  }

  async #perform(gesture: Gesture): Promise<void> {
    switch (gesture.type) {
      case 'select':
        this.active = gesture.number;
        // A second press takes the selection back, so that touch needs no Escape key.
        this.#choose(this.selected === String(gesture.number) ? undefined : gesture.number);
        break;
      case 'clear':
        this.#choose(undefined);
        break;
      case 'active':
        this.active = gesture.number;
        break;
      case 'move':
        this.active = gesture.number;
        this.renderRoot.querySelector<SVGElement>(`.pins:focus-within [data-erratum="${gesture.number}"]`)?.focus();
        break;
      case 'view':
        this.view = gesture.view;
        break;
      case 'sources':
        this.sourcesOpen = !this.sourcesOpen;
        break;
      case 'source':
        this.sourcesOpen = true;
        await this.updateComplete;
        this.renderRoot.querySelector<HTMLElement>(`#source-${gesture.number}`)?.focus();
    }
  }

  #choose(number: number | undefined): void {
    const key = number === undefined ? null : String(number);
    if (key !== this.selected && this.dispatchEvent(new FigureSelectEvent(key ?? undefined))) this.selected = key;
  }

  get #view(): View {
    return views.find((name) => name === this.view) ?? views[0];
  }

  #erratum(): ToldErratum | undefined {
    return this.#told?.errata.find(({ number }) => String(number) === this.selected);
  }

  /** Selects in the corrected figure what the erratum speaks of, and takes back only what it has selected itself. */
  #light(): void {
    const { figure } = this.#pins;
    if (figure === undefined || this.#told === undefined) return;
    const key = this.#erratum()?.key;
    if (key !== undefined) figure.selected = key;
    else if (this.#lit !== undefined && figure.selected === this.#lit) figure.selected = null;
    this.#lit = key;
  }

  readonly #follow = ({ target }: Event): void => {
    const { figure } = this.#pins;
    if (figure === undefined || target !== figure) return;
    // The event comes before the change, which another listener may still forbid.
    queueMicrotask(() => {
      const key = figure.selected ?? undefined;
      if (this.#erratum()?.key === key) return;
      this.#lit = key;
      this.#choose(this.#told?.errata.find((erratum) => key !== undefined && erratum.key === key && erratum.superseded === undefined)?.number);
    });
  };

  readonly #checkKeys = (): void => {
    const keys = this.#pins.figure?.keys;
    const data = this.#data;
    if (data === undefined || keys === undefined || keys.length === 0) return;
    // The reader may choose another example in the figure later; that is no fault of the errata.
    const inputs = [data, this.#pins.figure];
    if (inputs.every((input, index) => input === this.#keysCheckedFor[index])) return;
    this.#keysCheckedFor = inputs;
    this.#unknownKeys = keyProblems(data, keys);
    if (this.#unknownKeys.length > 0) this.requestUpdate();
  };

  readonly #print = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
  };

  #resolve(): Resolved | undefined {
    return this.#source.resolve(this.#input, this.dataText, this.src);
  }

  #words(): { own: CorrectionWords; common: CommonWords } | undefined {
    const { locale } = this.#language;
    const [own, common] = [this.#peek(ownWords[locale]), this.#peek(commonWords[locale])];
    return own && common && { own, common };
  }

  #peek<T extends object>(loadable: Loadable<T>): T | undefined {
    const value = peek(loadable);
    if (value === undefined)
      load(loadable).then(
        () => this.requestUpdate(),
        (error: unknown) => {
          this.#problems = [{ path: '', code: 'unreachable', got: quote((error as Error).message) }];
        },
      );
    return value;
  }

  #problemList(): TemplateResult | '' {
    const problems = [...this.#problems, ...this.#unknownKeys];
    const words = this.#words();
    if (problems.length === 0 || words === undefined) return '';
    const worded = this.#peek(wording);
    return worded === undefined ? '' : problemList(worded.word(problems, this.#language.locale), false, words.common);
  }

  #tellMachines(): void {
    const words = this.#words();
    if (this.#told === undefined || words === undefined) return;
    const { picture } = this.#pins;
    this.#script = writeJsonLd(this, this.#script, jsonLd(this.#told, words.own, { id: this.id, picture, locale: this.#language.locale }));
  }

  #announce(): void {
    const problems = [...this.#problems, ...this.#unknownKeys];
    const told = this.#announced;
    if (JSON.stringify(problems) !== JSON.stringify(told.problems ?? [])) {
      told.problems = problems;
      if (problems.length > 0) this.dispatchEvent(new FigureProblemEvent(problems));
    }
    if (this.#data !== told.data) {
      told.data = this.#data;
      if (this.#data !== undefined) this.dispatchEvent(new FigureReadyEvent());
    }
  }

  static override readonly styles = styles;
}

declare global {
  interface HTMLElementTagNameMap {
    'figure-correction': FigureCorrectionElement;
  }
}
