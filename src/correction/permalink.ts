import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Address of an erratum on this page; undefined for an element without an id. */
export function permalink(id: string, number: number): string | undefined {
  return typeof location === 'undefined' || id === '' ? undefined : `${location.href.split('#')[0] ?? ''}#${encodeURIComponent(id)}:erratum=${number}`;
}

/** Goes to an erratum when the address of the page names it, as `#id:erratum=2`. */
export class PermalinkController implements ReactiveController {
  readonly #host: Host;
  readonly #go: (erratum: string) => void;

  constructor(host: Host, go: (erratum: string) => void) {
    this.#host = host;
    this.#go = go;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  readonly #read = (): void => {
    const [, id = '', erratum = ''] = /^#(.+):erratum=(\d{1,2})$/.exec(location.hash) ?? [];
    if (id !== '' && (id === this.#host.id || id === encodeURIComponent(this.#host.id))) this.#go(erratum);
  };
}
