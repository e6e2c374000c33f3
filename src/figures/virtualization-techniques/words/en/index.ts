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
  title: (technique: string, stream: string) => `${technique}: ${stream}`,
  stream: 'a stream of guest instructions',
  own: {
    subtitle: 'Kernel code is translated into a cache, block by block, and runs from there.',
    runs: 'Runs: the translation',
    monitor: 'VMM',
    note: 'Simplified: one cache block for each stretch between branches, and none is ever thrown out. Applications run directly.',
    parts: { translate: 'Translator', emulate: 'Emulate' },
    forms: { inline: 'inline code', callout: 'call VMM' },
    ways: { call: 'call', trap: 'trap' },
    fills: 'translate',
    block: (number: number) => `Cache block ${number}`,
    prepares: (block: string, count: number) =>
      `${block} is empty: the VMM translates ${count === 1 ? '1 instruction' : `${count} instructions`} into it. `,
    finds: (block: string) => `${block} is filled already. `,
    heading: ({ translated, work }: Figures) =>
      translated === 0
        ? 'No kernel code, so nothing is translated.'
        : work
          ? `Pass 1 costs work on ${work[0]} of the instructions, pass 2 on ${work[1]}.`
          : 'Innocuous kernel instructions run as copies.',
    conclusion: ({ entries, executed }: Figures) =>
      `The cache pays when code runs again. Executed: ${executed}; the VMM gets to work ${entries === 1 ? 'once' : `${entries} times`}.`,
    happens: {
      direct: (name: string) => `${name} runs as it is.`,
      cached: (name: string) => `${name} runs from the cache.`,
      inline: (name: string) =>
        `In place of ${name}, translated code works on the virtual processor in memory; nothing traps.`,
      callout: (name: string) => `The translation of ${name} calls the VMM, which carries it out.`,
      forwarded: (name: string) => `${name} enters the VMM, which passes the call on to the guest kernel.`,
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
  stepLabel: (name: string, pass: number) => (pass === 1 ? name : `${name}, pass ${pass}`),
  counters: {
    direct: 'run directly',
    emulated: 'emulated',
    translated: 'blocks translated',
    hits: 'cache hits',
    patched: 'places patched',
    traps: 'traps into the VMM',
    calls: 'calls into the VMM',
    hypercalls: 'hypercalls',
    flags: 'flags written',
    exits: 'VM exits',
  },
  entries: 'software gets to work',
  work: { first: 'Instructions it works on, pass 1', second: 'Instructions it works on, pass 2' },
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
