import type { Mechanics } from '../../mechanism.js';
import { guestPlaces, assisted } from './assisted.js';

export const esxi = {
  architecture: 'x86-vmx',
  at: { ...guestPlaces, 'device-model': 'root-3', hypervisor: 'root-0' },
  mechanism: assisted(
    'hypervisor',
    { model: 'device-model', kick: { to: 'hypervisor' } },
    { cite: { devices: ['vmware-esxi'] } },
  ),
} as const satisfies Mechanics;
