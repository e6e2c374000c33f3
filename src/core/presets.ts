import { load, type Loadable, type LoadedBy } from './loadable.js';
import type { Locale } from './language/locale.js';

/** An example in one language at a time, so that a page loads no texts that nobody reads. */
export interface PerLanguage<D> {
  readonly words: LoadedBy<Locale, object>;
  readonly perLanguage: (locale: Locale) => Loadable<D>;
}

/** An example: its data, in all languages or by language, or how to load them. */
export type Preset<D> = Loadable<D> | PerLanguage<D>;

export type Presets<D> = Readonly<Record<string, Preset<D>>>;

/** Makes an example of its words. */
export function perLanguage<W extends object, D>(
  words: LoadedBy<Locale, W>,
  data: (words: W) => D,
): PerLanguage<D> {
  const made: Partial<Record<Locale, Loadable<D>>> = {};
  const make = (own: Loadable<W>): Loadable<D> =>
    typeof own === 'function' ? async () => data(await load(own)) : data(own);
  return { words, perLanguage: (locale) => (made[locale] ??= make(words[locale])) };
}

/** Makes an example of its words by a function that loads on demand. */
export function perLanguageOnDemand<W extends object, D>(
  words: LoadedBy<Locale, W>,
  data: () => Promise<(words: W) => D>,
): PerLanguage<D> {
  const made: Partial<Record<Locale, Loadable<D>>> = {};
  const make = (own: Loadable<W>) => async (): Promise<D> => {
    const [make, texts] = await Promise.all([data(), load(own)]);
    return make(texts);
  };
  return { words, perLanguage: (locale) => (made[locale] ??= make(words[locale])) };
}

/** What has examples. */
export interface WithPresets {
  readonly presets: Presets<object>;
  readonly defaultPreset: string;
}

/** Finds the data of the example that a name stands for, which is the default one where there is no such name. */
export function presetNamed(
  { presets, defaultPreset }: WithPresets,
  name: string | null,
  locale: Locale,
): Loadable<object> | undefined {
  const preset = presets[name !== null && Object.hasOwn(presets, name) ? name : defaultPreset];
  return preset && presetIn(preset, locale);
}

/** Finds the data of an example in a language. */
export function presetIn<D extends object>(preset: Preset<D>, locale: Locale): Loadable<D> {
  return 'perLanguage' in preset ? preset.perLanguage(locale) : preset;
}
