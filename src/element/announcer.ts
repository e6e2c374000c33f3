import type { FigureState } from '../core/figure.js';
import { spokenLabel } from '../core/marks.js';
import { findItem } from '../core/reading.js';
import type { Shown } from './presenter.js';

/** Sentences that end by themselves get no second stop. */
const joined = (parts: readonly (string | undefined)[], stop: string): string =>
  parts
    .filter((part) => part)
    .map((part) => part?.replace(/[.。]$/, ''))
    .join(stop);

/** Finds the words for what a reader does not see change. */
export class Announcer {
  /** Set until a step that was asked for is there to be told of. */
  #stepAsked = false;
  #told: Shown | undefined;

  /** What is to be said of a change; undefined for nothing. */
  news(changed: ReadonlyMap<PropertyKey, unknown>, shown: Shown, { selected, step }: FigureState): string | undefined {
    const { reading, common } = shown;
    const before = this.#told;
    this.#told = shown;
    const { steps = [] } = reading;
    const now = step === undefined ? undefined : steps[step - 1];
    if (changed.has('step')) this.#stepAsked = true;
    if (this.#stepAsked && step !== undefined && now !== undefined) {
      this.#stepAsked = false;
      return joined([common.stepOf(step, steps.length), now.label, now.text, now.tally], common.stop);
    }
    const item = findItem(reading, selected);
    if (changed.has('selected')) return item ? joined([spokenLabel(item, common), item.facts[0]?.text], common.stop) : common.cleared;
    // Another example, or another choice of the reader; in another language everything is read anew.
    if (before === undefined || before === shown || before.locale !== shown.locale) return undefined;
    return joined([reading.title, reading.verdict?.heading], common.stop);
  }
}
