import { load, peek, type Loadable } from '../core/loadable.js';

/** Loads what is asked for, once, and tells when it has come or failed. */
export class Loader {
  readonly #settled: () => void;
  readonly #asked = new Set<unknown>();
  readonly #failed = new Set<unknown>();

  constructor(settled: () => void) {
    this.#settled = settled;
  }

  /** Returns the value if it is there; otherwise loads it. */
  get<T extends object>(loadable: Loadable<T>): T | undefined {
    const value = peek(loadable);
    if (value !== undefined || this.#asked.has(loadable)) return value;
    this.#asked.add(loadable);
    load(loadable)
      .catch(() => this.#failed.add(loadable))
      .finally(this.#settled);
    return undefined;
  }

  /** Whether it could not be loaded. */
  failed(loadable: unknown): boolean {
    return this.#failed.has(loadable);
  }
}
