import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { round, type Box } from '../../core/drawing/geometry.js';
import { paintedBox, pictureIn } from './picture.js';
import { correctedPins, publishedPins, type Pins } from './pins.js';
import type { ErratumReading } from './read.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The element in the slot, as a correction knows it; it need not be a figure. */
export interface CorrectedFigure extends HTMLElement {
  selected?: string | null;
  readonly keys?: readonly string[];
  readonly updateComplete?: Promise<unknown>;
  markBox?(key: string): Box | undefined;
}

const arrivals = ['load', 'error'] as const;

const due = new Set<PinsController>();
let frame: number | undefined;

/** Measures in the next frame; all corrections of a page together, so that the page is laid out once and not once for each. */
function measureLater(controller: PinsController): void {
  due.add(controller);
  frame ??= requestAnimationFrame(() => {
    frame = undefined;
    const controllers = [...due];
    due.clear();
    // Everything that happens in a frame is measured once, after the figures have drawn.
    void Promise.all(controllers.map(async ({ figure }) => figure?.updateComplete)).then(() => {
      for (const each of controllers) each.measure();
    });
  });
}

/** Keeps the numbers on their places while pictures load, shrink and are redrawn. */
export class PinsController implements ReactiveController {
  /** Numbers on the published picture, and on the corrected figure. */
  pins: Pins = { published: [], corrected: [], from: { x: 0, y: 0 } };
  readonly #host: Host;
  readonly #errata: () => readonly ErratumReading[];
  #sizes: ResizeObserver | undefined;
  #redraws: MutationObserver | undefined;
  #root: ShadowRoot | null | undefined;

  constructor(host: Host, errata: () => readonly ErratumReading[]) {
    this.#host = host;
    this.#errata = errata;
    host.addController(this);
  }

  get picture(): Element | undefined {
    return pictureIn(this.#slotted(0));
  }

  get figure(): CorrectedFigure | undefined {
    return this.#slotted(1)[0] as CorrectedFigure | undefined;
  }

  hostConnected(): void {
    this.#sizes = new ResizeObserver(this.#later);
    this.#redraws = new MutationObserver(this.#later);
    // A picture may come, or fail to, without another size; these events do not bubble.
    for (const type of arrivals) this.#host.addEventListener(type, this.#later, true);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#redraws?.disconnect();
    for (const type of arrivals) this.#host.removeEventListener(type, this.#later, true);
  }

  hostUpdated(): void {
    const { picture, figure } = this;
    // None of these is resized when the figure redraws for a new width: otherwise the browser would report a ResizeObserver loop.
    for (const element of [picture, ...this.#all('.published .stage, .below')])
      if (element) this.#sizes?.observe(element);
    const root = figure?.shadowRoot;
    for (const node of [figure, root])
      if (node)
        this.#redraws?.observe(node, {
          attributes: true,
          childList: true,
          subtree: true,
          characterData: true,
        });
    // It may have been drawn before it was observed.
    if (root !== this.#root) this.#later();
    this.#root = root;
  }

  /** Measures now; an update follows where a number has another place. */
  measure(): void {
    const [published, corrected] = Array.from(this.#all('.stage'), (stage) => stage.getBoundingClientRect());
    if (published === undefined || corrected === undefined) return;
    const { picture, figure } = this;
    const texts = Array.from(figure?.shadowRoot?.querySelectorAll('svg text') ?? [], (text) =>
      text.getBoundingClientRect(),
    );
    const pins = {
      published: publishedPins(this.#errata(), picture && paintedBox(picture), published),
      corrected: correctedPins(this.#errata(), (key) => figure?.markBox?.(key), texts, corrected),
      from: { x: round(published.x - corrected.x), y: round(published.y - corrected.y) },
    };
    if (JSON.stringify(pins) === JSON.stringify(this.pins)) return;
    this.pins = pins;
    this.#host.requestUpdate();
  }

  readonly #later = (): void => {
    measureLater(this);
  };

  #all(selector: string): NodeListOf<Element> {
    return this.#host.renderRoot.querySelectorAll(selector);
  }

  #slotted(index: number): readonly Element[] {
    return (
      (this.#all('slot')[index] as HTMLSlotElement | undefined)?.assignedElements({ flatten: true }) ?? []
    );
  }
}
