import type { ProblemMessages } from '../../../../../src/core/problem.js';

export const words = {
  'unknown-part': ({ got, expected }) => `没有部分 ${got ?? ''}；有 ${expected ?? ''}。`,
  'to-itself': ({ got }) => `从 ${got ?? ''} 指向自身。`,
} as const satisfies ProblemMessages;
