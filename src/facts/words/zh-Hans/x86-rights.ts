import type { RightsTexts } from '../en/x86-rights.js';

/** What code on a ring of x86 may do, by the ring's key, in Simplified Chinese; ring 2 has the rights of ring 1. */
export const words: RightsTexts = {
  'ring-0': '任何指令都可以执行，包括特权指令。',
  'ring-1': '特权指令产生异常（#GP）。分页把这个环当作管理级，与 0 环一样。',
  'ring-3': '特权指令产生异常（#GP）；管理级的页面无法访问。',
};
