import type { Configuration } from '../configuration.js';
import { intelSdmVmx } from '../sources/architectures.js';
import { freebsdHyperV, microsoftTlfs, ringMinusOne } from '../sources/configurations.js';
import { hyperVArchitecture, hyperVSchedulers } from '../sources/hyper-v.js';
import { hyperV as mechanics } from './mechanics/hyper-v.js';
import {
  anyRingExits,
  devices,
  rootAliases,
  vmxApplicationDoes,
  vmxCrossings,
  vmxKernelDoes,
  vmxKernelMayNot,
} from './shared.js';

/** Root and child partition on the Microsoft hypervisor. */
export const hyperV = {
  architecture: mechanics.architecture,
  title: {
    en: 'Hyper-V: the host system is in a partition too',
    'zh-Hans': 'Hyper-V：宿主操作系统也在分区里',
    'zh-Hant': 'Hyper-V：主機作業系統也在分割區裡',
  },
  subtitle: {
    en: 'The hypervisor is under the root partition’s kernel, which drives the devices for all partitions.',
    'zh-Hans': 'Hypervisor 在根分区内核之下，根分区内核替所有分区驱动设备。',
    'zh-Hant': 'Hypervisor 在根分割區核心之下，根分割區核心替所有分割區驅動裝置。',
  },
  machines: [
    { key: 'child', label: { en: 'child partition', 'zh-Hans': '子分区', 'zh-Hant': '子分割區' } },
    { key: 'root', label: { en: 'root partition', 'zh-Hans': '根分区', 'zh-Hant': '根分割區' } },
  ],
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'nonroot-3',
      machine: 'child',
      does: vmxApplicationDoes,
      cite: ['intel-sdm-vmx'],
    },
    {
      key: 'device-model',
      kind: 'device-model',
      level: 'nonroot-3',
      machine: 'root',
      label: { en: 'VM worker', 'zh-Hans': 'VM 工作进程', 'zh-Hant': 'VM 工作行程' },
      does: {
        text: {
          en: 'A process of the root partition, one per virtual machine, that emulates its older devices.',
          'zh-Hans': '根分区里的进程，每台虚拟机一个，模拟较旧的设备。',
          'zh-Hant': '根分割區裡的行程，每台虛擬機器一個，模擬較舊的裝置。',
        },
        cite: ['hyper-v-architecture'],
      },
      cite: ['hyper-v-architecture'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'nonroot-0',
      machine: 'child',
      does: vmxKernelDoes,
      facts: [vmxKernelMayNot],
      cite: ['intel-sdm-vmx'],
    },
    {
      key: 'root-partition-kernel',
      kind: 'guest-kernel',
      level: 'nonroot-0',
      machine: 'root',
      label: { en: 'Root partition', 'zh-Hans': '根分区内核', 'zh-Hant': '根分割區核心' },
      does: {
        text: {
          en: 'The Windows or Linux that was installed first; it has direct access to the devices and serves the other partitions.',
          'zh-Hans': '最先安装的 Windows 或 Linux；它可直接访问设备，并为其他分区服务。',
          'zh-Hant': '最先安裝的 Windows 或 Linux；它可直接存取裝置，並為其他分割區服務。',
        },
        cite: ['microsoft-tlfs'],
      },
      facts: [
        {
          term: devices,
          text: {
            en: 'Its service providers (VSP) take requests from the other partitions over VMBus.',
            'zh-Hans': '它的服务提供者（VSP）通过 VMBus 接受其他分区的请求。',
            'zh-Hant': '它的服務提供者（VSP）透過 VMBus 接受其他分割區的請求。',
          },
          cite: ['freebsd-hyperv'],
        },
      ],
      cite: ['microsoft-tlfs'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'root-0',
      label: 'Hyper-V',
      does: {
        text: {
          en: 'Keeps the partitions apart and has no device drivers of its own for them.',
          'zh-Hans': '隔开各个分区；它自己没有为它们准备的设备驱动程序。',
          'zh-Hant': '隔開各個分割區；它自己沒有為它們準備的裝置驅動程式。',
        },
        cite: ['microsoft-tlfs'],
      },
      facts: [
        {
          term: { en: 'Scheduling', 'zh-Hans': '调度', 'zh-Hant': '排程' },
          text: {
            en: 'On Windows Server it schedules the guests’ processors; on client Windows since version 1803 the root partition’s kernel does (root scheduler).',
            'zh-Hans':
              '在 Windows Server 上由它调度客户机的处理器；在 1803 版以后的客户端 Windows 上由根分区内核调度（根调度器）。',
            'zh-Hant':
              '在 Windows Server 上由它排程客體的處理器；在 1803 版以後的用戶端 Windows 上由根分割區核心排程（根排程器）。',
          },
          cite: ['hyper-v-schedulers'],
        },
      ],
      cite: ['microsoft-tlfs'],
    },
  ],
  crossings: vmxCrossings,
  aliases: rootAliases,
  notes: [
    anyRingExits,
    {
      text: {
        en: 'Microsoft describes partitions, not rings: where they are drawn follows from VMX, under which every partition is non-root.',
        'zh-Hans': '微软描述的是分区而不是环：图中的位置由 VMX 推出，在 VMX 下每个分区都处于非根操作。',
        'zh-Hant': '微軟描述的是分割區而不是環：圖中的位置由 VMX 推出，在 VMX 下每個分割區都處於非根操作。',
      },
      cite: ['microsoft-tlfs', 'intel-sdm-vmx'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'virtio-kick',
  sources: [intelSdmVmx, microsoftTlfs, freebsdHyperV, ringMinusOne, hyperVArchitecture, hyperVSchedulers],
} as const satisfies Configuration;
