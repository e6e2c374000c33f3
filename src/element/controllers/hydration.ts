import type { ReactiveController, ReactiveControllerHost, RenderOptions } from 'lit';

/** Takes nodes over as if they had been rendered here; throws where they are other ones. */
export type TakeOver = (view: unknown, root: ShadowRoot, options: RenderOptions) => void;

/** What `hydrate.ts` brings along, for the elements that share its code. */
export const hydration: { takeOver?: TakeOver } = {};

interface Host extends ReactiveControllerHost {
  readonly hasUpdated: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly renderOptions: RenderOptions;
}

/** Keeps a picture that came ready with the page until another can be drawn, and then takes it over or clears it away, so that none is there twice. */
export class HydrationController implements ReactiveController {
  readonly #host: Host;
  #nodes: readonly ChildNode[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { hasUpdated, renderRoot, renderOptions } = this.#host;
    if (hasUpdated) return;
    this.#nodes = [...renderRoot.childNodes];
    // Lit would else hold on to the first of the nodes, which may go.
    renderOptions.renderBefore = null;
  }

  /** Whether there is a picture already. */
  get waits(): boolean {
    return this.#nodes.length > 0;
  }

  /** Makes room for what is about to be rendered; returns it. */
  settle(view: unknown): unknown {
    const nodes = this.#nodes;
    if (nodes.length === 0) return view;
    this.#nodes = [];
    const { renderRoot, renderOptions } = this.#host;
    try {
      if (hydration.takeOver) {
        hydration.takeOver(view, renderRoot as ShadowRoot, renderOptions);
        return view;
      }
    } catch {
      // It was made of other data, or by another version.
    }
    for (const node of nodes) node.remove();
    return view;
  }
}
