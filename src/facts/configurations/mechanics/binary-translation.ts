import type { Mechanics } from '../../mechanism.js';
import { deprivileged } from './deprivileged.js';

export const binaryTranslation = {
  architecture: 'x86',
  at: {
    'guest-application': 'ring-3',
    'device-model': 'ring-3',
    'guest-kernel': 'ring-1',
    hypervisor: 'ring-0',
    'host-kernel': 'ring-0',
  },
  mechanism: deprivileged({
    code: 'translated',
    systemCall: 'INT 0x80',
    devices: { model: 'device-model', relay: 'host-kernel' },
    cite: {
      instructions: ['adams-agesen-2006'],
      calls: ['adams-agesen-2006'],
      memory: ['adams-agesen-2006'],
      devices: ['bugnion-2012'],
    },
  }),
} as const satisfies Mechanics;
