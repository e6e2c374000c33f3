import type { OperationId } from '../../operation-ids.js';

/** What each operation is called. */
export type OperationNames = Readonly<Record<OperationId, string>>;

export const words: OperationNames = {
  'privileged-instruction': 'Kernel: privileged instruction',
  'sensitive-instruction': 'Kernel: sensitive instruction',
  'system-call': 'Application: system call',
  'port-io': 'Kernel: port I/O',
  mmio: 'Kernel: memory-mapped I/O',
  'virtio-kick': 'Kernel: notice to a paravirtual device',
  'guest-page-fault': 'Application: page its kernel has not mapped',
  'host-page-fault': 'Application: page mapped, but without memory yet',
  cpuid: 'Kernel: CPUID',
  sgdt: 'Kernel: SGDT',
  'application-privileged-instruction': 'Application: privileged instruction',
  'application-sensitive-instruction': 'Application: sensitive instruction',
};
