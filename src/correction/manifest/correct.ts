import { load } from '../../core/loadable.js';
import { toLocale } from '../../core/locale.js';
import type { Problem } from '../../core/problem.js';
import { FigureProblemEvent } from '../../element/events.js';
import { wording } from '../wording.js';
import { readManifest, type PlacedEntry } from './data.js';
import { hasName, isKnown, isLoaded, named } from './match.js';
import { inCorrection, unwrap, wrap } from './wrap.js';

/** How the elements that a page needs are loaded. */
export interface Loaders {
  /** Tags of all figures. */
  readonly tags: readonly string[];
  readonly figure: (tag: string) => Promise<unknown>;
  readonly correction: () => Promise<unknown>;
}

export interface CorrectOptions {
  readonly loaders: Loaders;
  readonly root?: Document;
  /** The script that asked for the corrections; when it leaves the page, they go too. */
  readonly script?: Element;
}

/** Corrections at work on a page. */
export interface Correcting {
  /** Takes everything back: the page is as it was. */
  stop(): void;
}

/** How often one picture is wrapped before the page, which keeps taking it out, has its way. */
const patience = 3;

const slice = 12;
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Tells problems to the page's author, who reads the console and may listen; readers see nothing. */
export async function report(problems: readonly Problem[], target: EventTarget): Promise<void> {
  if (problems.length === 0) return;
  target.dispatchEvent(new FigureProblemEvent(problems));
  const { word } = await load(wording);
  for (const line of word(problems, toLocale(document.documentElement.lang))) console.warn(`virt-figures: ${line}`);
}

