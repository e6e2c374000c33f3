import { languages, locales, type Locale } from './languages.js';

export { locales, type Locale };

/** A text that is the same in every language (a name, a mnemonic), or one text per language. */
export type Text = string | { readonly [L in Locale]?: string | undefined };

/** Every tag by its parts, with its language: longer tags first, so that a script wins over a region, and that over neither. */
const tags = locales
  .flatMap((locale) =>
    [locale, ...languages[locale].aliases].map((tag) => ({ locale, parts: tag.toLowerCase().split('-') })),
  )
  .sort((a, b) => b.parts.join().length - a.parts.join().length);

/** Finds the nearest language that the figures speak to a BCP 47 tag. */
export function findLocale(tag: string): Locale | undefined {
  const [language, ...rest] = tag.toLowerCase().split(/[-_]/);
  return tags.find(
    ({ parts: [own, ...more] }) => own === language && more.every((part) => rest.includes(part)),
  )?.locale;
}

/** Maps any BCP 47 tag to the nearest language that the figures speak; unknown tags map to English. */
export function toLocale(tag: string | null | undefined): Locale {
  return findLocale(tag ?? '') ?? 'en';
}

const family = (locale: Locale): string => locale.replace(/-.*/, '');

/** Picks the text of a language; an author who wrote fewer languages is read in the nearest one there is. */
export function textIn(text: Text, locale: Locale): string {
  if (typeof text === 'string') return text;
  if (text[locale] !== undefined) return text[locale];
  const near = [...locales.filter((each) => family(each) === family(locale)), ...locales];
  return near.map((each) => text[each]).find((own) => own !== undefined) ?? '';
}

/** A text as it is read in each language. */
export const linesIn = (text: Text): string[] => locales.map((locale) => textIn(text, locale));
