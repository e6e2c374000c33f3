import type { Kind } from '../../core/kind.js';
import type { Source } from '../../core/source.js';
import { adamsAgesen2006, bugnion2012 } from '../../facts/sources/translation.js';
import type { claims, TechniqueCites } from '../../facts/techniques/claims.js';
import { techniques, type Technique } from '../../facts/techniques/technique.js';
import type { Run } from './model.js';
import type { Moment, Part } from './picture.js';
import { counters, executions, wayOf, type Counter, type Event, type Placed, type What } from './simulate.js';
import type { OtherWords, OwnWords } from './words/own.js';

/** What is loaded when another technique than the first is drawn. */
export interface TechniqueAdditions {
  readonly claims: typeof claims;
  readonly words: OtherWords;
}

const translation = [adamsAgesen2006.id, bugnion2012.id];
/** That counts and times differ. */
export const compared = adamsAgesen2006.id;

/** All that is said of one technique only. */
export function claimsOf(
  technique: Technique,
  words: OwnWords,
  additions: TechniqueAdditions | undefined,
): TechniqueCites & { readonly sources: readonly Source[]; readonly words: OwnWords } {
  const own = [adamsAgesen2006, bugnion2012];
  if (technique === 'binary-translation' || additions === undefined)
    return { told: translation, noted: translation, concluded: [compared], sources: own, words };
  const { cites, sources } = additions.claims;
  return { ...cites[technique], sources: [...own, ...sources], words: additions.words[technique] };
}

const busy: Readonly<Partial<Record<What, readonly Part[]>>> = {
  emulated: ['fetch', 'decode', 'emulate'],
  traps: ['emulate'],
  patched: ['patches', 'emulate'],
  callout: ['emulate'],
  hypercall: ['hypercalls'],
  flag: ['shared'],
  exit: ['controls', 'exits', 'emulate'],
};

/** The counters that a technique can move and the picture shows. */
export const countersOf: Readonly<Record<Technique, readonly Counter[]>> = {
  interpretation: ['direct', 'emulated'],
  'scan-and-patch': ['direct', 'emulated', 'patched', 'traps'],
  'binary-translation': ['translated', 'hits', 'calls', 'traps'],
  paravirtualization: ['direct', 'hypercalls', 'flags'],
  'hardware-assistance': ['direct', 'emulated', 'exits'],
};

/** The counters of a table of techniques: those that a picture shows, and each way in which one of them executes an instruction. */
export function comparable(runs: readonly Run[]): readonly Counter[] {
  const ways: readonly Counter[] = executions;
  return counters.filter(
    (counter) =>
      runs.some(({ technique }) => countersOf[technique].includes(counter)) ||
      (ways.includes(counter) && runs.some(({ totals }) => totals[counter] > 0)),
  );
}

/** Narrows an option's value. */
export function techniqueOf(value: string | undefined): Technique {
  return techniques.find((technique) => technique === value) ?? 'binary-translation';
}

/** What an instruction stands for on the picture. */
export function kindOf({ instruction, mode }: Placed): Kind {
  if (instruction.kind === 'sensitive-unprivileged' || instruction.kind === 'return') return 'hole';
  return mode === 'application' ? 'application' : 'guest-kernel';
}

/** What is seen while an event happens. */
export function momentOf({ technique, placed }: Run, { index, what, prepares }: Event): Moment {
  const preparing: readonly Part[] =
    prepares !== 'prepares' ? [] : technique === 'binary-translation' ? ['translate'] : ['scan', 'patches'];
  return {
    row: index,
    section: placed[index]?.section ?? 0,
    parts: [...preparing, ...(busy[what] ?? [])],
    enters: wayOf[what] !== undefined,
    prepares: prepares === 'prepares',
  };
}
