import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box } from '../core/geometry.js';
import { paintedBox, publishedPicture } from './picture.js';
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
  published: readonly Pin[] = [];
  corrected: readonly Pin[] = [];
  readonly #host: Host;
  readonly #errata: () => readonly ToldErratum[];
  #observer: ResizeObserver | undefined;
  #observed: readonly (Element | undefined)[] = [];
  #frame = 0;

  constructor(host: Host, errata: () => readonly ToldErratum[]) {
    this.#host = host;
    this.#errata = errata;
    host.addController(this);
  }

  get picture(): Element | undefined {
    return publishedPicture(this.#slot(':not([name])'));
  }

  get figure(): CorrectedFigure | undefined {
    return this.#slot('[name]')?.assignedElements({ flatten: true })[0] as CorrectedFigure | undefined;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(this.#later);
    for (const type of redraws) this.#host.addEventListener(type, this.#later, true);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = [];
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    for (const type of redraws) this.#host.removeEventListener(type, this.#later, true);
  }

  hostUpdated(): void {
    const wanted = [this.picture, this.figure, ...this.#stages()];
    if (wanted.every((element, index) => element === this.#observed[index])) return;
    this.#observer?.disconnect();
    for (const element of wanted) if (element !== undefined) this.#observer?.observe(element);
    this.#observed = wanted;
    this.#later();
  }

  /** Measures now. */
  measure(): void {
    const [published, corrected] = this.#stages().map((stage) => stage?.getBoundingClientRect());
    const { picture, figure } = this;
    const pins = [
      published === undefined || picture === undefined ? [] : publishedPins(this.#errata(), paintedBox(picture), published),
      corrected === undefined || figure === undefined ? [] : correctedPins(this.#errata(), (key) => figure.markBox?.(key), corrected),
    ] as const;
    if (JSON.stringify(pins) === JSON.stringify([this.published, this.corrected])) return;
    [this.published, this.corrected] = pins;
    this.#host.requestUpdate();
  }

  readonly #later = (): void => {
    // Everything that happens in a frame is measured once, after the figure has drawn.
    this.#frame ||= requestAnimationFrame(() => {
      void Promise.resolve(this.figure?.updateComplete).then(() => {
        this.#frame = 0;
        if (this.#host.isConnected) this.measure();
      });
    });
  };

  #slot(name: string): HTMLSlotElement | null {
    return this.#host.renderRoot.querySelector(`slot${name}`);
  }

  #stages(): (Element | undefined)[] {
    return ['published', 'corrected'].map((side) => this.#host.renderRoot.querySelector(`.${side} > .stage`) ?? undefined);
  }
}
