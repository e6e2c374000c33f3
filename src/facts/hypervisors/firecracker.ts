import { firecrackerDesign } from '../sources/configurations.js';
import { kataHypervisors } from '../sources/hypervisor-products.js';
import { kivity2007, kvmIrqChip, redHatKvm } from '../sources/hypervisors.js';
import { kvmSides, linux } from './kvm.js';
import { application, eachVm, guestKernel, hardware } from './shared.js';
import type { Stacks } from './stack.js';
import { devices, walls } from './terms.js';

/** Firecracker: a small VMM on KVM for one workload each. */
export const stacks: Stacks = {
  title: {
    en: 'Firecracker: a small VMM beside each guest, both on KVM',
    'zh-Hans': 'Firecracker：每个客户机旁一个小 VMM，都在 KVM 之上',
    'zh-Hant': 'Firecracker：每個客體旁一個小 VMM，都在 KVM 之上',
  },
  subtitle: {
    en: 'Firecracker takes the place of QEMU. The hypervisor below it is still KVM.',
    'zh-Hans': 'Firecracker 取代的是 QEMU；它下面的 Hypervisor 仍是 KVM。',
    'zh-Hant': 'Firecracker 取代的是 QEMU；它下面的 Hypervisor 仍是 KVM。',
  },
  stacks: [
    {
      key: 'firecracker',
      label: 'Firecracker',
      type: {
        is: 'contested',
        cite: ['red-hat-kvm', 'kata-hypervisors'],
        sides: [
          kvmSides.one,
          {
            is: 'type-2',
            text: {
              en: 'The Kata documentation lists it as type 2, because of KVM.',
              'zh-Hans': 'Kata 的文档因 KVM 而把它列为二型。',
              'zh-Hant': 'Kata 的文件因 KVM 而把它列為第二型。',
            },
            cite: ['kata-hypervisors'],
          },
        ],
      },
      layers: [hardware, linux],
      columns: [
        {
          key: 'vm',
          label: eachVm,
          layers: [
            { ...guestKernel, cite: ['firecracker-design'] },
            { ...application, label: { en: 'Function', 'zh-Hans': '函数', 'zh-Hant': '函式' } },
          ],
          beside: [
            {
              key: 'firecracker',
              kind: 'device-model',
              label: 'Firecracker',
              instances: 'per-vm',
              holds: [
                {
                  what: 'device-emulation',
                  of: { en: 'the other devices', 'zh-Hans': '其余设备', 'zh-Hant': '其餘裝置' },
                },
              ],
              facts: [
                {
                  term: devices,
                  text: {
                    en: 'Few: virtio network, disk and socket, a serial port, and little more.',
                    'zh-Hans': '很少：virtio 网络、磁盘和套接字，一个串口，此外不多。',
                    'zh-Hant': '很少：virtio 網路、磁碟和 socket，一個序列埠，此外不多。',
                  },
                  cite: ['firecracker-design'],
                },
                {
                  term: walls,
                  text: {
                    en: 'The jailer puts the process into a chroot, namespaces and cgroups; its threads are under seccomp filters.',
                    'zh-Hans': 'jailer 把进程放进 chroot、命名空间和控制组；各线程受 seccomp 过滤器约束。',
                    'zh-Hant':
                      'jailer 把行程放進 chroot、命名空間和控制群組；各執行緒受 seccomp 過濾器約束。',
                  },
                  cite: ['firecracker-design'],
                },
              ],
              cite: ['firecracker-design'],
            },
          ],
        },
      ],
    },
  ],
  sources: [firecrackerDesign, kataHypervisors, redHatKvm, kivity2007, kvmIrqChip],
};
