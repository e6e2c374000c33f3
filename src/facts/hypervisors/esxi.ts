import { eachVm, guest, hardware } from './shared.js';
import type { Column, Layer, Stack } from './stack.js';

/** What each virtual machine is run by; one for every virtual processor. */
export const vmm = {
  key: 'vmm',
  kind: 'vmm',
  label: 'VMM',
  instances: 'per-vcpu',
  cite: ['vmware-course'],
} as const satisfies Layer;

export const vmx = {
  key: 'vmx',
  kind: 'device-model',
  label: 'VMX',
  instances: 'per-vm',
  holds: [
    {
      what: 'device-emulation',
      of: { en: 'the other devices', 'zh-Hans': '其余设备', 'zh-Hant': '其餘裝置' },
      cite: ['fitzhugh-2014'],
    },
  ],
  cite: ['vmware-esxi'],
} as const satisfies Layer;

export const vmkernel = {
  key: 'vmkernel',
  kind: 'hypervisor',
  label: 'VMkernel',
  instances: 'one',
  holds: [
    'scheduler',
    'drivers',
    {
      what: 'device-emulation',
      of: { en: 'disk and network', 'zh-Hans': '磁盘和网络', 'zh-Hant': '磁碟和網路' },
      cite: ['fitzhugh-2014'],
    },
  ],
  cite: ['vmware-esxi'],
} as const satisfies Layer;

/** A virtual machine: the guest on its VMM, and VMX beside it. */
export function esxiGuest(own: Layer = vmm, devices: Layer = vmx): Omit<Column, 'key'> {
  const { layers, beside } = guest(['vmware-esxi'], devices);
  return { layers: [own, ...layers], ...(beside && { beside }) };
}

/** VMware ESXi: the VMkernel is on the hardware, drivers included. */
export const esxi: Stack = {
  key: 'esxi',
  label: 'VMware ESXi',
  type: { is: 'type-1', cite: ['vmware-esxi'] },
  layers: [hardware, vmkernel],
  columns: [{ key: 'vm', label: eachVm, ...esxiGuest() }],
};
