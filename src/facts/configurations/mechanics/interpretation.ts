import type { Mechanics } from '../../mechanism.js';

export const interpretation = {
  architecture: 'x86',
  at: {
    'guest-application': 'ring-3',
    'guest-kernel': 'ring-3',
    emulator: 'ring-3',
    'host-kernel': 'ring-0',
  },
  mechanism: {
    application: 'guest-application',
    kernel: 'guest-kernel',
    monitor: 'emulator',
    owners: { 'system-call': 'emulator', exception: 'emulator' },
    code: 'interpreted',
    paging: 'shadow',
    host: { kernel: 'host-kernel' },
    devices: { kick: { to: 'emulator' } },
    cite: {
      instructions: ['smith-nair-emulation'],
      calls: ['smith-nair-emulation'],
      memory: ['smith-nair-emulation', 'linux-mm-concepts'],
      devices: ['smith-nair-emulation'],
    },
  },
} as const satisfies Mechanics;
