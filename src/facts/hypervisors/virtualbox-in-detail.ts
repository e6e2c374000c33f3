import { virtualBoxRawMode } from '../sources/configurations.js';
import { appleHypervisor, whpx } from '../sources/hypervisor-products.js';
import { bugnionDefinitions2017, virtualBoxBinaries } from '../sources/hypervisors.js';
import { guest, hardware, pair } from './shared.js';
import type { Stacks } from './stack.js';
import { processors, ring } from './terms.js';
import { virtualBox, vmmR0, vmProcess } from './virtualbox.js';

/** VirtualBox with its part in the host kernel. */
export const stacks: Stacks = {
  title: {
    en: 'VirtualBox: type 2, with a part in ring 0',
    'zh-Hans': 'VirtualBox：二型，但有一部分在 0 环',
    'zh-Hant': 'VirtualBox：第二型，但有一部分在 0 環',
  },
  subtitle: {
    en: 'The host gives it time, memory and devices; one part of it still needs the kernel’s privilege.',
    'zh-Hans': '时间、内存和设备都由宿主机提供；但它仍有一部分需要内核的特权。',
    'zh-Hant': '時間、記憶體和裝置都由主機提供；但它仍有一部分需要核心的特權。',
  },
  stacks: [
    {
      ...virtualBox,
      layers: [
        hardware,
        {
          key: 'host',
          kind: 'host-os',
          instances: 'one',
          holds: ['scheduler', 'drivers'],
          parts: [
            {
              ...vmmR0,
              facts: [
                {
                  term: ring,
                  text: {
                    en: 'Loaded into the host kernel: R0 in its name stands for ring 0.',
                    'zh-Hans': '装入宿主机内核：名字里的 R0 指 0 环。',
                    'zh-Hant': '載入主機核心：名字裡的 R0 指 0 環。',
                  },
                  cite: ['virtualbox-binaries'],
                },
                {
                  term: processors,
                  text: {
                    en: 'On x86, since version 6.1, it needs hardware virtualization; before, it could also run guest kernels in ring 1.',
                    'zh-Hans': '在 x86 上，自 6.1 版起必须有硬件虚拟化；此前还能让客户机内核在 1 环运行。',
                    'zh-Hant': '在 x86 上，自 6.1 版起必須有硬體虛擬化；此前還能讓客體核心在 1 環執行。',
                  },
                  cite: ['virtualbox-raw-mode'],
                },
              ],
            },
          ],
          cite: ['bugnion-2017-definitions'],
        },
      ],
      columns: pair('vm', guest(['bugnion-2017-definitions'], vmProcess)),
    },
  ],
  notes: [
    {
      text: {
        en: 'Where the system brings a hypervisor, as on Windows with Hyper-V turned on or on Apple silicon, VirtualBox uses that one and has no part in ring 0.',
        'zh-Hans':
          '系统自带 Hypervisor 时，例如启用了 Hyper-V 的 Windows 或 Apple 芯片的 Mac，VirtualBox 便使用它，在 0 环没有自己的部分。',
        'zh-Hant':
          '系統自帶 Hypervisor 時，例如啟用了 Hyper-V 的 Windows 或 Apple 晶片的 Mac，VirtualBox 便使用它，在 0 環沒有自己的部分。',
      },
      cite: ['qemu-whpx', 'apple-hypervisor'],
    },
  ],
  sources: [bugnionDefinitions2017, virtualBoxBinaries, virtualBoxRawMode, whpx, appleHypervisor],
};
