import type { Source } from '../../core/source.js';

/** The sets, the model and Theorem 1. */
export const popekGoldberg = {
  id: 'popek-goldberg-1974',
  title: 'Formal Requirements for Virtualizable Third Generation Architectures',
  by: 'Gerald J. Popek, Robert P. Goldberg',
  date: '1974-07',
  where: 'Communications of the ACM 17(7), 412–421',
  url: 'https://doi.org/10.1145/361011.361073',
} as const satisfies Source;

/** Which System/370 instructions recognize a privileged-operation exception. */
export const ibm370 = {
  id: 'ibm-370',
  title: 'IBM System/370 Principles of Operation, GA22-7000-4',
  by: 'IBM',
  date: '1975-09',
  where: 'system-control, I/O and general instructions',
  url: 'https://www.bitsavers.org/pdf/ibm/370/princOps/GA22-7000-4_370_Principles_Of_Operation_Sep75.pdf',
} as const satisfies Source;

/** Which instructions VM/370 simulates after they trap. */
export const vm370 = {
  id: 'vm-370',
  title: 'VM/370 System Logic and Problem Determination Guide, Volume 1, SY20-0886-1',
  by: 'IBM',
  date: '1979-03',
  where: 'module DMKPRV, privileged instruction simulation',
} as const satisfies Source;

/** What a guest reads from the clock. */
export const vm370Guide = {
  id: 'vm-370-guide',
  title: 'VM/370 System Programmer’s Guide, Release 6',
  by: 'IBM',
  where: '“TOD Clock”',
} as const satisfies Source;
