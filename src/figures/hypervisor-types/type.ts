import type { ColumnData, LayerData, LayerKind, StackData } from './data.js';
import { guestKernels, monitors } from './privilege.js';

/** What the layers make of a stack: a type, both types by two readings, an emulator, or nothing that runs virtual machines. */
export type StackType = 'type-1' | 'type-2' | 'contested' | 'emulator' | 'none';

/** A type with the layers that it follows from. */
export interface Derived {
  readonly type: StackType;
  /** The hypervisor, or the emulator. */
  readonly hypervisor?: LayerData | undefined;
  /** What lies below the hypervisor and gives it its resources. */
  readonly below?: LayerData | undefined;
}

const isKind =
  (...kinds: readonly LayerKind[]) =>
  (layer: LayerData): boolean =>
    kinds.includes(layer.kind);

const ofMachines = isKind(...guestKernels, ...monitors, 'host-os', 'emulator', 'device-model');

/** Tells whether a column is no virtual machine: its applications call the kernel that the column stands on. */
export function isContainer({ layers, beside = [], serves }: ColumnData): boolean {
  return serves !== true && ![...layers, ...beside].some(ofMachines);
}

/**
 * Derives the type by Goldberg's definition: a hypervisor with nothing but the machine below it is of type 1, one that stands on an
 * operating system is of type 2. A module that belongs to the host kernel itself gives both, by where the line is drawn.
 */
export function derive({ layers, columns }: Pick<StackData, 'layers' | 'columns'>): Derived {
  const host = layers.findIndex(isKind('host-os'));
  const hypervisor = layers.findIndex(isKind(...monitors));
  const upper = columns.flatMap((column) => column.layers);
  const module = (kind: 'host-driver' | 'hypervisor-module'): LayerData | undefined =>
    layers[host]?.parts?.find(isKind(kind)) ?? layers.find(isKind(kind));
  if (hypervisor >= 0) {
    const hosted = host >= 0 && host < hypervisor;
    return {
      type: hosted ? 'type-2' : 'type-1',
      hypervisor: layers[hypervisor],
      below: layers[hosted ? host : Math.max(0, hypervisor - 1)],
    };
  }
  const above = upper.find(isKind(...monitors));
  if (above)
    return { type: host >= 0 ? 'type-2' : 'type-1', hypervisor: above, below: layers[host] ?? layers.at(-1) };
  const emulator = upper.find(isKind('emulator')) ?? layers.find(isKind('emulator'));
  const tenants = columns.filter(({ serves }) => serves !== true);
  if (emulator && tenants.every((column) => isContainer(column) || column.layers.some(isKind('emulator'))))
    return { type: 'emulator', hypervisor: emulator };
  // A host that could run virtual machines runs none here.
  if (tenants.length > 0 && tenants.every(isContainer)) return { type: 'none' };
  const driver = module('host-driver');
  if (driver) return { type: 'type-2', hypervisor: driver, below: layers[host] };
  const own = module('hypervisor-module');
  if (own) return { type: 'contested', hypervisor: own, below: layers[host] };
  return emulator ? { type: 'emulator', hypervisor: emulator } : { type: 'none' };
}

/** Which kernel answers the applications: one of their own, one of their own in user space, or that of the host. */
export type KernelClass = 'own' | 'user' | 'shared';
