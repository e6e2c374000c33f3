import type { Mechanics } from '../../mechanism.js';

const cite = ['gvisor-kvm'] as const;

export const gvisorKvm = {
  architecture: 'x86-vmx',
  at: { application: 'nonroot-3', sentry: 'nonroot-0', 'sentry-host': 'root-3', 'host-kernel': 'root-0' },
  mechanism: {
    application: 'application',
    kernel: 'sentry',
    server: 'sentry',
    monitor: 'host-kernel',
    host: { kernel: 'host-kernel', process: 'sentry-host' },
    owners: { 'system-call': 'sentry', exception: 'sentry' },
    paging: 'nested',
    exits: ['cpuid'],
    cite: { instructions: [...cite, 'gvisor-ring0'], calls: cite, memory: cite, devices: cite },
  },
} as const satisfies Mechanics;
