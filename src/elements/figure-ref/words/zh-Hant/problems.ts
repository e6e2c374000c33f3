import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
  'no-target': ({ got }) => `這裡沒有 id 為 ${got ?? ''} 的圖。`,
  'no-figure': ({ got }) => `id 為 ${got ?? ''} 的元素不是圖。`,
  'unknown-operation': ({ got, expected }) => `這張圖沒有操作 ${got ?? ''}；可用的有：${expected ?? ''}。`,
};
