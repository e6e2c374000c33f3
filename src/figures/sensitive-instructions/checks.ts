import { defineChecks } from '../../core/check.js';
import { problemMessages } from '../../core/language/problem-messages.js';
import { sensitiveInstructionsSchema } from './data.js';
import { rules } from './rules.js';

/** All that is asked of an author's data. */
export const checks = defineChecks({
  schema: sensitiveInstructionsSchema,
  rules,
  problemMessages: problemMessages(() => import('./words/en/problems.js'), {
    'zh-Hans': () => import('./words/zh-Hans/problems.js'),
    'zh-Hant': () => import('./words/zh-Hant/problems.js'),
  }),
});
