import { LitElement, type CSSResult } from 'lit';
import { describeReading } from '../core/describe.js';
import type { Figure } from '../core/figure.js';
import { load } from '../core/loadable.js';
import { everyItem } from '../core/reading.js';
import { version } from '../version.js';
import { coerce } from './coerce.js';
import { HydrationController } from './controllers/hydration.js';
import { LanguageController } from './controllers/language.js';
import { WidthController } from './controllers/width.js';
import { DataController } from './data/data-controller.js';
import { Features } from './features/features.js';
import { exportFeature, featuresFor, loadFeatures } from './features/on-demand.js';
import { LifecycleEvents } from './lifecycle-events.js';
import { markBox } from './mark-box.js';
import { perform } from './perform.js';
import { Presenter } from './presenter.js';
import { stylesOf } from './styles.js';
import { elementTemplate } from './template.js';

/**
 * Base class of every figure's element: finds the data, keeps what the reader has chosen, and renders picture and words.
 *
 * @attr {string} preset - Name of one of the figure's examples.
 * @attr {string} src - URL of a JSON file with the data.
 * @attr {string} data - The data as JSON text.
 * @attr {string} lang - Language of the figure; without it, that of the nearest ancestor.
 * @attr {string} selected - Key of the selected mark.
 * @attr {number} step - Step that is shown, from 1.
 * @attr {'picture'|'list'} view - Whether the picture or the same content as a list is shown.
 * @attr {'picture'|'caption'|'full'} detail - How much stands around the picture: nothing but the name, also choices, notes and sources behind their buttons, or all of it open.
 * @attr {number} heading-level - Makes the title a heading of this level, from 2 to 6.
 * @attr {boolean} no-legend - Leaves the legend out.
 * @attr {boolean} no-controls - Leaves the reader's controls out.
 *
 * @fires {FigureReadyEvent} figure-ready - New data have been drawn.
 * @fires {FigureSelectEvent} figure-select - A mark is about to be selected; cancelable.
 * @fires {FigureStepEvent} figure-step - A step is about to be shown; cancelable.
 * @fires {FigureProblemEvent} figure-problem - The data were refused.
 * @fires {FigureChangeEvent} figure-change - Something else is shown: data, language, an option, a step, a selection.
 * @fires {FigureSpeakEvent} figure-speak - A change is about to be announced; cancelable.
 *
 * @csspart figure - The whole figure.
 * @csspart title - The title.
 * @csspart subtitle - The line under the title.
 * @csspart choices - The reader's choices above the picture.
 * @csspart stage - The picture, and what stands beside it.
 * @csspart picture - The picture.
 * @csspart player - What goes through steps, with the present one.
 * @csspart steps - All steps.
 * @csspart footer - The line that opens notes, sources and the menu.
 * @csspart caption - Notes and sources.
 * @csspart notes - The notes.
 * @csspart sources - The sources.
 * @csspart source - One source, opened at the number that cites it.
 * @csspart legend - The legend.
 * @csspart legend-item - One entry of the legend.
 * @csspart menu - The menu by which the reader saves or embeds the figure.
 * @csspart list - The list view.
 * @csspart problems - What is wrong with the data.
 * @csspart mark-detail - What is told about the selected mark.
 *
 * @cssprop [--virt-font] - Font family of all texts.
 * @cssprop [--virt-padding] - Space around the figure.
 * @cssprop [--virt-page] - Background.
 * @cssprop [--virt-panel] - Background of panels.
 * @cssprop [--virt-ink] - Text and lines.
 * @cssprop [--virt-accent] - Links, selection and focus.
 *
 * @slot - Fallback content, shown before the figure is ready and when its data are refused.
 */
export class FigureElement<D = unknown> extends LitElement {
  /** The figure that this element shows. */
  static readonly figure: Figure;
  static readonly version = version;
  /** Loads at once all that an element needs; set by the starter. */
  static needs?: (element: Element) => void;

