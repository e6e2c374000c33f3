import { hydrate as hydrateNodes } from '@lit-labs/ssr-client';
import { render } from 'lit';
import { loadCheck } from './core/load-check.js';
import type { AnyFigure, Figure } from './core/figure.js';
import { parseJSON } from './core/json.js';
import { load, type Loadable } from './core/loadable.js';
import { toLocale } from './core/language/locale.js';
import { settleOptions } from './core/options.js';
import { presetIn, type Preset } from './core/presets.js';
import { commonWords } from './core/language/common.js';
import { FigureElement } from './element/figure-element.js';
import { jsonChild } from './element/data/json-child.js';
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
  if (textOf(drawn) !== textOf(root)) throw new Error('What came with the page says something else.');
  hydrateNodes(view, root, options);
  // What stood in attributes for want of a script is the element's own affair from here on.
  for (const name of root.host.getAttributeNames()) {
    if (!name.startsWith(mark)) continue;
    root.host.removeAttribute(name.slice(mark.length));
    root.host.removeAttribute(name);
  }
};

const named = (element: Element, figure: AnyFigure): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.keys(figure.options ?? {}).map((name) => [name, element.getAttribute(name)]));

/** Finds an author's data, or those of an example; none where they are refused. */
async function dataOf(figure: AnyFigure, element: HTMLElement): Promise<unknown> {
  const check = await loadCheck(figure);
  const text = element.getAttribute('data') ?? jsonChild(element);
  if (text !== '') {
    const json = parseJSON(text);
    return 'value' in json ? check(json.value).data : undefined;
  }
  const presets = figure.presets as Readonly<Record<string, Preset<object>>>;
  const name = element.getAttribute('preset') ?? '';
  const preset = presets[Object.hasOwn(presets, name) ? name : figure.defaultPreset];
  return preset && load(presetIn(preset, toLocale(element.lang)));
}

/** Loads what the first drawing of an element needs. */
async function firstDrawing(figure: AnyFigure, element: HTMLElement): Promise<void> {
  const locale = toLocale(element.lang);
  const words = Promise.all([load(commonWords[locale]), load(figure.words[locale] as Loadable<object>)]);
  const data = await dataOf(figure, element);
  const additions =
    data === undefined
      ? undefined
      : (figure.additions as Figure<unknown>['additions'])?.(
          settleOptions(figure, data, named(element, figure)),
          locale,
          data,
        );
  await Promise.all([words, additions && load(additions)]);
}

/** Makes the figures that came ready with a page come alive, once all is there that their first drawing needs. */
export async function hydrate(root: Document | ShadowRoot): Promise<void> {
  const entries: Readonly<Record<string, FigureEntry>> = figures;
  await Promise.all(
    Object.entries(entries).map(async ([tag, entry]) => {
      const elements = Array.from(root.querySelectorAll<HTMLElement>(tag));
      if (elements.length === 0) return;
      const figure = await entry.figure();
      // What cannot be made ready for one element loads when that element asks for it, and keeps no other from coming alive.
      await Promise.allSettled([
        FigureElement.prepare(),
        ...elements.map(async (element) => firstDrawing(figure, element)),
      ]);
      await entry.element();
    }),
  );
}

if (typeof document !== 'undefined') void hydrate(document).catch(() => undefined);
