import type { Locale } from '../../core/language/locale.js';
import type { ProblemMessages } from '../../core/problem.js';
import { formatProblems } from '../../core/format-problems.js';

/** Words for the problems of a group; loaded only when there is one. */
export const problemMessages = {
  en: {
    'no-figures': () => 'This group holds no figure, so there is nothing to keep in step.',
    'unknown-operation': ({ got, expected }) =>
      `No figure of this group knows the operation ${got ?? ''}; there are ${expected ?? ''}.`,
    'no-comparison': () => 'The code that counts traps and exits could not be loaded, so there is no table.',
  },
  'zh-Hans': {
    'no-figures': () => '这一组里没有图，无从同步。',
    'unknown-operation': ({ got, expected }) =>
      `这一组里没有图认得操作 ${got ?? ''}；可用的有：${expected ?? ''}。`,
    'no-comparison': () => '统计陷入与退出次数的代码未能加载，因此没有对比表。',
  },
  'zh-Hant': {
    'no-figures': () => '這一組裡沒有圖，無從同步。',
    'unknown-operation': ({ got, expected }) =>
      `這一組裡沒有圖認得操作 ${got ?? ''}；可用的有：${expected ?? ''}。`,
    'no-comparison': () => '統計陷入與 VM exit 次數的程式未能載入，因此沒有比較表。',
  },
} as const satisfies Record<Locale, ProblemMessages>;

/** Puts the problems of a group into words. */
export const word = {
  problems: (problems: Parameters<typeof formatProblems>[0], locale: Locale): string[] =>
    formatProblems(problems, problemMessages, locale),
};
