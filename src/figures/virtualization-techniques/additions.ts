import { byLanguage } from '../../core/language/by-language.js';
import { load } from '../../core/loadable.js';
import { locales, type Locale } from '../../core/language/locale.js';
import type { TechniqueAdditions } from './tell.js';
import type { OtherWords } from './words/own.js';

const words = byLanguage<OtherWords>(() => import('./words/en/others.js'), {
  'zh-Hans': () => import('./words/zh-Hans/others.js'),
  'zh-Hant': () => import('./words/zh-Hant/others.js'),
});

/** What only the techniques need that are not drawn at first. */
const others = new Map(
  locales.map((locale) => [
    locale,
    async (): Promise<TechniqueAdditions> => {
      const [{ claims }, own] = await Promise.all([
        import('../../facts/techniques/claims.js'),
        load(words[locale]),
      ]);
      return { claims, words: own };
    },
  ]),
);

/** Loads the words and sources of a technique, where they are not there from the start. */
export function additions(
  { technique }: Readonly<Record<string, string>>,
  locale: Locale,
): (() => Promise<TechniqueAdditions>) | undefined {
  return technique === 'binary-translation' ? undefined : others.get(locale);
}
