import { html, LitElement, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { describeReading } from '../core/describe.js';
import type { AnyFigure } from '../core/figure.js';
import { changedOptions } from '../core/options.js';
import { spokenLabel } from '../core/marks.js';
import type { Problem } from '../core/problem.js';
import { everyItem, findItem } from '../core/reading.js';
import { version } from '../version.js';
import { loadWord, peekWord } from '../core/checking.js';
import { DataController } from './data-controller.js';
import { FigureProblemEvent, FigureReadyEvent, FigureSelectEvent, FigureStepEvent } from './events.js';
import { drawFile, rasterize } from './file.js';
import { gestureOf, type Gesture } from './gesture.js';
import { LanguageController } from './language-controller.js';
import { MenuController } from './menu-controller.js';
import { MotionController } from './motion-controller.js';
import type { Choice } from './parts/controls.js';
import { problemList } from './parts/problems.js';
import { NamesController } from './names-controller.js';
import { PermalinkController } from './permalink-controller.js';
import { PlayController } from './play-controller.js';
import { Presenter } from './presenter.js';
import { sharedStyles } from './styles.js';
import { figureTemplate, type FigureView } from './template.js';
import { WidthController } from './width-controller.js';

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
 * @csspart menu - The menu by which the reader saves or embeds the figure.
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
  #problemsTold: readonly Problem[] = [];
  #dataTold: unknown;
  #wordless = false;
  /** The last picture that could be drawn. */
  #drawn: TemplateResult | undefined;
  /** Option values that the figure has written itself; they do not count as chosen. */
  readonly #settled: Record<string, string> = {};
  readonly #internals: ElementInternals | undefined;
  readonly #language = new LanguageController(this);
  readonly #width = new WidthController(this);
  readonly #motion = new MotionController(this);
  readonly #play = new PlayController(this, () => {
    this.#go((this.step ?? 0) + 1);
  });
  readonly #permalink = new PermalinkController(this, () => ({ preset: this.preset, ...changedOptions(this.figure, this as unknown as Record<string, unknown>), step: this.step, selected: this.selected }));
  readonly #menu = new MenuController(this);
  readonly #source: DataController;
  readonly #presenter: Presenter;

  constructor() {
    super();
    // A value set before the element was defined stands in the way of the accessor.
    if (Object.hasOwn(this, 'data')) {
      const early = this.data;
      delete (this as Partial<this>).data;
      this.#input = early;
    }
    this.preset = this.src = this.dataText = this.selected = this.step = this.view = null;
    this.noLegend = this.noControls = this.sourcesOpen = false;
    this.spoken = '';
    this.#source = new DataController(this, this.figure);
    this.#presenter = new Presenter(this.figure, () => this.requestUpdate());
    new NamesController(this);
    this.#internals = (this as Partial<HTMLElement>).attachInternals?.call(this);
    if (this.#internals) this.#internals.role = 'figure';
  }

  /** The typed data; setting them wins over `src`, the JSON child and `preset`, and undefined gives the word back to those. */
  get data(): D | undefined {
    return this.#presenter.shown?.data as D | undefined;
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
    const { shown } = this.#presenter;
    return shown ? describeReading(shown.reading, shown.common) : '';
  }

  /** The figure as an SVG file that stands alone, with title, legend, caption and sources. */
  toSVG(): string {
    const { shown } = this.#presenter;
    return shown === undefined ? '' : drawFile({ host: this, figure: this.figure, shown, width: this.#width.width + 48, state: this.#state });
  }

  /** The same file as a PNG picture; `scale` is device pixels per CSS pixel. */
  toPNG(scale = 2): Promise<Blob> {
    return rasterize(this.toSVG(), scale);
  }

  /** Keys of every part that can be selected, in reading order; empty until the figure is ready. */
  get keys(): readonly string[] {
    return Array.from(everyItem(this.#presenter.shown?.reading.items ?? []), (item) => item.key);
  }

  /** How many steps are shown; 0 while there are none. */
  get steps(): number {
    return this.#presenter.shown?.reading.steps?.length ?? 0;
  }

  /** Where a mark is drawn now, in px of the window; undefined while it is not drawn. */
  markBox(key: string): DOMRect | undefined {
    const { layout } = this.#presenter;
    const box = layout?.marks.find((mark) => mark.key === key);
    const drawn = this.renderRoot.querySelector('.picture > svg')?.getBoundingClientRect();
    if (layout === undefined || box === undefined || drawn === undefined || drawn.width === 0) return undefined;
    const scale = drawn.width / layout.width;
    return new DOMRect(drawn.x + box.x * scale, drawn.y + box.y * scale, box.width * scale, box.height * scale);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const presenter = this.#presenter;
    const { selected, step } = this;
    const { locale } = this.#language;
    const resolved = this.#source.resolve({ data: this.#input, dataText: this.dataText, src: this.src, preset: this.preset }, locale);
    const settled = presenter.present({ resolved, locale, chosen: this.#chosen(), selected, step, width: this.#width.width });
    const { shown, layout } = presenter;
    if (shown === undefined || layout === undefined) return;
    if (settled) this.#settle(shown.options);
    this.#motion.show(layout);
    if (!layout.marks.some((mark) => mark.key === this.active)) this.active = (layout.marks.find((mark) => mark.key === selected) ?? layout.marks[0])?.key;
    if (this.#internals) {
      this.#internals.ariaLabel = shown.reading.title;
      this.#internals.ariaDescription = shown.reading.summary;
    }
    if (this.hasUpdated) this.#announce(changed);
  }

  protected override render(): unknown {
    const presenter = this.#presenter;
    const { shown, layout } = presenter;
    const problems = this.#problems();
    if (shown === undefined || layout === undefined) return html`${problems}<slot></slot>`;
    const view: FigureView = {
      figure: this.figure,
      shown,
      layout,
      state: this.#state,
      asList: this.view === 'list',
      legend: !this.noLegend,
      controls: !this.noControls,
      choices: this.#choices(),
      active: this.active,
      playing: this.#play.playing,
      sourcesOpen: this.sourcesOpen,
      spoken: this.spoken,
      problems,
      permalink: { link: this.#permalink.link, told: this.#permalink.told },
      menu: this.#menu.panel(shown),
      handler: this,
    };
    try {
      this.#drawn = figureTemplate(view);
      presenter.keep();
      return this.#drawn;
    } catch (error) {
      presenter.goBack();
      presenter.fail(error);
      return html`${this.#problems()}${this.#drawn ?? html`<slot></slot>`}`;
    }
  }

  protected override updated(): void {
    const { problems, shown } = this.#presenter;
    if (problems !== this.#problemsTold) {
      this.#problemsTold = problems;
      if (problems.length > 0) this.dispatchEvent(new FigureProblemEvent(problems));
    }
    if (shown !== undefined && shown.data !== this.#dataTold) {
      this.#dataTold = shown.data;
      this.dispatchEvent(new FigureReadyEvent());
    }
  }

  /** Handles all events inside the figure. */
  handleEvent(event: Event): void {
    const gesture = gestureOf(event, this.#presenter.layout?.marks.map((mark) => mark.key) ?? [], this.selected);
    if (gesture === undefined || (gesture.type === 'select' && gesture.key === undefined && this.selected === null)) return;
    if (event.type === 'keydown') event.preventDefault();
    void this.#perform(gesture);
  }

  async #perform(gesture: Gesture): Promise<void> {
    switch (gesture.type) {
      case 'select':
        if (gesture.key !== (this.selected ?? undefined) && this.dispatchEvent(new FigureSelectEvent(gesture.key))) this.selected = gesture.key ?? null;
        break;
      case 'active':
        this.active = gesture.key;
        break;
      case 'move':
        this.active = gesture.key;
        await this.updateComplete;
        this.renderRoot.querySelector<SVGElement>(`svg [data-key="${CSS.escape(gesture.key)}"]`)?.focus();
        break;
      case 'option':
        (this as unknown as Record<string, unknown>)[gesture.name] = gesture.value;
        break;
      case 'step':
        this.#go(gesture.step);
        break;
      case 'by':
        this.#go((this.step ?? 0) + gesture.steps);
        break;
      case 'play':
        this.#play.toggle();
        break;
      case 'view':
        this.view = this.view === 'list' ? 'picture' : 'list';
        break;
      case 'menu':
      case 'save':
        this.spoken = await this.#menu.act(gesture, this.#presenter.shown);
        break;
      case 'sources':
        this.sourcesOpen = !this.sourcesOpen;
        break;
      case 'source':
        this.sourcesOpen = true;
        await this.updateComplete;
        this.renderRoot.querySelector<HTMLElement>(`#source-${gesture.number}`)?.focus();
        break;
      case 'link': {
        const how = await this.#permalink.copy();
        const common = this.#presenter.shown?.common;
        if (how && common) this.spoken = how === 'copied' ? common.linkCopied : common.linkToCopy;
      }
    }
  }

  #go(step: number): void {
    const of = this.#presenter.shown?.reading.steps?.length ?? 0;
    if (step < 1 || step > of) this.#play.stop();
    else if (step !== this.step && this.dispatchEvent(new FigureStepEvent(step, of))) this.step = step;
    if (step >= of) this.#play.stop();
  }

  get #state(): ReturnType<Presenter['state']> {
    return this.#presenter.state(this.selected, this.step);
  }

  #chosen(): Record<string, unknown> {
    const own = this as unknown as Record<string, unknown>;
    return Object.fromEntries(Object.keys(this.figure.options ?? {}).map((name) => [name, own[name] === this.#settled[name] ? undefined : own[name]]));
  }

  /** Writes the options in use back to their properties, so that attributes tell what is shown. */
  #settle(options: Readonly<Record<string, string>>): void {
    const own = this as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(options)) if (own[name] !== value && value !== '') own[name] = this.#settled[name] = value;
  }

  #problems(): TemplateResult | '' {
    const { problems, shown } = this.#presenter;
    const { locale } = this.#language;
    const words = this.#presenter.words(locale);
    if (problems.length === 0 || words === undefined) return '';
    const word = peekWord(this.figure);
    if (word !== undefined) return problemList(word(problems, locale), shown !== undefined, words.common);
    if (!this.#wordless) {
      const again = (): void => {
        this.requestUpdate();
      };
      loadWord(this.figure).then(again, () => {
        this.#wordless = true;
        again();
      });
    }
    // Without their words, offline perhaps, problems are still told by path and code.
    return this.#wordless ? problemList(problems.map(({ path, code }) => `${path} ${code}`), shown !== undefined, words.common) : '';
  }

  #choices(): Choice[] {
    const { shown } = this.#presenter;
    if (shown === undefined) return [];
    const { words, common, options } = shown;
    const choices = Object.entries(words.options ?? {}).map(([name, { label, values }]): Choice => ({ name, label, values, value: options[name] ?? '' }));
    if (this.#input !== undefined || this.dataText !== null || this.src !== null || this.#source.hasChild) return choices;
    const preset = this.preset !== null && Object.hasOwn(words.presets, this.preset) ? this.preset : this.figure.defaultPreset;
    return [{ name: 'preset', label: common.preset, value: preset, values: words.presets }, ...choices];
  }

  #announce(changed: PropertyValues): void {
    const { shown } = this.#presenter;
    if (shown === undefined) return;
    const { reading, common } = shown;
    const { selected, step } = this.#state;
    const { steps = [] } = reading;
    const now = step === undefined ? undefined : steps[step - 1];
    if (changed.has('step') && step !== undefined && now !== undefined) {
      this.spoken = [common.stepOf(step, steps.length), now.label, now.text, now.tally].join(common.stop);
    } else if (changed.has('selected')) {
      const item = findItem(reading, selected);
      this.spoken = item ? [spokenLabel(item, common), item.facts[0]?.text].filter(Boolean).join(common.stop) : common.cleared;
    }
  }

  static override get styles(): typeof sharedStyles {
    // Lit asks the base class too, which shows no figure.
    const figure = this.figure as AnyFigure | undefined;
    return figure === undefined ? sharedStyles : [...sharedStyles, unsafeCSS(figure.styles)];
  }
}

export type { FigureProblemEvent, FigureReadyEvent, FigureSelectEvent, FigureStepEvent } from './events.js';
