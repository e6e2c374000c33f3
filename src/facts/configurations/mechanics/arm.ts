import type { Mechanics } from '../../mechanism.js';
import { assisted } from './assisted.js';

const cite = ['arm-virtualization'];

export const arm = {
  architecture: 'arm',
  at: { 'guest-application': 'el0', 'guest-kernel': 'el1', hypervisor: 'el2', 'secure-monitor': 'el3' },
  mechanism: assisted(
    'hypervisor',
    { kick: { to: 'hypervisor' } },
    { exits: ['io'], hypercall: 'HVC', cite: { memory: cite, devices: cite } },
  ),
} as const satisfies Mechanics;
