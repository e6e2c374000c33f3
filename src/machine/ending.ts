import type { Outcome, Reason } from './step.js';

/** What a rule set says of the end. */
export interface Ending {
  readonly outcome: Outcome;
  readonly reason?: Reason;
}

export const ending = {
  returned: { outcome: 'returned' },
  fault: { outcome: 'fault' },
  wrong: (reason: Reason): Ending => ({ outcome: 'wrong-result', reason }),
  none: (reason: Reason): Ending => ({ outcome: 'not-applicable', reason }),
} as const satisfies Record<string, Ending | ((reason: Reason) => Ending)>;
