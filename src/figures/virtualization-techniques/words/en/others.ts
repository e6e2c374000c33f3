import type { Figures, OtherWords } from '../own.js';

const heading = ({ innocuous }: Figures): string =>
  innocuous === 0
    ? 'No instruction here is innocuous.'
    : innocuous === 1
      ? 'The one innocuous instruction runs directly.'
      : `All ${innocuous} innocuous instructions run directly.`;
const concluded =
  (monitor: string) =>
  ({ executed, entries }: Figures): string =>
    `That is the efficiency that Popek and Goldberg ask for. ${executed === 1 ? 'One instruction is' : `${executed} instructions are`} executed, and the ${monitor} runs ${entries === 1 ? 'once' : `${entries} times`}.`;

/** What is said of the techniques other than the one that is drawn at first, in English. */
export const words: OtherWords = {
  interpretation: {
    subtitle: 'Every instruction is fetched, decoded and emulated; none runs on the processor.',
    runs: 'Read as data',
    memory: 'Interpreter’s memory',
    monitor: 'Interpreter',
    note: 'It works on any processor, even one of another architecture.',
    parts: { fetch: 'Fetch', decode: 'Decode', emulate: 'Emulate' },
    forms: {},
    ways: { emulation: 'emulate' },
    heading: () => 'No instruction runs directly.',
    conclusion: ({ executed }) =>
      `So by Popek and Goldberg’s efficiency this is no VMM: software carries out ${executed === 1 ? 'the one instruction' : `all ${executed} instructions`}.`,
    happens: {
      emulated: (name) => `The interpreter fetches ${name}, decodes it and carries it out in software.`,
    },
  },
  'scan-and-patch': {
    subtitle:
      'The code stays in place; sensitive instructions that would not trap are overwritten before they run.',
    runs: 'Runs: the same place',
    monitor: 'VMM',
    note: 'Simplified: every patch traps, and a block is scanned when it is reached. Privileged instructions need no patch, because they trap.',
    parts: { scan: 'Scanner', patches: 'Patch table', emulate: 'Emulate' },
    forms: { patched: 'trap' },
    ways: { trap: 'trap' },
    fills: 'scan',
    block: (number) => `Block ${number}`,
    prepares: (block, count) =>
      `The VMM scans ${block.toLowerCase()} and patches ${count === 1 ? '1 place' : `${count} places`}. `,
    finds: (block) => `${block} has been scanned. `,
    heading,
    conclusion: concluded('VMM'),
    happens: {
      direct: (name) => `${name} runs as it is.`,
      traps: (name) => `${name} traps, because ring 1 lacks the privilege; the VMM emulates ${name}.`,
      patched: (name) =>
        `Over ${name} the VMM has written an instruction that traps; the VMM emulates ${name}.`,
      forwarded: (name) => `${name} enters the VMM, which delivers the call to the guest kernel.`,
    },
  },
  paravirtualization: {
    subtitle: 'The kernel was ported: it asks the hypervisor instead of executing what it may not execute.',
    guest: 'Guest code before porting',
    runs: 'Runs: the ported code',
    monitor: 'Hypervisor',
    note: '32-bit Xen (up to 4.2) is drawn, where INT 0x80 goes straight to the guest kernel; on 64-bit Xen it enters Xen first.',
    parts: { hypercalls: 'Hypercall handlers', shared: 'Shared flag' },
    forms: { hypercall: 'hypercall', flag: 'write flag' },
    ways: { hypercall: 'hypercall' },
    heading,
    conclusion: concluded('hypervisor'),
    happens: {
      direct: (name) => `${name} runs as it is.`,
      hypercall: (name) => `In place of ${name}, the kernel makes a hypercall.`,
      flag: (name) =>
        `In place of ${name}, the kernel writes a flag in memory that it shares with the hypervisor.`,
      delivered: (name) => `${name} passes between application and guest kernel directly.`,
    },
  },
  'hardware-assistance': {
    subtitle: 'The guest runs directly; the hypervisor has chosen what makes it exit.',
    runs: 'Runs: the same code',
    monitor: 'Hypervisor, root mode',
    note: 'Some instructions, such as CPUID, always exit; of most others the hypervisor decides. With EPT it can let MOV CR3 run.',
    parts: { controls: 'List of what exits', exits: 'Exit handler', emulate: 'Emulate' },
    forms: {},
    ways: { exit: 'VM exit' },
    place: (mode) => `${mode}, non-root`,
    heading,
    conclusion: concluded('hypervisor'),
    happens: {
      direct: (name) => `${name} runs as it is.`,
      exit: (name) => `${name} causes a VM exit; the hypervisor emulates ${name}.`,
      delivered: (name) => `${name} passes between application and guest kernel directly.`,
    },
  },
};
