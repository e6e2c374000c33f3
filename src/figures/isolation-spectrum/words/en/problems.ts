import type { ProblemMessages } from '../../../../core/problem.js';

/** Words for what the rules of meaning find. */
export const words = {
  'not-positive': ({ got }) => `must be a number above 0; found ${got ?? ''}.`,
  'one-amount': ({ expected, got }) =>
    `must state exactly one of ${expected ?? ''}; found ${got === '' ? 'none' : (got ?? '')}.`,
  'wrong-unit': ({ expected, got }) => `has the unit ${got ?? ''}; here it is one of ${expected ?? ''}.`,
  'empty-range': ({ got }) => `must go from a smaller to a larger number; found ${got ?? ''}.`,
  'vm-shares-kernel': ({ got }) =>
    `${got ?? ''}: behind a hypervisor each guest brings its own kernel; neighbours do not call one kernel.`,
  'kernel-not-shared': ({ got }) =>
    `${got ?? ''}: where the host kernel holds the boundary, neighbours share that kernel.`,
  'container-address-space': ({ got }) =>
    `${got ?? ''}: containers are groups of processes, so they do not share an address space.`,
  'guest-needs-hardware': ({ got }) =>
    `${got ?? ''}: only hardware or a hypervisor below the host can guard a guest from the host.`,
  'vm-address-space': ({ got }) =>
    `${got ?? ''}: each virtual machine has memory of its own; guests do not share an address space.`,
  'one-process': ({ got }) =>
    `${got ?? ''}: who shares an address space is in one process, and so calls one kernel and has one network.`,
  'kernel-in-memory': ({ got }) =>
    `${got ?? ''}: neighbours that call one kernel are on one machine, so they share its memory modules.`,
  'encrypted-by-hardware': ({ got }) =>
    `${got ?? ''}: only hardware, or a hypervisor with its help, keeps memory encrypted from the host.`,
  'no-wall': () =>
    'must say which wall it is of, "tenant" (calls that the tenant itself can make) or "behind" (calls left to whoever breaks the first wall).',
  'unknown-mechanism': ({ got }) => `names ${got ?? ''}; there is no mechanism with this key.`,
  'wall-of-calls': () => 'is for counts of system calls only.',
} as const satisfies ProblemMessages;
