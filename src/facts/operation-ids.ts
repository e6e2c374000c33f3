/** The questions that can be asked of a configuration, in the order in which they are offered. */
export const operationIds = [
  'privileged-instruction',
  'sensitive-instruction',
  'system-call',
  'patched-system-call',
  'port-io',
  'mmio',
  'virtio-kick',
  'application-io',
  'guest-page-fault',
  'host-page-fault',
  'outer-page-fault',
  'cpuid',
  'sgdt',
  'application-privileged-instruction',
  'application-sensitive-instruction',
] as const;

export type OperationId = (typeof operationIds)[number];
