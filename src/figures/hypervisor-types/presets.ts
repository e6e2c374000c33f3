import type { Preset } from '../../core/presets.js';
import { overview } from '../../facts/hypervisors/overview.js';
import type { Stacks } from '../../facts/hypervisors/stack.js';
import type { HypervisorTypesData } from './data.js';
import type { TypesWords } from './words/en/index.js';

const from =
  (load: () => Promise<{ readonly stacks: Stacks }>): (() => Promise<HypervisorTypesData>) =>
  () =>
    load().then((module) => module.stacks);

/** Examples by name; all but the default load on demand. */
export const presets: Readonly<Record<keyof TypesWords['presets'], Preset<HypervisorTypesData>>> = {
  overview,
  xen: from(() => import('../../facts/hypervisors/xen-in-detail.js')),
  esxi: from(() => import('../../facts/hypervisors/esxi-in-detail.js')),
  'hyper-v': from(() => import('../../facts/hypervisors/hyper-v.js')),
  'z-vm': from(() => import('../../facts/hypervisors/z-vm.js')),
  kvm: from(() => import('../../facts/hypervisors/kvm-readings.js')),
  bhyve: from(() => import('../../facts/hypervisors/bhyve.js')),
  virtualbox: from(() => import('../../facts/hypervisors/virtualbox-in-detail.js')),
  'vmware-workstation': from(() => import('../../facts/hypervisors/vmware-workstation.js')),
  'qemu-tcg': from(() => import('../../facts/hypervisors/qemu-tcg.js')),
  firecracker: from(() => import('../../facts/hypervisors/firecracker.js')),
  'vm-vs-container': from(() => import('../../facts/hypervisors/vm-vs-container.js')),
};
