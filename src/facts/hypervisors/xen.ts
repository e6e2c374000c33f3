import { application, guestKernel, hardware } from './shared.js';
import type { Layer, Stack } from './stack.js';

export const xenHypervisor = {
  key: 'xen',
  kind: 'hypervisor',
  label: 'Xen',
  instances: 'one',
  holds: ['scheduler'],
  cite: ['xen-admin-guide'],
} as const satisfies Layer;
export const dom0Kernel = {
  key: 'kernel',
  kind: 'dom0',
  instances: 'one',
  holds: ['drivers'],
  cite: ['xen-admin-guide'],
} as const satisfies Layer;
export const xenQemu = {
  key: 'qemu',
  kind: 'device-model',
  label: 'QEMU',
  instances: 'per-vm',
  holds: ['device-emulation'],
  cite: ['xenstore-paths'],
} as const satisfies Layer;

/** Xen: dom0 is a guest that drives the devices, not a layer below. */
export const xen: Stack = {
  key: 'xen',
  label: 'Xen',
  type: { is: 'type-1', cite: ['xen-admin-guide'] },
  layers: [hardware, xenHypervisor],
  columns: [
    { key: 'dom0', label: 'dom0', serves: true, layers: [dom0Kernel, xenQemu] },
    {
      key: 'domu',
      label: { en: 'each guest', 'zh-Hans': '每个客户机', 'zh-Hant': '每個客體' },
      layers: [{ ...guestKernel, cite: ['xen-admin-guide'] }, application],
    },
  ],
};
