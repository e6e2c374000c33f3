import type { DevicePath, Mechanism } from '../../mechanism.js';

/** Places of a guest under VMX. */
export const guestPlaces = { 'guest-application': 'nonroot-3', 'guest-kernel': 'nonroot-0' } as const;

/** A guest with hardware assistance and two stages of translation: its kernel owns the vectors and the page tables of its own. */
export function assisted(monitor: string, devices: DevicePath, more: Partial<Mechanism> = {}): Mechanism {
  return {
    application: 'guest-application',
    kernel: 'guest-kernel',
    monitor,
    owners: { 'system-call': 'guest-kernel', exception: 'guest-kernel' },
    paging: 'nested',
    exits: ['cpuid', 'io'],
    devices,
    ...more,
  };
}
