import type { ProblemMessages } from '../../../../../src/core/problem.js';

export const words = {
  'unknown-part': ({ got, expected }) => `沒有部分 ${got ?? ''}；有 ${expected ?? ''}。`,
  'to-itself': ({ got }) => `從 ${got ?? ''} 指向自身。`,
} as const satisfies ProblemMessages;
