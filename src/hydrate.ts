import { hydrate as hydrateNodes } from '@lit-labs/ssr-client';
import { render } from 'lit';
import type { Figure } from './core/figure.js';
import { load } from './core/loadable.js';
import { toLocale, type Locale } from './core/language/locale.js';
import { loadVocabulary, settle } from './core/present.js';
import { presetNamed } from './core/presets.js';
import { FigureElement } from './element/figure-element.js';
import { authorContent } from './element/data/author-content.js';
import { validateText } from './element/data/validate.js';
import { hydration } from './element/controllers/hydration.js';
import { figures, type FigureEntry } from './figures.js';

const mark = 'hydrate-internals-';

const textOf = (root: ParentNode): string =>
  Array.from(root.children, (each) => (each.localName === 'style' ? '' : each.textContent))
    .join('')
    .replace(/\s+/g, '');

hydration.hydrate = (view, root, options) => {
  // Lit compares the templates and not what they were filled with.
  const drawn = document.createDocumentFragment();
  render(view, drawn);
  if (textOf(drawn) !== textOf(root)) throw new Error('The server has rendered something else.');
  hydrateNodes(view, root, options);
  // ARIA that stood in attributes is set by the element's internals from here on.
  for (const name of root.host.getAttributeNames()) {
    if (!name.startsWith(mark)) continue;
    root.host.removeAttribute(name.slice(mark.length));
    root.host.removeAttribute(name);
  }
};

const named = (element: Element, figure: Figure): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.keys(figure.options ?? {}).map((name) => [name, element.getAttribute(name)]));

/** Finds an author's data, or those of an example; none where they are refused. */
async function dataOf(figure: Figure, element: HTMLElement, locale: Locale): Promise<object | undefined> {
  const text = element.getAttribute('data') ?? authorContent(element).json;
  if (text !== '') return validateText((await load(figure.checks)).check, text).data;
  const preset = presetNamed(figure, element.getAttribute('preset'), locale);
  return preset && load(preset);
}

/** Loads what the first render of an element needs. */
async function firstDrawing(figure: Figure, element: HTMLElement): Promise<void> {
  const locale = toLocale(element.lang);
  const additions = async (): Promise<object | undefined> => {
    const data = await dataOf(figure, element, locale);
    const needs = data && settle(figure, data, named(element, figure), locale).needs;
    return needs && load(needs);
  };
  await Promise.all([loadVocabulary(figure, locale), additions()]);
}

/** Hydrates the figures that a server has rendered, once all has loaded that their first render needs. */
export async function hydrate(root: Document | ShadowRoot): Promise<void> {
  const entries: Readonly<Record<string, FigureEntry>> = figures;
  await Promise.all(
    Object.entries(entries).map(async ([tag, entry]) => {
      const elements = Array.from(root.querySelectorAll<HTMLElement>(tag));
      if (elements.length === 0) return;
      const figure = await entry.figure();
      // What fails to load for one element does not keep others from hydration; that element loads it when it renders.
      await Promise.allSettled([
        FigureElement.prepare(),
        ...elements.map(async (element) => firstDrawing(figure, element)),
      ]);
      await entry.element();
    }),
  );
}

if (typeof document !== 'undefined') void hydrate(document).catch(() => undefined);
