import type { ReactiveController } from 'lit';
import type { Layout } from '../../core/drawing/geometry.js';

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  addController(controller: ReactiveController): void;
}

const duration = 320;

/** Animates marks from their old place to their new one, unless the reader prefers reduced motion. */
export class MotionController implements ReactiveController {
  readonly #host: Host;
  readonly #drawn: { readonly layout: Layout | undefined };
  #last: Layout | undefined;

  /** `drawn` has the layout that the host has rendered. */
  constructor(host: Host, drawn: { readonly layout: Layout | undefined }) {
    this.#host = host;
    this.#drawn = drawn;
    host.addController(this);
  }

  hostUpdated(): void {
    const from = this.#last;
    const to = this.#drawn.layout;
    this.#last = to;
    // A new width is the page's doing, not a change that the reader should follow.
    if (from === undefined || to === undefined || from === to || from.width !== to.width) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const before = new Map(from.marks.map((mark) => [mark.key, mark]));
    for (const mark of to.marks) {
      const old = before.get(mark.key);
      // A mark inside one that moves is carried along only where the view nests them; views draw marks side by side.
      if (old === undefined || (Math.abs(old.x - mark.x) < 1 && Math.abs(old.y - mark.y) < 1)) continue;
      const element = this.#host.renderRoot.querySelector(
        `.picture > svg [data-key="${CSS.escape(mark.key)}"]`,
      );
      element?.animate(
        [
          { transform: `translate(${old.x - mark.x}px,${old.y - mark.y}px)` },
          { transform: 'translate(0px,0px)' },
        ],
        { duration, easing: 'ease-in-out' },
      );
    }
  }
}
