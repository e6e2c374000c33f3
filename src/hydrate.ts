import { LitElement } from 'lit';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type { AnyFigure, Figure } from './core/figure.js';
import { parseJSON } from './core/json.js';
import { load, type Loadable } from './core/loadable.js';
import { toLocale } from './core/locale.js';
import { settleOptions } from './core/options.js';
import { presetIn, type Preset } from './core/presets.js';
import { commonWords } from './core/words/index.js';
import { loadCheck } from './core/checking.js';
import { FigureElement } from './element/figure-element.js';
import { figures, type FigureEntry } from './figures.js';

type Support = (lit: { readonly LitElement: typeof LitElement }) => void;

// The support waits for Lit to call it. Lit has run before it, here as in every bundle, so it is called by hand.
(globalThis as { litElementHydrateSupport?: Support }).litElementHydrateSupport?.({ LitElement });

const named = (element: Element, figure: AnyFigure): Readonly<Record<string, unknown>> => Object.fromEntries(Object.keys(figure.options ?? {}).map((name) => [name, element.getAttribute(name)]));

function valueOf(text: string): unknown {
  const json = parseJSON(text);
  return 'value' in json ? json.value : undefined;
}

/** Loads what the first drawing of an element needs. */
async function firstDrawing(figure: AnyFigure, element: HTMLElement): Promise<void> {
  const locale = toLocale(element.lang);
  const child = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  const preset = (figure.presets as Readonly<Record<string, Preset<object>>>)[element.getAttribute('preset') ?? figure.defaultPreset];
  const data: unknown = child == null ? preset && (await load(presetIn(preset, locale))) : valueOf(child);
  const extra = data === undefined ? undefined : (figure.extra as Figure<unknown>['extra'])?.(settleOptions(figure, data, named(element, figure)), locale, data);
  await Promise.all([load(commonWords[locale]), load(figure.words[locale] as Loadable<object>), extra && load(extra)]);
}

/** Makes the figures that came ready with a page come alive, once all is there that their first drawing needs. */
export async function hydrate(root: Document | ShadowRoot): Promise<void> {
  const entries: Readonly<Record<string, FigureEntry>> = figures;
  await Promise.all(
    Object.entries(entries).map(async ([tag, entry]) => {
      const elements = Array.from(root.querySelectorAll<HTMLElement>(tag));
      if (elements.length === 0) return;
      const figure = await entry.figure();
      await Promise.all([
        FigureElement.prepare(),
        loadCheck(figure),
        ...elements.map(async (element) => firstDrawing(figure, element)),
      ]);
      await entry.element();
    }),
  );
}

if (typeof document !== 'undefined') void hydrate(document);
