import type { LoadedBy } from '../../core/loadable.js';
import { overview } from '../../facts/hypervisors/overview.js';
import type { HypervisorTypesData } from './data.js';

/** Examples by name; all but the default load on demand. */
export const presets: LoadedBy<
  'overview' | 'xen' | 'esxi' | 'hyper-v' | 'z-vm' | 'kvm' | 'bhyve' | 'virtualbox' | 'vmware-workstation' | 'qemu-tcg' | 'firecracker' | 'vm-vs-container',
  HypervisorTypesData
> = {
  overview,
  xen: () => import('../../facts/hypervisors/xen-in-detail.js').then((module) => module.xenInDetail),
  esxi: () => import('../../facts/hypervisors/esxi-in-detail.js').then((module) => module.esxiInDetail),
  'hyper-v': () => import('../../facts/hypervisors/hyper-v.js').then((module) => module.hyperV),
  'z-vm': () => import('../../facts/hypervisors/z-vm.js').then((module) => module.zVm),
  kvm: () => import('../../facts/hypervisors/kvm-readings.js').then((module) => module.kvmReadings),
  bhyve: () => import('../../facts/hypervisors/bhyve.js').then((module) => module.bhyve),
  virtualbox: () => import('../../facts/hypervisors/virtualbox-in-detail.js').then((module) => module.virtualBoxInDetail),
  'vmware-workstation': () => import('../../facts/hypervisors/vmware-workstation.js').then((module) => module.vmwareWorkstation),
  'qemu-tcg': () => import('../../facts/hypervisors/qemu-tcg.js').then((module) => module.qemuTcg),
  firecracker: () => import('../../facts/hypervisors/firecracker.js').then((module) => module.firecracker),
  'vm-vs-container': () => import('../../facts/hypervisors/vm-vs-container.js').then((module) => module.vmVsContainer),
};
