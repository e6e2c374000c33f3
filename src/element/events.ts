import type { Problem } from '../core/problem.js';

const travelling = { bubbles: true, composed: true } as const;

/** Fires after the figure has drawn new data. */
export class FigureReadyEvent extends Event {
  static readonly type = 'figure-ready';
  constructor() {
    super(FigureReadyEvent.type, travelling);
  }
}

/** Fires before the reader selects a mark or clears the selection; canceling it keeps the old selection. */
export class FigureSelectEvent extends Event {
  static readonly type = 'figure-select';
  /** Key of the mark; undefined when the selection is cleared. */
  readonly key: string | undefined;
  constructor(key: string | undefined) {
    super(FigureSelectEvent.type, { ...travelling, cancelable: true });
    this.key = key;
  }
}

/** Fires before the reader goes to a step; canceling it keeps the old step. */
export class FigureStepEvent extends Event {
  static readonly type = 'figure-step';
  /** 1-based. */
  readonly step: number;
  /** How many steps there are. */
  readonly of: number;
  constructor(step: number, of: number) {
    super(FigureStepEvent.type, { ...travelling, cancelable: true });
    this.step = step;
    this.of = of;
  }
}

/** Fires after the figure has drawn something else than before. */
export class FigureChangeEvent extends Event {
  static readonly type = 'figure-change';
  constructor() {
    super(FigureChangeEvent.type, travelling);
  }
}

/** Fires before the figure announces a change to screen readers; canceling it leaves the announcement to the listener. */
export class FigureSpeakEvent extends Event {
  static readonly type = 'figure-speak';
  readonly text: string;
  constructor(text: string) {
    super(FigureSpeakEvent.type, { ...travelling, cancelable: true });
    this.text = text;
  }
}

/** Fires after the data were refused. */
export class FigureProblemEvent extends Event {
  static readonly type = 'figure-problem';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(FigureProblemEvent.type, travelling);
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'figure-ready': FigureReadyEvent;
    'figure-select': FigureSelectEvent;
    'figure-step': FigureStepEvent;
    'figure-problem': FigureProblemEvent;
    'figure-change': FigureChangeEvent;
    'figure-speak': FigureSpeakEvent;
  }
}
