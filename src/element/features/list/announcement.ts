import { spokenLabel } from '../../../core/drawing/marks.js';
import { findItem } from '../../../core/reading.js';
import type { Announced } from '../../types.js';

/** Sentences that end by themselves get no second stop. */
function joined(parts: readonly (string | undefined)[], stop: string): string {
  return parts.flatMap((part) => (part ? [part.replace(/[.。]$/, '')] : [])).join(stop);
}

/** Returns the announcement of a change; undefined if there is none. */
export function announcementOf(before: Announced, { shown, selected, step }: Announced): string | undefined {
  const { reading, common } = shown;
  const { steps = [] } = reading;
  const now = step === undefined ? undefined : steps[step - 1];
  if (step !== undefined && now !== undefined && step !== before.step)
    return joined([common.stepOf(step, steps.length), now.label, now.text, now.tally], common.stop);
  const item = findItem(reading, selected);
  if (selected !== before.selected)
    return item ? joined([spokenLabel(item, common), item.facts[0]?.text], common.stop) : common.cleared;
  // A reader who changes the language has the whole figure read again.
  return shown === before.shown || shown.locale !== before.shown.locale
    ? undefined
    : joined([reading.title, reading.verdict?.heading], common.stop);
}
