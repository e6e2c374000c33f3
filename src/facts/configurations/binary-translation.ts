import type { Configuration } from '../configuration.js';
import { deGelas2008 } from '../sources/configurations.js';
import { adamsAgesen2006, bugnion2012 } from '../sources/translation.js';
import { binaryTranslation as mechanics } from './mechanics/binary-translation.js';
import { boundary, devices, monitorHasRing0 } from './shared.js';

/** A hosted VMM that translates the guest kernel. */
export const binaryTranslation = {
  architecture: mechanics.architecture,
  title: {
    en: 'Binary translation, 32‑bit (VMware Workstation)',
    'zh-Hans': '二进制翻译，32 位（VMware Workstation）',
    'zh-Hant': '二進位轉譯，32 位元（VMware Workstation）',
  },
  subtitle: {
    en: 'The guest kernel never runs as written: the VMM translates it, and the translation runs in ring 1.',
    'zh-Hans': '客户机内核从不原样运行：VMM 先翻译它，翻译后的代码在 1 环运行。',
    'zh-Hant': '客體核心從不原樣執行：VMM 先轉譯它，轉譯後的程式碼在 1 環執行。',
  },
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'ring-3',
      does: {
        text: {
          en: 'Runs directly on the processor; its system calls and faults enter the VMM.',
          'zh-Hans': '直接在处理器上运行；它的系统调用和异常都进入 VMM。',
          'zh-Hant': '直接在處理器上執行；它的系統呼叫和例外都進入 VMM。',
        },
        cite: ['adams-agesen-2006'],
      },
      cite: ['adams-agesen-2006', 'bugnion-2012'],
    },
    {
      key: 'device-model',
      kind: 'device-model',
      level: 'ring-3',
      label: { en: 'VMware process', 'zh-Hans': 'VMware 进程', 'zh-Hant': 'VMware 行程' },
      does: {
        text: {
          en: 'An ordinary host process that emulates the guest’s devices by means of host system calls.',
          'zh-Hans': '宿主机上的普通进程，借助宿主机的系统调用模拟客户机的设备。',
          'zh-Hant': '主機上的一般行程，藉由主機的系統呼叫模擬客體的裝置。',
        },
        cite: ['bugnion-2012'],
      },
      cite: ['bugnion-2012'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'ring-1',
      does: {
        text: {
          en: 'What runs here is its translation: sensitive instructions have become code that works on a virtual processor in memory.',
          'zh-Hans': '在这里运行的是翻译后的代码：敏感指令已变成操作内存中虚拟处理器的代码。',
          'zh-Hant': '在這裡執行的是轉譯後的程式碼：敏感指令已變成操作記憶體中虛擬處理器的程式碼。',
        },
        cite: ['adams-agesen-2006'],
      },
      facts: [
        { ...monitorHasRing0, cite: ['bugnion-2012'] },
        {
          term: { en: 'Why translated', 'zh-Hans': '为何要翻译', 'zh-Hant': '為何要轉譯' },
          text: {
            en: 'In ring 1, POPF would keep the interrupt flag as it was and raise nothing; the VMM would never know.',
            'zh-Hans': '在 1 环，POPF 会让中断标志保持原样，也不产生异常；VMM 永远不会知道。',
            'zh-Hant': '在 1 環，POPF 會讓中斷旗標保持原樣，也不產生例外；VMM 永遠不會知道。',
          },
          cite: ['adams-agesen-2006'],
        },
      ],
      cite: ['de-gelas-2008', 'bugnion-2012'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'ring-0',
      label: 'VMM',
      does: {
        text: {
          en: 'Owns every vector while the guest runs, translates the guest kernel and keeps the shadow page tables.',
          'zh-Hans': '客户机运行时掌管全部向量，翻译客户机内核，并维护影子页表。',
          'zh-Hant': '客體執行時掌管全部向量，轉譯客體核心，並維護影子分頁表。',
        },
        cite: ['adams-agesen-2006', 'bugnion-2012'],
      },
      facts: [
        {
          term: boundary,
          text: {
            en: 'Segment limits. Paging could not keep ring 1 out: it treats rings 0–2 alike.',
            'zh-Hans': '段界限。分页挡不住 1 环：它对 0–2 环一视同仁。',
            'zh-Hant': '區段界限。分頁擋不住 1 環：它對 0–2 環一視同仁。',
          },
          cite: ['bugnion-2012'],
        },
      ],
      cite: ['bugnion-2012'],
    },
    {
      key: 'host-kernel',
      kind: 'host-kernel',
      level: 'ring-0',
      does: {
        text: {
          en: 'Takes turns with the VMM: a world switch exchanges the whole state of the processor.',
          'zh-Hans': '与 VMM 轮流占用处理器：世界切换会换掉处理器的全部状态。',
          'zh-Hant': '與 VMM 輪流占用處理器：世界切換會換掉處理器的全部狀態。',
        },
        cite: ['bugnion-2012'],
      },
      facts: [
        {
          term: devices,
          text: {
            en: 'Its drivers do the real input and output.',
            'zh-Hans': '真正的输入输出由它的驱动程序完成。',
            'zh-Hant': '真正的輸入輸出由它的驅動程式完成。',
          },
          cite: ['bugnion-2012'],
        },
      ],
      cite: ['bugnion-2012'],
    },
  ],
  notes: [
    {
      text: {
        en: 'Two worlds share the picture, not the moment: guest and VMM, or host. ESX had the VMM on a kernel of its own, with no host and no world switch.',
        'zh-Hans':
          '图中有两个世界，但不会同时出现：要么是客户机和 VMM，要么是宿主机。ESX 的 VMM 建在自己的内核上，没有宿主机，也没有世界切换。',
        'zh-Hant':
          '圖中有兩個世界，但不會同時出現：不是客體和 VMM，就是主機。ESX 的 VMM 建在自己的核心上，沒有主機，也沒有世界切換。',
      },
      cite: ['bugnion-2012'],
    },
    {
      text: {
        en: 'Simplified: one ring for the VMM, and every call from the translation into it counted as a change of context.',
        'zh-Hans': '有简化：VMM 只画在一个环里，翻译后的代码每次调用它都算作一次上下文切换。',
        'zh-Hant': '有簡化：VMM 只畫在一個環裡，轉譯後的程式碼每次呼叫它都算作一次情境切換。',
      },
      cite: ['adams-agesen-2006', 'bugnion-2012'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'privileged-instruction',
  sources: [adamsAgesen2006, bugnion2012, deGelas2008],
} as const satisfies Configuration;
