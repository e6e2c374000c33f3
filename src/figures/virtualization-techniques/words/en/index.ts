import type { WordsLike } from '../../../../core/language/by-language.js';
import type { Figures } from '../../picture.js';

/** What the figure says, in English. */
export const words = {
  name: 'Five ways to run a guest’s code',
  presets: {
    loop: 'Idle loop',
    'system-call-heavy': 'Many system calls',
    'compute-bound': 'Mostly computing',
  },
  options: {
    technique: {
      label: 'Technique',
      values: {
        interpretation: 'Interpretation',
        'scan-and-patch': 'Scan and patch',
        'binary-translation': 'Binary translation',
        paravirtualization: 'Paravirtualization',
        'hardware-assistance': 'Hardware assistance',
      },
    },
  },
  title: (technique: string, stream: string, times: number) =>
    times === 0
      ? `${technique}: no software works in ${stream}`
      : `${technique}: software works ${times === 1 ? 'once' : `${times} times`} in ${stream}`,
  score: {
    cells: 'Who works on each executed instruction',
    totals: 'software works',
    alone: 'the guest runs alone',
    draw: 'Draw this technique',
  },
  stream: 'a stream of guest instructions',
  own: {
    subtitle: 'Kernel code is translated into a cache, block by block, and runs from there.',
    runs: 'Runs: the translation',
    monitor: 'VMM',
    note: 'Simplified: one cache block for each stretch between branches, and none is ever thrown out. Copies run on the processor as they are; only branches are given new targets. Applications run directly.',
    parts: { translate: 'Translator', emulate: 'Emulate' },
    forms: { inline: 'inline code', callout: 'call VMM' },
    ways: { call: 'call', trap: 'trap' },
    jump: (block: string) => `jump: ${block.toLowerCase()}`,
    fills: 'translate',
    block: (number: number) => `Cache block ${number}`,
    prepares: (block: string, count: number) =>
      `${block} is empty: the VMM translates ${count === 1 ? '1 instruction' : `${count} instructions`} into it. `,
    finds: (block: string) => `${block} is filled already. `,
    heading: ({ translated, work }: Figures) =>
      translated === 0
        ? 'No kernel code, so nothing is translated.'
        : work
          ? `In the first pass of the loop the VMM must handle ${work[0] === 1 ? 'one instruction' : `${work[0]} instructions`}, in the second ${work[1]}.`
          : 'Innocuous kernel instructions run as copies.',
    conclusion: ({ entries, executed }: Figures) =>
      `The cache pays off when code runs again. ${executed === 1 ? 'One instruction is' : `${executed} instructions are`} executed, and the VMM runs ${entries === 1 ? 'once' : `${entries} times`}.`,
    happens: {
      direct: (name: string) => `${name} runs as it is.`,
      cached: (name: string) => `${name} runs on the processor, as a copy in the cache.`,
      jumps: (name: string) =>
        `The translation of ${name} jumps within the cache, to the block that holds its target.`,
      inline: (name: string) =>
        `In place of ${name}, translated code changes the virtual processor in memory; nothing traps.`,
      callout: (name: string) => `The translation of ${name} calls the VMM, which emulates ${name}.`,
      forwarded: (name: string) => `${name} enters the VMM, which delivers the call to the guest kernel.`,
    },
  },
  guest: 'Guest code',
  modes: { application: 'Application', kernel: 'Guest kernel' },
  empty: 'empty',
  kinds: {
    innocuous: 'Innocuous.',
    privileged: 'Privileged: traps without privilege.',
    'sensitive-unprivileged': 'Sensitive, but does not trap without privilege.',
    branch: 'Innocuous; a branch.',
    'system-call': 'A system call: enters the kernel.',
    return: 'Return from the kernel: sensitive, but does not trap without privilege.',
  },
  stepLabel: (name: string, pass: number) => (pass === 1 ? name : `${name}, pass ${pass} of the loop`),
  counters: {
    direct: 'run directly',
    cached: 'run from the cache',
    inline: 'replaced by inline code',
    emulated: 'emulated',
    forwarded: 'delivered to the guest kernel',
    translated: 'blocks translated',
    hits: 'cache hits',
    patched: 'places patched',
    traps: 'traps into the VMM',
    calls: 'calls into the VMM',
    hypercalls: 'hypercalls',
    flags: 'flags written',
    exits: 'VM exits',
  },
  entries: 'times VMM, hypervisor or interpreter runs',
  work: {
    first: 'instructions to handle in the first pass of the loop',
    second: 'instructions to handle in the second pass',
  },
  counts: 'Counts',
  allCounts: 'All counts',
  table: (count: number) => `${count} executed instructions, compared`,
  terms: {
    kind: 'Kind',
    does: 'Does',
    loop: 'Loop',
    holds: 'Holds',
    parts: 'Parts',
    entered: 'Entered by',
    state: 'At first',
    done: 'What the VMM does to it',
  },
  loop: (to: number, times: string) => `Back to ${to}; runs ${times}.`,
  times: (count: number) => `×${count}`,
  signs: { hole: 'Sensitive, does not trap', privileged: 'privileged' },
  note: 'These are counts, not times: a trap, a call, an exit and a translation differ in cost.',
  summary: (technique: string, count: number, counts: string) =>
    `${technique}. ${count} instructions executed. ${counts}.`,
  counted: (count: number, name: string) => `${name}: ${count}`,
} as const;

export type TechniquesWords = WordsLike<typeof words>;
