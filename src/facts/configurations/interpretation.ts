import type { Configuration } from '../configuration.js';
import { intelSdmProtection } from '../sources/architectures.js';
import { linuxMmConcepts, popekGoldberg1974, smithNairEmulation } from '../sources/configurations.js';
import { interpretation as mechanics } from './mechanics/interpretation.js';
import { memory, systemCalls } from './shared.js';

/** A guest that never touches the processor itself. */
export const interpretation = {
  architecture: mechanics.architecture,
  title: {
    en: 'Interpretation: the guest is data',
    'zh-Hans': '解释执行：客户机只是数据',
    'zh-Hant': '解譯執行：客體只是資料',
  },
  subtitle: {
    en: 'Every guest instruction is fetched, decoded and carried out in software; guest rings are numbers in memory.',
    'zh-Hans': '每条客户机指令都由软件取指、译码、执行；客户机的环只是内存里的数字。',
    'zh-Hant': '每道客體指令都由軟體擷取、解碼、執行；客體的環只是記憶體裡的數字。',
  },
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'ring-3',
      does: {
        text: {
          en: 'Never runs itself: the interpreter reads its instructions and carries them out one by one.',
          'zh-Hans': '自己从不运行：解释器逐条读取并执行它的指令。',
          'zh-Hant': '自己從不執行：解譯器逐道讀取並執行它的指令。',
        },
        cite: ['smith-nair-emulation'],
      },
      cite: ['smith-nair-emulation'],
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
        cite: ['smith-nair-emulation'],
      },
      cite: ['smith-nair-emulation'],
    },
    {
      key: 'emulator',
      kind: 'device-model',
      level: 'ring-3',
      label: { en: 'Interpreter', 'zh-Hans': '解释器', 'zh-Hant': '解譯器' },
      does: {
        text: {
          en: 'An ordinary process with a virtual processor, its memory and its devices as data: it repeats fetch, decode, emulate.',
          'zh-Hans': '普通进程，虚拟处理器、内存和设备都是它的数据：不断取指、译码、模拟。',
          'zh-Hant': '一般行程，虛擬處理器、記憶體和裝置都是它的資料：不斷擷取、解碼、模擬。',
        },
        cite: ['smith-nair-emulation'],
      },
      cite: ['smith-nair-emulation'],
    },
    {
      key: 'host-kernel',
      kind: 'host-kernel',
      level: 'ring-0',
      facts: [
        {
          term: systemCalls,
          text: {
            en: 'Sees those of the interpreter, never those of the guest.',
            'zh-Hans': '只看到解释器的系统调用，看不到客户机的。',
            'zh-Hant': '只看到解譯器的系統呼叫，看不到客體的。',
          },
          cite: ['smith-nair-emulation'],
        },
        {
          term: memory,
          text: {
            en: 'Gives the process memory at the first access, and so the guest too: the guest’s memory is memory of that process.',
            'zh-Hans': '在第一次访问时才给进程分配内存，客户机也是如此：客户机的内存就是该进程的内存。',
            'zh-Hant': '在第一次存取時才配置記憶體給行程，客體也是如此：客體的記憶體就是該行程的記憶體。',
          },
          cite: ['linux-mm-concepts'],
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
          '它總能成功，處理器不同也行，但沒有一道客體指令直接執行：按 Popek 與 Goldberg 的效率要求，這不是 VMM。',
      },
      cite: ['popek-goldberg-1974', 'smith-nair-emulation'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'sensitive-instruction',
  sources: [smithNairEmulation, intelSdmProtection, popekGoldberg1974, linuxMmConcepts],
} as const satisfies Configuration;
