import type { Citations } from '../../core/citations.js';
import type { ReadingStep, Verdict } from '../../core/reading.js';
import { operationIds } from '../../facts/operation-ids.js';
import type { Cost, Step, Trace, TraceProblem, Via } from '../../machine/step.js';
import type { isTraceProblem, trace } from '../../machine/trace.js';
import type { Belief, MachineWords, say, tell } from '../../machine/words/index.js';
import type { RingDiagramData } from './data.js';
import type { MechanismData } from './mechanism.js';
import { barKey } from './planes.js';

/** The machine and its words, which a page loads only when it follows an operation. */
export interface Machine {
  readonly trace: typeof trace;
  readonly isTraceProblem: typeof isTraceProblem;
  readonly say: typeof say;
  readonly tell: typeof tell;
  readonly words: MachineWords;
}

/** A way that the operation takes between two places, with the numbers of the steps that take it. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly number[];
  /** Set where a step of it costs something. */
  readonly costs: boolean;
  readonly vias: readonly Via[];
}

/** An instruction that fails and raises nothing, as it is drawn. */
export interface Silent extends Belief {
  /** Who executes it. */
  readonly at: string;
  readonly instruction: string;
  /** Who is not told, with these words beside the name. */
  readonly monitor: string;
  readonly untold: string;
  readonly noTrap: string;
  readonly believes: string;
  readonly holds: string;
  readonly cite: readonly number[];
}

/** An operation followed through the data. */
export interface Followed {
  readonly steps: readonly ReadingStep[];
  readonly hops: readonly Hop[];
  /** Numbers of the steps that stay where the last one was, by key of the place. */
  readonly stays: ReadonlyMap<string, readonly number[]>;
  readonly verdict: Verdict;
  /** Set where an instruction fails and raises nothing. */
  readonly silent?: Silent;
  /** What it teaches, in a line. */
  readonly finding?: string | undefined;
  /** Why other operations make no sense with these data, of those that make none. */
  readonly impossible: Readonly<Record<string, string>>;
  /** The discs of numbers that are drawn. */
  readonly signs: readonly ('costs' | 'free')[];
  /** Names of the ways in which the operation goes on. */
  readonly vias: Readonly<Record<Via, string>>;
}

const placeOf = ({ actor }: Step): string => (actor === 'hardware' ? barKey : actor);

/** Where a single place appears more than once, its hops are one way with several numbers. */
function hopsOf(steps: readonly Step[]): { hops: Hop[]; stays: Map<string, number[]> } {
  const hops = new Map<string, Hop>();
  const stays = new Map<string, number[]>();
  steps.forEach((step, index) => {
    const to = placeOf(step);
    const last = steps[index - 1];
    const from = last && placeOf(last);
    if (from === undefined || from === to) {
      stays.set(to, [...(stays.get(to) ?? []), index + 1]);
      return;
    }
    const key = `${from} ${to}`;
    const hop = hops.get(key) ?? { from, to, steps: [], costs: false, vias: [] };
    hops.set(key, {
      ...hop,
      steps: [...hop.steps, index + 1],
      costs: hop.costs || step.cost !== 'none',
      vias: [...new Set([...hop.vias, step.via])],
    });
  });
  return { hops: [...hops.values()], stays };
}

/** Joins sentences; a full-width stop brings its own space. */
const sentences = (...texts: readonly string[]): string =>
  texts
    .filter(Boolean)
    .join(' ')
    .replace(/(?<=[。！？]) /g, '');

/** Why each operation makes no sense with some data, of those that make none. */
function impossibleWith(
  data: RingDiagramData,
  { trace, isTraceProblem, say, words }: Machine,
): Followed['impossible'] {
  return Object.fromEntries(
    operationIds.flatMap((operation) => {
      const result = trace(data, operation);
      return isTraceProblem(result) || result.outcome !== 'not-applicable' || result.reason === undefined
        ? []
        : [[operation, say(words.reasons[result.reason])]];
    }),
  );
}

/** What an operation teaches, in a line; undefined where it makes no sense. */
function findingOf(
  { outcome, reason, steps, operation }: Trace,
  { monitor, code }: MechanismData,
  nameOf: (key: string) => string,
  { say, words: { findings, subjects } }: Machine,
): string | undefined {
  const params = steps[0]?.params;
  if (params === undefined) return undefined;
  const subject = say(subjects[operation], params);
  if (outcome === 'fault') return findings.refused(subject);
  if (outcome === 'wrong-result') return findings[reason === 'flag-kept' ? 'ignored' : 'misled'](subject);
  if (monitor !== undefined && (code === 'interpreted' || code === 'emulated-by-translation'))
    return findings.inSoftware(subject, nameOf(monitor));
  const arrivals = (actor: string): number =>
    steps.filter((step, index) => index > 0 && step.actor === actor && step.cost !== 'none').length;
  if (monitor !== undefined) return findings.enters(subject, nameOf(monitor), arrivals(monitor));
  const [entered] = steps
    .filter(({ actor }) => actor !== 'hardware')
    .toSorted((a, b) => arrivals(b.actor) - arrivals(a.actor));
  return entered && arrivals(entered.actor) > 0
    ? findings.enters(subject, nameOf(entered.actor), arrivals(entered.actor))
    : findings.atOnce(subject);
}

