import type { Configuration } from '../configuration.js';
import { smithNair2005, virtualBoxRawMode } from '../sources/configurations.js';
import { scanAndPatch as mechanics } from './mechanics/scan-and-patch.js';
import { monitorHasRing0, whyRing1 } from './shared.js';

/** A guest kernel whose holes are stopped up before it runs. */
export const scanAndPatch = {
  architecture: mechanics.architecture,
  title: {
    en: 'Scan and patch: holes stopped before they run',
    'zh-Hans': '扫描与修补：漏洞在运行前堵上',
    'zh-Hant': '掃描與修補：漏洞在執行前堵上',
  },
  subtitle: {
    en: 'Before a piece of guest kernel code runs, the VMM replaces each sensitive instruction that would not trap by one that does.',
    'zh-Hans': '一段客户机内核代码运行之前，VMM 把其中不会陷入的敏感指令换成会陷入的指令。',
    'zh-Hant': '一段客體核心程式碼執行之前，VMM 把其中不會陷入的敏感指令換成會陷入的指令。',
  },
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'ring-3',
      does: {
        text: {
          en: 'Runs directly and unpatched; its system calls and faults enter the VMM.',
          'zh-Hans': '直接运行，不修补；它的系统调用和异常进入 VMM。',
          'zh-Hant': '直接執行，不修補；它的系統呼叫和例外進入 VMM。',
        },
        cite: ['smith-nair-2005'],
      },
      cite: ['virtualbox-raw-mode'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'ring-1',
      does: {
        text: {
          en: 'Runs directly except where the VMM has written a trap over its code.',
          'zh-Hans': '直接运行，只有被 VMM 用陷入指令改写的地方例外。',
          'zh-Hant': '直接執行，只有被 VMM 用陷入指令改寫的地方例外。',
        },
        cite: ['smith-nair-2005'],
      },
      facts: [
        { ...monitorHasRing0, cite: ['virtualbox-raw-mode'] },
        {
          term: whyRing1,
          text: {
            en: 'Privileged instructions fault there by themselves; only the silent ones need a patch.',
            'zh-Hans': '特权指令在那里自己就会产生异常；只有不出声的才需要修补。',
            'zh-Hant': '特權指令在那裡自己就會產生例外；只有不出聲的才需要修補。',
          },
          cite: ['smith-nair-2005', 'virtualbox-raw-mode'],
        },
      ],
      cite: ['virtualbox-raw-mode'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'ring-0',
      label: 'VMM',
      does: {
        text: {
          en: 'Scans, patches, and emulates whatever traps.',
          'zh-Hans': '扫描、修补，并模拟一切陷入的指令。',
          'zh-Hant': '掃描、修補，並模擬一切陷入的指令。',
        },
        cite: ['smith-nair-2005'],
      },
      cite: ['virtualbox-raw-mode'],
    },
  ],
  notes: [
    {
      text: {
        en: 'Simplified: every patch is a trap here. VirtualBox, which ran guest kernels in ring 1 until 6.0, also patched in small routines that need none.',
        'zh-Hans':
          '有简化：这里每处修补都是陷入。VirtualBox 在 6.0 及以前把客户机内核放在 1 环，它也会补入无须陷入的小例程。',
        'zh-Hant':
          '有簡化：這裡每處修補都是陷入。VirtualBox 在 6.0 及以前把客體核心放在 1 環，它也會補入無須陷入的小常式。',
      },
      cite: ['virtualbox-raw-mode'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'sensitive-instruction',
  sources: [smithNair2005, virtualBoxRawMode],
} as const satisfies Configuration;
