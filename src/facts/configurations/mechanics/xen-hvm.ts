import type { Mechanics } from '../../mechanism.js';
import { guestPlaces, assisted } from './assisted.js';

export const xenHvm = {
  architecture: 'x86-vmx',
  at: { ...guestPlaces, 'device-model': 'root-3', 'dom0-kernel': 'root-3', hypervisor: 'root-0' },
  mechanism: assisted(
    'hypervisor',
    { model: 'device-model', elsewhere: 'dom0-kernel', kick: { to: 'dom0-kernel', hypercall: true } },
    { hypercall: 'VMCALL', cite: { devices: ['xen-spectrum', 'xen-hypercall-abi'] } },
  ),
} as const satisfies Mechanics;
