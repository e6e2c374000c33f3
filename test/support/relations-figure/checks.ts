import { defineChecks } from '../../../src/core/check.js';
import { problemMessages } from '../../../src/core/language/problem-messages.js';
import { relationsFigureSchema } from './data.js';
import { rules } from './rules.js';

/** All that is asked of an author's data. */
export const checks = defineChecks({
  schema: relationsFigureSchema,
  rules,
  problemMessages: problemMessages(() => import('./words/en/problems.js'), {
    'zh-Hans': () => import('./words/zh-Hans/problems.js'),
    'zh-Hant': () => import('./words/zh-Hant/problems.js'),
  }),
});
