import { byLanguage } from './by-language.js';
import { words as en } from './en/index.js';

export type { CommonWords } from './en/index.js';

/** The words that all figures share. */
export const commonWords = byLanguage(en, {
  'zh-Hans': () => import('./zh-Hans/index.js'),
  'zh-Hant': () => import('./zh-Hant/index.js'),
});
