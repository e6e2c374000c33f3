import type { LayerData, LayerKind, Privilege } from './data.js';

/** Kernels that run in a virtual machine. */
export const guestKernels: readonly LayerKind[] = ['guest-kernel', 'dom0', 'root-partition'];

/** Parts of the software that runs virtual machines. */
export const monitors: readonly LayerKind[] = ['hypervisor', 'vmm'];

/**
 * Tells in which mode a layer runs, from what it stands on, the nearest last; `apart` for a process beside a pile. What runs inside a
 * guest has the guest's modes, however it is called, and what a process emulates has none but that of the process.
 */
export function modeOf(
  { kind, privilege }: LayerData,
  below: readonly LayerData[],
  apart: boolean,
): Privilege | undefined {
  if (privilege !== undefined) return privilege;
  if (kind === 'hardware') return undefined;
  const has = (...kinds: readonly LayerKind[]): boolean => below.some((layer) => kinds.includes(layer.kind));
  if (has('emulator')) return 'host-user';
  const monitored = has(...monitors);
  // The firmware of a virtual machine runs inside it.
  if (kind === 'firmware') return monitored || has('host-os') ? 'guest-kernel' : 'firmware';
  const inGuest = has(...guestKernels) || (monitored && below.at(-1)?.kind === 'host-os');
  if (guestKernels.includes(kind)) return 'guest-kernel';
  if (kind === 'host-os') return monitored ? 'guest-kernel' : 'host-kernel';
  if (monitors.includes(kind) || kind === 'hypervisor-module' || kind === 'host-driver')
    return inGuest ? 'guest-kernel' : 'host-kernel';
  if (inGuest) return 'guest-user';
  // A program without a kernel below it, on a hypervisor, is all that runs in its virtual machine.
  const alone = kind === 'application' && !apart && monitors.includes(below.at(-1)?.kind ?? 'hardware');
  return alone ? 'guest' : 'host-user';
}
