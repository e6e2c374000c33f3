import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isTarget, type Target } from './target.js';
import { watchIds } from './roots.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Finds the element with an id in the tree of its host, and calls back when it shows something else. */
export class TargetController implements ReactiveController {
  /** The element of the id, whatever it is. */
  element: Element | null = null;
  readonly #host: Host;
  readonly #id: () => string;
  readonly #drawn: () => void;
  readonly #awaited = new Set<string>();
  #watched: Target | undefined;
  #stop: (() => void) | undefined;
  #parsed = false;

  constructor(host: Host, id: () => string, drawn: () => void) {
    this.#host = host;
    this.#id = id;
    this.#drawn = drawn;
    host.addController(this);
  }

  /** The figure; undefined while there is none. */
  get target(): Target | undefined {
    return isTarget(this.element) ? this.element : undefined;
  }

  /** Set while the figure is to be expected: the page still loads, or the figure's code does. */
  get expected(): boolean {
    return this.element === null ? !this.#parsed : this.element.matches(':not(:defined)');
  }

  hostConnected(): void {
    this.#parsed = this.#host.ownerDocument.readyState !== 'loading';
    if (!this.#parsed) addEventListener('DOMContentLoaded', this.#end);
    this.#stop = watchIds(this.#host.getRootNode(), this.find);
    this.find();
  }

  hostDisconnected(): void {
    removeEventListener('DOMContentLoaded', this.#end);
    this.#stop?.();
    this.#follow(undefined);
    this.element = null;
  }

  /** Looks for the element again. */
  readonly find = (): void => {
    const root = this.#host.getRootNode() as Partial<Document>;
    const id = this.#id();
    const element = id === '' ? null : (root.getElementById?.(id) ?? null);
    const { target } = this;
    if (element === this.element && target === this.#watched) return;
    this.element = element;
    this.#follow(this.target);
    if (element?.matches(':not(:defined)')) this.#await(element.localName);
    this.#host.requestUpdate();
  };

  readonly #end = (): void => {
    this.#parsed = true;
    this.#host.requestUpdate();
  };

  #follow(target: Target | undefined): void {
    this.#watched?.removeEventListener('figure-change', this.#drawn);
    this.#watched = target;
    target?.addEventListener('figure-change', this.#drawn);
  }

  #await(name: string): void {
    if (this.#awaited.has(name)) return;
    this.#awaited.add(name);
    void customElements.whenDefined(name).then(() => {
      if (this.#host.isConnected) this.find();
    });
  }
}
