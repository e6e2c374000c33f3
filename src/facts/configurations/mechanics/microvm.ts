import type { Mechanics } from '../../mechanism.js';
import { guestPlaces, assisted } from './assisted.js';

export const microvm = {
  architecture: 'x86-vmx',
  at: { ...guestPlaces, 'device-model': 'root-3', 'host-kernel': 'root-0' },
  mechanism: assisted(
    'host-kernel',
    { model: 'device-model', kick: { to: 'host-kernel', servedBy: 'thread' }, marked: true },
    { hypercall: 'VMCALL', cite: { devices: ['firecracker-design', 'linux-kvm-api', 'linux-kvm-mmu'] } },
  ),
} as const satisfies Mechanics;
