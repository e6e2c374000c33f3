import type { Mechanics } from '../../mechanism.js';

export const emulation = {
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
    code: 'emulated-by-translation',
    paging: 'shadow',
    host: { kernel: 'host-kernel' },
    devices: { kick: { to: 'emulator' } },
    cite: {
      instructions: ['qemu-tcg'],
      calls: ['qemu-tcg'],
      memory: ['qemu-tcg', 'linux-mm-concepts'],
      devices: ['qemu-tcg'],
    },
  },
} as const satisfies Mechanics;
