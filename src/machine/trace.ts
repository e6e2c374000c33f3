import { applicationIo, deviceAccess, kick } from './device.js';
import { ending, type Ending } from './ending.js';
import { ready, type Ready, type TraceInput } from './input.js';
import { instruction } from './instruction.js';
import { isOperation, operations, type Operation } from './operations.js';
import { guestPageFault, hostPageFault, outerPageFault } from './page-fault.js';
import type { Return } from './processor.js';
import type { Counts, Params, Step, Trace, TraceProblem } from './step.js';
import { patchedCall, systemCall } from './system-call.js';
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
  const back = returnOf(known, asked);
  const walk = begin(known, asked.topic, paramsOf(known, asked, back), back);
  const { outcome, reason } = missing(walk, asked) ?? follow(walk, asked);
  if (walk.problem) return walk.problem;
  const steps = outcome === 'not-applicable' ? [] : walk.steps;
  const { exit } = known.scheme.processor;
  return {
    operation,
    outcome,
    ...(reason && { reason }),
    steps,
    counts: countsOf(steps),
    ...(exit && { exit }),
  };
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
    case 'patched-call':
      return patchedCall(walk);
    case 'guest-fault':
      return guestPageFault(walk);
    case 'host-fault':
      return hostPageFault(walk);
    case 'outer-fault':
      return outerPageFault(walk);
    case 'kick':
      return kick(walk);
    case 'application-io':
      return applicationIo(walk);
    case 'port-io':
    case 'mmio':
      return deviceAccess(walk, asked.does);
    default:
      return instruction(walk, asked);
  }
}

/** The instruction that an operation stands for, where it stands for one. */
function instructionOf(known: Ready, does: Operation['does']): string | undefined {
  const { instructions } = known.scheme.processor;
  if (does === 'system-call' || does === 'patched-call' || does === 'application-io') return callOf(known);
  return (instructions as Readonly<Record<string, string>>)[does];
}

/** What keeps an operation from being asked at all. */
function missing(walk: Walk, { by, does }: Operation): Ending | undefined {
  const { mechanism, processor } = walk;
  const named = walk.params['instruction'] !== undefined;
  const isInstruction = !['kick', 'guest-fault', 'host-fault', 'outer-fault'].includes(does);
  const toDevice = does === 'port-io' || does === 'mmio' || does === 'kick';
  if (isInstruction && !named) {
    if (Object.keys(processor.instructions).length === 0) return ending.none('unnamed-instruction');
    if (does === 'port-io') return ending.none('no-port-io');
    if (does === 'mmio') return ending.none('no-mmio');
    return ending.none('no-instruction');
  }
  // A kernel that is an application's server only, such as gVisor's, has no device of its own.
  if (toDevice && mechanism.server !== undefined) return ending.none('no-device');
  if (by === 'kernel' && mechanism.kernel === undefined) return ending.none('no-kernel');
  return undefined;
}

/** The instruction of a system call: what the data say, else what a kernel on this level uses. */
function callOf({ mechanism, scheme, occupants }: Ready): string | undefined {
  const { instructions, kernelLevels, deprivilegedCall } = scheme.processor;
  if (mechanism.systemCall !== undefined) return mechanism.systemCall;
  const levelOf = (actor: string | undefined): string | undefined =>
    occupants.find(({ key }) => key === actor)?.level;
  const kernel = levelOf(mechanism.kernel);
  // Between its application and the privilege that it was written for: a kernel that was moved out of ring 0.
  const moved =
    deprivilegedCall !== undefined &&
    kernel !== undefined &&
    kernel !== levelOf(mechanism.application) &&
    !kernelLevels.includes(scheme.levels.get(kernel)?.is ?? '');
  return moved ? deprivilegedCall : instructions['system-call'];
}

function returnOf(known: Ready, { does }: Operation): Return | undefined {
  const { returns, faultReturn } = known.scheme.processor;
  return ['guest-fault', 'host-fault', 'outer-fault'].includes(does) ? faultReturn : returns(callOf(known));
}

function paramsOf(known: Ready, { does }: Operation, back: Return | undefined): Params {
  const { architecture, mechanism } = known;
  const { devices, hypercall, paging, signals } = mechanism;
  const call = callOf(known);
  const instruction = instructionOf(known, does);
  // An access that the tables refuse is an EPT violation under nested paging, else an exception.
  const refused = paging === 'nested' ? 48 : 0;
  const exit =
    architecture === 'x86-vmx'
      ? ['mmio', 'host-fault', 'outer-fault'].includes(does)
        ? refused
        : exitNumbers[does]
      : undefined;
  return {
    ...(instruction !== undefined && { instruction }),
    ...(call !== undefined && { call }),
    ...(hypercall !== undefined && { hypercall }),
    ...(back && { return: back.instruction }),
    ...(exit !== undefined && { exit }),
    ...(exit === 48 && does === 'mmio' && devices?.marked && { later: 49 }),
    ...(devices?.kick?.servedBy !== undefined && { servedBy: devices.kick.servedBy }),
    ...(signals && { signal: does === 'system-call' || does === 'application-io' ? 'SIGSYS' : 'SIGSEGV' }),
  };
}
