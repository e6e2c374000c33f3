import type { LoadedBy } from '../loadable.js';
import type { Locale } from '../locale.js';
import { en, type CommonWords } from './en.js';

export type { CommonWords, WordsLike } from './en.js';

/** The words that all figures share; Chinese loads when it is first read. */
export const commonWords: LoadedBy<Locale, CommonWords> = {
  en,
  'zh-Hans': () => import('./zh-hans.js').then((module) => module.zhHans),
  'zh-Hant': () => import('./zh-hant.js').then((module) => module.zhHant),
};
