import type { Mechanics } from '../../mechanism.js';
import { onXen } from './xen.js';

export const paravirtual32On64 = {
  architecture: 'x86',
  at: {
    'guest-application': 'ring-3',
    'guest-kernel': 'ring-1',
    'dom0-kernel': 'ring-3',
    hypervisor: 'ring-0',
  },
  mechanism: onXen(['xen-pv-traps', 'xen-int80-commit'], { systemCall: 'INT 0x80', hypercall: 'INT 0x82' }),
} as const satisfies Mechanics;
