import type { ProblemMessages } from '../../../../core/problem.js';

/** Words for what the rules of meaning find. */
export const words = {
  'no-instructions': () => 'has no instruction, so there is nothing to run.',
  'too-small': ({ got }) => `must be at least 1; found ${got ?? ''}.`,
  'no-target': ({ got }) => `${got ?? ''} is a branch; say by "to" which instruction it goes back to.`,
  'unknown-target': ({ got, expected }) =>
    `There is no instruction ${got ?? ''}; the last is ${expected ?? ''}.`,
  'forward-branch': ({ got }) =>
    `goes forward to ${got ?? ''}; only a branch back, to itself or before, makes a loop.`,
  'mode-differs': ({ got }) =>
    `${got ?? ''} would jump between application and kernel; only a system call or a return does that.`,
  'not-a-branch': ({ got }) => `${got ?? ''} is no branch, so it has neither "to" nor "times".`,
  'only-in-kernel': ({ got }) =>
    `${got ?? ''} stands in the application; instructions of this kind belong in the kernel.`,
  'only-in-application': ({ got }) =>
    `${got ?? ''} stands in the kernel, which does not call itself; a "return" must come first.`,
  'never-exits': ({ got }) => `${got ?? ''} by itself causes no VM exit.`,
  'is-privileged': ({ got }) => `${got ?? ''} is privileged on x86.`,
  'is-silent': ({ got }) => `${got ?? ''} is sensitive on x86, and does not trap.`,
  'is-return': ({ got }) => `${got ?? ''} goes back from the kernel on x86; its kind is "return".`,
  'return-traps': ({ got }) =>
    `${got ?? ''} traps without privilege; a kernel of this figure runs in ring 1 and returns by IRET.`,
  'is-system-call': ({ got }) => `${got ?? ''} enters the kernel on x86; its kind is "system-call".`,
  'is-branch': ({ got }) => `${got ?? ''} is a branch on x86.`,
  'runs-too-long': ({ expected }) =>
    `execute more than ${expected ?? ''} steps; let the loops run less often.`,
} as const satisfies ProblemMessages;
