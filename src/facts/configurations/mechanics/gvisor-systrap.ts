import type { Mechanics } from '../../mechanism.js';

const cite = ['gvisor-systrap'] as const;

export const gvisorSystrap = {
  architecture: 'x86',
  at: { application: 'ring-3', sentry: 'ring-3', 'host-kernel': 'ring-0' },
  mechanism: {
    application: 'application',
    server: 'sentry',
    host: { kernel: 'host-kernel' },
    owners: { 'system-call': 'host-kernel', exception: 'host-kernel' },
    signals: true,
    patchesCalls: true,
    paging: 'own',
    filter: 'seccomp',
    cite: { instructions: cite, calls: cite, memory: cite, devices: cite },
  },
} as const satisfies Mechanics;