class Corrections implements Correcting {
  readonly #entries: readonly PlacedEntry[];
  readonly #options: CorrectOptions;
  readonly #target: EventTarget;
  readonly #wrapped = new Map<HTMLImageElement, { readonly correction: Element; readonly placed: PlacedEntry }>();
  readonly #times = new WeakMap<HTMLImageElement, number>();
  readonly #waiting = new WeakSet<HTMLImageElement>();
  readonly #watched = new WeakSet<Node>();
  readonly #told = new Set<string>();
  readonly #queue = new Set<HTMLImageElement>();
  readonly #abort = new AbortController();
  readonly #observer = new MutationObserver((records) => {
    this.#read(records);
  });
  #working = false;

  constructor(entries: readonly PlacedEntry[], options: CorrectOptions) {
    this.#entries = entries;
    this.#options = options;
    this.#target = options.script ?? options.root ?? document;
  }

  start(): void {
    if (this.#entries.length > 0) this.#watch(this.#options.root ?? document);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#abort.abort();
    this.#queue.clear();
    for (const { correction } of this.#wrapped.values()) unwrap(correction);
    this.#wrapped.clear();
  }

  #watch(root: Document | ShadowRoot): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    this.#observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['src', 'srcset', 'alt'] });
    this.#scan(root);
  }

  #read(records: readonly MutationRecord[]): void {
    const { script } = this.#options;
    if (script?.isConnected === false) {
      this.stop();
      return;
    }
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') this.#retake(target as Element);
      for (const node of addedNodes) if (node instanceof Element) this.#scan(node);
    }
  }

  #scan(node: Element | Document | ShadowRoot): void {
    if (node instanceof Element) this.#take(node);
    for (const element of node.querySelectorAll('*')) this.#take(element);
  }

  #take(node: Node): void {
    if (node instanceof HTMLImageElement) {
      this.#queue.add(node);
      void this.#work();
      return;
    }
    const { localName, shadowRoot } = node as Element;
    if (localName === 'figure-correction' || this.#options.loaders.tags.includes(localName)) return;
    if (shadowRoot) this.#watch(shadowRoot);
    else if (localName.includes('-') && customElements.get(localName) === undefined && !this.#watched.has(node)) {
      this.#watched.add(node);
      // An element that is not yet defined may bring a shadow root with pictures later.
      void customElements.whenDefined(localName).then(() => {
        this.#watched.delete(node);
        if (!this.#abort.signal.aborted) this.#take(node);
      });
    }
  }

  /** Takes a picture whose address has changed, now for its name and again for its file when that is there. */
  #retake(element: Element): void {
    const picture = element.localName === 'source' ? element.parentElement?.querySelector('img') : element;
    if (!(picture instanceof HTMLImageElement)) return;
    this.#wait(picture);
    this.#take(picture);
  }

  /** Works through the pictures in slices, so that the page stays responsive. */
  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    let since = performance.now();
    for (const picture of this.#queue) {
      this.#queue.delete(picture);
      try {
        await this.#consider(picture);
      } catch (error) {
        this.#tell('not-drawn', undefined, (error as Error).message);
      }
      if (performance.now() - since < slice) continue;
      await nextTask();
      since = performance.now();
    }
    this.#working = false;
  }

  async #consider(picture: HTMLImageElement): Promise<void> {
    const own = this.#wrapped.get(picture);
    if (own !== undefined) {
      const { match } = own.placed.entry;
      const inside = own.correction.contains(picture);
      if (inside && named(match, picture) && (!isLoaded(picture) || (await isKnown(match, picture)))) return;
      this.#release(picture);
      if (inside) this.#tell('picture-changed', own.placed, picture.currentSrc);
    }
    if (!picture.isConnected || inCorrection(picture)) return;
    const possible = this.#entries.filter(({ entry }) => named(entry.match, picture));
    if (possible.length === 0) return;
    // A picture that is still to load, or has failed, is left alone until it is there.
    if (!isLoaded(picture)) {
      this.#wait(picture);
      return;
    }
    const known: PlacedEntry[] = [];
    for (const placed of possible) {
      if (await isKnown(placed.entry.match, picture)) known.push(placed);
      else if (hasName(placed.entry.match)) this.#tell('picture-changed', placed, picture.currentSrc);
    }
    if (known[0] === undefined) return;
    if (known[1] !== undefined) this.#tell('picture-twice', known[1], picture.currentSrc);
    await this.#wrap(picture, known[0]);
  }

  #wait(picture: HTMLImageElement): void {
    if (this.#waiting.has(picture)) return;
    this.#waiting.add(picture);
    const { signal } = this.#abort;
    picture.addEventListener(
      'load',
      () => {
        this.#waiting.delete(picture);
        this.#take(picture);
      },
      { once: true, signal },
    );
  }

  async #wrap(picture: HTMLImageElement, placed: PlacedEntry): Promise<void> {
    const { loaders } = this.#options;
    const { entry } = placed;
    await Promise.all([loaders.correction(), entry.figure && loaders.figure(entry.figure.tag)]);
    const times = this.#times.get(picture) ?? 0;
    // Much can happen while code loads.
    if (this.#abort.signal.aborted || !picture.isConnected || inCorrection(picture) || times >= patience) return;
    this.#times.set(picture, times + 1);
    const correction = wrap(picture, entry);
    this.#wrapped.set(picture, { correction, placed });
    await correction.updateComplete;
    await (correction.lastElementChild as Partial<typeof correction> | null)?.updateComplete;
  }

  #release(picture: HTMLImageElement): void {
    const own = this.#wrapped.get(picture);
    this.#wrapped.delete(picture);
    if (own !== undefined) unwrap(own.correction);
  }

  /** Says each thing once. */
  #tell(code: string, placed: PlacedEntry | undefined, got: string): void {
    const path = placed === undefined ? 'corrections' : `${placed.path}.match`;
    const line = [path, code, got].join();
    if (this.#told.has(line)) return;
    this.#told.add(line);
    void report([{ path, code, got }], this.#target);
  }
}

/** Corrects every picture that a manifest names, now and when it appears later. */
export async function correct(manifest: unknown, options: CorrectOptions): Promise<Correcting> {
  const { entries, problems } = readManifest(manifest, options.loaders.tags);
  await report(problems, options.script ?? options.root ?? document);
  const corrections = new Corrections(entries, options);
  corrections.start();
  return corrections;
}
