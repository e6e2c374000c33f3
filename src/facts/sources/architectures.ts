import type { Source } from '../../core/source.js';
import { intelSdmProtection } from './intel-sdm-protection.js';

export { intelSdmProtection };

/** Root and non-root operation, VM exits and VM entries. */
export const intelSdmVmx = {
  id: 'intel-sdm-vmx',
  title: 'Intel 64 and IA-32 Architectures Software Developer’s Manual, Volume 3C',
  by: 'Intel',
  where: '“VMX Non-Root Operation”',
  url: intelSdmProtection.url,
} as const satisfies Source;

/** The mode of the 8086, and what the 80386 adds to it. */
export const intel386RealMode = {
  id: 'intel-386-real-mode',
  title: '80386 Programmer’s Reference Manual',
  by: 'Intel',
  date: '1986',
  where: 'Chapter 14, “80386 Real-Address Mode”',
  url: 'https://pdos.csail.mit.edu/6.828/2018/readings/i386/toc.htm',
} as const satisfies Source;

/** Exception levels of Arm. */
export const armArm = {
  id: 'arm-arm',
  title: 'Arm Architecture Reference Manual for A-profile architecture',
  by: 'Arm',
  where: '“Exception levels”',
  url: 'https://developer.arm.com/documentation/ddi0487/latest',
} as const satisfies Source;

/** Privilege modes of RISC-V. */
export const riscvPrivileged = {
  id: 'riscv-privileged',
  title: 'The RISC-V Instruction Set Manual, Volume II: Privileged Architecture',
  by: 'RISC-V International',
  where: '“Privilege Levels”',
  url: 'https://github.com/riscv/riscv-isa-manual',
} as const satisfies Source;

/** The modes that the hypervisor extension adds to RISC-V. */
export const riscvHypervisor = {
  id: 'riscv-hypervisor',
  title: 'The RISC-V Instruction Set Manual, Volume II: Privileged Architecture',
  by: 'RISC-V International',
  where: '“Extension for Hypervisor Support”, table of privilege modes',
  url: 'https://github.com/riscv/riscv-isa-manual/blob/main/src/priv/hypervisor.adoc',
} as const satisfies Source;

/** Problem and supervisor state of System/370. */
export const s370Principles = {
  id: 's370-principles',
  title: 'IBM System/370 Principles of Operation, GA22-7000',
  by: 'IBM',
  where: '“Control”: problem state and supervisor state',
} as const satisfies Source;
