import type { StreamInstruction } from '../../facts/techniques/stream.js';
import type { Technique } from '../../facts/techniques/technique.js';
import type { Mode } from './execute.js';

/** What becomes of an instruction when it is executed. */
export type What =
  | 'emulated'
  | 'direct'
  | 'traps'
  | 'patched'
  | 'cached'
  | 'jumps'
  | 'inline'
  | 'callout'
  | 'hypercall'
  | 'flag'
  | 'exit'
  | 'forwarded'
  | 'delivered';

/** How the software that runs the guest gets to work on an instruction. */
export type Way = 'emulation' | 'trap' | 'call' | 'hypercall' | 'exit';

export const wayOf: Readonly<Partial<Record<What, Way>>> = {
  emulated: 'emulation',
  traps: 'trap',
  patched: 'trap',
  forwarded: 'trap',
  callout: 'call',
  hypercall: 'hypercall',
  exit: 'exit',
};

/** What is counted, in the order of the table. */
export const counters = [
  'direct',
  'cached',
  'inline',
  'emulated',
  'forwarded',
  'translated',
  'hits',
  'patched',
  'traps',
  'calls',
  'hypercalls',
  'flags',
  'exits',
] as const;
export type Counter = (typeof counters)[number];
export type Counts = Readonly<Record<Counter, number>>;

/** An instruction as it stands in the guest’s code. */
export interface Placed {
  readonly key: string;
  readonly instruction: StreamInstruction;
  readonly mode: Mode;
  /** Index of the stretch of code to which it belongs. */
  readonly section: number;
}

/** Instructions that are executed one after the other. */
export interface Section {
  readonly key: string;
  readonly mode: Mode;
  readonly first: number;
  readonly last: number;
}

/** One executed instruction. */
export interface Event {
  readonly index: number;
  /** How often this instruction has been executed, from 1. */
  readonly pass: number;
  readonly what: What;
  /** What is done to its section before it runs: looked through and changed, or found done. */
  readonly prepares?: 'prepares' | 'finds';
  /** Counts up to and including it. */
  readonly counts: Counts;
}

/** The rule of each technique: what becomes of an instruction. */
function becomes(technique: Technique, { kind, exit }: StreamInstruction, mode: Mode): What {
  if (technique === 'interpretation') return 'emulated';
  if (technique === 'hardware-assistance')
    return exit === true ? 'exit' : kind === 'system-call' || kind === 'return' ? 'delivered' : 'direct';
  if (technique === 'paravirtualization')
    return (
      {
        privileged: 'hypercall',
        'sensitive-unprivileged': 'flag',
        'system-call': 'delivered',
        return: 'delivered',
        innocuous: 'direct',
        branch: 'direct',
      } as const
    )[kind];
  // Whoever deprivileges the guest owns its vectors; an application is not touched otherwise.
  if (kind === 'system-call') return 'forwarded';
  if (mode === 'application') return 'direct';
  if (technique === 'scan-and-patch')
    return kind === 'privileged'
      ? 'traps'
      : kind === 'sensitive-unprivileged' || kind === 'return'
        ? 'patched'
        : 'direct';
  return kind === 'privileged' || kind === 'return'
    ? 'callout'
    : kind === 'sensitive-unprivileged'
      ? 'inline'
      : kind === 'branch'
        ? 'jumps'
        : 'cached';
}

/** Counters of how an instruction is executed: every one that is adds to exactly one of them. */
export const executions = [
  'direct',
  'cached',
  'inline',
  'emulated',
  'forwarded',
  'hypercalls',
  'flags',
] as const satisfies readonly Counter[];

/** The counters that executing adds to. */
const adds: Readonly<Record<What, readonly Counter[]>> = {
  emulated: ['emulated'],
  direct: ['direct'],
  delivered: ['direct'],
  traps: ['traps', 'emulated'],
  patched: ['traps', 'emulated'],
  forwarded: ['traps', 'forwarded'],
  cached: ['cached'],
  jumps: ['cached'],
  inline: ['inline'],
  callout: ['calls', 'emulated'],
  hypercall: ['hypercalls'],
  flag: ['flags'],
  exit: ['exits', 'emulated'],
};

/** Whether a technique works on kernel code block by block before it runs. */
export function prepares(technique: Technique): boolean {
  return technique === 'scan-and-patch' || technique === 'binary-translation';
}

/** Runs the instructions in the given order; what has been prepared stays so. */
export function simulate(
  technique: Technique,
  placed: readonly Placed[],
  sections: readonly Section[],
  order: readonly number[],
): Event[] {
  const done = new Set<number>();
  const passes = new Map<number, number>();
  let counts: Counts = Object.fromEntries(counters.map((counter) => [counter, 0])) as Counts;
  const add = (counter: Counter, more = 1): void => {
    counts = { ...counts, [counter]: counts[counter] + more };
  };
  return order.flatMap((index): Event[] => {
    const here = placed[index];
    if (here === undefined) return [];
    const { instruction, mode, section } = here;
    const pass = (passes.get(index) ?? 0) + 1;
    passes.set(index, pass);
    const what = becomes(technique, instruction, mode);
    for (const counter of adds[what]) add(counter);
    if (!prepares(technique) || mode !== 'kernel' || sections[section]?.first !== index)
      return [{ index, pass, what, counts }];
    const found = done.has(section);
    done.add(section);
    const own = placed.filter((each) => each.section === section);
    if (technique === 'binary-translation') add(found ? 'hits' : 'translated');
    else if (!found)
      add(
        'patched',
        own.filter((each) => becomes(technique, each.instruction, each.mode) === 'patched').length,
      );
    return [{ index, pass, what, prepares: found ? 'finds' : 'prepares', counts }];
  });
}
