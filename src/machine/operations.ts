import type { Topic } from '../facts/mechanism.js';
import type { OperationId } from '../facts/operation-ids.js';

export type { OperationId } from '../facts/operation-ids.js';

/** What is executed, by whom, and which sources tell of it. */
export interface Operation {
  readonly by: 'kernel' | 'application';
  readonly does:
    | 'privileged'
    | 'sensitive'
    | 'system-call'
    | 'patched-call'
    | 'port-io'
    | 'mmio'
    | 'kick'
    | 'application-io'
    | 'guest-fault'
    | 'host-fault'
    | 'outer-fault'
    | 'cpuid'
    | 'sgdt';
  readonly topic: Topic;
}

/** What each question is about. */
export const operations = {
  'privileged-instruction': { by: 'kernel', does: 'privileged', topic: 'instructions' },
  'sensitive-instruction': { by: 'kernel', does: 'sensitive', topic: 'instructions' },
  'system-call': { by: 'application', does: 'system-call', topic: 'calls' },
  'patched-system-call': { by: 'application', does: 'patched-call', topic: 'calls' },
  'port-io': { by: 'kernel', does: 'port-io', topic: 'devices' },
  mmio: { by: 'kernel', does: 'mmio', topic: 'devices' },
  'virtio-kick': { by: 'kernel', does: 'kick', topic: 'devices' },
  'application-io': { by: 'application', does: 'application-io', topic: 'devices' },
  'guest-page-fault': { by: 'application', does: 'guest-fault', topic: 'memory' },
  'host-page-fault': { by: 'application', does: 'host-fault', topic: 'memory' },
  'outer-page-fault': { by: 'application', does: 'outer-fault', topic: 'memory' },
  cpuid: { by: 'kernel', does: 'cpuid', topic: 'instructions' },
  sgdt: { by: 'kernel', does: 'sgdt', topic: 'instructions' },
  'application-privileged-instruction': { by: 'application', does: 'privileged', topic: 'instructions' },
  'application-sensitive-instruction': { by: 'application', does: 'sensitive', topic: 'instructions' },
} as const satisfies Record<OperationId, Operation>;

/** Tells whether a text names an operation. */
export function isOperation(id: string): id is OperationId {
  return Object.hasOwn(operations, id);
}
