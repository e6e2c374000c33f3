import type { WordsLike } from '../../../../core/language/by-language.js';
/** What the figure says, in English. */
export const words = {
  name: 'Privileged and sensitive instructions',
  presets: {
    virtualizable: 'System/370, a virtualizable machine',
    'ia-32': 'IA-32',
    'ia-32-umip': 'IA-32 with UMIP',
    'vt-x': 'x86 with VT-x',
    'risc-v': 'RISC-V',
    armv7: 'Armv7-A',
    'pdp-10': 'PDP-10',
    'x86-64': 'x86-64',
    vax: 'VAX',
    mips: 'MIPS',
    power: 'POWER',
  },
  chips: {
    preset: { virtualizable: 'System/370', 'ia-32-umip': '+ UMIP', 'vt-x': '+ VT-x' },
  },
  finding: {
    none: (isa: string) => `${isa}: no sensitive instruction is listed`,
    holds: (isa: string, count: number) =>
      `${isa}: ${count === 1 ? 'the one listed sensitive instruction traps' : `all ${count} listed sensitive instructions trap`}`,
    fails: (isa: string, hole: number, total: number) =>
      `${isa}: ${total === 1 ? 'the one listed sensitive instruction does' : `${hole} of the ${total} listed sensitive instructions ${hole === 1 ? 'does' : 'do'}`} not trap`,
    open: (isa: string) => `${isa}: sources disagree on whether every sensitive instruction traps`,
    restatedHolds: (isa: string, privileged: string, sensitive: string) =>
      `${isa}: all in “${sensitive}” are in “${privileged}”`,
    restatedFails: (isa: string, privileged: string, sensitive: string, hole: number) =>
      `${isa}: ${hole} in “${sensitive}” ${hole === 1 ? 'is' : 'are'} not in “${privileged}”`,
  },
  sets: { privileged: 'Privileged', sensitive: 'Sensitive' },
  setMeaning: {
    privileged: 'Traps at user level, and does not trap in kernel mode.',
    sensitive: 'Changes the mode or resources of the machine, or gives a result that depends on them.',
  },
  count: 'Members',
  counted: (count: number) => (count === 1 ? '1 instruction' : `${count} instructions`),
  regions: {
    'privileged-only': 'Traps, not sensitive',
    both: 'Sensitive, and traps',
    'sensitive-only': 'The hole: sensitive, but runs on without a trap',
    neither: 'Innocuous, unprivileged',
  },
  restated: {
    'privileged-only': (privileged: string) => `Only “${privileged}”`,
    both: () => 'In both sets',
    'sensitive-only': (_: string, sensitive: string) => `The hole: only “${sensitive}”`,
    neither: () => 'In neither set',
    places: {
      'privileged-only': (privileged: string) => `only in “${privileged}”`,
      both: () => 'in both sets',
      'sensitive-only': (_: string, sensitive: string) => `only in “${sensitive}”`,
      neither: () => 'in neither set',
    },
    manyHold: 'its condition holds here',
    manyFail: 'its condition fails here',
  },
  places: {
    'privileged-only': 'privileged, not sensitive',
    both: 'privileged and sensitive',
    'sensitive-only': 'sensitive, not privileged',
    neither: 'neither privileged nor sensitive',
  },
  none: 'none',
  meaning: 'Meaning',
  does: 'In kernel mode',
  user: 'At user level',
  outcomes: { traps: 'Traps. ', differs: 'Behaves differently. ', runs: 'Runs. ' },
  trapsInKernelMode: 'Traps here as well. ',
  trapsHere: 'Traps here. In general: ',
  why: 'Why sensitive',
  tamed: 'Why harmless',
  kind: 'Sensitivity',
  control: 'control-sensitive',
  extended: 'control-sensitive, in an extended sense (writes what the VMM must control)',
  behaviour: {
    location: 'behaviour-sensitive (location)',
    mode: 'behaviour-sensitive (mode)',
    resource: 'behaviour-sensitive (reads what the VMM owns)',
  },
  privileged: 'Privileged',
  always: 'Always.',
  never: 'Never.',
  when: (condition: string, holds: boolean) =>
    holds ? `Yes, because here ${condition}.` : `No, it would take ${condition}.`,
  contested: 'Sources disagree',
  signs: {
    hole: 'Sensitive, does not trap',
    holds: (conditions: string) => `traps because ${conditions}`,
    fails: (conditions: string) => `would trap if ${conditions}`,
    contested: 'sources disagree',
    manyHold: 'traps, as its condition holds here',
    manyFail: 'would trap, but its condition fails here',
    tamed: 'acts on the guest’s own copy',
  },
  summary: (
    isa: string,
    privileged: string,
    sensitive: string,
    counts: { p: number; s: number; both: number; hole: number },
    restated: boolean,
  ) =>
    `${isa}. ${privileged}: ${counts.p}. ${sensitive}: ${counts.s}. In both: ${counts.both}. ${restated ? `Only “${sensitive}”` : 'Sensitive but not privileged'}: ${counts.hole}. `,
  verdict: {
    holdsHere: 'The condition of Theorem 1 holds.',
    holds: (count: number) =>
      `The condition of Theorem 1 holds: ${count === 1 ? 'the one sensitive instruction listed is' : `all ${count} sensitive instructions listed are`} privileged.`,
    holdsText:
      'So a VMM may be constructed by trap and emulate. The theorem says “may be constructed if”: its condition is sufficient.',
    failsHere: 'So Theorem 1 does not apply: trap and emulate is not enough.',
    fails: (hole: number, total: number) =>
      `The condition of Theorem 1 fails: ${hole} of the ${total} sensitive instructions listed ${hole === 1 ? 'does' : 'do'} not trap.`,
    failsText: 'The theorem says nothing of such a machine.',
    open: 'So it is contested whether Theorem 1 applies.',
    openText: 'It depends on whether the instructions with a dashed border count as sensitive and untrapped.',
    restated: (count: number, set: string) =>
      `The condition, restated, holds: all ${count} are in the set “${set}”.`,
    restatedFails: (hole: number, privileged: string) =>
      `The condition, restated, fails: ${hole} ${hole === 1 ? 'is' : 'are'} not in the set “${privileged}”.`,
    restatedText:
      'What acts only on the guest’s own copy of the state no longer concerns the hypervisor, whether it trapped before or not.',
  },
  range: (first: string, last: string) => `${first} – ${last}`,
} as const;

export type SetWords = WordsLike<typeof words>;
