import type { Mechanics } from '../../mechanism.js';
import { assisted } from './assisted.js';

const cite = ['linux-pkvm'];

export const armPkvm = {
  architecture: 'arm',
  at: {
    'guest-application': 'el0',
    'device-model': 'el0',
    'guest-kernel': 'el1',
    'host-kernel': 'el1',
    hypervisor: 'el2',
  },
  mechanism: assisted(
    'hypervisor',
    { model: 'device-model', relay: 'host-kernel', kick: { to: 'host-kernel' } },
    { exits: ['io'], hypercall: 'HVC', cite: { memory: cite, devices: cite } },
  ),
} as const satisfies Mechanics;
