import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box } from '../core/geometry.js';
import { paintedBox, pictureIn } from './picture.js';
import { correctedPins, publishedPins, type Pin } from './pins.js';
import type { ToldErratum } from './tell.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What a correction knows of the figure in its slot; any element may stand there. */
export interface CorrectedFigure extends HTMLElement {
  selected?: string | null;
  readonly keys?: readonly string[];
  readonly updateComplete?: Promise<unknown>;
  markBox?(key: string): Box | undefined;
}

/** After these a figure may have drawn anew. */
const redraws = ['load', 'click', 'keyup', 'figure-ready', 'figure-select', 'figure-step'];

/** Keeps the numbers on what they speak of while pictures load, shrink and are drawn anew. */
export class PinsController implements ReactiveController {
  /** Numbers on the published picture, and on the corrected figure. */
  pins: readonly (readonly Pin[])[] = [[], []];
  readonly #host: Host;
  readonly #errata: () => readonly ToldErratum[];
  #observer: ResizeObserver | undefined;
  #observed: readonly (Element | undefined)[] = [];
  #frame: number | undefined;

  constructor(host: Host, errata: () => readonly ToldErratum[]) {
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
    this.#observer = new ResizeObserver(this.#later);
    for (const type of redraws) this.#host.addEventListener(type, this.#later, true);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = [];
  }

  hostUpdated(): void {
    const wanted = [this.picture, this.figure, ...this.#all('.stage')];
    if (wanted.every((element, index) => element === this.#observed[index])) return;
    this.#observer?.disconnect();
    for (const element of wanted) if (element) this.#observer?.observe(element);
    this.#observed = wanted;
    this.#later();
  }

  /** Measures now. */
  measure(): void {
    const [published, corrected] = Array.from(this.#all('.stage'), (stage) => stage.getBoundingClientRect());
    if (published === undefined || corrected === undefined) return;
    const { picture, figure } = this;
    const pins = [publishedPins(this.#errata(), picture && paintedBox(picture), published), correctedPins(this.#errata(), (key) => figure?.markBox?.(key), corrected)];
    if (JSON.stringify(pins) === JSON.stringify(this.pins)) return;
    this.pins = pins;
    this.#host.requestUpdate();
  }

  readonly #later = (): void => {
    // Everything that happens in a frame is measured once, after the figure has drawn.
    if (this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      void Promise.resolve(this.figure?.updateComplete).then(() => this.measure());
    });
  };

  #all(selector: string): NodeListOf<Element> {
    return this.#host.renderRoot.querySelectorAll(selector);
  }

  #slotted(index: number): readonly Element[] {
    return (this.#all('slot')[index] as HTMLSlotElement | undefined)?.assignedElements({ flatten: true }) ?? [];
  }
}
