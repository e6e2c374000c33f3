import type { Locale } from '../../../core/language/locale.js';
import { words as en, type FileWords } from './en/index.js';
import { words as zhHans } from './zh-Hans/index.js';
import { words as zhHant } from './zh-Hant/index.js';

export type { FileWords } from './en/index.js';

/** What the command line says, all languages at hand: an error is told at once. */
export const fileWords: Readonly<Record<Locale, FileWords>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
