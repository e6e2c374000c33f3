import type * as byLanguageModule from '../../src/core/language/by-language.js';
import type * as languagesModule from '../../src/core/language/languages.js';
import type { Locale } from '../../src/core/language/languages.js';
import type * as localeModule from '../../src/core/language/locale.js';

/** A language made from English, with accents and longer words, to find what has no room for another language. */
export const pseudoLocale = 'en-XA' as Locale;

const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'é', i: 'î', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý', z: 'ž' },
  ...{ A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ö', S: 'Š', U: 'Ü', Y: 'Ý', Z: 'Ž' },
};

/** What no language translates: abbreviations, instructions, numbers. */
const name = /[^\s“”"(),;:]*(?:[A-Z][^\s“”"(),;:]*[A-Z]|\d)[^\s“”"(),;:]*/gu;

function lengthened(text: string): string {
  let debt = 0;
  return Array.from(text, (character) => {
    debt += 0.4;
    const accented = accents[character] ?? character;
    if (!/\p{L}/u.test(character) || debt < (/[aeiou]/i.test(character) ? 1 : 2)) return accented;
    debt -= 1;
    return accented + accented.toLowerCase();
  }).join('');
}

/** Accents a text and makes it 40 % longer, without the parts that are kept as they are. */
export function pseudo(text: string, kept: readonly string[] = []): string {
  const literal = kept
    .filter((each) => /\p{L}/u.test(each))
    .sort((a, b) => b.length - a.length)
    .map((each) => `(?<![\\p{L}\\p{N}])${each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`);
  const parts = new RegExp([...literal, name.source].join('|'), 'gu');
  let last = 0;
  let made = '';
  for (const { 0: part, index } of text.matchAll(parts)) {
    made += lengthened(text.slice(last, index)) + part;
    last = index + part.length;
  }
  return made + lengthened(text.slice(last));
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** Makes words of the language from English ones; what a sentence is made with stays as it is. */
export function pseudoWords<W>(words: W): W {
  if (typeof words === 'string') return pseudo(words) as W;
  if (typeof words === 'function')
    return ((...values: unknown[]): string =>
      pseudo((words as (...given: unknown[]) => string)(...values), leaves(values))) as W;
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map(pseudoWords) as W;
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, pseudoWords(inner)])) as W;
}

/** Adds the language to the table of languages. */
export function withPseudo(module: typeof languagesModule): typeof languagesModule {
  const { languages, locales } = module;
  return {
    ...module,
    languages: { ...languages, [pseudoLocale]: { aliases: [], fonts: languages.en.fonts } },
    locales: [...locales, pseudoLocale],
  };
}

/** Adds the language wherever words are joined by language. */
export function withPseudoWords({ byLanguage }: typeof byLanguageModule): typeof byLanguageModule {
  return {
    byLanguage: <W extends object>(english: W | (() => Promise<{ readonly words: W }>), others: object) =>
      byLanguage<W>(english, {
        ...(others as Parameters<typeof byLanguage<W>>[1]),
        [pseudoLocale]: async () => ({
          words: pseudoWords(typeof english === 'function' ? (await english()).words : english),
        }),
      }),
  };
}

/** Reads a text of several languages in this one as well. */
export function withPseudoTexts(module: typeof localeModule): typeof localeModule {
  const textIn: typeof module.textIn = (text, locale) =>
    locale === pseudoLocale && typeof text !== 'string'
      ? pseudo(module.textIn(text, 'en'))
      : module.textIn(text, locale);
  return { ...module, textIn };
}
