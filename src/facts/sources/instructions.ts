import type { Source } from '../../core/source.js';

// The sources of the default preset stand in a module of their own, so that a page that shows nothing else loads nothing else.
export { popekGoldberg } from './virtualizable.js';

const sdm = 'https://www.intel.com/content/www/us/en/developer/articles/technical/intel-sdm.html';
const riscvManual = {
  title: 'The RISC-V Instruction Set Manual, Volume II: Privileged Architecture',
  by: 'RISC-V International',
} as const;

/** The sensitive, unprivileged instructions of IA-32. */
export const robinIrvine = {
  id: 'robin-irvine',
  title: 'Analysis of the Intel Pentium’s Ability to Support a Secure Virtual Machine Monitor',
  by: 'John Scott Robin, Cynthia E. Irvine',
  date: '2000-08',
  where: '9th USENIX Security Symposium, sections 3 and 4',
  url: 'https://www.usenix.org/legacy/publications/library/proceedings/sec2000/robin.html',
} as const satisfies Source;

/** A textbook that counts eighteen of them. */
export const hennessyPatterson = {
  id: 'hennessy-patterson',
  title: 'Computer Architecture: A Quantitative Approach, 6th edition',
  by: 'John L. Hennessy, David A. Patterson',
  date: '2017',
  where: 'Figure 2.31',
} as const satisfies Source;

/** The list of privileged instructions. */
export const intelSdmPrivileged = {
  id: 'intel-sdm-privileged',
  title: 'Intel 64 and IA-32 Architectures Software Developer’s Manual, Volume 3A',
  by: 'Intel',
  where: '“Privileged Instructions”',
  url: sdm,
} as const satisfies Source;

/** Which system instructions are protected from applications, and what CR4.UMIP adds. */
export const intelSdmSystem = {
  id: 'intel-sdm-system',
  title: 'Intel 64 and IA-32 Architectures Software Developer’s Manual, Volume 3A',
  by: 'Intel',
  where: 'table “Summary of System Instructions”',
  url: sdm,
} as const satisfies Source;

/** How IOPL and the I/O permission bit map guard the ports. */
export const intelSdmIo = {
  id: 'intel-sdm-io',
  title: 'Intel 64 and IA-32 Architectures Software Developer’s Manual, Volume 1',
  by: 'Intel',
  where: '“Protected-Mode I/O”',
  url: sdm,
} as const satisfies Source;

/** Which instructions exit from non-root operation, and when. */
export const intelSdmExits = {
  id: 'intel-sdm-exits',
  title: 'Intel 64 and IA-32 Architectures Software Developer’s Manual, Volume 3C',
  by: 'Intel',
  where: '“Instructions That Cause VM Exits Unconditionally” and “… Conditionally”',
  url: sdm,
} as const satisfies Source;

/** Which registers a guest has for itself. */
export const intelSdmGuestState = {
  id: 'intel-sdm-guest-state',
  title: 'Intel 64 and IA-32 Architectures Software Developer’s Manual, Volume 3C',
  by: 'Intel',
  where: '“Guest-State Area”',
  url: sdm,
} as const satisfies Source;

/** Where Intel calls the IOPL-checked instructions “sensitive”. */
export const intel386Sensitive = {
  id: 'intel-386-sensitive',
  title: '80386 Programmer’s Reference Manual',
  by: 'Intel',
  date: '1986',
  where: 'section 6.3.5, “Some Instructions are Reserved for Operating System”',
  url: 'https://pdos.csail.mit.edu/6.828/2018/readings/i386/s06_03.htm',
} as const satisfies Source;

/** The condition of Theorem 1, restated for root and non-root mode. */
export const bugnionNiehTsafrir = {
  id: 'bugnion-nieh-tsafrir',
  title: 'Hardware and Software Support for Virtualization',
  by: 'Edouard Bugnion, Jason Nieh, Dan Tsafrir',
  date: '2017',
  where: 'Chapter 4',
  url: 'https://doi.org/10.2200/S00754ED1V01Y201701CAC038',
} as const satisfies Source;

/** Which RISC-V instructions are illegal in U-mode. */
export const riscvInstructions = {
  id: 'riscv-instructions',
  ...riscvManual,
  where:
    '“CSR Address Mapping Conventions”, “Machine-Mode Privileged Instructions”, “Supervisor Instructions”',
  url: 'https://github.com/riscv/riscv-isa-manual',
} as const satisfies Source;

/** That the base architecture is meant to be classically virtualizable. */
export const riscvClassic = {
  id: 'riscv-classic',
  ...riscvManual,
  where: 'hypervisor extension, first note',
  url: 'https://github.com/riscv/riscv-isa-manual',
} as const satisfies Source;

/** What ARMv7 instructions do in User mode. */
export const armV7 = {
  id: 'arm-v7',
  title: 'ARM Architecture Reference Manual, ARMv7-A and ARMv7-R edition, DDI 0406',
  by: 'Arm',
  where: '“System Instructions” and “System Control Registers”',
  url: 'https://developer.arm.com/documentation/ddi0406/latest',
} as const satisfies Source;

/** That ARMv7-A is not classically virtualizable. */
export const penneman = {
  id: 'penneman',
  title: 'Formal virtualization requirements for the ARM architecture',
  by: 'Niels Penneman, Danielius Kudinskas, Alasdair Rawsthorne, Bjorn De Sutter, Koen De Bosschere',
  date: '2013',
  where: 'Journal of Systems Architecture 59(3), 144–154',
  url: 'https://doi.org/10.1016/j.sysarc.2013.02.003',
} as const satisfies Source;

/** What the KA10 does with JRST and I/O instructions, as a simulator has it. */
export const ka10Simulator = {
  id: 'ka10-simulator',
  title: 'PDP-10 simulators for SIMH',
  by: 'Richard Cornwell',
  where: 'PDP10/kx10_cpu.c',
  url: 'https://github.com/rcornwell/sims',
} as const satisfies Source;

/** What the variants of JRST do. */
export const pdp10Jumps = {
  id: 'pdp-10-jumps',
  title: 'PDP-10 machine language: Jumps',
  by: 'Henry Baker’s archive',
  where: '“JRST”',
  url: 'https://plover.com/~mjd/misc/hbaker-archive/pdp-10/Jumps.html',
} as const satisfies Source;
