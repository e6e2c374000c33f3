import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CopyResult, Permalink } from './view.js';

/** State of one element in a URL fragment: its id, and attributes by name. */
export interface Fragment {
  readonly id: string;
  readonly state: Readonly<Record<string, string>>;
}

/** State that a permalink keeps, by attribute name; null and undefined are left out. */
export type LinkState = Readonly<Record<string, string | number | null | undefined>>;

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

const nameShape = /^[a-z][a-z-]*$/;

/** Reads `#rings:operation=system-call;step=3`; undefined for any other fragment. */
export function parseFragment(hash: string): Fragment | undefined {
  const [, id = '', rest = ''] = /^#?([^#:]+):(.+)$/.exec(hash) ?? [];
  try {
    const pairs = rest.split(';').flatMap((pair): [string, string][] => {
      const [name = '', ...value] = pair.split('=');
      return nameShape.test(name) && value.length > 0 ? [[name, decodeURIComponent(value.join('='))]] : [];
    });
    return pairs.length === 0 ? undefined : { id: decodeURIComponent(id), state: Object.fromEntries(pairs) };
  } catch {
    // A broken escape sequence: somebody else's fragment.
    return undefined;
  }
}

/** Writes the fragment of an element's state; without any state, that of the element. */
export function formatFragment(id: string, state: LinkState): string {
  const pairs = Object.entries(state).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `#${encodeURIComponent(id)}${pairs.length === 0 ? '' : `:${pairs.join(';')}`}`;
}

/** Restores the host's state from the URL fragment of the page, and makes such URLs. */
export class PermalinkController implements ReactiveController, Permalink {
  readonly #host: Host;
  readonly #state: () => LinkState;
  #authored: Readonly<Record<string, string>> | undefined;
  #opened = '';
  #drawn = false;
  #result: { readonly link: string; readonly how: CopyResult } | undefined;

  /** `state` returns what links keep; a link can set those attributes and no others. */
  constructor(host: Host, state: () => LinkState) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  hostConnected(): void {
    this.#authored ??= Object.fromEntries(
      Object.keys(this.#state()).map((name) => [name, this.#host.getAttribute(name) ?? '']),
    );
    addEventListener('hashchange', this.#open);
    // An element that is moved on its page keeps what the reader has chosen since.
    if (this.#opened !== location.hash) this.#open();
    if (!this.#drawn && this.#host.id !== '') void this.#host.updateComplete.then(this.#offer);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#open);
  }

  /** URL of what is shown now; undefined without an id, and before the first render, which must match that of a server. */
  get link(): string | undefined {
    const { id } = this.#host;
    if (id === '' || !this.#drawn) return undefined;
    const kept = Object.entries(this.#state()).filter(([name, value]) => {
      const changed = String(value ?? '') !== (this.#authored?.[name] ?? '');
      // The example that the page shows anyway would only make the link longer.
      return name === 'preset' ? changed : changed || (value ?? '') !== '';
    });
    return (
      (location.href.split('#')[0] ?? '') +
      formatFragment(id, Object.fromEntries(kept.map(([name, value]) => [name, value ?? ''])))
    );
  }

  /** How the link to what is shown was copied; undefined until the reader copies it. */
  get result(): CopyResult | undefined {
    return this.#result !== undefined && this.#result.link === this.link ? this.#result.how : undefined;
  }

  /** Copies the link and puts it into the address bar; where copying is not allowed, the link is shown, selected. */
  async copy(): Promise<CopyResult | undefined> {
    await this.#host.updateComplete;
    const { link } = this;
    if (link === undefined) return undefined;
    replaceAddress(link);
    const how = (await clipped(link)) ? 'copied' : 'shown';
    this.#result = { link, how };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (how === 'shown') {
      const field = this.#host.renderRoot.querySelector<HTMLInputElement>('.permalink input');
      field?.focus();
      field?.select();
    }
    return how;
  }

  readonly #offer = (): void => {
    this.#drawn = true;
    this.#host.requestUpdate();
  };

  readonly #open = (): void => {
    this.#opened = location.hash;
    const fragment = parseFragment(location.hash);
    if (fragment?.id !== this.#host.id) return;
    const known = Object.keys(this.#state()).filter((name) => Object.hasOwn(fragment.state, name));
    for (const name of known) this.#host.setAttribute(name, fragment.state[name] ?? '');
    if (known.length > 0) void this.#host.updateComplete.then(this.#reveal);
  };

  readonly #reveal = (): void => {
    for (
      let details = this.#host.closest('details');
      details !== null;
      details = details.parentElement?.closest('details') ?? null
    )
      details.open = true;
    this.#host.scrollIntoView();
  };
}

/** Copies a text; returns whether that was allowed. */
export async function clipped(text: string): Promise<boolean> {
  try {
    // Missing on pages without HTTPS, refused in many frames.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function replaceAddress(link: string): void {
  try {
    history.replaceState(history.state, '', link);
  } catch {
    // A document without a URL of its own, such as `srcdoc`, has none to replace.
  }
}
