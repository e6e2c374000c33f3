import { byLanguage } from '../../../../core/language/by-language.js';
import { words as en } from './en/index.js';

export type { MenuWords } from './en/index.js';

/** The words of the menu. */
export const menuWords = byLanguage(en, {
  'zh-Hans': () => import('./zh-Hans/index.js'),
  'zh-Hant': () => import('./zh-Hant/index.js'),
});
