import { application, guestKernel, hardware, pair } from './shared.js';
import type { Stack } from './stack.js';

/** VMware ESXi: the VMkernel is on the hardware, drivers included. */
export const esxi: Stack = {
  key: 'esxi',
  label: 'VMware ESXi',
  type: { is: 'type-1', cite: ['vmware-esxi'] },
  layers: [
    hardware,
    {
      key: 'vmkernel',
      kind: 'hypervisor',
      label: 'VMkernel',
      holds: ['scheduler', 'drivers'],
      cite: ['vmware-esxi'],
    },
  ],
  columns: pair('vm', [
    { key: 'vmx', kind: 'device-model', label: 'VMX', holds: ['device-emulation'], cite: ['vmware-esxi'] },
    guestKernel,
    application,
  ]),
};
