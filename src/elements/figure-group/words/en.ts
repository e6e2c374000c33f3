import { en as operations } from '../../../machine/words/operations/en.js';

/** What a group of figures says, in English. */
export const en = {
  name: 'Figures shown in step',
  operation: 'Operation',
  operations: { '': 'None: who runs where', ...operations },
  costs: (operation: string) => `What it costs. ${operation}`,
  figure: 'Figure',
  traps: 'Traps',
  exits: 'VM exits',
  switches: 'Context switches',
  worldSwitches: 'World switches',
  lastStepIs: (step: number, of: number) => `There is no step ${step}; the last is ${of}.`,
} as const;
