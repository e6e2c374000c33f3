import type { ProblemMessages } from '../../../../core/problem.js';

/** Words for the problems of a group; loaded only when there is one. */
export const words = {
  'no-figures': () => 'This group holds no figure, so there is nothing to keep in step.',
  'unknown-operation': ({ got, expected }) =>
    `No figure of this group knows the operation ${got ?? ''}; there are ${expected ?? ''}.`,
  'no-comparison': () => 'The code that counts traps and exits could not be loaded, so there is no table.',
} as const satisfies ProblemMessages;
