import type { Configuration } from '../configuration.js';
import {
  bugnionNiehTsafrir2017,
  intel386Popf,
  popekGoldberg1974,
  robinIrvine2000,
} from '../sources/configurations.js';
import { adamsAgesen2006 } from '../sources/translation.js';
import { deprivilegedUntranslated as mechanics } from './mechanics/deprivileged-untranslated.js';
import { monitorHasRing0 } from './shared.js';

/** Trap and emulate where it does not work. */
export const deprivilegedUntranslated = {
  architecture: mechanics.architecture,
  title: {
    en: 'Trap and emulate on IA‑32: what goes wrong',
    'zh-Hans': '在 IA-32 上陷入并模拟：哪里会错',
    'zh-Hant': '在 IA-32 上攔截並模擬：哪裡會錯',
  },
  subtitle: {
    en: 'Moved to ring 1 without change, the guest kernel meets instructions that neither work nor trap.',
    'zh-Hans': '客户机内核不加修改地移到 1 环，就会遇到既不起作用、也不陷入的指令。',
    'zh-Hant': '客體核心不加修改地移到 1 環，就會遇到既不起作用、也不陷入的指令。',
  },
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'ring-3',
      does: {
        text: {
          en: 'Runs directly, in the ring it was written for.',
          'zh-Hans': '直接运行，就在它原本的环里。',
          'zh-Hant': '直接執行，就在它原本的環裡。',
        },
        cite: ['robin-irvine-2000'],
      },
      cite: ['robin-irvine-2000'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'ring-1',
      does: {
        text: {
          en: 'Written for ring 0: POPF in ring 1 leaves the interrupt flag as it was, and nobody is told.',
          'zh-Hans': '本为 0 环而写：在 1 环执行 POPF，中断标志保持原样，谁也不会得知。',
          'zh-Hant': '本為 0 環而寫：在 1 環執行 POPF，中斷旗標保持原樣，誰也不會得知。',
        },
        cite: ['intel-386-popf'],
      },
      facts: [{ ...monitorHasRing0, cite: ['robin-irvine-2000'] }],
      cite: ['robin-irvine-2000'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'ring-0',
      label: 'VMM',
      does: {
        text: {
          en: 'Emulates what traps, and cannot know of what does not.',
          'zh-Hans': '模拟陷入的指令；没有陷入的，它无从知道。',
          'zh-Hant': '模擬陷入的指令；沒有陷入的，它無從知道。',
        },
        cite: ['robin-irvine-2000'],
      },
      cite: ['robin-irvine-2000'],
    },
  ],
  notes: [
    {
      text: {
        en: 'Nobody ships this. It shows why x86 needed translation, paravirtualization or new hardware: some sensitive instructions are not privileged.',
        'zh-Hans': '没有产品会这样做。它说明 x86 为何需要翻译、半虚拟化或新硬件：有些敏感指令不是特权指令。',
        'zh-Hant': '沒有產品會這樣做。它說明 x86 為何需要轉譯、半虛擬化或新硬體：有些敏感指令不是特權指令。',
      },
      cite: ['popek-goldberg-1974', 'robin-irvine-2000'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'sensitive-instruction',
  sources: [robinIrvine2000, intel386Popf, popekGoldberg1974, adamsAgesen2006, bugnionNiehTsafrir2017],
} as const satisfies Configuration;
