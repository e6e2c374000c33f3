import { loadWord } from '../../core/checking.js';
import { toLocale } from '../../core/locale.js';
import type { Problem } from '../../core/problem.js';
import { FigureProblemEvent } from '../../element/events.js';
import { worded } from '../wording.js';

/** Tells problems to the page's author, who reads the console and may listen; readers see nothing. */
export async function report(problems: readonly Problem[], target: EventTarget): Promise<void> {
  if (problems.length === 0) return;
  target.dispatchEvent(new FigureProblemEvent(problems));
  const word = await loadWord(worded);
  for (const line of word(problems, toLocale(document.documentElement.lang))) console.warn(`virt-figures: ${line}`);
}
