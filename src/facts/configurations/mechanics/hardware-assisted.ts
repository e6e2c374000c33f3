import type { Mechanics } from '../../mechanism.js';
import { guestPlaces, assisted } from './assisted.js';

export const hardwareAssisted = {
  architecture: 'x86-vmx',
  at: { ...guestPlaces, 'device-model': 'root-3', hypervisor: 'root-0' },
  mechanism: assisted(
    'hypervisor',
    { model: 'device-model', kick: { to: 'device-model' } },
    { cite: { devices: ['bugnion-nieh-tsafrir-2017'] } },
  ),
} as const satisfies Mechanics;
