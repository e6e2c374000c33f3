import type { Text } from '../../core/locale.js';

/** What code on a ring of x86 may do, by the ring's key; ring 2 has the rights of ring 1. */
export const x86Rights = {
  'ring-0': {
    en: 'Every instruction may run here, the privileged ones included.',
    'zh-Hans': '任何指令都可以执行，包括特权指令。',
    'zh-Hant': '任何指令都可以執行，包括特權指令。',
  },
  'ring-1': {
    en: 'Privileged instructions fault (#GP). Paging treats this ring as supervisor, as it does ring 0.',
    'zh-Hans': '特权指令产生异常（#GP）。分页把这个环当作管理级，与 0 环一样。',
    'zh-Hant': '特權指令產生例外（#GP）。分頁把這個環當作監督級，與 0 環相同。',
  },
  'ring-3': {
    en: 'Privileged instructions fault (#GP); supervisor pages are out of reach.',
    'zh-Hans': '特权指令产生异常（#GP）；管理级的页面无法访问。',
    'zh-Hant': '特權指令產生例外（#GP）；監督級的分頁無法存取。',
  },
} as const satisfies Record<string, Text>;
