import type { Mechanics } from '../../mechanism.js';
import { deprivileged } from './deprivileged.js';

export const trapAndEmulate = {
  architecture: 's370',
  at: { 'guest-application': 'problem', 'guest-kernel': 'problem', hypervisor: 'supervisor' },
  mechanism: deprivileged({
    unguarded: true,
    cite: {
      instructions: ['popek-goldberg-1974'],
      calls: ['creasy-1981'],
      memory: ['vm-370'],
      devices: ['creasy-1981'],
    },
  }),
} as const satisfies Mechanics;
