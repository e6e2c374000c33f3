import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
  'no-figures': () => '这一组里没有图，无从同步。',
  'unknown-operation': ({ got, expected }) =>
    `这一组里没有图认得操作 ${got ?? ''}；可用的有：${expected ?? ''}。`,
  'no-comparison': () => '统计陷入与退出次数的代码未能加载，因此没有对比表。',
};
