import { freebsdHyperV, microsoftTlfs } from '../sources/configurations.js';
import { hyperVArchitecture, hyperVSchedulers } from '../sources/hypervisor-products.js';
import { application, guestKernel, hardware } from './shared.js';
import type { Stacks } from './stack.js';
import { devices, place } from './terms.js';

const child = [{ ...guestKernel, cite: ['microsoft-tlfs'] }, application] as const;

/** Hyper-V: the system that was installed first ends up in a partition. */
export const stacks: Stacks = {
  title: {
    en: 'Hyper-V: Windows is above the hypervisor',
    'zh-Hans': 'Hyper-V：Windows 在 Hypervisor 之上',
    'zh-Hant': 'Hyper-V：Windows 在 Hypervisor 之上',
  },
  subtitle: {
    en: 'The root partition has special rights and the drivers, but it is a partition.',
    'zh-Hans': '根分区拥有特殊权限和驱动程序，但它仍是一个分区。',
    'zh-Hant': '根分割區擁有特殊權限和驅動程式，但它仍是一個分割區。',
  },
  stacks: [
    {
      key: 'hyper-v',
      label: 'Hyper-V',
      type: { is: 'type-1', cite: ['microsoft-tlfs'] },
      layers: [
        hardware,
        {
          key: 'hypervisor',
          kind: 'hypervisor',
          label: 'Hyper-V',
          instances: 'one',
          holds: [
            {
              what: 'scheduler',
              of: { en: 'on servers', 'zh-Hans': '服务器版', 'zh-Hant': '伺服器版' },
              cite: ['hyper-v-schedulers'],
            },
          ],
          facts: [
            {
              term: place,
              text: {
                en: 'Below every partition, the root partition included; it keeps them apart.',
                'zh-Hans': '在所有分区之下，包括根分区；它把各分区隔开。',
                'zh-Hant': '在所有分割區之下，包括根分割區；它把各分割區隔開。',
              },
              cite: ['microsoft-tlfs'],
            },
          ],
          cite: ['microsoft-tlfs'],
        },
      ],
      columns: [
        {
          key: 'root',
          label: { en: 'root', 'zh-Hans': '根分区', 'zh-Hant': '根分割區' },
          serves: true,
          layers: [
            {
              key: 'kernel',
              kind: 'root-partition',
              label: { en: 'Windows kernel', 'zh-Hans': 'Windows 内核', 'zh-Hant': 'Windows 核心' },
              instances: 'one',
              holds: [
                'drivers',
                {
                  what: 'scheduler',
                  of: { en: 'on client Windows', 'zh-Hans': '客户端版 Windows', 'zh-Hant': '用戶端 Windows' },
                  cite: ['hyper-v-schedulers'],
                },
                {
                  what: 'device-emulation',
                  of: { en: 'synthetic devices', 'zh-Hans': '合成设备', 'zh-Hant': '合成裝置' },
                  cite: ['hyper-v-architecture'],
                },
              ],
              facts: [
                {
                  term: devices,
                  text: {
                    en: 'It manages drivers and power for the whole machine, and serves the other partitions over VMBus.',
                    'zh-Hans': '它管理整台机器的驱动程序和电源，并通过 VMBus 为其他分区服务。',
                    'zh-Hant': '它管理整台機器的驅動程式和電源，並透過 VMBus 為其他分割區服務。',
                  },
                  cite: ['microsoft-tlfs', 'freebsd-hyperv'],
                },
              ],
              cite: ['microsoft-tlfs'],
            },
          ],
          beside: [
            {
              key: 'worker',
              kind: 'device-model',
              label: { en: 'VM worker', 'zh-Hans': 'VM 工作进程', 'zh-Hant': 'VM 工作行程' },
              on: 'kernel',
              instances: 'per-vm',
              holds: [
                {
                  what: 'device-emulation',
                  of: { en: 'other devices', 'zh-Hans': '其他设备', 'zh-Hant': '其他裝置' },
                  cite: ['microsoft-tlfs'],
                },
              ],
              facts: [
                {
                  term: place,
                  text: {
                    en: 'Part of the virtualization stack, which runs in the root partition: one process (vmwp.exe) for every running machine.',
                    'zh-Hans': '属于虚拟化栈，运行在根分区里：每台运行中的虚拟机一个进程（vmwp.exe）。',
                    'zh-Hant': '屬於虛擬化堆疊，在根分割區裡執行：每台執行中的虛擬機器一個行程（vmwp.exe）。',
                  },
                  cite: ['microsoft-tlfs', 'hyper-v-architecture'],
                },
              ],
              cite: ['hyper-v-architecture'],
            },
            {
              key: 'vmms',
              kind: 'service',
              label: 'VMMS',
              on: 'kernel',
              instances: 'one',
              facts: [
                {
                  term: place,
                  text: {
                    en: 'The management service; it starts a worker process for each machine.',
                    'zh-Hans': '管理服务；为每台虚拟机启动一个工作进程。',
                    'zh-Hant': '管理服務；為每台虛擬機器啟動一個工作行程。',
                  },
                  cite: ['hyper-v-architecture'],
                },
              ],
              cite: ['hyper-v-architecture'],
            },
          ],
        },
        { key: 'child-1', label: { en: 'child', 'zh-Hans': '子分区', 'zh-Hant': '子分割區' }, layers: child },
        { key: 'child-2', label: { en: 'child', 'zh-Hans': '子分区', 'zh-Hant': '子分割區' }, layers: child },
      ],
    },
  ],
  notes: [
    {
      text: {
        en: 'It looks hosted, because Windows is installed first. Turning Hyper-V on puts the hypervisor under it.',
        'zh-Hans': '它看似宿主型，因为先装的是 Windows；启用 Hyper-V 后，Hypervisor 就到了 Windows 下面。',
        'zh-Hant': '它看似寄居型，因為先裝的是 Windows；啟用 Hyper-V 後，Hypervisor 就到了 Windows 下面。',
      },
      cite: ['microsoft-tlfs'],
    },
  ],
  sources: [microsoftTlfs, freebsdHyperV, hyperVArchitecture, hyperVSchedulers],
};
