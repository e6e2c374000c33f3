import type { FigureState } from '../core/figure.js';
import { spokenLabel } from '../core/marks.js';
import { findItem } from '../core/reading.js';
import type { Shown } from './presenter.js';

/** What a screen reader is told, once, of a new step or selection; undefined when neither has changed. */
export function announcement({ reading, common }: Shown, { selected, step }: FigureState, changed: { readonly has: (name: string) => boolean }): string | undefined {
  const { steps = [] } = reading;
  const now = step === undefined ? undefined : steps[step - 1];
  if (changed.has('step') && step !== undefined && now !== undefined) return [common.stepOf(step, steps.length), now.label, now.text, now.tally].join(common.stop);
  if (!changed.has('selected')) return undefined;
  const item = findItem(reading, selected);
  return item ? [spokenLabel(item, common), item.facts[0]?.text].filter(Boolean).join(common.stop) : common.cleared;
}
