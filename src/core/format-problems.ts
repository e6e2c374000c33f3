import type { Checks } from './check.js';
import type { Locale } from './language/locale.js';
import { problemMessages } from './problem-messages.js';
import { formatProblem, type Problem } from './problem.js';

/** Words each problem in a language, in the order given. */
export function formatProblems(
  problems: readonly Problem[],
  words: Checks<never>['problemMessages'] | undefined,
  locale: Locale,
): string[] {
  const known = { ...problemMessages[locale], ...words?.[locale] };
  return problems.map((problem) => formatProblem(problem, known));
}
