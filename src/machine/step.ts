import type { What, Why } from './codes.js';
import type { OperationId } from './operations.js';
import type { ExitName } from './processor.js';

export type { What, Why } from './codes.js';
export type { ExitName } from './processor.js';

/**
 * What a hop costs: nothing worth counting, a trap, an exit (the entry from a guest into its hypervisor, by whatever name), a change of
 * context, or an exchange of the whole processor state.
 */
export type Cost = 'none' | 'trap' | 'vm-exit' | 'switch' | 'world-switch';

/** How the processor came to a step. */
export type Via =
  | 'start'
  | 'call'
  | 'return'
  | 'entry'
  | 'exception'
  | 'system-call'
  | 'hypercall'
  | 'callout'
  | 'patch'
  | 'exit'
  | 'signal'
  | 'switch'
  | 'world-switch'
  | 'device';

/** Parameters of the words: instructions by name, numbers of exits. */
export type Params = Readonly<Record<string, string | number>>;

/** One place on the way of an operation. */
export interface Step {
  /** Key of an occupant, or `hardware`. */
  readonly actor: string;
  readonly plane: string;
  /** Key of the level. */
  readonly ring: string;
  readonly via: Via;
  /** Of coming here. */
  readonly cost: Cost;
  readonly what: What;
  readonly why: Why;
  readonly params: Params;
  /** Ids of sources of the configuration or of its architecture. */
  readonly source: readonly string[];
}

/** How an operation ends: back where it began, in a fault that a kernel gets, with a result nobody noticed to be wrong, or not at all. */
export type Outcome = 'returned' | 'fault' | 'wrong-result' | 'not-applicable';

/** Why an operation makes no sense in a configuration, or which wrong result it has. */
export type Reason =
  | 'no-kernel'
  | 'no-instruction'
  | 'no-port-io'
  | 'no-mmio'
  | 'no-paging'
  | 'one-table'
  | 'direct-tables'
  | 'no-device-page'
  | 'no-driver'
  | 'no-device'
  | 'kernel-does-io'
  | 'may-itself'
  | 'no-patched-calls'
  | 'one-hypervisor'
  | 'unnamed-instruction'
  | 'flag-kept'
  | 'real-register'
  | 'foreign-register';

export interface Counts {
  readonly traps: number;
  readonly exits: number;
  readonly switches: number;
  readonly worldSwitches: number;
}

export interface Trace {
  readonly operation: OperationId;
  readonly outcome: Outcome;
  readonly reason?: Reason;
  readonly steps: readonly Step[];
  readonly counts: Counts;
  /** What an exit is called on this architecture; absent where there is none. */
  readonly exit?: ExitName;
}

/** Why there is no trace; of the same shape as any other problem with data. */
export interface TraceProblem {
  readonly path: string;
  readonly code:
    'unknown-operation' | 'no-mechanism' | 'no-owner' | 'unknown-occupant' | 'unknown-architecture';
  readonly got?: string;
  readonly expected?: string;
}
