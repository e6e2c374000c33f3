import type { Problem } from '../core/problem.js';
import { FigureChangeEvent, FigureProblemEvent, FigureReadyEvent } from './events.js';
import type { Presenter } from './presenter.js';
import type { FigureHost } from './types.js';

/** Fires `figure-ready`, `figure-change` and `figure-problem` after the update that each reports. */
export class LifecycleEvents {
  readonly #host: FigureHost;
  readonly #presenter: Presenter;
  #problems: readonly Problem[] = [];
  #data: unknown;
  #state: readonly unknown[] = [];

  constructor(host: FigureHost, presenter: Presenter) {
    this.#host = host;
    this.#presenter = presenter;
  }

  /** Fires what has not been fired since it changed. */
  fire(): void {
    const { problems, shown } = this.#presenter;
    if (problems !== this.#problems) {
      this.#problems = problems;
      if (problems.length > 0) this.#host.dispatchEvent(new FigureProblemEvent(problems));
    }
    if (shown !== undefined && shown.data !== this.#data) {
      this.#data = shown.data;
      this.#host.dispatchEvent(new FigureReadyEvent());
    }
    const state = [shown, this.#host.step, this.#host.selected];
    if (state.every((value, index) => value === this.#state[index])) return;
    this.#state = state;
    this.#host.dispatchEvent(new FigureChangeEvent());
  }
}
