import type { Problem } from '../../../core/problem.js';
import '../index.js';
import { readManifest, type PlacedEntry } from './data.js';
import { hasName, isKnown, isLoaded, named } from './match.js';
import { report } from './report.js';
import { nextTask, settled } from './settled.js';
import { PictureWatch } from './watch.js';
import { addFigure, inCorrection, unwrap, wrap } from './wrap.js';

/** How the figures that a page needs are loaded. */
export interface Loaders {
  /** Tags of all figures. */
  readonly tags: readonly string[];
  readonly figure: (tag: string) => Promise<unknown>;
}

export interface CorrectOptions {
  readonly loaders: Loaders;
  readonly root?: Document;
  /** The script that started the corrections; when it is removed, they are removed too. */
  readonly script?: Element;
}

/** Corrections at work on a page. */
export interface Correcting {
  /** Removes all corrections: the page is as it was. */
  stop(): void;
}

/** How often a picture is wrapped before the page, which keeps removing the wrapper, is left alone. */
const patience = 3;

/** How long the page may be kept from other work by looking at its pictures, in ms. */
const slice = 12;

class Corrections implements Correcting {
  readonly #entries: readonly PlacedEntry[];
  readonly #options: CorrectOptions;
  readonly #target: EventTarget;
  // A page of many views makes and drops pictures for as long as it is open.
  readonly #wrapped = new WeakMap<
    HTMLImageElement,
    { readonly correction: Element; readonly placed: PlacedEntry }
  >();
  readonly #made = new Set<WeakRef<Element>>();
  readonly #times = new WeakMap<HTMLImageElement, number>();
  readonly #refused = new Set<PlacedEntry>();
  readonly #reported = new Set<string>();
  readonly #queue = new Set<HTMLImageElement>();
  readonly #watch: PictureWatch;
  #working = false;

  constructor(entries: readonly PlacedEntry[], options: CorrectOptions) {
    this.#entries = entries;
    this.#options = options;
    this.#target = options.script ?? options.root ?? document;
    this.#watch = new PictureWatch({
      tags: options.loaders.tags,
      goesOn: () => {
        if (options.script?.isConnected === false) this.stop();
        return !this.#watch.stopped;
      },
      picture: (picture) => {
        this.#queue.add(picture);
        void this.#work();
      },
    });
  }

  start(): void {
    if (this.#entries.length > 0) this.#watch.start(this.#options.root ?? document);
  }

  stop(): void {
    this.#watch.stop();
    this.#queue.clear();
    for (const made of this.#made) {
      const correction = made.deref();
      if (correction) unwrap(correction);
    }
    this.#made.clear();
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
        this.#report('not-drawn', undefined, (error as Error).message);
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
      if (inside) this.#report('picture-changed', own.placed, picture.currentSrc);
    }
    if (!picture.isConnected || inCorrection(picture)) return;
    const possible = this.#entries.filter(
      (placed) => !this.#refused.has(placed) && named(placed.entry.match, picture),
    );
    if (possible.length === 0) return;
    // A picture that is still to load, or has failed, is left alone until it is there.
    if (!isLoaded(picture)) {
      this.#watch.awaitLoad(picture);
      return;
    }
    const known: PlacedEntry[] = [];
    for (const placed of possible) {
      if (await isKnown(placed.entry.match, picture)) known.push(placed);
      else if (hasName(placed.entry.match)) this.#report('picture-changed', placed, picture.currentSrc);
    }
    if (known[0] === undefined) return;
    if (known[1] !== undefined) this.#report('picture-twice', known[1], picture.currentSrc);
    await this.#wrap(picture, known[0]);
  }

  async #wrap(picture: HTMLImageElement, placed: PlacedEntry): Promise<void> {
    const { loaders } = this.#options;
    const { entry } = placed;
    if (entry.figure) await loaders.figure(entry.figure.tag);
    await nextTask();
    const times = this.#times.get(picture) ?? 0;
    // Much can happen while code loads.
    if (this.#watch.stopped || !picture.isConnected || inCorrection(picture) || times >= patience) return;
    this.#times.set(picture, times + 1);
    const correction = wrap(picture, entry);
    this.#wrapped.set(picture, { correction, placed });
    for (const made of this.#made) if (made.deref() === undefined) this.#made.delete(made);
    this.#made.add(new WeakRef(correction));
    correction.addEventListener(
      'figure-problem',
      ({ target, problems }) => {
        if (this.#wrapped.get(picture)?.correction !== correction) return;
        const path = placed.path + (target === correction ? '' : '.figure');
        this.#refuse(
          picture,
          placed,
          problems.map((problem) => ({ ...problem, path: [path, problem.path].filter(Boolean).join('.') })),
        );
      },
      { once: true },
    );
    // One after the other, each drawn in tasks of its own: twenty at a time would hold up the page.
    await settled(correction);
    await nextTask();
    if (!correction.isConnected) return;
    const figure = addFigure(correction, entry);
    if (figure?.hasAttribute('src') === false) await settled(figure);
    await nextTask();
  }

  /** Removes a correction with problems and reports those once: readers see the page as it was. */
  #refuse(picture: HTMLImageElement, placed: PlacedEntry, problems: readonly Problem[]): void {
    this.#release(picture);
    if (this.#refused.has(placed)) return;
    this.#refused.add(placed);
    void report(problems, this.#target);
  }

  #release(picture: HTMLImageElement): void {
    const own = this.#wrapped.get(picture);
    this.#wrapped.delete(picture);
    if (own !== undefined) unwrap(own.correction);
  }

  /** Reports each problem once. */
  #report(code: string, placed: PlacedEntry | undefined, got: string): void {
    const path = placed === undefined ? 'corrections' : `${placed.path}.match`;
    const line = [path, code, got].join();
    if (this.#reported.has(line)) return;
    this.#reported.add(line);
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
