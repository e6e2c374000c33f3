import type { ProblemMessages } from '../../../../core/problem.js';

/** Words for what the rules of meaning find. */
export const words = {
  'unknown-condition': ({ got, expected }) =>
    `depends on the condition “${got ?? ''}”, but "conditions" does not say whether it holds${expected === undefined ? '.' : `; did you mean “${expected}”?`}`,
  'unused-condition': ({ got, expected }) =>
    `states the condition “${got ?? ''}”, on which no instruction depends${expected === undefined ? '.' : `; did you mean “${expected}”?`}`,
  'unknown-group': ({ got, expected }) =>
    `names a group that "groups" does not list: ${got ?? ''}${expected === undefined ? '.' : `; did you mean ${expected}?`}`,
  'sensitive-how': ({ got }) =>
    `${got ?? ''} is called sensitive, but neither control-sensitive nor behaviour-sensitive.`,
  'tamed-but-sensitive': ({ got }) => `${got ?? ''} is called harmless and sensitive at once.`,
  'privileged-traps': () =>
    'A privileged instruction always traps at user level; one that is ignored or differs there is not privileged.',
  'unprivileged-traps': () =>
    'An instruction that traps at user level because of its privilege is privileged; say "always", or on which condition.',
  'differs-not-sensitive': ({ got }) =>
    `${got ?? ''} behaves differently at user level, so its result depends on the mode: it is sensitive.`,
  'traps-in-kernel-mode': ({ got }) =>
    `${got ?? ''} traps in kernel mode as well; a privileged instruction does not.`,
  'trap-without-condition': ({ got, expected }) =>
    `${got ?? ''} is said to trap at user level, but “${expected ?? ''}”, on which that depends, does not hold.`,
  'claims-virtualizable': ({ got }) =>
    `The data call the instruction set virtualizable, but these sensitive instructions are not privileged: ${got ?? ''}.`,
  'claims-not-virtualizable': () =>
    'The data say that the condition fails, but every sensitive instruction listed is privileged.',
} as const satisfies ProblemMessages;
