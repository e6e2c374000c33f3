import type { Configuration } from '../configuration.js';
import { intelSdmProtection } from '../sources/architectures.js';
import { native as mechanics } from './mechanics/native.js';

/** An operating system on bare hardware. */
export const native = {
  architecture: mechanics.architecture,
  title: { en: 'Bare metal: the kernel in ring 0', 'zh-Hans': '裸机：内核在 0 环', 'zh-Hant': '裸機：核心在 0 環' },
  subtitle: {
    en: 'Applications run in ring 3 and enter the kernel only where it has set up a gate.',
    'zh-Hans': '应用程序在 3 环运行，只能从内核设好的入口进入内核。',
    'zh-Hant': '應用程式在 3 環執行，只能從核心設好的入口進入核心。',
  },
  occupants: [
    {
      key: 'application',
      kind: 'application',
      level: 'ring-3',
      does: {
        text: {
          en: 'Computes on its own; for files, devices and memory it asks the kernel by a system call.',
          'zh-Hans': '自行计算；需要文件、设备或内存时，用系统调用请求内核。',
          'zh-Hant': '自行計算；需要檔案、裝置或記憶體時，用系統呼叫請求核心。',
        },
        cite: ['intel-sdm-protection'],
      },
      facts: [
        {
          term: { en: 'May not', 'zh-Hans': '不可以', 'zh-Hant': '不可以' },
          text: {
            en: 'Execute privileged instructions such as MOV CR3: the processor raises #GP, and the kernel decides what follows.',
            'zh-Hans': '执行 MOV CR3 之类的特权指令：处理器产生 #GP，后果由内核决定。',
            'zh-Hant': '執行 MOV CR3 之類的特權指令：處理器產生 #GP，後果由核心決定。',
          },
          cite: ['intel-sdm-protection'],
        },
      ],
      cite: ['intel-sdm-protection'],
    },
    {
      key: 'kernel',
      kind: 'host-kernel',
      level: 'ring-0',
      label: { en: 'OS kernel', 'zh-Hans': '操作系统内核', 'zh-Hant': '作業系統核心' },
      does: {
        text: {
          en: 'Owns the page tables, the vectors and the devices: every exception and system call enters it here.',
          'zh-Hans': '掌管页表、向量和设备：每个异常和系统调用都从这里进入内核。',
          'zh-Hant': '掌管分頁表、向量和裝置：每個例外和系統呼叫都從這裡進入核心。',
        },
        cite: ['intel-sdm-protection'],
      },
      facts: [
        {
          term: { en: 'Why ring 0', 'zh-Hans': '为何在 0 环', 'zh-Hant': '為何在 0 環' },
          text: {
            en: 'Only ring 0 may execute the privileged instructions, which control everybody else.',
            'zh-Hans': '只有 0 环可以执行特权指令，而其他一切都受特权指令控制。',
            'zh-Hant': '只有 0 環可以執行特權指令，而其他一切都受特權指令控制。',
          },
          cite: ['intel-sdm-protection'],
        },
      ],
      cite: ['intel-sdm-protection'],
    },
  ],
  notes: [
    {
      text: {
        en: 'A smaller number means more privilege. A system that needs two of the four rings takes 0 and 3; paging tells only ring 3 from rings 0–2.',
        'zh-Hans': '数字越小，特权越高。只需要两个环的系统用 0 环和 3 环；分页只能区分 3 环与 0–2 环。',
        'zh-Hant': '數字越小，特權越高。只需要兩個環的系統用 0 環和 3 環；分頁只能區分 3 環與 0–2 環。',
      },
      cite: ['intel-sdm-protection'],
    },
  ],
  mechanism: mechanics.mechanism,
  sources: [intelSdmProtection],
} as const satisfies Configuration;
