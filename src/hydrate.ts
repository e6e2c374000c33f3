// Hydration support has to be there before any other import of Lit.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { load, type Loadable } from './core/loadable.js';
import { toLocale } from './core/locale.js';
import { presetIn, type Preset } from './core/presets.js';
import { commonWords } from './core/words/index.js';
import { loadCheck } from './core/checking.js';
import { figures, type FigureEntry } from './figures.js';

/** Makes the figures that came ready with a page come alive, once all is there that their first drawing needs. */
export async function hydrate(root: Document | ShadowRoot): Promise<void> {
  const entries: Readonly<Record<string, FigureEntry>> = figures;
  await Promise.all(
    Object.entries(entries).map(async ([tag, entry]) => {
      const elements = Array.from(root.querySelectorAll<HTMLElement>(tag));
      if (elements.length === 0) return;
      const figure = await entry.figure();
      await Promise.all([
        // Loaded late: bundlers run imported chunks first, and the support for hydration has to come before Lit.
        import('./element/figure-element.js').then(({ FigureElement }) => FigureElement.prepare()),
        loadCheck(figure),
        ...elements.flatMap((element) => {
          const locale = toLocale(element.lang);
          const options = Object.fromEntries(Object.entries(figure.options ?? {}).map(([name, values]) => [name, element.getAttribute(name) ?? values[0] ?? '']));
          const preset = (figure.presets as Readonly<Record<string, Preset<object>>>)[element.getAttribute('preset') ?? figure.defaultPreset];
          const needed: (Loadable<object> | undefined)[] = [commonWords[locale], figure.words[locale] as Loadable<object>, preset && presetIn(preset, locale), figure.extra?.(options, locale)];
          return needed.flatMap((loadable) => (loadable === undefined ? [] : [load(loadable)]));
        }),
      ]);
      await entry.element();
    }),
  );
}

if (typeof document !== 'undefined') void hydrate(document);
