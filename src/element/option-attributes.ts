import type { Figure } from '../core/figure.js';

/** The figure's own options as properties of its element. */
export class OptionAttributes {
  readonly #own: Record<string, unknown>;
  readonly #names: readonly string[];
  /** Values that were reflected by `settle`; they do not count as chosen. */
  readonly #settled: Record<string, string> = {};

  constructor(element: object, { options = {} }: Figure) {
    this.#own = element as Record<string, unknown>;
    this.#names = Object.keys(options);
  }

  /** What an author or a reader has chosen. */
  get chosen(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      this.#names.map((name) => [
        name,
        this.#own[name] === this.#settled[name] ? undefined : this.#own[name],
      ]),
    );
  }

  /** Reflects the options in use to properties and attributes. */
  settle(options: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(options))
      if (this.#own[name] !== value && value !== '') this.#own[name] = this.#settled[name] = value;
  }
}
