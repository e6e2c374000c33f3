import type { Instruction, InstructionGroup, Sensitivity } from '../instruction.js';
import type { Ia32Texts } from '../words/en/ia-32.js';
import { core, extended, mode, resource } from './common.js';

type TextKey = Exclude<keyof Ia32Texts, 'outside'>;
type Row = readonly [
  mnemonic: string,
  sensitive: Sensitivity,
  does: TextKey,
  user: TextKey,
  why: TextKey,
  umip?: 'umip',
];

/** Robin and Irvine's two classes; the figure lists the instructions under them. */
export const ia32Groups = (t: Ia32Texts): readonly InstructionGroup[] => [
  { id: 'sensitive-registers', label: t.groupRegisters, cite: ['robin-irvine'] },
  { id: 'protection', label: t.groupProtection, cite: ['robin-irvine'] },
];

const transfer = { ...core, ...mode } as const;

/** The eighteen mnemonics by class, in Robin and Irvine's order, that they count as seventeen; UMIP makes five of them privileged. */
const classes: Readonly<Record<string, readonly Row[]>> = {
  'sensitive-registers': [
    ['SGDT', resource, 'sgdtDoes', 'storesRegister', 'whyRegister', 'umip'],
    ['SIDT', resource, 'sidtDoes', 'storesRegister', 'whyRegister', 'umip'],
    ['SLDT', resource, 'sldtDoes', 'storesRegister', 'whyRegister', 'umip'],
    ['SMSW', resource, 'smswDoes', 'storesRegister', 'whyRegister', 'umip'],
    ['PUSHF', mode, 'pushfDoes', 'pushfUser', 'pushfWhy'],
    ['POPF', { ...extended, ...mode }, 'popfDoes', 'popfUser', 'popfWhy'],
  ],
  protection: [
    ['LAR', mode, 'larDoes', 'checksSegment', 'whySegment'],
    ['LSL', mode, 'lslDoes', 'checksSegment', 'whySegment'],
    ['VERR', mode, 'verrDoes', 'checksSegment', 'whySegment'],
    ['VERW', mode, 'verwDoes', 'checksSegment', 'whySegment'],
    ['POP', mode, 'popDoes', 'popUser', 'whySegment'],
    ['PUSH', mode, 'pushDoes', 'pushUser', 'whyShowsCpl'],
    ['CALL', transfer, 'callDoes', 'gateChecks', 'whyTransfers'],
    ['JMP', transfer, 'jmpDoes', 'gateChecks', 'whyTransfers'],
    ['INT n', transfer, 'intNDoes', 'intNUser', 'whyTransfers'],
    ['RET', transfer, 'retDoes', 'gateChecks', 'whyTransfers'],
    ['STR', resource, 'strDoes', 'storesRegister', 'whyRegister', 'umip'],
    ['MOV Sreg', mode, 'movSregDoes', 'movSregUser', 'whyShowsCpl'],
  ],
};

/** The sensitive instructions that do not trap on IA-32. */
export function ia32Unprivileged(t: Ia32Texts): readonly Instruction[] {
  return Object.entries(classes).flatMap(([group, rows]) =>
    rows.map(([mnemonic, sensitive, does, user, why, umip]): Instruction => ({
      mnemonic,
      privileged: umip ? { when: 'CR4.UMIP = 1' } : 'never',
      sensitive,
      group,
      does: t[does],
      user: { outcome: 'differs', text: t[user] },
      why: t[why],
      cite: ['robin-irvine', umip ? 'intel-sdm-system' : 'intel-sdm-reference'],
    })),
  );
}
