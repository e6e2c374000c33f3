import type { Configuration } from '../configuration.js';
import { intelSdmProtection } from '../sources/architectures.js';
import { linuxMmConcepts, popekGoldberg1974, qemuTcg } from '../sources/configurations.js';
import { emulation as mechanics } from './mechanics/emulation.js';
import { memory, systemCalls } from './shared.js';

/** A guest whose code is all translated for the host. */
export const emulation = {
  architecture: mechanics.architecture,
  title: {
    en: 'Emulation: all guest code is translated (QEMU TCG)',
    'zh-Hans': '翻译式仿真：客户机代码全部翻译（QEMU TCG）',
    'zh-Hant': '轉譯式模擬：客體程式碼全部轉譯（QEMU TCG）',
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
          en: 'Never runs as written: each piece of its code is translated when it is first reached, and then its translation runs.',
          'zh-Hans': '从不按原样运行：每段代码在首次到达时翻译，然后运行翻译后的代码。',
          'zh-Hant': '從不按原樣執行：每段程式碼在首次到達時轉譯，然後執行轉譯後的程式碼。',
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
          en: 'Translates guest code for the host and keeps the blocks; what touches the state of the virtual machine calls a helper.',
          'zh-Hans':
            '动态翻译器：把客户机代码翻译成宿主机代码并保存代码块；涉及虚拟机状态的操作调用辅助函数。',
          'zh-Hant':
            '動態轉譯器：把客體程式碼轉譯成主機程式碼並保存區塊；涉及虛擬機器狀態的操作呼叫輔助函式。',
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
      cite: ['popek-goldberg-1974', 'qemu-tcg'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'system-call',
  sources: [qemuTcg, intelSdmProtection, popekGoldberg1974, linuxMmConcepts],
} as const satisfies Configuration;
