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
  'no-boundary-protects': ({ got }) =>
    `${got ?? ''} is called no security boundary and yet said to guard the host.`,
} as const satisfies ProblemMessages;
