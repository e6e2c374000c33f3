import { toLocale } from '../../../core/language/locale.js';
import { load } from '../../../core/loadable.js';
import type { Problem } from '../../../core/problem.js';
import { FigureProblemEvent } from '../../../element/events.js';

/** Reports problems to the page's author, by event and console; readers see nothing. */
export async function report(problems: readonly Problem[], target: EventTarget): Promise<void> {
  if (problems.length === 0) return;
  target.dispatchEvent(new FigureProblemEvent(problems));
  const { formatProblems, messages } = await import('../problem-messages.js');
  const words = await load(messages[toLocale(document.documentElement.lang)]);
  for (const line of formatProblems(problems, words)) console.warn(`virt-figures: ${line}`);
}
