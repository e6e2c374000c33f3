import { application, guestKernel, hardware, pair } from './shared.js';
import type { Stack } from './stack.js';

/** VirtualBox: a process per virtual machine on any host, with a part in the host's kernel. */
export const virtualBox: Stack = {
  key: 'virtualbox',
  label: 'VirtualBox',
  type: { is: 'type-2', cite: ['bugnion-2017-definitions'] },
  layers: [
    hardware,
    {
      key: 'host',
      kind: 'host-os',
      holds: ['scheduler', 'drivers'],
      parts: [{ key: 'vmmr0', kind: 'host-driver', label: 'VMMR0', cite: ['virtualbox-binaries'] }],
      cite: ['bugnion-2017-definitions'],
    },
  ],
  columns: pair('vm', [
    {
      key: 'process',
      kind: 'device-model',
      label: 'VMM',
      holds: ['device-emulation'],
      cite: ['virtualbox-binaries'],
    },
    guestKernel,
    application,
  ]),
};
