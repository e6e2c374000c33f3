import type { Loadable } from '../core/loadable.js';
import type { Locale } from '../core/locale.js';
import type { Problem } from '../core/problem.js';

/** Puts the problems of corrections and manifests into words; loaded only when there is a problem. */
export const wording: Loadable<{ readonly word: (problems: readonly Problem[], locale: Locale) => string[] }> = async () => {
  const [{ wordProblems }, { problemWords }] = await Promise.all([import('../core/word-problems.js'), import('./problem-words.js')]);
  return { word: (problems, locale) => wordProblems(problems, problemWords, locale) };
};
