import type { InstructionSet } from '../instruction.js';
import { ia32, type Ia32Texts } from './ia-32.js';

/** IA-32 with CR4.UMIP = 1: five mnemonics leave the hole, thirteen stay. */
export function ia32Umip(t: Ia32Texts): InstructionSet {
  const plain = ia32(t);
  return {
    ...plain,
    isa: 'IA-32 + UMIP',
    conditions: { ...plain.conditions, 'CR4.UMIP = 1': true },
    notes: [{ text: t.umipNote, cite: ['intel-sdm-system'] }, ...(plain.notes ?? [])],
  };
}
