import type { ProblemMessages } from '../../../../core/problem.js';

/** Words for what the rules of meaning find. */
export const words = {
  'unknown-condition': ({ got }) =>
    `depends on the condition “${got ?? ''}”, but "conditions" does not say whether it holds.`,
  'unknown-group': ({ got }) => `names a group that "groups" does not list: ${got ?? ''}.`,
  'sensitive-how': ({ got }) =>
    `${got ?? ''} is called sensitive, but neither control-sensitive nor behaviour-sensitive.`,
  'tamed-but-sensitive': ({ got }) => `${got ?? ''} is called harmless and sensitive at once.`,
  'privileged-traps': () =>
    'A privileged instruction always traps at user level; one that is ignored or differs there is not privileged.',
  'unprivileged-traps': () =>
    'An instruction that traps at user level because of its privilege is privileged; say "always", or on which condition.',
  'claims-virtualizable': ({ got }) =>
    `The data call the instruction set virtualizable, but these sensitive instructions are not privileged: ${got ?? ''}.`,
  'claims-not-virtualizable': () =>
    'The data say that the condition fails, but every sensitive instruction listed is privileged.',
} as const satisfies ProblemMessages;
