import type { Locale } from '../../../core/locale.js';
import { en, type FileWords } from './en.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

export type { FileWords } from './en.js';

/** What the command line says, by language. */
export const fileWords: Readonly<Record<Locale, FileWords>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
