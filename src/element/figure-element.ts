import {
  html,
  LitElement,
  noChange,
  unsafeCSS,
  type CSSResultOrNative,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { describeReading } from '../core/describe.js';
import type { AnyFigure } from '../core/figure.js';
import { changedOptions } from '../core/options.js';
import { everyItem } from '../core/reading.js';
import { version } from '../version.js';
import { load, peek, type Loadable } from '../core/loadable.js';
import { choicesOf } from './features/controls/choices.js';
import { DataController } from './data/data-controller.js';
import { upgradeProperty } from './data/upgrade-property.js';
import { FigureSelectEvent, FigureSpeakEvent, FigureStepEvent } from './events.js';
import { exportSVG } from './export-svg.js';
import { commandOf, type Command } from './commands.js';
import { LanguageController } from './controllers/language.js';
import { markBoxIn } from './mark-box.js';
import type { MenuController } from './features/menu/index.js';
import { MotionController } from './controllers/motion.js';
import type { Announced } from './announcement.js';
import { AccessibleNamesController } from './controllers/accessible-names.js';
import {
  adopt,
  listFeature,
  loadFeatures,
  menuFeature,
  permalinkFeature,
  stepsFeature,
  type Feature,
} from './features/on-demand.js';
import type { LinkState, PermalinkController } from './features/permalink/controller.js';
import type { PlayController } from './features/steps/play-controller.js';
import { OptionAttributes } from './option-attributes.js';
import { Presenter } from './presenter.js';
import { HydrationController } from './controllers/hydration.js';
import { problemsView } from './features/problems/problems.js';
import { SourceDisclosure } from './features/sources/disclosure.js';
import { sharedStyles } from './styles.js';
import { figureTemplate, type FigureView } from './template.js';
import { LifecycleEvents } from './lifecycle-events.js';
import { WidthController } from './controllers/width.js';

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
 * @fires {FigureChangeEvent} figure-change - Something else is shown than before: data, language, an option, a step, a selection.
 * @fires {FigureSpeakEvent} figure-speak - A change is about to be announced; cancelable.
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
    spoken: { state: true },
  };

  declare preset: string | null;
  declare src: string | null;
  /** The data as JSON text: the `data` attribute. */
  declare protected dataText: string | null;
  declare lang: string;
  declare selected: string | null;
  declare step: number | null;
  declare view: 'picture' | 'list' | null;
  declare noLegend: boolean;
  declare noControls: boolean;
  declare protected active: string | undefined;
  declare protected spoken: string;

  #input: unknown;
  /** The last picture that could be drawn. */
  #drawn: TemplateResult | undefined;
  readonly #options: OptionAttributes;
  #heard: Announced | undefined;
  readonly #teller = new LifecycleEvents();
  readonly #internals: ElementInternals | undefined;
  readonly #language = new LanguageController(this);
  readonly #width = new WidthController(this);
  readonly #ready = new HydrationController(this);
  readonly #motion = new MotionController(this);
  readonly #sources = new SourceDisclosure();
  #play: PlayController | undefined;
  #permalink: PermalinkController | undefined;
  #travelled: string | undefined;
  #menu: MenuController | undefined;
  readonly #source: DataController;
  readonly #presenter: Presenter;

  constructor() {
    super();
    this.#input = upgradeProperty(this, 'data');
    this.preset = this.src = this.dataText = this.selected = this.step = this.view = null;
    this.noLegend = this.noControls = false;
    this.spoken = '';
    this.#source = new DataController(this, this.figure);
    this.#options = new OptionAttributes(this, this.figure);
    this.#presenter = new Presenter(this.figure, () => this.requestUpdate());
    new AccessibleNamesController(this);
    this.#internals = (this as Partial<HTMLElement>).attachInternals?.call(this);
    if (this.#internals) this.#internals.role = 'figure';
  }

  /** Loads what elements would else load when they need it: for drawing on a server, and for taking over what was drawn there. */
  static async prepare(): Promise<void> {
    // The base class itself is never defined as an element, and then has no rules.
    const own = this.elementStyles as CSSResultOrNative[] | undefined;
    for (const styles of await loadFeatures()) if (own?.includes(styles) === false) own.push(styles);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Without an id there is nothing that a link could point at.
    if (this.id !== '') this.#link();
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
    return shown === undefined
      ? ''
      : exportSVG({
          host: this,
          figure: this.figure,
          shown,
          width: this.#width.width + 48,
          state: this.#state,
        });
  }

  /** The same file as a PNG picture; `scale` is device pixels per CSS pixel. */
  async toPNG(scale = 2): Promise<Blob> {
    const { rasterize } = await import('./features/menu/rasterize.js');
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

  /** What the reader can choose besides the example: the possible values by attribute name. */
  get choices(): Readonly<Record<string, readonly string[]>> {
    return this.figure.options ?? {};
  }

  /** Where a mark is drawn now, in px of the window; undefined while it is not drawn. */
  markBox(key: string): DOMRect | undefined {
    return markBoxIn(this.renderRoot, this.#presenter.layout, key);
  }

  /** Waits also for parts that the update needs and that have yet to load. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    return (await this.#presenter.loader.waited()) ? this.getUpdateComplete() : complete;
  }

  protected override willUpdate(): void {
    const presenter = this.#presenter;
    if (Number.isNaN(this.step)) this.step = null;
    const { locale } = this.#language;
    const resolved = this.#source.resolve(
      { data: this.#input, dataText: this.dataText, src: this.src, preset: this.preset },
      locale,
    );
    const settled = presenter.present({
      resolved,
      locale,
      chosen: this.#options.chosen,
      selected: this.selected,
      step: this.step,
      width: this.#width.width,
    });
    const { shown, layout } = presenter;
    if (shown === undefined || layout === undefined) return;
    if (settled) this.#options.settle(shown.options);
    this.#motion.show(layout);
    if (!layout.marks.some((mark) => mark.key === this.active))
      this.active = (layout.marks.find((mark) => mark.key === this.selected) ?? layout.marks[0])?.key;
    if (this.#internals) {
      this.#internals.ariaLabel = shown.reading.title;
      this.#internals.ariaDescription = shown.reading.summary;
    }
    this.#tell({ shown, ...this.#state });
  }

  protected override render(): unknown {
    const presenter = this.#presenter;
    const { shown, layout } = presenter;
    const problems = this.#refused();
    if (shown === undefined || layout === undefined)
      return this.#ready.waits && problems === ''
        ? noChange
        : this.#ready.settle(html`${problems}<slot></slot>`);
    const view: FigureView = {
      figure: this.figure,
      shown,
      layout,
      state: this.#state,
      asList: this.view === 'list',
      legend: !this.noLegend,
      controls: !this.noControls,
      choices: choicesOf(
        this.figure,
        shown,
        this.preset,
        this.#input !== undefined || this.dataText !== null || this.src !== null || this.#source.hasChild,
      ),
      active: this.active,
      playing: this.#play?.playing ?? false,
      sourcesOpen: this.#sources.open,
      spoken: this.spoken,
      problems,
      permalink: { link: this.#permalink?.link, told: this.#permalink?.told },
      part: (part) => this.#part(part),
      menu: this.#menu?.panel(shown) ?? '',
      handler: this,
    };
    try {
      this.#drawn = figureTemplate(view);
      presenter.keep();
      return this.#ready.settle(this.#drawn);
    } catch (error) {
      presenter.goBack();
      presenter.fail(error);
      return this.#ready.settle(html`${this.#refused()}${this.#drawn ?? html`<slot></slot>`}`);
    }
  }

  protected override updated(changed: PropertyValues): void {
    this.#travelled = peek(stepsFeature)?.moveToken(this.renderRoot, this.#travelled);
    if (this.#permalink === undefined && this.id !== '') this.#link();
    this.#teller.fire(this, this.#presenter, changed);
  }

  /** Handles all events inside the figure. */
  handleEvent(event: Event): void {
    // Whoever comes near may ask for words soon.
    if (event.type === 'pointerenter' || event.type === 'focusin') load(listFeature).catch(() => undefined);
    if (event.type === 'pointerenter') return;
    const gesture = commandOf(
      event,
      this.#presenter.layout?.marks.map((mark) => mark.key) ?? [],
      this.selected,
    );
    if (
      gesture === undefined ||
      (gesture.type === 'select' && gesture.key === undefined && this.selected === null)
    )
      return;
    if (event.type === 'keydown') event.preventDefault();
    void this.#perform(gesture);
  }

  async #perform(gesture: Command): Promise<void> {
    switch (gesture.type) {
      case 'select':
        if (
          gesture.key !== (this.selected ?? undefined) &&
          this.dispatchEvent(new FigureSelectEvent(gesture.key))
        )
          this.selected = gesture.key ?? null;
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
        this.#go((this.#state.step ?? 0) + gesture.steps);
        break;
      case 'play':
        this.#player?.toggle();
        break;
      case 'view':
        this.view = this.view === 'list' ? 'picture' : 'list';
        break;
      case 'menu':
      case 'save':
        await this.#saving(gesture);
        break;
      case 'sources':
        await this.#sources.show(this, gesture.number);
        break;
      case 'link': {
        const how = await this.#permalink?.copy();
        if (how)
          this.#say(this.#presenter.shown?.common[how === 'copied' ? 'linkCopied' : 'linkToCopy'] ?? '');
      }
    }
  }

  async #saving(gesture: Extract<Command, { type: 'menu' | 'save' }>): Promise<void> {
    // Offline there is nothing to open.
    const parts = await load(menuFeature).then(
      () => this.#part(menuFeature),
      () => undefined,
    );
    if (parts === undefined) return;
    this.#menu ??= new parts.MenuController(this);
    this.#say(await this.#menu.act(gesture, this.#presenter.shown));
  }

  #go(step: number): void {
    const of = this.steps;
    if (step < 1 || step > of) this.#play?.stop();
    else if (step !== this.step && this.dispatchEvent(new FigureStepEvent(step, of))) this.step = step;
    if (step >= of) this.#play?.stop();
  }

  get #player(): PlayController | undefined {
    const parts = peek(stepsFeature);
    return (this.#play ??=
      parts &&
      new parts.PlayController(this, () => {
        this.#go((this.#state.step ?? 0) + 1);
      }));
  }

  #link(): void {
    const kept = (): LinkState => ({
      preset: this.preset,
      ...changedOptions(this.figure, this as unknown as Record<string, unknown>, this.data),
      step: this.step,
      selected: this.selected,
    });
    // Offline, a figure has no links and is whole otherwise.
    load(permalinkFeature).then(
      (parts) => (this.#permalink ??= new parts.PermalinkController(this, kept)),
      () => undefined,
    );
  }

  get #state(): ReturnType<Presenter['state']> {
    return this.#presenter.state(this.selected, this.step);
  }

  #refused(): TemplateResult | '' {
    return problemsView(this.figure, this.#presenter, this.#language.locale, (part) => this.#part(part));
  }

  /** A part that loads when it is first needed, and then brings its rules along. */
  #part<P extends Feature>(loadable: Loadable<P>): P | undefined {
    const part = this.#presenter.loader.get(loadable);
    if (part) adopt(this.renderRoot as ShadowRoot | undefined, part);
    return part;
  }

  /** Says what has changed since the reader was last told; the words for that load when they are first needed. */
  #tell(now: Announced): void {
    const before = (this.#heard ??= now);
    if (now.shown === before.shown && now.selected === before.selected && now.step === before.step) return;
    const words = peek(listFeature);
    // Offline, nothing is said, and nothing is wrong with the figure.
    if (words === undefined)
      load(listFeature).then(
        () => {
          this.requestUpdate();
        },
        () => undefined,
      );
    else {
      this.#heard = now;
      const news = words.announcementOf(before, now);
      if (news !== undefined) this.#say(news);
    }
  }

  /** Says nothing where somebody else, such as a group of figures, says it for all. */
  #say(text: string): void {
    this.spoken = this.dispatchEvent(new FigureSpeakEvent(text)) ? text : '';
  }

  static override get styles(): typeof sharedStyles {
    // Lit asks the base class too, which shows no figure.
    const figure = this.figure as AnyFigure | undefined;
    return figure === undefined ? sharedStyles : [...sharedStyles, unsafeCSS(figure.styles)];
  }
}

export type {
  FigureChangeEvent,
  FigureProblemEvent,
  FigureReadyEvent,
  FigureSelectEvent,
  FigureSpeakEvent,
  FigureStepEvent,
} from './events.js';
