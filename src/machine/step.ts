import type { OperationId } from './operations.js';

/** What a hop costs: nothing worth counting, a trap, a VM exit, a change of context, or an exchange of the whole processor state. */
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

/** What happens in a step, told by `words`. */
export type What =
  | 'runs'
  | 'runs-in-copy'
  | 'runs-unprivileged'
  | 'runs-unchecked'
  | 'keeps-flag'
  | 'reads-real'
  | 'lacks-privilege'
  | 'intercepted'
  | 'opens-window'
  | 'translated'
  | 'translated-inline'
  | 'asks-by-hypercall'
  | 'writes-flag'
  | 'asks-to-emulate'
  | 'patched'
  | 'interpreted'
  | 'calls'
  | 'asks-for-io'
  | 'touches-device'
  | 'uses-device'
  | 'touches-missing'
  | 'touches-unbacked'
  | 'kicks'
  | 'kicks-by-hypercall'
  | 'emulates'
  | 'does-hypercall'
  | 'forwards'
  | 'returns-for-kernel'
  | 'injects-interrupt'
  | 'true-fault'
  | 'forwards-fault'
  | 'hidden-fault'
  | 'syncs-shadow'
  | 'validates'
  | 'fills-nested'
  | 'fills-mapping'
  | 'refills-tlb'
  | 'needs-host'
  | 'allocates'
  | 'donates'
  | 'emulates-device'
  | 'needs-model'
  | 'relays'
  | 'wakes-model'
  | 'plays-device'
  | 'passes-answer'
  | 'takes-answer'
  | 'reflects'
  | 'resumes-inner'
  | 'notes-kick'
  | 'sends-event'
  | 'serves-request'
  | 'completes-request'
  | 'refuses-port'
  | 'signals'
  | 'stub'
  | 'serves'
  | 'filters-and-serves'
  | 'serves-io'
  | 'refuses'
  | 'maps'
  | 'finishes'
  | 'host-call'
  | 'takes-result'
  | 'leaves-plane'
  | 'continues-as-process'
  | 'reenters-plane'
  | 'device'
  | 'device-behind-iommu'
  | 'resumes';

/** Which rule led to a step. */
export type Why =
  | 'privilege-suffices'
  | 'own-copy'
  | 'needs-no-privilege'
  | 'no-levels'
  | 'iopl'
  | 'sensitive-unprivileged'
  | 'privilege-check'
  | 'asked-to-exit'
  | 'window-armed'
  | 'needs-machine'
  | 'virtual-state'
  | 'ported'
  | 'silent-otherwise'
  | 'guest-is-data'
  | 'needs-service'
  | 'no-device-access'
  | 'page-not-mapped'
  | 'device-is-mapped'
  | 'kernel-has-not-mapped'
  | 'second-table-lacks'
  | 'queue-in-memory'
  | 'owns-vector'
  | 'owns-call'
  | 'takes-exits'
  | 'serves-hypercalls'
  | 'translation-calls'
  | 'patch-traps'
  | 'below-all'
  | 'server-of-application'
  | 'tables-swapped'
  | 'only-it-switches'
  | 'tables-guarded'
  | 'filter-stops'
  | 'stub-inside'
  | 'same-program'
  | 'other-process'
  | 'other-domain'
  | 'other-world'
  | 'model-is-process'
  | 'inner-wants-it'
  | 'drivers-here'
  | 'iommu-checks'
  | 'it-asked'
  | 'done';

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
export type Reason = 'no-kernel' | 'no-instruction' | 'no-port-io' | 'no-mmio' | 'no-paging' | 'one-table' | 'direct-tables' | 'no-device-page' | 'no-driver' | 'flag-kept' | 'real-register';

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
}

/** Why there is no trace; of the same shape as any other problem with data. */
export interface TraceProblem {
  readonly path: string;
  readonly code: 'unknown-operation' | 'no-mechanism' | 'no-owner' | 'unknown-occupant' | 'unknown-architecture';
  readonly got?: string;
  readonly expected?: string;
}
