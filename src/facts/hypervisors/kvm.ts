import { eachVm, guest, hardware } from './shared.js';
import type { Layer, Stack } from './stack.js';

/** The two ways to draw the line around KVM. */
export const kvmSides = {
  one: {
    is: 'type-1',
    text: {
      en: 'Red Hat: KVM makes Linux itself a type 1 hypervisor, on the bare machine.',
      'zh-Hans': '红帽：KVM 使 Linux 本身成为裸机上的一型 Hypervisor。',
      'zh-Hant': 'Red Hat：KVM 使 Linux 本身成為裸機上的第一型 Hypervisor。',
    },
    cite: ['red-hat-kvm'],
  },
  two: {
    is: 'type-2',
    text: {
      en: 'Bugnion, Nieh and Tsafrir take Linux for the host that allocates the resources.',
      'zh-Hans': 'Bugnion、Nieh 和 Tsafrir 认为 Linux 是分配资源的宿主机。',
      'zh-Hant': 'Bugnion、Nieh 與 Tsafrir 認為 Linux 是配置資源的主機。',
    },
    cite: ['bugnion-2017-definitions'],
  },
} as const;

export const kvmModule = {
  key: 'kvm',
  kind: 'hypervisor-module',
  label: 'kvm.ko',
  instances: 'one',
  holds: [
    {
      what: 'device-emulation',
      of: {
        en: 'interrupt controllers, timer',
        'zh-Hans': '中断控制器、定时器',
        'zh-Hant': '中斷控制器、計時器',
      },
      cite: ['kvm-irqchip'],
    },
  ],
  cite: ['kivity-2007'],
} as const satisfies Layer;
export const linux = {
  key: 'linux',
  kind: 'host-os',
  label: 'Linux',
  instances: 'one',
  holds: ['scheduler', 'drivers'],
  parts: [kvmModule],
  cite: ['kivity-2007'],
} as const satisfies Layer;
export const qemu = {
  key: 'qemu',
  kind: 'device-model',
  label: 'QEMU',
  instances: 'per-vm',
  holds: [
    {
      what: 'device-emulation',
      of: { en: 'the other devices', 'zh-Hans': '其余设备', 'zh-Hant': '其餘裝置' },
    },
  ],
  cite: ['kivity-2007'],
} as const satisfies Layer;

/** KVM: a module of Linux and a process per virtual machine. */
export const kvm: Stack = {
  key: 'kvm',
  label: 'KVM',
  type: {
    is: 'contested',
    cite: ['red-hat-kvm', 'bugnion-2017-definitions'],
    sides: [kvmSides.one, kvmSides.two],
  },
  layers: [hardware, linux],
  columns: [{ key: 'vm', label: eachVm, ...guest(['kivity-2007'], qemu) }],
};
