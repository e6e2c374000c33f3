import type { Mechanics } from '../../mechanism.js';

export const riscV = {
  architecture: 'risc-v',
  at: { application: 'u', kernel: 's', firmware: 'm' },
  mechanism: {
    application: 'application',
    kernel: 'kernel',
    owners: { 'system-call': 'kernel', exception: 'kernel' },
    paging: 'own',
  },
} as const satisfies Mechanics;
