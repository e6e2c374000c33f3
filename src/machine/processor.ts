import type { Architecture } from '../facts/levels.js';

type Instructions = {
  readonly [K in 'privileged' | 'sensitive' | 'system-call' | 'port-io' | 'mmio' | 'cpuid' | 'sgdt']?: string;
};

/** What an entry from a guest into its hypervisor is called: VM exit, exception to EL2, trap to HS, or nothing of its own. */
export type ExitName = 'vm-exit' | 'el2' | 'hs' | 'entry';

/** The instruction by which a kernel goes back to its application, and whether a level without privilege is refused it. */
export interface Return {
  readonly instruction: string;
  readonly refused: boolean;
}

/** What a processor does with the instructions that the operations stand for. */
export interface Processor {
  /** Levels that may execute what an operating-system kernel needs. */
  readonly kernelLevels: readonly string[];
  /** The instruction of each operation; one that is missing does not exist. */
  readonly instructions: Instructions;
  /** System call of a kernel on another level than its own. */
  readonly deprivilegedCall?: string;
  /** Operations that a level without privilege is refused; the others run or differ silently. */
  readonly refuses: readonly string[];
  /** How a kernel returns from a system call. */
  readonly returns: (call: string | undefined) => Return | undefined;
  /** How it returns from an exception. */
  readonly faultReturn: Return | undefined;
  /** Levels on which a guest meets its hypervisor; without them that is a trap like any other. */
  readonly hypervisors?: readonly string[];
  /** What that meeting is called; also where this processor has none of it, but others of its kind do. */
  readonly exit?: ExitName;
}

/** Keeps the interrupt flag silently where there is no privilege over it, and raises nothing. */
const iret: Return = { instruction: 'IRET', refused: false };
const always = (instruction: string): Pick<Processor, 'returns' | 'faultReturn'> => {
  const back: Return = { instruction, refused: true };
  return { returns: () => back, faultReturn: back };
};

const x86: Processor = {
  kernelLevels: ['ring-0', 'nonroot-0', 'root-0'],
  instructions: {
    privileged: 'MOV CR3',
    sensitive: 'POPF',
    'system-call': 'SYSCALL',
    'port-io': 'OUT',
    mmio: 'MOV',
    cpuid: 'CPUID',
    sgdt: 'SGDT',
  },
  // Code in ring 1 is 32-bit code behind segment limits; SYSCALL and SYSRET know ring 0 and ring 3 only.
  deprivilegedCall: 'INT 0x80',
  refuses: ['privileged', 'port-io'],
  returns: (call = '') =>
    /^SYSCALL\b/i.test(call)
      ? { instruction: 'SYSRET', refused: true }
      : /^SYSENTER\b/i.test(call)
        ? { instruction: 'SYSEXIT', refused: true }
        : iret,
  faultReturn: iret,
  exit: 'vm-exit',
};

const arm: Processor = {
  kernelLevels: ['el1', 'el2', 'el3'],
  instructions: { privileged: 'MSR TTBR0_EL1', sensitive: 'MSR DAIF', 'system-call': 'SVC', mmio: 'STR' },
  refuses: ['privileged', 'sensitive'],
  ...always('ERET'),
  hypervisors: ['el2'],
  exit: 'el2',
};

const riscV: Processor = {
  kernelLevels: ['s', 'vs', 'hs', 'm'],
  instructions: { privileged: 'CSRW satp', sensitive: 'CSRW sstatus', 'system-call': 'ECALL', mmio: 'SW' },
  refuses: ['privileged', 'sensitive'],
  ...always('SRET'),
};

/** The privilege checks of each architecture. */
export const processors: Readonly<Record<Architecture, Processor>> = {
  'x86-real': {
    ...x86,
    kernelLevels: ['real'],
    instructions: { ...x86.instructions, privileged: 'MOV CR0', 'system-call': 'INT 21h' },
  },
  x86,
  'x86-vmx': { ...x86, hypervisors: ['root-0'] },
  arm,
  'risc-v': riscV,
  'risc-v-h': { ...riscV, hypervisors: ['hs', 'm'], exit: 'hs' },
  s370: {
    kernelLevels: ['supervisor'],
    instructions: { privileged: 'LCTL', sensitive: 'SSM', 'system-call': 'SVC', 'port-io': 'SIO' },
    refuses: ['privileged', 'sensitive', 'port-io'],
    ...always('LPSW'),
  },
};

/** A processor of which only the author’s planes are known: the innermost level of each has the privilege of a kernel. */
export function unknownProcessor(innermost: readonly string[]): Processor {
  return {
    kernelLevels: innermost,
    instructions: {},
    refuses: ['privileged', 'sensitive', 'port-io'],
    returns: () => undefined,
    faultReturn: undefined,
    hypervisors: innermost,
    exit: 'entry',
  };
}
