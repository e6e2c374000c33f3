import type { FigureState } from '../core/figure.js';
import { spokenLabel } from '../core/marks.js';
import { findItem } from '../core/reading.js';
import type { Shown } from './presenter.js';

/** Finds the words for what a reader does not see change. */
export class Announcer {
  /** Set until a step that was asked for is there to be told of. */
  #stepAsked = false;

  /** What is to be said of a change; undefined for nothing. */
  news(changed: ReadonlyMap<PropertyKey, unknown>, { reading, common }: Shown, { selected, step }: FigureState): string | undefined {
    const { steps = [] } = reading;
    const now = step === undefined ? undefined : steps[step - 1];
    if (changed.has('step')) this.#stepAsked = true;
    if (this.#stepAsked && step !== undefined && now !== undefined) {
      this.#stepAsked = false;
      return [common.stepOf(step, steps.length), now.label, now.text, now.tally].join(common.stop);
    }
    if (!changed.has('selected')) return undefined;
    const item = findItem(reading, selected);
    return item ? [spokenLabel(item, common), item.facts[0]?.text].filter(Boolean).join(common.stop) : common.cleared;
  }
}
