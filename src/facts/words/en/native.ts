import type { WordsLike } from '../../../core/language/by-language.js';

/** Texts of the bare-metal example, in English. */
export const words = {
  title: 'Bare metal: the kernel in ring 0',
  subtitle: 'Applications run in ring 3 and enter the kernel only where it has set up a gate.',
  applicationDoes: 'Computes on its own; for files, devices and memory it asks the kernel by a system call.',
  mayNot: 'May not',
  mayNotText:
    'Execute privileged instructions such as MOV CR3: the processor raises #GP, and the kernel decides what follows.',
  kernel: 'OS kernel',
  kernelDoes:
    'Owns the page tables, the vectors and the devices: every exception and system call enters it here.',
  whyRing0: 'Why ring 0',
  whyRing0Text: 'Only ring 0 may execute the privileged instructions, which control everybody else.',
  note: 'A smaller number means more privilege. A system that needs two of the four rings takes 0 and 3; paging tells only ring 3 from the others.',
};

export type NativeTexts = WordsLike<typeof words>;
