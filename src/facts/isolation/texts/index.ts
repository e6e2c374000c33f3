import type { WordsLike } from '../../../core/words/index.js';
import type { en } from './en.js';

/** What the known mechanisms are, in one language. */
export type IsolationTexts = WordsLike<typeof en>;
