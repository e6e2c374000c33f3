import type { Loadable, LoadedBy } from '../loadable.js';
import { locales, type Locale } from './locale.js';

/** Gives a language the shape of the English words: a missing word does not compile. */
export type WordsLike<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: WordsLike<T[K]> };

/** Loads the module of a language, which exports its `words`. */
type Load<W> = () => Promise<{ readonly words: W }>;

/** Words by language, each loaded when it is first read; English stands in where a language is `undefined`. */
export function byLanguage<W extends object>(
  english: W | Load<W>,
  others: Readonly<Record<Exclude<Locale, 'en'>, Load<W> | undefined>>,
): LoadedBy<Locale, W> {
  const wordsOf = (words: W | Load<W>): Loadable<W> =>
    typeof words === 'function' ? async () => (await words()).words : words;
  const all: Readonly<Record<string, W | Load<W> | undefined>> = { ...others, en: english };
  const en = wordsOf(english);
  return Object.fromEntries(
    locales.map((locale) => [locale, all[locale] === undefined ? en : wordsOf(all[locale])]),
  ) as Record<Locale, Loadable<W>>;
}
