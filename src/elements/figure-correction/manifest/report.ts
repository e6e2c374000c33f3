import { toLocale } from '../../../core/language/locale.js';
import type { Problem } from '../../../core/problem.js';
import { FigureProblemEvent } from '../../../element/events.js';

/** Tells problems to the page's author, who reads the console and may listen; readers see nothing. */
export async function report(problems: readonly Problem[], target: EventTarget): Promise<void> {
  if (problems.length === 0) return;
  target.dispatchEvent(new FigureProblemEvent(problems));
  const [{ formatProblems }, { problemMessages }] = await Promise.all([
    import('../../../core/format-problems.js'),
    import('../problem-messages.js'),
  ]);
  for (const line of formatProblems(problems, problemMessages, toLocale(document.documentElement.lang)))
    console.warn(`virt-figures: ${line}`);
}
