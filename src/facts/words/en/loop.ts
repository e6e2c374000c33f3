import type { WordsLike } from '../../../core/language/by-language.js';

/** Texts of the loop, in English. */
export const words = {
  title: 'a kernel’s idle loop',
  push: 'Puts the wanted flags on the stack.',
  popf: 'Takes the flags from there, so that interrupts are on.',
  hlt: 'Stops the processor until an interrupt comes.',
  cmp: 'Checks whether there is work to do.',
  jz: 'If not, goes back to 1.',
  mov: 'Fetches the work.',
};

export type LoopTexts = WordsLike<typeof words>;
