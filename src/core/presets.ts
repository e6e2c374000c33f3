import type { Loadable, LoadedBy } from './loadable.js';
import type { Locale } from './locale.js';

/** An example in one language at a time, so that a page loads no texts that nobody reads. */
export interface PerLanguage<D> {
  readonly perLanguage: LoadedBy<Locale, D>;
}

/** An example: its data, in all languages or by language, or how to load them. */
export type Preset<D> = Loadable<D> | PerLanguage<D>;

export type Presets<D> = Readonly<Record<string, Preset<D>>>;

/** Finds the data of an example in a language. */
export function presetIn<D extends object>(preset: Preset<D>, locale: Locale): Loadable<D> {
  return 'perLanguage' in preset ? preset.perLanguage[locale] : preset;
}
