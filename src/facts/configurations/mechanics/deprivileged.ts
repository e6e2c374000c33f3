import type { Mechanism } from '../../mechanism.js';

/** A guest without VMX: the monitor owns every vector. */
export function deprivileged(more: Partial<Mechanism>): Mechanism {
  return {
    application: 'guest-application',
    kernel: 'guest-kernel',
    monitor: 'hypervisor',
    owners: { 'system-call': 'hypervisor', exception: 'hypervisor' },
    paging: 'shadow',
    ...more,
  };
}
