import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
  'no-figures': () => '這一組裡沒有圖，無從同步。',
  'unknown-operation': ({ got, expected }) =>
    `這一組裡沒有圖認得操作 ${got ?? ''}；可用的有：${expected ?? ''}。`,
  'no-comparison': () => '統計陷入與 VM exit 次數的程式未能載入，因此沒有比較表。',
};
