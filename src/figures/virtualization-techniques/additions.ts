import type { Locale } from '../../core/locale.js';
import type { Others } from './tell.js';

const sources = () => import('./others.js').then((module) => module.others);

/** What only the techniques need that are not drawn at first. */
const byLocale: Readonly<Record<Locale, () => Promise<Others>>> = {
  en: async () => ({ ...(await sources()), words: (await import('./words/others/en.js')).en }),
  'zh-Hans': async () => ({
    ...(await sources()),
    words: (await import('./words/others/zh-hans.js')).zhHans,
  }),
  'zh-Hant': async () => ({
    ...(await sources()),
    words: (await import('./words/others/zh-hant.js')).zhHant,
  }),
};

/** Loads the words and sources of a technique, where they are not there from the start. */
export function additions(
  { technique }: Readonly<Record<string, string>>,
  locale: Locale,
): (() => Promise<Others>) | undefined {
  return technique === 'binary-translation' ? undefined : byLocale[locale];
}
