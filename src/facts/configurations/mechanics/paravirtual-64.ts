import type { Mechanics } from '../../mechanism.js';
import { onXen } from './xen.js';

export const paravirtual64 = {
  architecture: 'x86',
  at: {
    'guest-application': 'ring-3',
    'guest-kernel': 'ring-3',
    'dom0-kernel': 'ring-3',
    hypervisor: 'ring-0',
  },
  mechanism: onXen(['xen-interface-guide'], { hypercall: 'SYSCALL' }),
} as const satisfies Mechanics;
