import { virtualBoxRawMode } from '../sources/configurations.js';
import { bugnionDefinitions2017, virtualBoxBinaries } from '../sources/hypervisors.js';
import { application, guestKernel, hardware, pair } from './shared.js';
import type { Stacks } from './stack.js';
import { devices, processors, ring } from './terms.js';
import { virtualBox } from './virtualbox.js';

/** VirtualBox with its part in the host kernel. */
export const stacks: Stacks = {
  title: {
    en: 'VirtualBox: type 2, and yet in ring 0',
    'zh-Hans': 'VirtualBox：二型，却也在 0 环',
    'zh-Hant': 'VirtualBox：第二型，卻也在 0 環',
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
          holds: ['scheduler', 'drivers'],
          parts: [
            {
              key: 'vmmr0',
              kind: 'host-driver',
              label: 'VMMR0',
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
              cite: ['virtualbox-binaries'],
            },
          ],
          cite: ['bugnion-2017-definitions'],
        },
      ],
      columns: pair('vm', [
        {
          key: 'process',
          kind: 'device-model',
          label: 'VMM',
          holds: ['device-emulation'],
          facts: [
            {
              term: devices,
              text: {
                en: 'Its user-level libraries emulate the devices, except for parts that run in ring 0 for speed.',
                'zh-Hans': '设备由它的用户态库模拟，少数部分为求速度在 0 环运行。',
                'zh-Hant': '裝置由它的使用者模式程式庫模擬，少數部分為求速度在 0 環執行。',
              },
              cite: ['virtualbox-binaries'],
            },
          ],
          cite: ['virtualbox-binaries'],
        },
        guestKernel,
        application,
      ]),
    },
  ],
  sources: [bugnionDefinitions2017, virtualBoxBinaries, virtualBoxRawMode],
};
