import type { ProblemMessages } from '../../../../core/problem.js';

/** Words for what the rules of meaning find. */
export const words = {
  'no-hardware': ({ got }) =>
    `A stack begins with the hardware, at the bottom; this one begins with "${got ?? ''}".`,
  'type-2-without-host': () =>
    'The stack is called type 2, but nothing lies below its hypervisor except the machine.',
  'type-1-with-host': ({ got }) =>
    `The stack is called type 1, but a general-purpose operating system ("${got ?? ''}") lies below its hypervisor.`,
  'container-with-kernel': ({ got }) =>
    `A container brings no kernel, but "${got ?? ''}" is one; with it, this is a virtual machine.`,
  'dom0-below': () =>
    'dom0 is drawn below the others, but it is a guest: it stands on Xen, in a column beside them.',
  'root-partition-below': () =>
    'The root partition is drawn below the others, but the hypervisor is under it: it stands in a column beside them.',
  'kernel-without-hypervisor': () =>
    'A guest kernel stands on nothing that could run it: there is no hypervisor, no module in the host kernel and no emulator.',
  'wrong-type': ({ expected, got }) =>
    `The stack is called "${got ?? ''}", but its layers make it "${expected ?? ''}".`,
  'two-sides': () => 'A contested type needs both sides, each with its source.',
  'not-popek-goldberg': () =>
    'The types come from Goldberg’s thesis of 1972; the paper of Popek and Goldberg (1974) does not define them.',
  'os-between': ({ expected, got }) =>
    `"${got ?? ''}" stands on "${expected ?? ''}", an operating system above the hypervisor. Such a system is a guest with special rights (root partition, dom0) and stands in a column beside the others.`,
  'engine-below': () =>
    'A container engine is drawn below containers. It starts them and runs beside them; what they stand on is the kernel.',
  'device-model-below': () =>
    'A device model is drawn below the guests. Each guest has its own, beside it; both stand on what runs the guest.',
  'kernel-on-program': ({ got }) =>
    `"${got ?? ''}" stands on an application, but it is the application that stands on a kernel.`,
  'hardware-above': ({ got }) => `Hardware ("${got ?? ''}") stands on software.`,
  'shared-per-vm': ({ got }) =>
    `All columns stand on "${got ?? ''}", so there cannot be one of it for each virtual machine.`,
  'impossible-privilege': ({ expected, got }) =>
    `A layer of this kind cannot run in "${got ?? ''}"; it runs in ${expected ?? ''}.`,
  'unknown-layer': ({ got }) => `stands on a layer that its column does not have: ${got ?? ''}.`,
  'unknown-stack': ({ got }) => `names a stack that is not there: ${got ?? ''}.`,
} as const satisfies ProblemMessages;
