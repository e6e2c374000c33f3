import { popekGoldberg1974, qemuTcg } from '../sources/configurations.js';
import { application, guestKernel, hardware } from './shared.js';
import type { Stacks } from './stack.js';
import { processors } from './terms.js';

/** QEMU by itself: every instruction of the guest goes through software. */
export const stacks: Stacks = {
  title: {
    en: 'Without KVM, QEMU is an emulator',
    'zh-Hans': '不用 KVM 时，QEMU 是模拟器',
    'zh-Hant': '不用 KVM 時，QEMU 是模擬器',
  },
  subtitle: {
    en: 'The guest’s code never runs on the processor itself; its translation does, in an ordinary process.',
    'zh-Hans': '客户机的代码从不直接在处理器上运行；运行的是翻译后的代码，在一个普通进程里。',
    'zh-Hant': '客體的程式碼從不直接在處理器上執行；執行的是轉譯後的程式碼，在一個一般行程裡。',
  },
  stacks: [
    {
      key: 'qemu',
      label: 'QEMU (TCG)',
      type: { is: 'emulator', cite: ['popek-goldberg-1974', 'qemu-tcg'] },
      layers: [
        hardware,
        {
          key: 'host',
          kind: 'host-os',
          instances: 'one',
          holds: ['scheduler', 'drivers'],
          cite: ['qemu-tcg'],
        },
      ],
      columns: [1, 2].map((number) => ({
        key: `vm-${String(number)}`,
        layers: [
          {
            key: 'qemu',
            kind: 'emulator',
            label: 'QEMU',
            instances: 'per-vm',
            holds: ['device-emulation'],
            facts: [
              {
                term: processors,
                text: {
                  en: 'It emulates the processor too, and may so run code for another one: Arm on x86, for example.',
                  'zh-Hans': '它连处理器也模拟，因此能运行其他处理器的代码，例如在 x86 上运行 Arm 程序。',
                  'zh-Hant': '它連處理器也模擬，因此能執行其他處理器的程式碼，例如在 x86 上執行 Arm 程式。',
                },
                cite: ['qemu-tcg'],
              },
            ],
            cite: ['qemu-tcg'],
          },
          { ...guestKernel, cite: ['qemu-tcg'] },
          application,
        ],
      })),
    },
  ],
  notes: [
    {
      text: {
        en: 'Popek and Goldberg ask of a VMM that harmless instructions run on the processor itself. Here none does.',
        'zh-Hans': 'Popek 与 Goldberg 要求 VMM 让无害指令直接在处理器上执行；这里没有一条如此。',
        'zh-Hant': 'Popek 與 Goldberg 要求 VMM 讓無害指令直接在處理器上執行；這裡沒有一條如此。',
      },
      cite: ['popek-goldberg-1974'],
    },
    {
      text: {
        en: 'The guest’s kernel mode is a number in QEMU’s memory; the machine stays in user mode.',
        'zh-Hans': '客户机的内核态只是 QEMU 内存里的一个数；机器一直处在用户态。',
        'zh-Hant': '客體的核心模式只是 QEMU 記憶體裡的一個數；機器一直處在使用者模式。',
      },
      cite: ['qemu-tcg'],
    },
  ],
  sources: [popekGoldberg1974, qemuTcg],
};
