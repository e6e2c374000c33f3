import type { WordsLike } from '../../../../core/language/by-language.js';
import { words as operations } from '../../../../machine/words/en/operations.js';

/** What a group of figures says, in English. */
export const words = {
  name: 'Figures shown in step',
  operation: 'Operation',
  operations: { '': 'nothing happens: who runs where', ...operations },
  costs: (operation: string) => `What it costs when ${operation}`,
  figure: 'Figure',
  traps: 'Traps',
  exits: 'Entries into the hypervisor (VM exits)',
  switches: 'Context switches',
  worldSwitches: 'World switches',
  lastStepIs: (step: number, of: number) => `There is no step ${step}; the last is ${of}.`,
} as const;

export type GroupWords = WordsLike<typeof words>;
