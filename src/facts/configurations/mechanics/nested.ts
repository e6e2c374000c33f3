import type { Mechanics } from '../../mechanism.js';
import { guestPlaces, assisted } from './assisted.js';

const cite = ['linux-nested-vmx', 'turtles-2010'];

export const nested = {
  architecture: 'x86-vmx',
  at: {
    ...guestPlaces,
    'l1-device-model': 'nonroot-3',
    'l1-hypervisor': 'nonroot-0',
    'device-model': 'root-3',
    hypervisor: 'root-0',
  },
  mechanism: assisted(
    'hypervisor',
    { kick: { to: 'hypervisor' } },
    {
      inner: { hypervisor: 'l1-hypervisor', model: 'l1-device-model' },
      cite: { instructions: cite, memory: [...cite, 'linux-kvm-mmu'], devices: cite },
    },
  ),
} as const satisfies Mechanics;
