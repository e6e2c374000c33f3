import type { WordsLike } from '../../../../core/language/by-language.js';
/** What the figure says, in English. */
export const words = {
  name: 'Privileged and sensitive instructions',
  presets: {
    virtualizable: 'A virtualizable machine',
    'ia-32': 'IA-32',
    'ia-32-umip': 'IA-32 with UMIP',
    'vt-x': 'x86 with VT-x',
    'risc-v': 'RISC-V',
    armv7: 'Armv7-A',
    'pdp-10': 'PDP-10',
  },
  title: (isa: string) => `${isa}: privileged and sensitive instructions`,
  sets: { privileged: 'Privileged', sensitive: 'Sensitive' },
  setMeaning: {
    privileged: 'Traps at user level, and does not trap in kernel mode.',
    sensitive: 'Changes the machine’s resources or mode, or behaves according to them.',
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
    manyHold: (privileged: string) => `in “${privileged}” on a condition that holds here`,
    manyFail: (privileged: string) => `not in “${privileged}”: its condition does not hold here`,
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
  outcomes: { traps: 'Traps. ', differs: 'Silently differs. ', runs: 'Runs. ' },
  trapsHere: 'Traps here. In general: ',
  why: 'Why sensitive',
  tamed: 'Why harmless',
  kind: 'Sensitivity',
  control: 'control-sensitive',
  behaviour: {
    location: 'behaviour-sensitive (location)',
    mode: 'behaviour-sensitive (mode)',
    resource: 'behaviour-sensitive (a register that the VMM owns)',
  },
  privileged: 'Privileged',
  always: 'Always.',
  never: 'Never.',
  when: (condition: string, holds: boolean) =>
    `If ${condition}, which ${holds ? 'holds' : 'does not hold'} here.`,
  contested: 'Sources disagree',
  signs: {
    hole: 'Sensitive, does not trap',
    holds: (conditions: string) => `traps because ${conditions}`,
    fails: (conditions: string) => `would trap if ${conditions}`,
    contested: 'membership contested',
    manyHold: 'traps on a condition that holds here',
    manyFail: 'would trap on a condition that does not hold here',
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
    holds: (count: number) =>
      `The condition of Theorem 1 holds: ${count === 1 ? 'the one sensitive instruction listed is' : `all ${count} sensitive instructions listed are`} privileged.`,
    holdsText:
      'So a VMM may be constructed by trap and emulate. The theorem says “may be constructed if”: its condition is sufficient.',
    fails: (hole: number, total: number) =>
      `The condition of Theorem 1 fails: ${hole} of the ${total} sensitive instructions listed ${hole === 1 ? 'does' : 'do'} not trap.`,
    failsText:
      'The theorem is then silent: VMMs are still built, by translating the code, changing the guest or extending the hardware.',
    restated: (count: number, set: string) =>
      `The condition, restated, holds: all ${count} are in the set “${set}”.`,
    restatedText:
      'Instructions that act only on the guest’s own copy of the state no longer concern the hypervisor, whether they trapped before or not.',
  },
  and: (count: number) => `and ${count} more`,
  range: (first: string, last: string) => `${first} – ${last}`,
} as const;

export type SetWords = WordsLike<typeof words>;
