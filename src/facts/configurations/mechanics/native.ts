import type { Mechanics } from '../../mechanism.js';

export const native = {
  architecture: 'x86',
  at: { application: 'ring-3', kernel: 'ring-0' },
  mechanism: {
    application: 'application',
    kernel: 'kernel',
    owners: { 'system-call': 'kernel', exception: 'kernel' },
    paging: 'own',
  },
} as const satisfies Mechanics;
