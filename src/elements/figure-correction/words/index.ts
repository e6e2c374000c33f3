import { byLanguage } from '../../../core/language/by-language.js';
import { words as en } from './en/index.js';

export type { CorrectionWords } from './en/index.js';

/** The words of a correction. */
export const words = byLanguage(en, {
  'zh-Hans': () => import('./zh-Hans/index.js'),
  'zh-Hant': () => import('./zh-Hant/index.js'),
});
