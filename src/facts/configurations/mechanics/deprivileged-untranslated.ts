import type { Mechanics } from '../../mechanism.js';
import { deprivileged } from './deprivileged.js';

export const deprivilegedUntranslated = {
  architecture: 'x86',
  at: { 'guest-application': 'ring-3', 'guest-kernel': 'ring-1', hypervisor: 'ring-0' },
  mechanism: deprivileged({
    cite: {
      instructions: ['robin-irvine-2000', 'intel-386-popf'],
      calls: ['popek-goldberg-1974'],
      memory: ['adams-agesen-2006'],
      devices: ['bugnion-nieh-tsafrir-2017'],
    },
  }),
} as const satisfies Mechanics;
