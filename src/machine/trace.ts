import { deviceAccess, kick } from './device.js';
import { ending, type Ending } from './ending.js';
import { ready, type Ready, type TraceInput } from './input.js';
import { instruction } from './instruction.js';
import { isOperation, operations, type Operation } from './operations.js';
import { guestPageFault, hostPageFault } from './page-fault.js';
import { processors } from './processor.js';
import type { Counts, Params, Step, Trace, TraceProblem } from './step.js';
import { systemCall } from './system-call.js';
import { begin, type Walk } from './walk.js';

/** Numbers of the exits that Intel’s manual gives them. */
const exitNumbers: { readonly [does in Operation['does']]?: number } = {
  privileged: 28,
  'port-io': 30,
  cpuid: 10,
  sensitive: 7,
  'guest-fault': 0,
};

/** Follows an operation through a configuration, from who starts it to where it ends. */
export function trace(configuration: TraceInput, operation: string): Trace | TraceProblem {
  if (!isOperation(operation))
    return {
      path: 'operation',
      code: 'unknown-operation',
      got: operation,
      expected: Object.keys(operations).join(', '),
    };
  const asked: Operation = operations[operation];
  const known = ready(configuration);
  if ('code' in known) return known;
  const walk = begin(known, known.mechanism, asked.topic, paramsOf(known, asked));
  const { outcome, reason } = missing(walk, asked) ?? follow(walk, asked);
  if (walk.problem) return walk.problem;
  const steps = outcome === 'not-applicable' ? [] : walk.steps;
  return { operation, outcome, ...(reason && { reason }), steps, counts: countsOf(steps) };
}

/** Tells a problem from a trace. */
export function isTraceProblem(result: Trace | TraceProblem): result is TraceProblem {
  return 'code' in result;
}

/** Adds up what the steps cost. */
export function countsOf(steps: readonly Step[]): Counts {
  const count = (cost: Step['cost']): number => steps.filter((step) => step.cost === cost).length;
  return {
    traps: count('trap'),
    exits: count('vm-exit'),
    switches: count('switch'),
    worldSwitches: count('world-switch'),
  };
}

function follow(walk: Walk, asked: Operation): Ending {
  switch (asked.does) {
    case 'system-call':
      return systemCall(walk);
    case 'guest-fault':
      return guestPageFault(walk);
    case 'host-fault':
      return hostPageFault(walk);
    case 'kick':
      return kick(walk);
    case 'port-io':
    case 'mmio':
      return deviceAccess(walk, asked.does);
    default:
      return instruction(walk, asked);
  }
}

/** What keeps an operation from being asked at all. */
function missing({ mechanism, processor }: Walk, { by, does }: Operation): Ending | undefined {
  const { instructions } = processor;
  if (does === 'port-io' && instructions['port-io'] === undefined) return ending.none('no-port-io');
  if (does === 'mmio' && instructions.mmio === undefined) return ending.none('no-mmio');
  if ((does === 'cpuid' || does === 'sgdt') && instructions[does] === undefined)
    return ending.none('no-instruction');
  if (by === 'kernel' && mechanism.kernel === undefined && !['port-io', 'mmio', 'kick'].includes(does))
    return ending.none('no-kernel');
  return undefined;
}

function paramsOf({ architecture, mechanism }: Ready, { does }: Operation): Params {
  const { instructions } = processors[architecture];
  const { hypercall, paging, signals, systemCall } = mechanism;
  const call = systemCall ?? instructions['system-call'];
  const instruction =
    does === 'system-call' ? call : (instructions as Readonly<Record<string, string>>)[does];
  // An access that the tables refuse is an EPT violation under nested paging, else an exception.
  const refused = paging === 'nested' ? 48 : 0;
  const exit =
    architecture === 'x86-vmx'
      ? does === 'mmio' || does === 'host-fault'
        ? refused
        : exitNumbers[does]
      : undefined;
  return {
    ...(instruction !== undefined && { instruction }),
    ...(call !== undefined && { call }),
    ...(hypercall !== undefined && { hypercall }),
    ...(exit !== undefined && { exit }),
    ...(signals && { signal: ['system-call', 'port-io', 'mmio'].includes(does) ? 'SIGSYS' : 'SIGSEGV' }),
  };
}
