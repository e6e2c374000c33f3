import type { Mechanics } from '../../mechanism.js';

export const realMode = {
  architecture: 'x86-real',
  at: { application: 'real', kernel: 'real' },
  mechanism: {
    application: 'application',
    kernel: 'kernel',
    owners: { 'system-call': 'kernel', exception: 'kernel' },
    paging: 'none',
  },
} as const satisfies Mechanics;
