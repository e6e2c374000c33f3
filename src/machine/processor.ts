import type { Architecture } from '../facts/levels.js';

type Instructions = {
  readonly [K in 'privileged' | 'sensitive' | 'system-call' | 'port-io' | 'mmio' | 'cpuid' | 'sgdt']?: string;
};

/** What a processor does with the instructions that the operations stand for. */
export interface Processor {
  /** Levels that may execute what an operating-system kernel needs. */
  readonly kernelLevels: readonly string[];
  /** The instruction of each operation; one that is missing does not exist. */
  readonly instructions: Instructions;
  /** Operations that a level without privilege is refused; the others run or differ silently. */
  readonly refuses: readonly string[];
  /** Set when a kernel’s return to its application is refused too. */
  readonly refusesReturn?: boolean;
}

const x86 = {
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
  refuses: ['privileged', 'port-io'],
} as const satisfies Processor;

const arm = {
  kernelLevels: ['el1', 'el2', 'el3'],
  instructions: { privileged: 'MSR TTBR0_EL1', sensitive: 'MSR DAIF', 'system-call': 'SVC', mmio: 'STR' },
  refuses: ['privileged', 'sensitive'],
  refusesReturn: true,
} as const satisfies Processor;

const riscV = {
  kernelLevels: ['s', 'vs', 'hs', 'm'],
  instructions: { privileged: 'CSRW satp', sensitive: 'CSRW sstatus', 'system-call': 'ECALL', mmio: 'SW' },
  refuses: ['privileged', 'sensitive'],
  refusesReturn: true,
} as const satisfies Processor;

/** The privilege checks of each architecture. */
export const processors: Readonly<Record<Architecture, Processor>> = {
  'x86-real': {
    ...x86,
    kernelLevels: ['real'],
    instructions: { ...x86.instructions, privileged: 'MOV CR0', 'system-call': 'INT 21h' },
  },
  x86,
  'x86-vmx': x86,
  arm,
  'risc-v': riscV,
  'risc-v-h': riscV,
  s370: {
    kernelLevels: ['supervisor'],
    instructions: { privileged: 'LCTL', sensitive: 'SSM', 'system-call': 'SVC', 'port-io': 'SIO' },
    refuses: ['privileged', 'sensitive', 'port-io'],
    refusesReturn: true,
  },
};
