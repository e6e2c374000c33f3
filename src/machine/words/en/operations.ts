import type { OperationId } from '../../../facts/operation-ids.js';

/** What each operation is called. */
export type OperationNames = Readonly<Record<OperationId, string>>;

export const words: OperationNames = {
  'privileged-instruction': 'a kernel executes a privileged instruction',
  'sensitive-instruction': 'a kernel switches interrupts on or off',
  'system-call': 'an application calls its kernel',
  'patched-system-call': 'an application makes a patched call',
  'port-io': 'a kernel writes to an I/O port',
  mmio: 'a kernel writes to a device register',
  'virtio-kick': 'a driver notifies a paravirtual device',
  'application-io': 'an application asks for input or output',
  'guest-page-fault': 'a page is not in the kernel’s table',
  'host-page-fault': 'a mapped page has no memory yet',
  'outer-page-fault': 'only the outer hypervisor lacks a page',
  cpuid: 'a kernel executes CPUID',
  sgdt: 'a kernel executes SGDT',
  'application-privileged-instruction': 'an application executes a privileged instruction',
  'application-sensitive-instruction': 'an application switches interrupts on or off',
};
