import { qemuVirtioBackends } from '../sources/hypervisor-products.js';
import { bugnionDefinitions2017, kivity2007, kvmIrqChip, redHatKvm } from '../sources/hypervisors.js';
import { kvmModule, kvmSides, linux, qemu } from './kvm.js';
import { guest, hardware, pair } from './shared.js';
import type { Stacks } from './stack.js';

const columns = pair('vm', guest(['kivity-2007'], qemu));

/** The same software drawn twice: the colours say what is counted as the hypervisor. */
export const stacks: Stacks = {
  title: {
    en: 'KVM is type 1 or type 2 by where the line is drawn',
    'zh-Hans': 'KVM 是一型还是二型，取决于界线画在哪里',
    'zh-Hant': 'KVM 是第一型還是第二型，取決於界線畫在哪裡',
  },
  subtitle: {
    en: 'The software is the same. What differs is where the line around the hypervisor is drawn.',
    'zh-Hans': '软件完全相同，不同的只是 Hypervisor 的界线画在哪里。',
    'zh-Hant': '軟體完全相同，不同的只是 Hypervisor 的界線畫在哪裡。',
  },
  stacks: [
    {
      key: 'kvm-1',
      label: {
        en: 'The kernel is the hypervisor',
        'zh-Hans': '整个内核是 Hypervisor',
        'zh-Hant': '整個核心是 Hypervisor',
      },
      type: { is: 'type-1', contested: true, text: kvmSides.one.text, cite: kvmSides.one.cite },
      layers: [
        hardware,
        {
          key: 'linux',
          kind: 'hypervisor',
          label: { en: 'Linux with kvm.ko', 'zh-Hans': 'Linux 与 kvm.ko', 'zh-Hant': 'Linux 與 kvm.ko' },
          instances: 'one',
          holds: ['scheduler', 'drivers', ...kvmModule.holds],
          cite: ['kivity-2007'],
        },
      ],
      columns,
    },
    {
      key: 'kvm-2',
      label: {
        en: 'The module is the hypervisor',
        'zh-Hans': '模块是 Hypervisor',
        'zh-Hant': '模組是 Hypervisor',
      },
      type: { is: 'type-2', contested: true, text: kvmSides.two.text, cite: kvmSides.two.cite },
      layers: [hardware, { ...linux, parts: [{ ...kvmModule, kind: 'host-driver' }] }],
      columns,
    },
  ],
  notes: [
    {
      text: {
        en: 'QEMU alone is no hypervisor: with KVM it emulates the devices, and the processor runs the guest.',
        'zh-Hans': 'QEMU 本身不是 Hypervisor：与 KVM 配合时，它只模拟设备，客户机由处理器直接执行。',
        'zh-Hant': 'QEMU 本身不是 Hypervisor：與 KVM 搭配時，它只模擬裝置，客體由處理器直接執行。',
      },
      cite: ['kivity-2007'],
    },
    {
      text: {
        en: 'With vhost the kernel serves the queues of virtio devices itself; with vhost-user another process does.',
        'zh-Hans': '使用 vhost 时，virtio 设备的队列由内核自己处理；使用 vhost-user 时由另一个进程处理。',
        'zh-Hant': '使用 vhost 時，virtio 裝置的佇列由核心自行處理；使用 vhost-user 時由另一個行程處理。',
      },
      cite: ['qemu-virtio-backends'],
    },
  ],
  sources: [redHatKvm, bugnionDefinitions2017, kivity2007, kvmIrqChip, qemuVirtioBackends],
};
