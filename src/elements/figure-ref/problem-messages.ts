import { problemMessages } from '../../core/language/problem-messages.js';

export { formatProblems } from '../../core/problem.js';

/** Messages for the problems of a reference. */
export const messages = problemMessages(() => import('./words/en/problems.js'), {
  'zh-Hans': () => import('./words/zh-Hans/problems.js'),
  'zh-Hant': () => import('./words/zh-Hant/problems.js'),
});
