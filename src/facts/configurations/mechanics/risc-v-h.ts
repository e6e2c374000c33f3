import type { Mechanics } from '../../mechanism.js';
import { assisted } from './assisted.js';

export const riscVH = {
  architecture: 'risc-v-h',
  at: {
    'guest-application': 'vu',
    'guest-kernel': 'vs',
    'device-model': 'u',
    hypervisor: 'hs',
    firmware: 'm',
  },
  mechanism: assisted(
    'hypervisor',
    { model: 'device-model', kick: { to: 'device-model' } },
    {
      owners: { 'system-call': 'guest-kernel', exception: 'guest-kernel', privilege: 'hypervisor' },
      exits: ['io'],
    },
  ),
} as const satisfies Mechanics;
