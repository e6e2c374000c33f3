import type { ProblemMessages } from '../../../../core/problem.js';

/** Words for what the rules of meaning find. */
export const words = {
  'no-levels': () => 'is missing; name an architecture, or give "planes" with levels of your own.',
  'unknown-level': ({ expected, got }) => `there is no level ${got ?? ''}; there are ${expected ?? ''}.`,
  'unknown-end': ({ got }) => `there is no occupant, level or plane ${got ?? ''}.`,
  'crossing-nowhere': ({ got }) => `does not cross anything: ${got ?? ''}.`,
  'negative-level': () =>
    'must not be negative: no architecture numbers a level below 0; “ring −1” is an informal name, for "aliases".',
  'wrong-numbering': ({ expected, got }) =>
    `must be ${expected ?? ''} for this architecture; found ${got ?? ''}.`,
  'lower-is-more': ({ got }) =>
    `${got ?? ''} stands in the wrong order: of rings, the smaller number is the more privileged, and levels go from least to most privileged.`,
  'higher-is-more': ({ got }) =>
    `${got ?? ''} stands in the wrong order: here the larger number is the more privileged, and levels go from least to most privileged.`,
  'root-as-ring': ({ got }) =>
    `${got ?? ''} is no ring inside ring 0: it is a plane of its own, with rings of its own.`,
  'informal-label': ({ got }) =>
    `“${got ?? ''}” is an informal name, not a level of the architecture; put it under "aliases".`,
  'not-a-cpu-mode': ({ got }) =>
    `“${got ?? ''}” is a processor of its own in the chipset, not a mode of this one.`,
  'alias-place': ({ expected, got }) =>
    `“${got ?? ''}” is not another name for ${expected ?? ''}; people mean the VMX root plane.`,
  'vmx-guest-kernel': ({ expected, got }) =>
    `a guest kernel under VMX runs in ${expected ?? ''}, not in ${got ?? ''}; only a paravirtual one beside it is below its hypervisor in root operation.`,
  'vmx-hypervisor': ({ expected, got }) =>
    `the hypervisor runs in ${expected ?? ''}, not in ${got ?? ''}; only a nested one is a guest itself.`,
  'guest-over-vmm': ({ got }) =>
    `a guest kernel in ${got ?? ''} would be as privileged as its hypervisor, or more.`,
  'dom0-below': ({ got }) => `dom0 stands on Xen, not under it or beside it; found ${got ?? ''}.`,
  'unknown-occupant': ({ expected, got }) =>
    `there is no occupant ${got ?? ''}; there are ${expected ?? ''}.`,
  'occupant-off-architecture': ({ expected, got }) =>
    `${got ?? ''} stands on a level of which nothing says what it is on this architecture; give the level "is", one of ${expected ?? ''}.`,
  'mechanism-needs': ({ got }) => `is missing; "${got ?? ''}" is somebody’s work.`,
  'application-over-kernel': ({ expected, got }) =>
    `an application in ${got ?? ''} would have more privilege than ${expected ?? ''}; a kernel or hypervisor never has less than the applications on its plane.`,
  'kernel-without-privilege': ({ got }) =>
    `a kernel in ${got ?? ''} could not execute its privileged instructions, and nobody with more privilege is there to do it for the kernel.`,
  'guest-kernel-plane': ({ expected, got }) =>
    `a guest kernel runs in ${expected ?? ''} here, not in ${got ?? ''}, which is on the hypervisor’s plane.`,
  'hypervisor-plane': ({ expected, got }) =>
    `the hypervisor runs in ${expected ?? ''}, not in ${got ?? ''}; only a nested one is on the guests’ plane.`,
  'guest-at-monitor': ({ got }) =>
    `a guest kernel never runs in ${got ?? ''}: that level controls guests, and belongs to a hypervisor, a host kernel or the firmware.`,
  'device-model-level': ({ expected, got }) =>
    `a device model is a process and has less privilege than ${expected ?? ''}; what emulates devices in ${got ?? ''} is a part of the kernel or hypervisor there.`,
  'application-kernel-level': ({ got }) =>
    `an application kernel is a process of the host, or has a guest’s plane to itself; nothing runs it in ${got ?? ''}.`,
  'crossing-past-gate': ({ expected, got }) =>
    `${got ?? ''} passes by ${expected ?? ''}, through which control goes from one of these planes to the other.`,
  'unknown-machine': ({ expected, got }) =>
    `there is no machine ${got ?? ''} in "machines"; there are ${expected === '' ? 'none' : (expected ?? '')}.`,
  'empty-machine': ({ got }) => `nobody is a part of ${got ?? ''}.`,
  'is-without-architecture': ({ got }) => `says ${got ?? ''} of no architecture; name one.`,
  'not-of-architecture': ({ expected, got }) =>
    `there is no ${got ?? ''} on this architecture; there are ${expected ?? ''}.`,
  'unknown-plane': ({ expected, got }) =>
    `there is no other plane ${got ?? ''}; there are ${expected ?? ''}.`,
  'order-circle': ({ got }) => `gives ${got ?? ''} power over itself by way of another plane.`,
  'wrong-level-order': ({ expected, got }) =>
    `${got ?? ''} stands in the wrong order; from least to most privileged it is ${expected ?? ''}.`,
  'ports-unguarded': ({ got }) =>
    `leaves out "io": then port I/O of the guest reaches the real ports, and never ${got ?? ''}.`,
  'shadow-unseen': () =>
    'leaves out "page-fault": without it the hypervisor never learns what its shadow tables lack.',
  'call-enters-ring-0': ({ expected, got }) =>
    `${expected ?? ''} enters ring 0 whatever the tables say, so nobody in ${got ?? ''} can own it; a gate such as INT 0x80 may lead there.`,
} as const satisfies ProblemMessages;
