import type { ReactiveController } from 'lit';
import type { Problem } from '../core/problem.js';
import { FigureChangeEvent, FigureProblemEvent, FigureReadyEvent } from './events.js';
import type { Presenter } from './presenter.js';
import { markReady } from './ready-state.js';
import type { FigureHost } from './types.js';

/** Tells a page after each update what has become of a figure: by `figure-ready`, `figure-change`, `figure-problem` and the state `ready`. */
export class LifecycleEvents implements ReactiveController {
  readonly #host: FigureHost;
  readonly #presenter: Presenter;
  readonly #internals: ElementInternals | undefined;
  #problems: readonly Problem[] = [];
  #data: unknown;
  #state: readonly unknown[] = [];

  constructor(host: FigureHost, presenter: Presenter, internals: ElementInternals | undefined) {
    this.#host = host;
    this.#presenter = presenter;
    this.#internals = internals;
    host.addController(this);
  }

  hostUpdated(): void {
    markReady(this.#internals, this.#presenter);
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
