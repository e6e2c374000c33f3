import type { Source } from '../../core/source.js';

/** That the VAX has sensitive instructions that are not privileged, and how the modified one maps its rings. */
export const hallRobinson = {
  id: 'hall-robinson',
  title: 'Virtualizing the VAX Architecture',
  by: 'Judith S. Hall, Paul T. Robinson',
  date: '1991-04',
  where: '18th International Symposium on Computer Architecture',
  url: 'https://doi.org/10.1145/115952.115990',
} as const satisfies Source;

/** What the instructions of the VAX do, and which of them need kernel mode. */
export const vaxMacro = {
  id: 'vax-macro',
  title: 'VAX MACRO and Instruction Set Reference Manual',
  by: 'Digital Equipment Corporation',
  where: '“VAX Instruction Set”',
} as const satisfies Source;

/** That KVM runs a PowerPC guest kernel in problem state, where all privileged instructions trap. */
export const kvmPpc = {
  id: 'kvm-ppc',
  title: 'The PPC KVM paravirtual interface',
  by: 'Linux kernel documentation',
  where: 'first section and “Patched instructions”',
  url: 'https://docs.kernel.org/virt/kvm/ppc-pv.html',
} as const satisfies Source;

/** What the instructions of Power do in problem and in privileged state. */
export const powerIsa = {
  id: 'power-isa',
  title: 'Power ISA, Book III',
  by: 'OpenPOWER Foundation',
  where: '“Branch Facility”, “Fixed-Point Facility” and “Storage Control”',
} as const satisfies Source;

/** That segments of MIPS stand in the way of a VMM, and what Disco did about it. */
export const disco = {
  id: 'disco',
  title: 'Disco: Running Commodity Operating Systems on Scalable Multiprocessors',
  by: 'Edouard Bugnion, Scott Devine, Mendel Rosenblum',
  date: '1997',
  where: '16th ACM Symposium on Operating Systems Principles',
  url: 'https://doi.org/10.1145/268998.266672',
} as const satisfies Source;

/** That trap and emulate works on a standard MIPS processor, with a guest kernel at other addresses. */
export const kvmMips = {
  id: 'kvm-mips',
  title: 'KVM/MIPS Trap & Emulate Release Notes',
  by: 'Linux kernel, version 4.19',
  where: 'arch/mips/kvm/00README.txt and Kconfig',
} as const satisfies Source;

/** Which MIPS instructions need coprocessor 0, and which segments need kernel mode. */
export const mipsPrivileged = {
  id: 'mips-privileged',
  title: 'MIPS32 Architecture for Programmers, Volume III: The MIPS32 Privileged Resource Architecture',
  by: 'MIPS Technologies',
  where: '“Virtual Memory” and “CP0 Registers”',
} as const satisfies Source;
