import type { Locale } from '../core/language/locale.js';
import { load, peek, type Loadable, type LoadedBy } from '../core/loadable.js';

/** Loads what is asked for, once, and tells when it has come or failed. */
export class Loader {
  readonly #settled: (error?: Error) => void;
  readonly #asked = new Map<unknown, Promise<void>>();
  readonly #failed = new Set<unknown>();
  #waiting = 0;

  /** `settled` gets the error of what has failed. */
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

  /** Lets what has failed be tried again by the next who asks. */
  retry(): void {
    for (const loadable of this.#failed) this.#asked.delete(loadable);
    this.#failed.clear();
  }

  /** Whether it could not be loaded. */
  failed(loadable: unknown): boolean {
    return this.#failed.has(loadable);
  }

  /** Waits for what was asked for and is still on its way; tells whether there was anything. */
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
