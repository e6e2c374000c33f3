import type { Claim, Source } from '../../core/source.js';
import type { Instruction, InstructionSet } from '../instruction.js';
import {
  bugnionNiehTsafrir,
  hennessyPatterson,
  intel386Sensitive,
  intelSdmExits,
  intelSdmIo,
  intelSdmPrivileged,
  intelSdmSystem,
  popekGoldberg,
  robinIrvine,
} from '../sources/ia-32.js';
import { intelSdmReference } from '../sources/intel-sdm-reference.js';
import type { Ia32Texts } from '../words/en/ia-32.js';
import { innocuous } from './common.js';
import { ia32Privileged } from './ia-32-privileged.js';
import { ia32Groups, ia32Unprivileged } from './ia-32-unprivileged.js';

export type { Ia32Texts };

/** Neither sensitive nor, in the case that is drawn, privileged. */
function ia32Innocuous(t: Ia32Texts): readonly Instruction[] {
  const plain = (mnemonic: string, does: string): Instruction =>
    innocuous(mnemonic, does, ['intel-sdm-reference']);
  return [
    plain('ADD', t.addDoes),
    plain('AND', t.andDoes),
    plain('CMP', t.cmpDoes),
    plain('LEA', t.leaDoes),
    plain('MOV r,r', t.movDoes),
    plain('Jcc', t.jccDoes),
    plain('NOP', t.nopDoes),
    {
      ...plain('CPUID', t.cpuidDoes),
      facts: [{ term: t.forVmm, text: t.cpuidForVmm, cite: ['intel-sdm-exits'] }],
    },
    {
      ...plain('RDTSC', t.rdtscDoes),
      privileged: { when: 'CR4.TSD = 1' },
      user: { outcome: 'runs', text: t.rdtscUser },
      cite: ['intel-sdm-privileged'],
    },
  ];
}

/** 32-bit protected mode: the list from which the examples of IA-32, x86-64 and VT-x derive. */
export const ia32Instructions = (t: Ia32Texts): readonly Instruction[] => [
  ...ia32Privileged(t),
  ...ia32Unprivileged(t),
  ...ia32Innocuous(t),
];

/** What the examples of IA-32 say of the sets. */
const ia32Notes = (t: Ia32Texts): readonly Claim[] => [
  { text: t.noteCount, cite: ['robin-irvine', 'hennessy-patterson'], contested: true },
  { text: t.noteForms, cite: ['robin-irvine', 'intel-sdm-reference'] },
  { text: t.notePrivileged, cite: ['intel-sdm-privileged'] },
  { text: t.noteExtended, cite: ['popek-goldberg-1974'] },
  { text: t.noteIo, cite: ['intel-sdm-io'] },
  { text: t.noteRealMode, cite: ['intel-sdm-reference'] },
  { text: t.noteSensitive, cite: ['intel-386-sensitive', 'popek-goldberg-1974'] },
];

const sources: readonly Source[] = [
  popekGoldberg,
  robinIrvine,
  hennessyPatterson,
  intelSdmPrivileged,
  intelSdmReference,
  intelSdmSystem,
  intelSdmIo,
  intelSdmExits,
  intel386Sensitive,
  bugnionNiehTsafrir,
];

/** IA-32 in 32-bit protected mode, without UMIP: the sets overlap, and eighteen mnemonics stand in the hole. */
export const ia32 = (t: Ia32Texts): InstructionSet => ({
  isa: 'IA-32',
  subtitle: t.subtitle,
  conditions: {
    'CPL > IOPL': true,
    'CR4.UMIP = 1': false,
    'CR4.PCE = 0': true,
    'CR4.TSD = 1': false,
  },
  varies: 'CR4.UMIP = 1',
  virtualizable: false,
  groups: ia32Groups(t),
  instructions: ia32Instructions(t),
  instead: { text: t.instead, cite: ['bugnion-nieh-tsafrir'] },
  notes: ia32Notes(t),
  sources,
});
