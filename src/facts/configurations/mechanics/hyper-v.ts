import type { Mechanics } from '../../mechanism.js';
import { guestPlaces, assisted } from './assisted.js';

export const hyperV = {
  architecture: 'x86-vmx',
  at: {
    ...guestPlaces,
    'device-model': 'nonroot-3',
    'root-partition-kernel': 'nonroot-0',
    hypervisor: 'root-0',
  },
  mechanism: assisted(
    'hypervisor',
    {
      model: 'device-model',
      elsewhere: 'root-partition-kernel',
      kick: { to: 'root-partition-kernel', hypercall: true },
    },
    { hypercall: 'VMCALL', cite: { devices: ['microsoft-tlfs', 'freebsd-hyperv'] } },
  ),
} as const satisfies Mechanics;
