import type { Locale } from '../core/language/locale.js';
import { load, peek, type Loadable, type LoadedBy } from '../core/loadable.js';

/** Loads each value once, and calls back when it has loaded or failed. */
export class Loader {
  readonly #settled: (error?: Error) => void;
  readonly #asked = new Map<unknown, Promise<void>>();
  readonly #failed = new Set<unknown>();
  #waiting = 0;

  /** `settled` is called with the error of a load that failed. */
  constructor(settled: (error?: Error) => void) {
    this.#settled = settled;
  }

  /** Returns the value if it is there; otherwise loads it. */
  get<T extends object>(loadable: Loadable<T>): T | undefined {
    const value = peek(loadable);
    if (value === undefined && !this.#asked.has(loadable)) this.#asked.set(loadable, this.#load(loadable));
    return value;
  }

  /** Returns the words of a language if they are there, and the English ones where those cannot be loaded. */
  words<W extends object>(words: LoadedBy<Locale, W>, locale: Locale): W | undefined {
    return this.get(words[this.failed(words[locale]) ? 'en' : locale]);
  }

  /** Allows failed loads to be retried. */
  retry(): void {
    for (const loadable of this.#failed) this.#asked.delete(loadable);
    this.#failed.clear();
  }

  /** Whether its load has failed. */
  failed(loadable: unknown): boolean {
    return this.#failed.has(loadable);
  }

  /** Waits for all pending loads; returns whether there were any. */
  async waited(): Promise<boolean> {
    if (this.#waiting === 0) return false;
    await Promise.all(this.#asked.values());
    return true;
  }

  async #load(loadable: Loadable<object>): Promise<void> {
    this.#waiting += 1;
    const error = await load(loadable).then(
      () => undefined,
      (reason: unknown) => reason as Error,
    );
    this.#waiting -= 1;
    if (error !== undefined) this.#failed.add(loadable);
    this.#settled(error);
  }
}
