/** What the footer opens in place. */
export type Fold = 'notes' | 'sources' | 'table';

interface Host {
  requestUpdate(): void;
}

/** Opens notes or sources, one at a time. */
export class Disclosure {
  open: Fold | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  toggle(fold: Fold): void {
    this.open = this.open === fold ? undefined : fold;
    this.#host.requestUpdate();
  }
}
