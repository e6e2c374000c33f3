import {
  html,
  noChange,
  type ReactiveController,
  type ReactiveControllerHost,
  type RenderOptions,
} from 'lit';

/** Hydrates nodes that a server has rendered; throws where they are not those of the view. */
export type Hydrate = (view: unknown, root: ShadowRoot, options: RenderOptions) => void;

/** What `hydrate.ts` brings along, for the elements that share its code. */
export const hydration: { hydrate?: Hydrate } = {};

interface Host extends ReactiveControllerHost {
  readonly hasUpdated: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly renderOptions: RenderOptions;
}

/** Keeps what a server has rendered until the element can render itself, and then hydrates or removes it. */
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
    // Otherwise Lit would keep a reference to the first of the nodes, which may be removed.
    renderOptions.renderBefore = null;
  }

  /** Prepares the root for a view, and returns the view; undefined keeps the server's nodes or, without those, renders the fallback. */
  settle(view: unknown): unknown {
    const nodes = this.#nodes;
    if (view === undefined) return nodes.length > 0 ? noChange : html`<slot></slot>`;
    if (nodes.length === 0) return view;
    this.#nodes = [];
    const { renderRoot, renderOptions } = this.#host;
    try {
      if (hydration.hydrate) {
        hydration.hydrate(view, renderRoot as ShadowRoot, renderOptions);
        return view;
      }
    } catch {
      // It was made of other data, or by another version.
    }
    for (const node of nodes) node.remove();
    return view;
  }
}
