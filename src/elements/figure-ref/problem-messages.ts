import type { Locale } from '../../core/language/locale.js';
import type { ProblemMessages } from '../../core/problem.js';
import { formatProblems } from '../../core/format-problems.js';

/** Words for the problems of a reference; loaded only when there is one. */
export const problemMessages = {
  en: {
    'no-target': ({ got }) => `There is no figure with the id ${got ?? ''} here.`,
    'no-figure': ({ got }) => `The element with the id ${got ?? ''} is no figure.`,
    'unknown-operation': ({ got, expected }) =>
      `The figure knows no operation ${got ?? ''}; there are ${expected ?? ''}.`,
  },
  'zh-Hans': {
    'no-target': ({ got }) => `这里没有 id 为 ${got ?? ''} 的图。`,
    'no-figure': ({ got }) => `id 为 ${got ?? ''} 的元素不是图。`,
    'unknown-operation': ({ got, expected }) => `该图没有操作 ${got ?? ''}；可用的有：${expected ?? ''}。`,
  },
  'zh-Hant': {
    'no-target': ({ got }) => `這裡沒有 id 為 ${got ?? ''} 的圖。`,
    'no-figure': ({ got }) => `id 為 ${got ?? ''} 的元素不是圖。`,
    'unknown-operation': ({ got, expected }) => `這張圖沒有操作 ${got ?? ''}；可用的有：${expected ?? ''}。`,
  },
} as const satisfies Record<Locale, ProblemMessages>;

/** Puts the problems of a reference into words. */
export const word = {
  problems: (problems: Parameters<typeof formatProblems>[0], locale: Locale): string[] =>
    formatProblems(problems, problemMessages, locale),
};
