import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toLocale, type Locale } from '../../core/language/locale.js';
import { languageOf } from '../language-of.js';

type Host = ReactiveControllerHost & HTMLElement;

/** One observer per tree notifies all figures in it when a `lang` changes. */
const watched = new WeakMap<Node, Set<() => void>>();

function watch(root: Node, callback: () => void): () => void {
  let callbacks = watched.get(root);
  if (callbacks === undefined) {
    const listeners = new Set<() => void>();
    callbacks = listeners;
    watched.set(root, callbacks);
    new MutationObserver(() => {
      for (const listener of listeners) listener();
    }).observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  callbacks.add(callback);
  const listeners = callbacks;
  return () => listeners.delete(callback);
}

/** Follows the language that the host inherits. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #locale: Locale | undefined;
  #stop: (() => void)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get locale(): Locale {
    // Rendered on a server, an element is never connected: it has its own `lang` and no ancestors.
    return this.#locale ?? toLocale(this.#host.lang);
  }

  hostConnected(): void {
    this.#refresh();
    for (let root: Node = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#stop.push(watch(root, this.#refresh));
      if (!(root instanceof ShadowRoot)) break;
    }
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }

  readonly #refresh = (): void => {
    const locale = toLocale(languageOf(this.#host));
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#host.requestUpdate();
  };
}
