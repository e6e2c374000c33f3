import type { Kind } from '../../core/kind.js';
import type { LayerKind } from './data.js';

/** Colour and glyph of each kind of layer. */
export const colourOf = {
  hardware: 'hardware',
  firmware: 'hardware',
  hypervisor: 'hypervisor',
  vmm: 'hypervisor',
  'host-os': 'host-kernel',
  'hypervisor-module': 'hypervisor',
  'host-driver': 'hypervisor',
  'device-model': 'device-model',
  emulator: 'device-model',
  'guest-kernel': 'guest-kernel',
  dom0: 'guest-kernel',
  'root-partition': 'guest-kernel',
  'application-kernel': 'application-kernel',
  application: 'application',
  'container-engine': 'application',
  service: 'application',
} as const satisfies Readonly<Record<LayerKind, Kind>>;
