import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnyFigure } from '../../core/figure.js';
import type { Locale } from '../../core/locale.js';
import { presetIn, type Preset } from '../../core/presets.js';
import { load, peek, type Loadable } from '../../core/loadable.js';
import { quote, type Problem } from '../../core/problem.js';
import { loadCheck, peekCheck, type Check, type Checkable } from '../../core/load-check.js';
import type * as authorModule from './validate.js';
import { jsonChild } from './json-child.js';
import { validation, fetching } from '../features/on-demand.js';

/** Where an author's data can stand, in the order in which they win. */
export interface DataInputs {
  readonly data: unknown;
  readonly dataText: string | null;
  readonly src: string | null;
  readonly preset: string | null;
}

/** What is to be drawn, what is wrong, or neither while something still loads. */
export interface Resolved {
  readonly data?: unknown;
  readonly problems: readonly Problem[];
}

const none: Resolved = { problems: [] };

type Host = ReactiveControllerHost & HTMLElement;

/** What data are found for: a figure, or anything else with checks and examples. */
export type DataSubject = Checkable & Pick<AnyFigure, 'presets' | 'defaultPreset'>;

type Reader = typeof authorModule;

/** Finds the data of a figure: property or attribute, address, JSON child or preset. */
export class DataController implements ReactiveController {
  readonly #host: Host;
  readonly #figure: DataSubject;
  readonly #loadable: Loadable<Reader>;
  readonly #observer: MutationObserver | undefined;
  #child = '';
  #key: unknown;
  #resolved: Resolved | undefined;
  #abort: AbortController | undefined;

  /** `reader` loads with the first data of an author's, unless it is there. */
  constructor(host: Host, figure: DataSubject, reader: Loadable<Reader> = validation) {
    this.#host = host;
    this.#figure = figure;
    this.#loadable = reader;
    this.#observer =
      typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(this.#readChild);
    host.addController(this);
  }

  hostConnected(): void {
    // A JSON child can arrive, or grow, while a page still streams in.
    this.#observer?.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#readChild();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#abort?.abort();
    // What has not come, or has failed, is asked for anew by an element that comes back.
    if (this.#resolved?.data === undefined) this.#key = this.#resolved = undefined;
  }

  /** Whether an author's JSON child is there. */
  get hasChild(): boolean {
    return this.#child !== '';
  }

  /** Returns what the inputs stand for; when something has to load, undefined now, and an update follows. */
  resolve({ data, dataText, src, preset }: DataInputs, locale: Locale): Resolved | undefined {
    if (data !== undefined) return this.#check(data, (check, { validate }) => validate(check, data));
    if (dataText !== null)
      return this.#check(`data:${dataText}`, (check, { validateText }) => validateText(check, dataText));
    if (src !== null && src !== '')
      return this.#later(`src:${src}`, async (signal) => {
        const [[check], { fetchJSON }] = await Promise.all([this.#reader(), load(fetching)]);
        return fetchJSON(check, src, this.#host.baseURI, signal);
      });
    if (this.#child !== '') {
      const text = this.#child;
      return this.#check(`child:${text}`, (check, { validateText }) => validateText(check, text));
    }
    return this.#preset(preset, locale);
  }

  readonly #readChild = (): void => {
    const text = jsonChild(this.#host);
    if (text === this.#child) return;
    this.#child = text;
    this.#host.requestUpdate();
  };

  #preset(preset: string | null, locale: Locale): Resolved | undefined {
    const { presets, defaultPreset } = this.#figure;
    const known = preset === null || preset === '' || Object.hasOwn(presets, preset);
    const name = known && preset !== null && preset !== '' ? preset : defaultPreset;
    const problems: Problem[] = known
      ? []
      : [
          {
            path: 'preset',
            code: 'unknown-preset',
            got: quote(preset),
            expected: Object.keys(presets).join(', '),
          },
        ];
    const example = presets[name] as Preset<object> | undefined;
    if (example === undefined) return none;
    const loadable = presetIn(example, locale);
    const key = `preset:${preset ?? ''}:${locale}`;
    const data = peek(loadable);
    if (data !== undefined) return this.#once(key, () => ({ data, problems }));
    return this.#later(key, async () => ({ data: await load(loadable), problems }));
  }

  #once(key: unknown, resolve: () => Resolved): Resolved {
    if (key !== this.#key || this.#resolved === undefined) {
      this.#abort?.abort();
      this.#key = key;
      this.#resolved = resolve();
    }
    return this.#resolved;
  }

  #later(key: unknown, resolve: (signal: AbortSignal) => Promise<Resolved>): Resolved | undefined {
    if (key === this.#key) return this.#resolved;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#key = key;
    this.#resolved = undefined;
    void resolve(abort.signal)
      .catch((error: unknown): Resolved => ({
        problems: [{ path: '', code: 'unreachable', got: quote((error as Error).message) }],
      }))
      .then((resolved) => {
        if (abort.signal.aborted) return;
        this.#resolved = resolved;
        this.#host.requestUpdate();
      });
    return undefined;
  }

  #check(key: unknown, resolve: (check: Check, reader: Reader) => Resolved): Resolved | undefined {
    const check = peekCheck(this.#figure);
    const reader = peek(this.#loadable);
    if (check === undefined || reader === undefined)
      return this.#later(key, async () => resolve(...(await this.#reader())));
    return this.#once(key, () => resolve(check, reader));
  }

  #reader(): Promise<[Check, Reader]> {
    return Promise.all([loadCheck(this.#figure), load(this.#loadable)]);
  }
}
