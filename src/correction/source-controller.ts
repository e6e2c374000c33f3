import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseJSON } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import { jsonChild } from '../element/json-child.js';
import { checkCorrection, type CorrectionData } from './data.js';

type Host = ReactiveControllerHost & HTMLElement;
type Parsed = ReturnType<typeof parseJSON>;

/** The errata, what is wrong with them, or neither where there are none. */
export interface Resolved {
  readonly data?: CorrectionData | undefined;
  readonly problems?: readonly Problem[] | undefined;
}

const none: Resolved = {};

function resolved(json: Parsed): Resolved {
  return 'problems' in json ? json : checkCorrection(json.value);
}

/** Finds the errata: property or attribute, address, or JSON child, in this order. */
export class SourceController implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;
  #child = '';
  #key: unknown = 'json:';
  #resolved: Resolved | undefined = none;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A JSON child can arrive, or grow, while a page still streams in.
    this.#observer = new MutationObserver(this.#readChild);
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#readChild();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Returns the errata; while they load, undefined now, and an update follows. */
  resolve(data: unknown, text: string | null, src: string | null): Resolved | undefined {
    const address = src && new URL(src, this.#host.baseURI).href;
    const json = text ?? this.#child;
    const key = data ?? (text === null && address ? address : `json:${json}`);
    if (key === this.#key) return this.#resolved;
    this.#key = key;
    if (data !== undefined) this.#resolved = resolved({ value: data });
    else if (text === null && address) {
      this.#resolved = undefined;
      void import('./fetch.js')
        .then(async ({ fetchJSON }) => fetchJSON(address))
        .then((fetched) => {
          if (key !== this.#key) return;
          this.#resolved = resolved(fetched);
          this.#host.requestUpdate();
        });
    } else this.#resolved = json === '' ? none : resolved(parseJSON(json));
    return this.#resolved;
  }

  readonly #readChild = (): void => {
    const text = jsonChild(this.#host);
    if (text === this.#child) return;
    this.#child = text;
    this.#host.requestUpdate();
  };
}