  static override properties = {
    preset: { reflect: true },
    src: {},
    dataText: { attribute: 'data' },
    lang: { reflect: true },
    selected: { reflect: true },
    step: { type: Number, reflect: true },
    view: { reflect: true },
    detail: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    noLegend: { type: Boolean, attribute: 'no-legend', reflect: true },
    noControls: { type: Boolean, attribute: 'no-controls', reflect: true },
  };

  declare preset: string | null;
  declare src: string | null;
  declare protected dataText: string | null;
  declare lang: string;
  declare selected: string | null;
  declare step: number | null;
  declare view: 'picture' | 'list' | null;
  declare detail: 'picture' | 'caption' | 'full' | null;
  declare headingLevel: number | null;
  declare noLegend: boolean;
  declare noControls: boolean;
  /** Width in px for which the picture is drawn where none can be measured; who renders without a page sets it. */
  protected unmeasuredWidth = 672;

  readonly #figure = (this.constructor as typeof FigureElement).figure;
  readonly #data = new DataController(this, this.#figure, () => [this.dataText, this.src, this.preset]);
  readonly #language = new LanguageController(this);
  readonly #width = new WidthController(this, () => this.unmeasuredWidth);
  readonly #presenter = new Presenter(this.#figure, this, featuresFor);
  readonly #features = new Features(this, this.#presenter, perform);
  readonly #hydration = new HydrationController(this);
  readonly #internals = (this as Partial<HTMLElement>).attachInternals?.call(this);

  constructor() {
    super();
    this.preset = this.src = this.dataText = this.selected = this.step = this.view = null;
    this.detail = this.headingLevel = null;
    this.noLegend = this.noControls = false;
    if (this.#internals) this.#internals.role = 'figure';
    new LifecycleEvents(this, this.#presenter, this.#internals);
  }

  /** Loads all features ahead of time: for rendering on a server, and for hydration. */
  static async prepare(): Promise<void> {
    await loadFeatures((this.elementStyles as CSSResult[] | undefined) ?? []);
  }

  static override get styles(): CSSResult[] {
    return stylesOf(this.figure);
  }

  /** The typed data; they win over `src`, the JSON child and `preset`, and undefined falls back to those. */
  get data(): D | undefined {
    return this.#presenter.shown?.data as D | undefined;
  }

  set data(data: D | undefined) {
    this.#data.property = data;
  }

  /** What the figure says, as plain text in the language of the page. */
  describe(): string {
    const { shown } = this.#presenter;
    return shown ? describeReading(shown.reading, shown.common) : '';
  }

  /** The figure as a standalone SVG file, with title, legend, caption and sources. */
  async toSVG(): Promise<string> {
    return (await load(exportFeature)).exportSVG(this, this.#presenter, this.#width.room.width + 48);
  }

  /** The same file as a PNG picture; `scale` is device pixels per CSS pixel. */
  async toPNG(scale = 2): Promise<Blob> {
    return (await load(exportFeature)).rasterize(await this.toSVG(), scale);
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
    return this.#figure.options ?? {};
  }

  /** Where a mark is drawn now, in px of the viewport; undefined while it is not drawn. */
  markBox(key: string): DOMRect | undefined {
    return markBox(this.renderRoot, this.#presenter.layout, key);
  }

  /** Waits also for what the update needs and has yet to load. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    return (await this.#presenter.loader.waited()) ? this.getUpdateComplete() : complete;
  }

  protected override willUpdate(): void {
    coerce(this);
    const { locale } = this.#language;
    this.#presenter.present({ resolved: this.#data.resolve(locale), locale, room: this.#width.room });
    const { title: ariaLabel, summary: ariaDescription } = this.#presenter.shown?.reading ?? {};
    if (this.#internals && ariaLabel) Object.assign(this.#internals, { ariaLabel, ariaDescription });
  }

  protected override render(): unknown {
    return this.#hydration.settle(elementTemplate(this, this.#features, this.#data.authored));
  }

  protected override updated(): void {
    (this.constructor as typeof FigureElement).needs?.(this);
  }
}
