import { FigureStepEvent } from '../../events.js';

/** What shows one of several steps. */
interface Stepped extends EventTarget {
  step: number | null;
  readonly steps: number;
}

/** Shows a step, unless a listener cancels it; the player stops at the last one. */
export function goTo(host: Stepped, step: number, play: { stop(): void } | undefined): void {
  const of = host.steps;
  if (step < 1 || step > of) play?.stop();
  else if (step !== host.step && host.dispatchEvent(new FigureStepEvent(step, of))) host.step = step;
  if (step >= of) play?.stop();
}
