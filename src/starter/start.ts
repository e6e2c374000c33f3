import { filesFor, valuesOf, type Needs } from './needs.js';
import { watch } from './watch.js';

/** What the build knows of a tag: the file that defines it, the name of its class there, and what its elements need. */
export interface Start extends Needs {
  readonly define: number;
  readonly exported: string;
}

/** Loads a file of the build by its name. */
export type Get = (file: string) => Promise<Readonly<Record<string, unknown>>>;

interface Hooked extends CustomElementConstructor {
  needs?: (element: Element) => void;
}

/** Starts tags: whatever their elements need is asked for at once. */
export class Starter {
  readonly #files: readonly string[];
  readonly #get: Get;
  readonly #asked = new Map<number, ReturnType<Get>>();

  constructor(files: readonly string[], get: Get) {
    this.#files = files;
    this.#get = get;
  }

  /** Loads what defines the elements of a tag, with all that every one of them needs. */
  async define(start: Start): Promise<CustomElementConstructor> {
    this.#ask(start.rules[''] ?? []);
    const loaded = await this.#load(start.define);
    const element = loaded[start.exported] as Hooked;
    // Elements that come later, or change, tell what they need themselves.
    element.needs = (each) => {
      this.needs(each, start);
    };
    return element;
  }

  /** Asks for what an element needs. */
  needs(element: Element, start: Start): void {
    this.#ask(filesFor(start, valuesOf(element, start)));
  }

  #ask(files: readonly number[]): void {
    // The element itself asks again for what fails here, and tells it.
    for (const file of files) this.#load(file).catch(() => undefined);
  }

  #load(file: number): ReturnType<Get> {
    let asked = this.#asked.get(file);
    if (asked === undefined) {
      asked = this.#get(this.#files[file] ?? '');
      this.#asked.set(file, asked);
      asked.catch(() => this.#asked.delete(file));
    }
    return asked;
  }
}

/** Starts the elements of one tag. */
export async function startOne(
  tag: string,
  start: Start,
  files: readonly string[],
  get: Get,
): Promise<CustomElementConstructor> {
  const starter = new Starter(files, get);
  const scan = (): void => {
    for (const element of document.querySelectorAll(tag)) starter.needs(element, start);
  };
  // In Node there is no page to look at.
  if (typeof document === 'undefined') return starter.define(start);
  scan();
  // A script that did not wait for the page has seen a part of it.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', scan, { once: true });
  const element = await starter.define(start);
  scan();
  return element;
}

/** Starts each of some tags when a page or a shadow root uses it, now or later; returns what ends the watch. */
export function startUsed(
  root: Document | ShadowRoot,
  starts: Readonly<Record<string, Start>>,
  files: readonly string[],
  get: Get,
): () => void {
  const starter = new Starter(files, get);
  const defining = new Set<string>();
  const tags = Object.keys(starts);
  return watch(
    root,
    tags,
    (element) => {
      const tag = element.localName;
      const start = starts[tag];
      if (start === undefined || customElements.get(tag)) return;
      starter.needs(element, start);
      if (defining.has(tag)) return;
      defining.add(tag);
      // A figure whose code could not be loaded is tried again when the next one of its kind appears.
      starter.define(start).catch(() => defining.delete(tag));
    },
    () => tags.every((tag) => customElements.get(tag)),
  );
}
