import type { InstructionSet } from '../instruction.js';
import { ia32 } from './ia-32.js';

/** IA-32 with CR4.UMIP = 1: five mnemonics leave the hole, thirteen stay. */
export const ia32Umip = {
  ...ia32,
  isa: { en: 'IA-32 with UMIP', 'zh-Hans': 'IA-32（启用 UMIP）', 'zh-Hant': 'IA-32（啟用 UMIP）' },
  title: {
    en: 'IA-32 with UMIP: thirteen still do not trap',
    'zh-Hans': 'IA-32 启用 UMIP：仍有十三条不陷入',
    'zh-Hant': 'IA-32 啟用 UMIP：仍有十三道不陷入',
  },
  conditions: { ...ia32.conditions, 'CR4.UMIP = 1': true },
  notes: [
    {
      text: {
        en: 'User-Mode Instruction Prevention makes SGDT, SIDT, SLDT, SMSW and STR fault at every CPL above 0.',
        'zh-Hans': '用户态指令防护（UMIP）使 SGDT、SIDT、SLDT、SMSW 和 STR 在 CPL 大于 0 时一律引发 #GP。',
        'zh-Hant':
          '使用者模式指令防護（UMIP）使 SGDT、SIDT、SLDT、SMSW 與 STR 在 CPL 大於 0 時一律引發 #GP。',
      },
      cite: ['intel-sdm-system'],
    },
    ...ia32.notes,
  ],
} as const satisfies InstructionSet;
