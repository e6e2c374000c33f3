import type { Text } from '../../core/language/locale.js';
import type { Instruction } from '../instruction.js';

/** What user-level code sees of an innocuous instruction. */
const runsAlike = {
  outcome: 'runs',
  text: {
    en: 'Does the same at every privilege level.',
    'zh-Hans': '在任何特权级上都一样。',
    'zh-Hant': '在任何特權等級上都一樣。',
  },
} as const satisfies Instruction['user'];

/** An instruction that is neither privileged nor sensitive. */
export function innocuous(mnemonic: string, does: Text, cite: readonly string[]): Instruction {
  return { mnemonic, privileged: 'never', sensitive: false, does, user: runsAlike, cite };
}
