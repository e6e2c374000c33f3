import type { Configuration } from '../configuration.js';
import { intelSdmVmx } from '../sources/architectures.js';
import { vmwareEsxi } from '../sources/configurations.js';
import { vmwareCourse } from '../sources/vmware-course.js';
import { esxi as mechanics } from './mechanics/esxi.js';
import {
  anyRingExits,
  devices,
  vmxApplicationDoes,
  vmxCrossings,
  vmxKernelDoes,
  vmxKernelMayNot,
} from './shared.js';

/** A guest on a kernel that is made for virtual machines. */
export const esxi = {
  architecture: mechanics.architecture,
  title: {
    en: 'VMware ESXi: a kernel made for virtual machines',
    'zh-Hans': 'VMware ESXi：专为虚拟机而写的内核',
    'zh-Hant': 'VMware ESXi：專為虛擬機器而寫的核心',
  },
  subtitle: {
    en: 'There is no general-purpose system under it: the VMkernel has the drivers, and a VMM for each virtual processor runs the guest.',
    'zh-Hans': '它下面没有通用操作系统：VMkernel 有驱动程序，每个虚拟处理器由一个 VMM 运行。',
    'zh-Hant': '它下面沒有通用作業系統：VMkernel 有驅動程式，每個虛擬處理器由一個 VMM 執行。',
  },
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'nonroot-3',
      does: vmxApplicationDoes,
      cite: ['intel-sdm-vmx'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'nonroot-0',
      does: vmxKernelDoes,
      facts: [vmxKernelMayNot],
      cite: ['intel-sdm-vmx'],
    },
    {
      key: 'device-model',
      kind: 'device-model',
      level: 'root-3',
      label: { en: 'VMX process', 'zh-Hans': 'VMX 进程', 'zh-Hant': 'VMX 行程' },
      does: {
        text: {
          en: 'One process per virtual machine for the devices that need no speed, such as the console. Here VMX is only its name.',
          'zh-Hans': '每台虚拟机一个进程，负责控制台之类不求快的设备。这里的 VMX 只是它的名字。',
          'zh-Hant': '每台虛擬機器一個行程，負責主控台之類不求快的裝置。這裡的 VMX 只是它的名字。',
        },
        cite: ['vmware-esxi'],
      },
      cite: ['vmware-esxi'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'root-0',
      label: 'VMkernel + VMM',
      does: {
        text: {
          en: 'One VMM for each virtual processor, together one per machine, handles the exits and passes device requests on; the VMkernel schedules.',
          'zh-Hans':
            '每个虚拟处理器一个 VMM，合起来每台虚拟机一份，处理退出并转交设备请求；VMkernel 负责调度。',
          'zh-Hant':
            '每個虛擬處理器一個 VMM，合起來每台虛擬機器一份，處理 VM exit 並轉交裝置請求；VMkernel 負責排程。',
        },
        cite: ['vmware-esxi', 'vmware-course'],
      },
      facts: [
        {
          term: devices,
          text: {
            en: 'The VMkernel’s own drivers; disk and network requests go from the VMM straight to them.',
            'zh-Hans': 'VMkernel 自带驱动程序；磁盘和网络请求由 VMM 直接交给它们。',
            'zh-Hant': 'VMkernel 自帶驅動程式；磁碟和網路請求由 VMM 直接交給它們。',
          },
          cite: ['vmware-esxi'],
        },
      ],
      cite: ['vmware-esxi'],
    },
  ],
  crossings: vmxCrossings,
  notes: [
    anyRingExits,
    {
      text: {
        en: 'VMware describes components, not rings: where they are drawn follows from VMX.',
        'zh-Hans': 'VMware 描述的是组件而不是环：图中的位置由 VMX 推出。',
        'zh-Hant': 'VMware 描述的是元件而不是環：圖中的位置由 VMX 推出。',
      },
      cite: ['vmware-esxi', 'intel-sdm-vmx'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'port-io',
  sources: [intelSdmVmx, vmwareEsxi, vmwareCourse],
} as const satisfies Configuration;
