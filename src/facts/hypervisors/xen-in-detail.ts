import { linuxXenRing3Commit, xenInterfaceGuide, xenSpectrum } from '../sources/configurations.js';
import { xenDriverDomain } from '../sources/hypervisor-products.js';
import { xenAdminGuide, xenStorePaths } from '../sources/hypervisors.js';
import { application, guestKernel, hardware } from './shared.js';
import type { Stacks } from './stack.js';
import { devices, place, processors, ring } from './terms.js';
import { dom0Kernel, xen, xenHypervisor, xenQemu } from './xen.js';

/** Xen with its privileged guest and two kinds of other guests. */
export const stacks: Stacks = {
  title: { en: 'Xen: dom0 is a guest', 'zh-Hans': 'Xen：dom0 是客户机', 'zh-Hant': 'Xen：dom0 是客體' },
  subtitle: {
    en: 'The drivers stand above the hypervisor, in the first guest.',
    'zh-Hans': '驱动程序在 Hypervisor 之上，在第一个客户机里。',
    'zh-Hant': '驅動程式在 Hypervisor 之上，在第一個客體裡。',
  },
  stacks: [
    {
      ...xen,
      layers: [
        hardware,
        {
          ...xenHypervisor,
          facts: [
            {
              term: processors,
              text: {
                en: 'It schedules virtual processors, manages memory and passes interrupts on.',
                'zh-Hans': '它调度虚拟处理器、管理内存、转交中断。',
                'zh-Hant': '它排程虛擬處理器、管理記憶體、轉交中斷。',
              },
              cite: ['xen-admin-guide'],
            },
            {
              term: devices,
              text: {
                en: 'It drives timers, a serial port and the IOMMU, but no disk and no network card.',
                'zh-Hans': '它只驱动定时器、串口和 IOMMU，不驱动磁盘和网卡。',
                'zh-Hant': '它只驅動計時器、序列埠和 IOMMU，不驅動磁碟和網路卡。',
              },
              cite: ['xen-admin-guide'],
            },
          ],
        },
      ],
      columns: [
        {
          key: 'dom0',
          label: 'dom0',
          serves: true,
          layers: [
            {
              ...dom0Kernel,
              facts: [
                {
                  term: place,
                  text: {
                    en: 'On Xen, which starts it as the first guest. It has more rights than the others, not a lower place.',
                    'zh-Hans': '在 Xen 之上，由 Xen 作为第一个客户机启动。它的权限更多，位置并不更低。',
                    'zh-Hant': '在 Xen 之上，由 Xen 作為第一個客體啟動。它的權限較多，位置並不較低。',
                  },
                  cite: ['xen-admin-guide'],
                },
                {
                  term: ring,
                  text: {
                    en: 'That of its own kind: ring 3 as a 64-bit PV guest, ring 1 as a 32-bit one, non-root ring 0 as a PVH guest.',
                    'zh-Hans':
                      '取决于它自身的类型：64 位 PV 在 3 环，32 位 PV 在 1 环，PVH 在非根操作 0 环。',
                    'zh-Hant':
                      '取決於它自身的類型：64 位元 PV 在 3 環，32 位元 PV 在 1 環，PVH 在非根操作 0 環。',
                  },
                  cite: ['xen-interface-guide', 'linux-xen-ring3-commit', 'xen-spectrum'],
                },
              ],
            },
          ],
          beside: [
            { ...xenQemu, on: 'kernel' },
            {
              key: 'toolstack',
              kind: 'service',
              label: { en: 'Toolstack', 'zh-Hans': '工具栈', 'zh-Hant': '工具堆疊' },
              instances: 'one',
              on: 'kernel',
              cite: ['xenstore-paths'],
            },
          ],
        },
        {
          key: 'pv',
          label: { en: 'PV guest', 'zh-Hans': 'PV 客户机', 'zh-Hant': 'PV 客體' },
          layers: [
            {
              ...guestKernel,
              cite: ['xen-admin-guide'],
              facts: [
                {
                  term: devices,
                  text: {
                    en: 'It is written for Xen: its front-end drivers hand requests to dom0, and no device has to be emulated.',
                    'zh-Hans': '它是为 Xen 编写的：前端驱动把请求交给 dom0，不需要模拟设备。',
                    'zh-Hant': '它是為 Xen 撰寫的：前端驅動程式把請求交給 dom0，不需要模擬裝置。',
                  },
                  cite: ['xen-spectrum'],
                },
              ],
            },
            application,
          ],
        },
        {
          key: 'hvm',
          label: { en: 'HVM guest', 'zh-Hans': 'HVM 客户机', 'zh-Hant': 'HVM 客體' },
          layers: [
            {
              ...guestKernel,
              cite: ['xen-admin-guide'],
              facts: [
                {
                  term: devices,
                  text: {
                    en: 'It needs no change: a QEMU of its own in dom0 emulates a PC for it.',
                    'zh-Hans': '它无需修改：dom0 里有一个专属的 QEMU 为它模拟一台 PC。',
                    'zh-Hant': '它無需修改：dom0 裡有一個專屬的 QEMU 為它模擬一台 PC。',
                  },
                  cite: ['xen-spectrum'],
                },
              ],
            },
            application,
          ],
        },
      ],
    },
  ],
  notes: [
    {
      text: {
        en: 'Xen lets other guests than dom0 drive a device too; such driver domains are left out.',
        'zh-Hans': '除 dom0 外，Xen 也允许其他客户机驱动设备；这类驱动域未画出。',
        'zh-Hant': '除 dom0 外，Xen 也允許其他客體驅動裝置；這類驅動網域未畫出。',
      },
      cite: ['xen-driver-domain'],
    },
  ],
  sources: [
    xenAdminGuide,
    xenStorePaths,
    xenSpectrum,
    xenInterfaceGuide,
    linuxXenRing3Commit,
    xenDriverDomain,
  ],
};
