import type { Problem } from '../core/problem.js';
import { FigureChangeEvent, FigureProblemEvent, FigureReadyEvent } from './events.js';
import type { Presenter, Shown } from './presenter.js';

/** Fires the events that tell a page what has become of a figure, each once. */
export class LifecycleEvents {
  #problems: readonly Problem[] = [];
  #data: unknown;
  #shown: Shown | undefined;

  /** Tells after an update what was not told before. */
  fire(host: HTMLElement, { problems, shown }: Presenter, changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (problems !== this.#problems) {
      this.#problems = problems;
      if (problems.length > 0) host.dispatchEvent(new FigureProblemEvent(problems));
    }
    if (shown !== undefined && shown.data !== this.#data) {
      this.#data = shown.data;
      host.dispatchEvent(new FigureReadyEvent());
    }
    if (shown !== this.#shown || changed.has('step') || changed.has('selected')) {
      this.#shown = shown;
      host.dispatchEvent(new FigureChangeEvent());
    }
  }
}
