import { vmwareEsxi } from '../sources/hypervisors.js';
import { esxi } from './esxi.js';
import { application, guestKernel, hardware, pair } from './shared.js';
import type { Stacks } from './stack.js';
import { devices, place } from './terms.js';

/** ESXi with what the VMkernel keeps to itself. */
export const stacks: Stacks = {
  title: {
    en: 'VMware ESXi: the drivers are in the hypervisor',
    'zh-Hans': 'VMware ESXi：驱动程序在 Hypervisor 里',
    'zh-Hant': 'VMware ESXi：驅動程式在 Hypervisor 裡',
  },
  subtitle: {
    en: 'The VMkernel is a kernel of its own kind, not a general-purpose operating system.',
    'zh-Hans': 'VMkernel 是一种专用内核，不是通用操作系统。',
    'zh-Hant': 'VMkernel 是一種專用核心，不是通用作業系統。',
  },
  stacks: [
    {
      ...esxi,
      layers: [
        hardware,
        {
          key: 'vmkernel',
          kind: 'hypervisor',
          label: 'VMkernel',
          holds: ['scheduler', 'drivers'],
          parts: [
            {
              key: 'vmm',
              kind: 'hypervisor',
              label: 'VMM',
              facts: [
                {
                  term: place,
                  text: {
                    en: 'One for every virtual processor; it runs the guest’s code and asks the VMkernel for disk and network.',
                    'zh-Hans': '每个虚拟处理器一个；它运行客户机的代码，磁盘和网络则求助于 VMkernel。',
                    'zh-Hant': '每個虛擬處理器一個；它執行客體的程式碼，磁碟和網路則求助於 VMkernel。',
                  },
                  cite: ['vmware-esxi'],
                },
              ],
              cite: ['vmware-esxi'],
            },
          ],
          facts: [
            {
              term: devices,
              text: {
                en: 'It drives the real devices itself; no guest has to do it.',
                'zh-Hans': '它自己驱动真实设备，不需要客户机代劳。',
                'zh-Hant': '它自己驅動真實裝置，不需要客體代勞。',
              },
              cite: ['vmware-esxi'],
            },
          ],
          cite: ['vmware-esxi'],
        },
      ],
      columns: pair('vm', [
        {
          key: 'vmx',
          kind: 'device-model',
          label: 'VMX',
          holds: ['device-emulation'],
          facts: [
            {
              term: devices,
              text: {
                en: 'One process for every virtual machine; it emulates the devices that need no speed.',
                'zh-Hans': '每台虚拟机一个进程；模拟不要求速度的设备。',
                'zh-Hant': '每台虛擬機器一個行程；模擬不要求速度的裝置。',
              },
              cite: ['vmware-esxi'],
            },
          ],
          cite: ['vmware-esxi'],
        },
        guestKernel,
        application,
      ]),
    },
  ],
  notes: [
    {
      text: {
        en: 'Left out: the management agents, which run as processes of the VMkernel too.',
        'zh-Hans': '未画出：管理代理程序，它们也是 VMkernel 的进程。',
        'zh-Hant': '未畫出：管理代理程式，它們也是 VMkernel 的行程。',
      },
      cite: ['vmware-esxi'],
    },
  ],
  sources: [vmwareEsxi],
};
