import type { Source } from '../../core/source.js';

/** Interpretation as a technique of emulation. */
export const smithNairEmulation = {
  id: 'smith-nair-emulation',
  title: 'Virtual Machines: Versatile Platforms for Systems and Processes',
  by: 'James E. Smith, Ravi Nair',
  date: '2005',
  where: 'Chapter 2, “Emulation: Interpretation and Binary Translation”',
} as const satisfies Source;
