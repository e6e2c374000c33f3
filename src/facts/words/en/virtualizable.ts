import type { WordsLike } from '../../../core/language/by-language.js';

/** Texts of the System/370 example, in English. */
export const words = {
  traps: 'Privileged-operation exception.',
  whyMode: 'Changes the processor’s mode or interrupt masks.',
  whyReach: 'Changes which storage a program can reach.',
  whyShows: 'Would show the VMM’s state instead of the guest’s.',
  whyOwned: 'Devices, clocks and timers belong to the VMM.',
  whyPlace: 'The result depends on where in real storage the program lies.',
  subtitle: 'A virtualizable machine: the sensitive set lies inside the privileged set.',
  lpsw: 'Loads a new program status word.',
  ssm: 'Sets the system mask.',
  stnsm: 'Stores the system mask, then clears bits in it.',
  stosm: 'Stores the system mask, then sets bits in it.',
  lctl: 'Loads control registers, the segment-table origin among them.',
  stctl: 'Stores control registers.',
  lra: 'Translates a virtual address into a real one.',
  ssk: 'Sets the storage key of a block.',
  sio: 'Starts an I/O operation.',
  tio: 'Tests a channel and a device.',
  hio: 'Ends an I/O operation early.',
  spt: 'Sets the CPU timer.',
  stpt: 'Stores the CPU timer.',
  sck: 'Sets the time-of-day clock.',
  ptlb: 'Empties the translation-lookaside buffer (TLB).',
  ptlbContested: 'Not sensitive in the 1974 model, which has no TLB; VM/370 simulates it all the same.',
  l: 'Loads a word.',
  st: 'Stores a word.',
  la: 'Computes an address.',
  ar: 'Adds two registers.',
  sr: 'Subtracts two registers.',
  bc: 'Branches on the condition code.',
  balr: 'Branches and keeps the return address.',
  mvc: 'Copies bytes in storage.',
  outer: 'Privileged is the outer set. Innocuous means not sensitive; it does not mean unprivileged.',
  selection: 'A selection: VM/370 simulates each of these privileged instructions when it traps.',
  model1974:
    'The 1974 model has no I/O, timers or control registers; they count here as resources of the VMM.',
  storeClock: 'Timing is outside the model: STORE CLOCK does not trap, and guests read the real clock.',
} as const;

export type VirtualizableTexts = WordsLike<typeof words>;
