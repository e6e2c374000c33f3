import type { Mechanics } from '../../mechanism.js';
import { deprivileged } from './deprivileged.js';

export const scanAndPatch = {
  architecture: 'x86',
  at: { 'guest-application': 'ring-3', 'guest-kernel': 'ring-1', hypervisor: 'ring-0' },
  mechanism: deprivileged({
    code: 'patched',
    cite: {
      instructions: ['smith-nair-2005', 'virtualbox-raw-mode'],
      calls: ['smith-nair-2005'],
      memory: ['smith-nair-2005'],
      devices: ['smith-nair-2005'],
    },
  }),
} as const satisfies Mechanics;
