import type { RightsTexts } from '../en/x86-rights.js';

/** What code on a ring of x86 may do, by the ring's key, in Traditional Chinese; ring 2 has the rights of ring 1. */
export const words: RightsTexts = {
  'ring-0': '任何指令都可以執行，包括特權指令。',
  'ring-1': '特權指令產生例外（#GP）。分頁把這個環當作監督級，與 0 環相同。',
  'ring-3': '特權指令產生例外（#GP）；監督級的分頁無法存取。',
};
