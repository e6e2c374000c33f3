import type { OperationId } from '../../operation-ids.js';

/** What each operation is called. */
export type OperationNames = Readonly<Record<OperationId, string>>;

export const words: OperationNames = {
  'privileged-instruction': 'Kernel: privileged instruction',
  'sensitive-instruction': 'Kernel: sensitive instruction',
  'system-call': 'Application: system call',
  'patched-system-call': 'Application: patched system call',
  'port-io': 'Kernel: port I/O',
  mmio: 'Kernel: memory-mapped I/O',
  'virtio-kick': 'Kernel: notice to a paravirtual device',
  'application-io': 'Application: input or output',
  'guest-page-fault': 'Application: page not in its kernel’s table',
  'host-page-fault': 'Application: page mapped, but without memory yet',
  'outer-page-fault': 'Application: page that only the outer hypervisor lacks',
  cpuid: 'Kernel: CPUID',
  sgdt: 'Kernel: SGDT',
  'application-privileged-instruction': 'Application: privileged instruction',
  'application-sensitive-instruction': 'Application: sensitive instruction',
};
