import type { Kind } from '../../core/kind.js';
import { techniques, type Technique } from '../../facts/techniques/technique.js';
import { adamsAgesen2006, barham2003, bugnion2012, bugnionNiehTsafrir2017, linuxKvmVmx, smithNair2005, virtualBoxRawMode, xenInt80Commit, xenPublicHeader, xenPvTraps } from '../../facts/sources/configurations.js';
import { intelSdmExits } from '../../facts/sources/instructions.js';
import { popekGoldberg } from '../../facts/sources/virtualizable.js';
import { smithNairEmulation } from '../../facts/techniques/sources.js';
import type { Run } from './model.js';
import type { Moment, Part } from './picture.js';
import { counters, wayOf, type Counter, type Event, type Placed, type What } from './simulate.js';
import type { TechniquesWords } from './words/index.js';

/** Where it is told how each technique works. */
export const told: Readonly<Record<Technique, readonly string[]>> = {
  interpretation: [smithNairEmulation.id],
  'scan-and-patch': [smithNair2005.id, virtualBoxRawMode.id],
  'binary-translation': [adamsAgesen2006.id, bugnion2012.id],
  paravirtualization: [barham2003.id, xenPublicHeader.id],
  'hardware-assistance': [intelSdmExits.id, bugnionNiehTsafrir2017.id],
};

/** Where the notes come from. */
export const noted: Readonly<Record<Technique, readonly string[]>> = {
  ...told,
  paravirtualization: [xenPvTraps.id, xenInt80Commit.id],
  'hardware-assistance': [intelSdmExits.id, linuxKvmVmx.id],
};

export const sources = [popekGoldberg, smithNairEmulation, smithNair2005, virtualBoxRawMode, adamsAgesen2006, bugnion2012, barham2003, xenPublicHeader, xenPvTraps, xenInt80Commit, intelSdmExits, bugnionNiehTsafrir2017, linuxKvmVmx];
export const efficiency = popekGoldberg.id;
export const compared = adamsAgesen2006.id;

/** What the software that runs the guest is made of. */
export const partsOf: Readonly<Record<Technique, readonly Part[]>> = {
  interpretation: ['fetch', 'decode', 'emulate'],
  'scan-and-patch': ['scan', 'patches', 'emulate'],
  'binary-translation': ['translate', 'emulate'],
  paravirtualization: ['hypercalls', 'shared'],
  'hardware-assistance': ['controls', 'exits', 'emulate'],
};

const busy: Readonly<Partial<Record<What, readonly Part[]>>> = {
  emulated: ['fetch', 'decode', 'emulate'],
  traps: ['emulate'],
  patched: ['patches', 'emulate'],
  callout: ['emulate'],
  hypercall: ['hypercalls'],
  flag: ['shared'],
  exit: ['controls', 'exits', 'emulate'],
};

/** The counters that a technique can move. */
const ownCounters: Readonly<Record<Technique, readonly Counter[]>> = {
  interpretation: ['direct', 'emulated'],
  'scan-and-patch': ['direct', 'emulated', 'patched', 'traps'],
  'binary-translation': ['translated', 'hits', 'calls', 'traps'],
  paravirtualization: ['direct', 'hypercalls', 'flags'],
  'hardware-assistance': ['direct', 'emulated', 'exits'],
};

export function countersOf(technique: Technique): readonly Counter[] {
  return ownCounters[technique];
}

/** The counters that at least one of the techniques can move. */
export function comparable(shown: readonly Technique[]): readonly Counter[] {
  return counters.filter((counter) => shown.some((technique) => ownCounters[technique].includes(counter) || counter === 'direct' || counter === 'emulated'));
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

/** The form in which an instruction runs, in a word; undefined where it is the instruction itself. */
export function formOf(what: What, { forms }: TechniquesWords): string | undefined {
  return ({ patched: forms.trap, inline: forms.inline, callout: forms.call, hypercall: forms.hypercall, flag: forms.flag } as Partial<Record<What, string>>)[what];
}

/** What is seen while an event happens. */
export function momentOf({ technique, placed }: Run, { index, what, prepares }: Event): Moment {
  const preparing: readonly Part[] = prepares !== 'prepares' ? [] : technique === 'binary-translation' ? ['translate'] : ['scan', 'patches'];
  return { row: index, section: placed[index]?.section ?? 0, parts: [...preparing, ...(busy[what] ?? [])], enters: wayOf[what] !== undefined, prepares: prepares === 'prepares' };
}
