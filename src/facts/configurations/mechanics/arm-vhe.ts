import type { Mechanics } from '../../mechanism.js';
import { assisted } from './assisted.js';

const cite = ['arm-virtualization'];

export const armVhe = {
  architecture: 'arm',
  at: { 'guest-application': 'el0', 'device-model': 'el0', 'guest-kernel': 'el1', 'host-kernel': 'el2' },
  mechanism: assisted(
    'host-kernel',
    { model: 'device-model', kick: { to: 'host-kernel' } },
    { exits: ['io'], hypercall: 'HVC', cite: { memory: cite, devices: [...cite, 'linux-kvm-api'] } },
  ),
} as const satisfies Mechanics;
