import { toLocale } from '../../core/locale.js';
import type { Problem } from '../../core/problem.js';
import { FigureProblemEvent } from '../../element/events.js';

/** Tells problems to the page's author, who reads the console and may listen; readers see nothing. */
export async function report(problems: readonly Problem[], target: EventTarget): Promise<void> {
  if (problems.length === 0) return;
  target.dispatchEvent(new FigureProblemEvent(problems));
  const [{ wordProblems }, { problemWords }] = await Promise.all([
    import('../../core/word-problems.js'),
    import('../problem-words.js'),
  ]);
  for (const line of wordProblems(problems, problemWords, toLocale(document.documentElement.lang)))
    console.warn(`virt-figures: ${line}`);
}
