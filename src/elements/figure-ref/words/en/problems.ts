import type { ProblemMessages } from '../../../../core/problem.js';

/** Words for the problems of a reference; loaded only when there is one. */
export const words = {
  'no-target': ({ got }) => `There is no figure with the id ${got ?? ''} here.`,
  'no-figure': ({ got }) => `The element with the id ${got ?? ''} is no figure.`,
  'unknown-operation': ({ got, expected }) =>
    `The figure knows no operation ${got ?? ''}; there are ${expected ?? ''}.`,
} as const satisfies ProblemMessages;
