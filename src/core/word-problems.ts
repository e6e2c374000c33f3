import type { Checks } from './check.js';
import type { Locale } from './locale.js';
import { problemWords } from './problem-words.js';
import { wordProblem, type Problem } from './problem.js';

/** Words each problem in a language, in the order given. */
export function wordProblems(
  problems: readonly Problem[],
  words: Checks<never>['problemWords'] | undefined,
  locale: Locale,
): string[] {
  const known = { ...problemWords[locale], ...words?.[locale] };
  return problems.map((problem) => wordProblem(problem, known));
}
