import type { Mechanics } from '../../mechanism.js';
import { guestPlaces, assisted } from './assisted.js';

export const kvm = {
  architecture: 'x86-vmx',
  at: { ...guestPlaces, 'device-model': 'root-3', 'host-kernel': 'root-0' },
  mechanism: assisted(
    'host-kernel',
    { model: 'device-model', kick: { to: 'host-kernel', servedBy: 'thread' }, marked: true },
    {
      hypercall: 'VMCALL',
      cite: {
        memory: ['linux-kvm-vmx', 'linux-kvm-mmu'],
        devices: ['linux-kvm-api', 'linux-kvm-mmu', 'qemu-virtio-backends'],
      },
    },
  ),
} as const satisfies Mechanics;
