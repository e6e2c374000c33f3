import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Check, Checks } from '../../core/check.js';
import type { Locale } from '../../core/language/locale.js';
import { presetNamed, type WithPresets } from '../../core/presets.js';
import { load, peek, type Loadable } from '../../core/loadable.js';
import { quote, type Problem } from '../../core/problem.js';
import { fetching, validation } from '../features/on-demand.js';
import type { Resolved } from '../types.js';
import { authorContent, noContent, type AuthorContent } from './author-content.js';
import { isParsing, settledChildren } from './settled-children.js';
import { upgradeProperty } from './upgrade-property.js';
import type * as validateModule from './validate.js';

/** Attributes that name data, in the order in which they win; the `data` property wins over all, a JSON child over `preset`. */
export type DataAttributes = readonly [data: string | null, src: string | null, preset: string | null];

const none: Resolved = { problems: [] };

type Host = ReactiveControllerHost & HTMLElement;

/** What has data to find: a figure, or anything else with checks and examples. */
export interface DataSubject extends WithPresets {
  readonly checks: Loadable<Pick<Checks, 'check'>>;
  /** Set where other elements belong inside. */
  readonly holdsElements?: true;
}

type Validation = Pick<typeof validateModule, 'validate' | 'validateText'>;

/** Finds the data of a figure: property or attribute, address, JSON child or preset. */
export class DataController implements ReactiveController {
  readonly #host: Host;
  readonly #figure: DataSubject;
  readonly #attributes: () => DataAttributes;
  readonly #validation: Loadable<Validation>;
  readonly #observer: MutationObserver | undefined;
  #property: unknown;
  /** How often the property was set: an object that was changed in place is checked again. */
  #set = 0;
  #content: AuthorContent = noContent;
  #key: unknown;
  #resolved: Resolved | undefined;
  /** What was found, with what the element should not hold. */
  #told: { readonly found: Resolved; readonly all: Resolved } | undefined;
  #abort: AbortController | undefined;

  /** `validate` loads with the first data of an author, unless it is given. */
  constructor(
    host: Host,
    figure: DataSubject,
    attributes: () => DataAttributes,
    validate: Loadable<Validation> = validation,
  ) {
    this.#property = upgradeProperty(host, 'data') ?? undefined;
    this.#host = host;
    this.#figure = figure;
    this.#attributes = attributes;
    this.#validation = validate;
    this.#observer =
      typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(this.#readChildren);
    host.addController(this);
  }

  hostConnected(): void {
    // A JSON child can appear, or grow, while the page is still parsed.
    this.#observer?.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#readChildren();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#abort?.abort();
    // An element that is connected again retries what has not loaded.
    if (this.#resolved?.data === undefined) this.#key = this.#resolved = undefined;
  }

  /** What was set as the `data` property, also before the element was defined; JSON text is read as the attribute is, and null is nothing. */
  set property(data: unknown) {
    this.#property = data ?? undefined;
    this.#set += 1;
    this.#host.requestUpdate();
  }

  /** Whether the data are an author's, and not those of an example. */
  get authored(): boolean {
    const [text, src] = this.#attributes();
    const { json, src: scriptSrc } = this.#content;
    return this.#property !== undefined || [text, src, json, scriptSrc].some(Boolean) || text === '';
  }

  /** Returns the data that win; when something has to load, undefined now, and an update follows. */
  resolve(locale: Locale): Resolved | undefined {
    const found = this.#find(locale);
    const { swallowed } = this.#content;
    if (found === undefined || swallowed === '' || this.#figure.holdsElements) return found;
    if (this.#told?.found !== found) {
      const problem = { path: '', code: 'swallowed', got: `<${swallowed}>` };
      this.#told = { found, all: { ...found, problems: [...found.problems, problem] } };
    }
    return this.#told.all;
  }

  #find(locale: Locale): Resolved | undefined {
    const data = this.#property;
    const [text, src, preset] = this.#attributes();
    if (typeof data === 'string')
      return this.#check(`property:${data}`, (check, { validateText }) => validateText(check, data));
    if (data !== undefined) return this.#check(this.#set, (check, { validate }) => validate(check, data));
    if (text !== null)
      return this.#check(`data:${text}`, (check, { validateText }) => validateText(check, text));
    if (src) return this.#fetch(src);
    const { json, src: scriptSrc } = this.#content;
    if (json !== '')
      return this.#check(`child:${json}`, (check, { validateText }) => validateText(check, json));
    return scriptSrc === '' ? this.#preset(preset, locale) : this.#fetch(scriptSrc);
  }

  readonly #readChildren = (): void => {
    const { json, src, words, swallowed } = this.#content;
    const content = authorContent(this.#host);
    // What was drawn stays when its data vanish, e.g. where a site builds the page anew.
    const gone = content.json === '' && content.src === '';
    this.#content = gone ? { ...content, json, src } : content;
    if (JSON.stringify([json, src, words, swallowed]) === JSON.stringify(Object.values(this.#content)))
      return;
    this.#host.requestUpdate();
  };

  #fetch(src: string): Resolved | undefined {
    return this.#later(`src:${src}`, async (signal) => {
      const [[check], { fetchJSON }] = await Promise.all([this.#load(), load(fetching)]);
      return fetchJSON(check, src, this.#host.baseURI, signal);
    });
  }

  #preset(preset: string | null, locale: Locale): Resolved | undefined {
    const { presets } = this.#figure;
    const known = preset === null || preset === '' || Object.hasOwn(presets, preset);
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
    const loadable = presetNamed(this.#figure, preset, locale);
    if (loadable === undefined) return none;
    const { words } = this.#content;
    // An example is never drawn in place of what an author meant.
    if (!preset && (words || isParsing(this.#host)))
      return this.#later(`nothing:${String(words)}:${locale}`, async () => {
        await settledChildren(this.#host);
        return words
          ? { problems: [{ path: '', code: 'no-data' }] }
          : { data: await load(loadable), problems };
      });
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

  #check(key: unknown, resolve: (check: Check, validate: Validation) => Resolved): Resolved | undefined {
    const checks = peek(this.#figure.checks);
    const validate = peek(this.#validation);
    if (checks === undefined || validate === undefined)
      return this.#later(key, async () => resolve(...(await this.#load())));
    return this.#once(key, () => resolve(checks.check, validate));
  }

  async #load(): Promise<[Check, Validation]> {
    const [{ check }, validate] = await Promise.all([load(this.#figure.checks), load(this.#validation)]);
    return [check, validate];
  }
}
