import type { Configuration } from '../configuration.js';
import { intelSdmProtection } from '../sources/architectures.js';
import { popekGoldberg1974, qemuTcg } from '../sources/configurations.js';
import { interpretation as mechanics } from './mechanics/interpretation.js';
import { systemCalls } from './shared.js';

/** A guest that never touches the processor itself. */
export const interpretation = {
  architecture: mechanics.architecture,
  title: {
    en: 'Interpretation: the guest is data (QEMU TCG)',
    'zh-Hans': '解释执行：客户机只是数据（QEMU TCG）',
    'zh-Hant': '解譯執行：客體只是資料（QEMU TCG）',
  },
  subtitle: {
    en: 'Guest rings exist only as numbers in the emulator’s memory; the real processor stays in ring 3.',
    'zh-Hans': '客户机的环只是模拟器内存里的数字；真正的处理器一直在 3 环。',
    'zh-Hant': '客體的環只是模擬器記憶體裡的數字；真正的處理器一直在 3 環。',
  },
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'ring-3',
      does: {
        text: {
          en: 'Never runs itself: the emulator reads its instructions and does what they say.',
          'zh-Hans': '自己从不运行：模拟器读取它的指令并照做。',
          'zh-Hant': '自己從不執行：模擬器讀取它的指令並照做。',
        },
        cite: ['qemu-tcg'],
      },
      cite: ['qemu-tcg'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'ring-3',
      does: {
        text: {
          en: 'Believes it is in ring 0; its ring is a field of the virtual processor.',
          'zh-Hans': '以为自己在 0 环；它的环只是虚拟处理器的一个字段。',
          'zh-Hant': '以為自己在 0 環；它的環只是虛擬處理器的一個欄位。',
        },
        cite: ['qemu-tcg'],
      },
      cite: ['qemu-tcg'],
    },
    {
      key: 'emulator',
      kind: 'device-model',
      level: 'ring-3',
      label: 'QEMU',
      does: {
        text: {
          en: 'Translates guest code for the host and calls a helper for everything that touches the virtual machine’s state.',
          'zh-Hans': '把客户机代码翻译成主机代码；凡涉及虚拟机状态的操作都调用辅助函数。',
          'zh-Hant': '把客體程式碼轉譯成主機程式碼；凡涉及虛擬機器狀態的操作都呼叫輔助函式。',
        },
        cite: ['qemu-tcg'],
      },
      cite: ['qemu-tcg'],
    },
    {
      key: 'host-kernel',
      kind: 'host-kernel',
      level: 'ring-0',
      facts: [
        {
          term: systemCalls,
          text: {
            en: 'Sees those of the emulator, never those of the guest.',
            'zh-Hans': '只看到模拟器的系统调用，看不到客户机的。',
            'zh-Hant': '只看到模擬器的系統呼叫，看不到客體的。',
          },
          cite: ['qemu-tcg'],
        },
      ],
      cite: ['intel-sdm-protection'],
    },
  ],
  notes: [
    {
      text: {
        en: 'It always works, also for a foreign processor, but no guest instruction runs directly: by Popek and Goldberg’s efficiency this is no VMM.',
        'zh-Hans':
          '它总能成功，处理器不同也行，但没有一条客户机指令直接运行：按 Popek 与 Goldberg 的效率要求，这不是 VMM。',
        'zh-Hant':
          '它總能成功，處理器不同也行，但沒有一條客體指令直接執行：按 Popek 與 Goldberg 的效率要求，這不是 VMM。',
      },
      cite: ['popek-goldberg-1974', 'qemu-tcg'],
    },
  ],
  mechanism: mechanics.mechanism,
  sources: [qemuTcg, intelSdmProtection, popekGoldberg1974],
} as const satisfies Configuration;
