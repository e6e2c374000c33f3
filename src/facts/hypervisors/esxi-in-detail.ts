import { fitzhugh2014, vmwareCourse, vmwareEsxi } from '../sources/hypervisors.js';
import { esxi, esxiGuest, vmkernel, vmm, vmx } from './esxi.js';
import { hardware, pair } from './shared.js';
import type { Layer, Stacks } from './stack.js';
import { devices, place } from './terms.js';

const ownVmm: Layer = {
  ...vmm,
  facts: [
    {
      term: place,
      text: {
        en: 'It runs the guest’s code. Requests for disk and network go to the VMkernel, all others to VMX.',
        'zh-Hans': '它运行客户机的代码；磁盘和网络的请求交给 VMkernel，其余交给 VMX。',
        'zh-Hant': '它執行客體的程式碼；磁碟和網路的請求交給 VMkernel，其餘交給 VMX。',
      },
      cite: ['fitzhugh-2014'],
    },
  ],
};
const ownVmx: Layer = {
  ...vmx,
  facts: [
    {
      term: place,
      text: {
        en: 'A process beside the guest: the guest runs on the VMM, not on VMX.',
        'zh-Hans': '与客户机并列的进程：客户机运行在 VMM 之上，而不是在 VMX 之上。',
        'zh-Hant': '與客體並列的行程：客體執行在 VMM 之上，而不是在 VMX 之上。',
      },
      cite: ['fitzhugh-2014'],
    },
  ],
};

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
          ...vmkernel,
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
        },
      ],
      columns: pair('vm', esxiGuest(ownVmm, ownVmx)),
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
  sources: [vmwareEsxi, vmwareCourse, fitzhugh2014],
};
