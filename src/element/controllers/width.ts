import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How much room there is for the picture. */
export interface Room {
  /** Width of the picture with what stands beside it, in px. */
  readonly width: number;
  /** Whether details stand in a rail beside it. */
  readonly rail: boolean;
}

type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment; readonly hasUpdated: boolean };

/** Figures that have never been measured. */
const unmeasured = new Set<WidthController>();

/** Width of the element, in px, from which there is a rail beside the picture. */
const wide = 1080;
/** Width of the rail with the gap before it, and the widest that a picture is, in px. */
const rail = 354;
const widest = 780;

/** Follows the width that the picture has on the page, in whole px. */
export class WidthController implements ReactiveController {
  #width: number | undefined;
  #rail = false;
  readonly #host: Host;
  readonly #unmeasured: () => number;
  #observer: ResizeObserver | undefined;
  #observed: Element | undefined;

  /** `unmeasured` tells the width for as long as none can be measured: hidden, or without a page. */
  constructor(host: Host, unmeasured: () => number) {
    this.#host = host;
    this.#unmeasured = unmeasured;
    host.addController(this);
  }

  /** Measures when it is first asked for: all figures of a page together, so that they cost one layout and not one each. */
  get room(): Room {
    if (unmeasured.has(this)) {
      for (const each of unmeasured) each.#measure();
      unmeasured.clear();
    }
    return { width: this.#width ?? this.#unmeasured(), rail: this.#rail };
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver((entries) => {
      this.#rail = this.#host.clientWidth >= wide;
      this.#set(entries.at(-1)?.contentRect.width ?? 0);
    });
    if (this.#host.hasUpdated) {
      this.hostUpdated();
      return;
    }
    // A picture that a server has rendered is hydrated as it is, and then rendered for the real width.
    const ready = this.#host.shadowRoot?.querySelector('.picture > svg');
    if (ready == null) unmeasured.add(this);
    else this.#width = Number(ready.getAttribute('width'));
  }

  hostUpdated(): void {
    // The ruler has no height: a new picture cannot change its size, and so cannot trigger the observer again.
    const ruler = this.#host.renderRoot.querySelector('.ruler') ?? undefined;
    if (ruler === this.#observed) return;
    if (this.#observed) this.#observer?.unobserve(this.#observed);
    if (ruler) this.#observer?.observe(ruler);
    this.#observed = ruler;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
    unmeasured.delete(this);
  }

  #measure(): void {
    const outer = this.#host.clientWidth;
    const own = parseFloat(getComputedStyle(this.#host).getPropertyValue('--virt-padding'));
    const room = outer - 2 * (own >= 0 ? own : outer < 480 ? 16 : 24);
    this.#rail = outer >= wide;
    this.#set(Math.min(widest, this.#rail ? room - rail : room));
  }

  #set(measured: number): void {
    const width = Math.floor(measured);
    // Hidden figures measure nothing: they keep their last picture until they are shown.
    if (width < 1 || width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}
