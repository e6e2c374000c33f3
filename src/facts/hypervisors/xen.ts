import { application, guestKernel, hardware } from './shared.js';
import type { Layer, Stack } from './stack.js';

export const xenHypervisor = {
  key: 'xen',
  kind: 'hypervisor',
  label: 'Xen',
  holds: ['scheduler'],
  cite: ['xen-admin-guide'],
} as const satisfies Layer;
export const dom0Kernel = {
  key: 'kernel',
  kind: 'dom0',
  holds: ['drivers'],
  cite: ['xen-admin-guide'],
} as const satisfies Layer;
export const dom0Tools = {
  key: 'tools',
  kind: 'device-model',
  label: { en: 'QEMU + tools', 'zh-Hans': 'QEMU + 工具', 'zh-Hant': 'QEMU + 工具' },
  privilege: 'guest-user',
  holds: ['device-emulation'],
  cite: ['xen-admin-guide'],
} as const satisfies Layer;

/** Xen: dom0 is a guest that drives the devices, not a layer below. */
export const xen: Stack = {
  key: 'xen',
  label: 'Xen',
  type: { is: 'type-1', cite: ['xen-admin-guide'] },
  layers: [hardware, xenHypervisor],
  columns: [
    { key: 'dom0', serves: true, layers: [dom0Kernel, dom0Tools] },
    { key: 'domu', layers: [guestKernel, application] },
  ],
};
