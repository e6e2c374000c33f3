import type { Mechanics } from '../../mechanism.js';
import { onXen } from './xen.js';

export const paravirtual32 = {
  architecture: 'x86',
  at: {
    'guest-application': 'ring-3',
    'guest-kernel': 'ring-1',
    'dom0-kernel': 'ring-1',
    hypervisor: 'ring-0',
  },
  mechanism: onXen(['barham-2003'], {
    owners: { 'system-call': 'guest-kernel', exception: 'hypervisor' },
    systemCall: 'INT 0x80',
    hypercall: 'INT 0x82',
  }),
} as const satisfies Mechanics;
