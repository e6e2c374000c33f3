import type { Mechanism } from '../../mechanism.js';
import { deprivileged } from './deprivileged.js';

/** A ported guest on Xen: its page tables are used as they are, once Xen has checked them. */
export function onXen(calls: readonly string[], more: Partial<Mechanism>): Mechanism {
  return deprivileged({
    code: 'ported',
    paging: 'direct',
    devices: { kick: { to: 'dom0-kernel', hypercall: true } },
    cite: {
      instructions: ['xen-hypercall-abi', 'xen-public-header', 'linux-xen-enlighten'],
      calls,
      memory: ['barham-2003'],
      devices: ['barham-2003', 'xen-emulation'],
    },
    ...more,
  });
}
