import type { Source } from '../../core/source.js';

// The sources of the default preset stand in a module of their own, so that a page that shows nothing else loads nothing else.
export { bugnionNiehTsafrir, intelSdmExits, popekGoldberg } from './ia-32.js';

const sdm = 'https://www.intel.com/content/www/us/en/developer/articles/technical/intel-sdm.html';
const riscvManual = {
  title: 'The RISC-V Instruction Set Manual, Volume II: Privileged Architecture',
  by: 'RISC-V International',
} as const;

/** Which registers a guest has for itself. */
export const intelSdmGuestState = {
  id: 'intel-sdm-guest-state',
  title: 'Intel 64 and IA-32 Architectures Software Developer’s Manual, Volume 3C',
  by: 'Intel',
  where: '“Guest-State Area”',
  url: sdm,
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
