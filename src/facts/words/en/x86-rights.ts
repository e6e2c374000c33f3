import type { WordsLike } from '../../../core/language/by-language.js';

/** What code on a ring of x86 may do, by the ring's key, in English; ring 2 has the rights of ring 1. */
export const words = {
  'ring-0': 'Every instruction may run here, the privileged ones included.',
  'ring-1': 'Privileged instructions fault (#GP). Paging treats this ring as supervisor, as it does ring 0.',
  'ring-3': 'Privileged instructions fault (#GP); supervisor pages are out of reach.',
};

export type RightsTexts = WordsLike<typeof words>;
