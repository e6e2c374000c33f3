import type { LoadedBy } from '../../../core/loadable.js';
import type { Locale } from '../../../core/locale.js';
import type { WordsLike } from '../../../core/words/index.js';
import { en } from './en.js';

export type CorrectionWords = WordsLike<typeof en>;

/** The words of a correction; Chinese loads when it is first read. */
export const words: LoadedBy<Locale, CorrectionWords> = {
  en,
  'zh-Hans': () => import('./zh-hans.js').then((module) => module.zhHans),
  'zh-Hant': () => import('./zh-hant.js').then((module) => module.zhHant),
};
