import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
  'no-target': ({ got }) => `这里没有 id 为 ${got ?? ''} 的图。`,
  'no-figure': ({ got }) => `id 为 ${got ?? ''} 的元素不是图。`,
  'unknown-operation': ({ got, expected }) => `该图没有操作 ${got ?? ''}；可用的有：${expected ?? ''}。`,
};