function verdictOf(
  result: Trace | TraceProblem,
  title: string,
  { isTraceProblem, say, words }: Machine,
): Verdict {
  if (isTraceProblem(result))
    return {
      tone: 'open',
      heading: words.unfollowed,
      text: { text: words.problems[result.code](result), cite: [] },
    };
  const { outcome, reason, counts, exit } = result;
  const because = reason === undefined ? '' : say(words.reasons[reason]);
  const tone = outcome === 'wrong-result' ? 'fails' : outcome === 'returned' ? 'holds' : 'open';
  return {
    tone,
    heading: outcome === 'not-applicable' ? words.outcomes[outcome] : title,
    text: {
      text:
        outcome === 'not-applicable'
          ? because
          : sentences(because, outcome === 'fault' ? words.outcomes.fault : '', words.counts(counts, exit)),
      cite: [],
    },
  };
}

/** What is drawn of a wrong result that nobody notices. */
function silentOf(
  { outcome, reason, steps: [step] }: Trace,
  monitor: string | undefined,
  untold: (word: string) => string,
  cite: readonly number[],
  { silent }: MachineWords,
): Silent | undefined {
  if (outcome !== 'wrong-result' || monitor === undefined || step === undefined) return undefined;
  const { believes, holds, noTrap } = silent;
  return {
    ...silent[reason === 'flag-kept' ? reason : 'wrong-register'],
    at: step.actor,
    instruction: String(step.params['instruction']),
    monitor,
    untold: untold(silent.untold),
    ...{ believes, holds, noTrap, cite },
  };
}

/** Words for each step, with what the steps up to it have cost. */
function stepsOf(
  { steps, exit }: Trace,
  machine: Machine,
  cites: Citations,
  separator: string,
  nameOf: (key: string) => string,
): ReadingStep[] {
  const spent = { traps: 0, exits: 0, switches: 0, worldSwitches: 0 };
  const counted: Readonly<Record<Cost, keyof typeof spent | undefined>> = {
    none: undefined,
    trap: 'traps',
    'vm-exit': 'exits',
    switch: 'switches',
    'world-switch': 'worldSwitches',
  };
  const costOf = (cost: Cost): string =>
    cost === 'vm-exit' ? machine.words.exits[exit ?? 'entry'] : machine.words.costs[cost];
  return steps.map((step): ReadingStep => {
    const which = counted[step.cost];
    if (which !== undefined) spent[which] += 1;
    const { what, why } = machine.tell(machine.words, step);
    const place = placeOf(step);
    return {
      at: place,
      label: [nameOf(place), ...(step.via === 'start' ? [] : [machine.words.vias[step.via]])].join(separator),
      text: sentences(what, why),
      cite: cites.numbers(step.source),
      ...(step.cost !== 'none' && { cost: costOf(step.cost) }),
      tally: machine.words.counts({ ...spent }, exit),
    };
  });
}

/** Follows an operation through the data; `nameOf` says who acts. */
export function follow(
  data: RingDiagramData,
  operation: string,
  machine: Machine,
  cites: Citations,
  { separator, colon }: { readonly separator: string; readonly colon: string },
  nameOf: (key: string) => string,
): Followed {
  const result = machine.trace(data, operation);
  const verdict = verdictOf(result, cites.text(data.title), machine);
  const impossible = impossibleWith(data, machine);
  if (machine.isTraceProblem(result))
    return {
      steps: [],
      hops: [],
      stays: new Map(),
      verdict,
      impossible,
      signs: [],
      vias: machine.words.vias,
    };
  const steps = stepsOf(result, machine, cites, separator, nameOf);
  const monitor = data.mechanism?.monitor;
  const untold = (word: string): string => `${nameOf(monitor ?? '')}${colon}${word}`;
  const silent = silentOf(result, monitor, untold, steps[0]?.cite ?? [], machine.words);
  return {
    steps,
    ...(silent && { silent }),
    ...hopsOf(result.steps),
    // Where one step says it all, the sign of its failure stands in place of a number.
    ...(silent && { stays: new Map() }),
    verdict,
    finding: data.mechanism && findingOf(result, data.mechanism, nameOf, machine),
    impossible,
    signs:
      steps.length === 0 || silent
        ? []
        : steps.some(({ cost }) => cost !== undefined)
          ? ['costs', 'free']
          : ['free'],
    vias: machine.words.vias,
  };
}
