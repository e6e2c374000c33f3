import type { Mechanics } from '../../mechanism.js';

export const container = {
  architecture: 'x86',
  at: { application: 'ring-3', 'other-application': 'ring-3', 'host-kernel': 'ring-0' },
  mechanism: {
    application: 'application',
    server: 'host-kernel',
    owners: { 'system-call': 'host-kernel', exception: 'host-kernel' },
    paging: 'own',
    filter: 'seccomp',
    cite: { calls: ['linux-seccomp'], devices: ['linux-seccomp'] },
  },
} as const satisfies Mechanics;
