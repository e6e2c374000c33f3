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
    `a guest kernel under VMX runs in ${expected ?? ''}, not in ${got ?? ''}.`,
  'vmx-hypervisor': ({ expected, got }) =>
    `the hypervisor runs in ${expected ?? ''}, not in ${got ?? ''}; only a nested one is a guest itself.`,
  'guest-over-vmm': ({ got }) =>
    `a guest kernel in ${got ?? ''} would be as privileged as its hypervisor, or more.`,
  'dom0-below': ({ got }) => `dom0 stands on Xen, not under it or beside it; found ${got ?? ''}.`,
  'mechanism-without-architecture': () => 'says who intercepts what, and on no architecture; name one.',
  'unknown-occupant': ({ expected, got }) =>
    `there is no occupant ${got ?? ''}; there are ${expected ?? ''}.`,
  'occupant-off-architecture': ({ expected, got }) =>
    `${got ?? ''} stands on a level of your own; an operation can be followed on ${expected ?? ''}.`,
  'mechanism-needs': ({ got }) => `is missing; "${got ?? ''}" is somebody’s work.`,
} as const satisfies ProblemMessages;
