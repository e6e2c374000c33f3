import type { ProblemMessages } from '../../../../../src/core/problem.js';

export const words = {
  'unknown-part': ({ got, expected }) => `There is no part ${got ?? ''}; there are ${expected ?? ''}.`,
  'to-itself': ({ got }) => `goes from ${got ?? ''} to itself.`,
} as const satisfies ProblemMessages;
