import { application, guestKernel, hardware, pair } from './shared.js';
import type { Layer, Stack } from './stack.js';

/** The two ways to draw the line around KVM. */
export const kvmSides = {
  one: {
    is: 'type-1',
    text: {
      en: 'Red Hat counts the kernel that KVM is part of as the hypervisor: it schedules the VMs on the hardware itself.',
      'zh-Hans': '红帽把包含 KVM 的内核算作 Hypervisor：它直接在硬件上调度虚拟机。',
      'zh-Hant': 'Red Hat 把包含 KVM 的核心算作 Hypervisor：它直接在硬體上排程虛擬機器。',
    },
    cite: ['red-hat-vm'],
  },
  two: {
    is: 'type-2',
    text: {
      en: 'Bugnion, Nieh and Tsafrir ask who allocates the resources: Linux, a host that also runs everything else.',
      'zh-Hans': 'Bugnion、Nieh 和 Tsafrir 问的是由谁分配资源：是 Linux，它也运行其他一切程序，是宿主机。',
      'zh-Hant': 'Bugnion、Nieh 與 Tsafrir 問的是由誰配置資源：是 Linux，它也執行其他一切程式，是主機。',
    },
    cite: ['bugnion-2017-definitions'],
  },
} as const;

export const kvmModule = { key: 'kvm', kind: 'hypervisor-module', label: 'kvm.ko', cite: ['kivity-2007'] } as const satisfies Layer;
export const linux = { key: 'linux', kind: 'host-os', label: 'Linux', holds: ['scheduler', 'drivers'], parts: [kvmModule], cite: ['kivity-2007'] } as const satisfies Layer;
export const qemu = { key: 'qemu', kind: 'device-model', label: 'QEMU', holds: ['device-emulation'], cite: ['kivity-2007'] } as const satisfies Layer;

/** KVM: a module of Linux and a process per virtual machine. */
export const kvm: Stack = {
  key: 'kvm',
  label: 'KVM',
  type: { is: 'contested', cite: ['red-hat-vm', 'bugnion-2017-definitions'], sides: [kvmSides.one, kvmSides.two] },
  layers: [hardware, linux],
  columns: pair('vm', [qemu, guestKernel, application]),
};
