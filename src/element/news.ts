import type { FigureState } from '../core/figure.js';
import { spokenLabel } from '../core/marks.js';
import { findItem } from '../core/reading.js';
import { FigureChangeEvent, FigureReadyEvent, FigureSpeakEvent } from './events.js';
import type { Shown } from './presenter.js';

interface Changed {
  has(name: string): boolean;
}

/** Tells the page by events, and finds the words for those who do not see what has changed. */
export class News {
  readonly #host: HTMLElement;
  #shown: Shown | undefined;
  /** Set until a step that was asked for is there to be told of. */
  #stepAsked = false;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Fires what there is to tell once it has been drawn. */
  drawn(shown: Shown | undefined, changed: Changed): void {
    const before = this.#shown;
    this.#shown = shown;
    if (shown !== undefined && shown.data !== before?.data) this.#host.dispatchEvent(new FigureReadyEvent());
    if (shown !== before || changed.has('step') || changed.has('selected')) this.#host.dispatchEvent(new FigureChangeEvent());
  }

  /** What is said, once, of a new step or selection; undefined when neither is new, or the step is not there yet. */
  of(shown: Shown, state: FigureState, changed: Changed): string | undefined {
    this.#stepAsked ||= changed.has('step');
    const text = announcement(shown, state, this.#stepAsked, changed.has('selected'));
    this.#stepAsked &&= state.step === undefined;
    return text === undefined ? undefined : this.say(text);
  }

  /** Says nothing where somebody else, such as a group of figures, says it for all. */
  say(text: string): string {
    return this.#host.dispatchEvent(new FigureSpeakEvent(text)) ? text : '';
  }
}

function announcement({ reading, common }: Shown, { selected, step }: FigureState, newStep: boolean, newSelection: boolean): string | undefined {
  const { steps = [] } = reading;
  const now = step === undefined ? undefined : steps[step - 1];
  if (newStep && step !== undefined && now !== undefined) return [common.stepOf(step, steps.length), now.label, now.text, now.tally].join(common.stop);
  if (!newSelection) return undefined;
  const item = findItem(reading, selected);
  return item ? [spokenLabel(item, common), item.facts[0]?.text].filter(Boolean).join(common.stop) : common.cleared;
}
