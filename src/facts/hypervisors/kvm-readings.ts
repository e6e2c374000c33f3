import { bugnionDefinitions2017, kivity2007, redHatKvm } from '../sources/hypervisors.js';
import { kvmModule, kvmSides, linux, qemu } from './kvm.js';
import { application, guestKernel, hardware, pair } from './shared.js';
import type { Stacks } from './stack.js';

const columns = pair('vm', [qemu, guestKernel, application]);

/** The same software drawn twice: the colours say what is counted as the hypervisor. */
export const stacks: Stacks = {
  title: {
    en: 'KVM, read as type 1 and as type 2',
    'zh-Hans': 'KVM：一型还是二型，两种看法',
    'zh-Hant': 'KVM：第一型還是第二型，兩種看法',
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
          holds: ['scheduler', 'drivers'],
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
        'zh-Hans': '单有 QEMU 不是 Hypervisor：与 KVM 一起时，它模拟设备，客户机由处理器直接执行。',
        'zh-Hant': '單有 QEMU 不是 Hypervisor：與 KVM 一起時，它模擬裝置，客體由處理器直接執行。',
      },
      cite: ['kivity-2007'],
    },
  ],
  sources: [redHatKvm, bugnionDefinitions2017, kivity2007],
};
