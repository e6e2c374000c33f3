import type { Text } from '../../core/language/locale.js';
import type { Instruction, Sensitivity } from '../instruction.js';

/** Changes the mode, or which memory a program reaches. */
export const core = { control: 'core' } as const satisfies Sensitivity;
/** Writes another resource that the VMM must control. */
export const extended = { control: 'extended' } as const satisfies Sensitivity;
/** Reads a resource that the VMM owns. */
export const resource = { behaviour: ['resource'] } as const satisfies Sensitivity;
export const location = { behaviour: ['location'] } as const satisfies Sensitivity;
export const mode = { behaviour: ['mode'] } as const satisfies Sensitivity;

/** What user-level code sees of an innocuous instruction. */
const runsAlike = {
  outcome: 'runs',
  text: {
    en: 'Does the same at every privilege level.',
    'zh-Hans': '在任何特权级上作用都相同。',
    'zh-Hant': '在任何特權等級上作用都相同。',
  },
} as const satisfies Instruction['user'];

/** An instruction that is neither privileged nor sensitive. */
export function innocuous(mnemonic: string, does: Text, cite: readonly string[]): Instruction {
  return { mnemonic, privileged: 'never', sensitive: false, does, user: runsAlike, cite };
}
