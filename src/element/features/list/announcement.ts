import { findItem } from '../../../core/reading.js';
import { spokenNames } from '../../../core/spoken.js';
import type { Announced } from '../../types.js';

/** Sentences that end by themselves get no second stop. */
function joined(parts: readonly (string | undefined)[], stop: string): string {
  return parts.flatMap((part) => (part ? [part.replace(/[.。]$/, '')] : [])).join(stop);
}

/** Returns the announcement of a change; undefined if there is none. While steps are played, they are only counted. */
export function announcementOf(
  before: Announced,
  { shown, selected, step, playing }: Announced,
): string | undefined {
  const { reading, common } = shown;
  const { steps = [] } = reading;
  const now = step === undefined ? undefined : steps[step - 1];
  const paused = playing === false && before.playing === true;
  if (step !== undefined && now !== undefined && (step !== before.step || paused)) {
    const count = common.stepOf(step, steps.length);
    return playing === true ? count : joined([count, now.label, now.text, now.tally], common.stop);
  }
  const item = findItem(reading, selected);
  const [fact] = item?.facts ?? [];
  if (selected !== before.selected)
    return item
      ? joined(
          [spokenNames(reading, common).get(item.key), fact && fact.term + common.colon + fact.text],
          common.stop,
        )
      : common.cleared;
  // A reader who changes the language has the whole figure read again.
  return shown === before.shown || shown.locale !== before.shown.locale
    ? undefined
    : joined([reading.title, reading.verdict?.heading], common.stop);
}
