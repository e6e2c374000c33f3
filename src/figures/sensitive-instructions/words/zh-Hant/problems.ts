import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
  'unknown-condition': ({ got, expected }) =>
    `取決於條件「${got ?? ''}」，但「conditions」沒有說明它是否成立${expected === undefined ? '。' : `；是否想寫「${expected}」？`}`,
  'unused-condition': ({ got, expected }) =>
    `給出了條件「${got ?? ''}」，卻沒有指令取決於它${expected === undefined ? '。' : `；是否想寫「${expected}」？`}`,
  'unknown-group': ({ got, expected }) =>
    `所屬的分組不在「groups」中：${got ?? ''}${expected === undefined ? '。' : `；是否想寫 ${expected}？`}`,
  'sensitive-how': ({ got }) => `${got ?? ''} 標為敏感，卻既非控制敏感也非行為敏感。`,
  'tamed-but-sensitive': ({ got }) => `${got ?? ''} 同時標為無害與敏感。`,
  'privileged-traps': () => '特權指令在使用者模式必定陷入；在該模式被忽略或結果不同的指令不是特權指令。',
  'unprivileged-traps': () => '因權限不足而在使用者模式陷入的指令就是特權指令；請寫「always」或寫明條件。',
  'differs-not-sensitive': ({ got }) =>
    `${got ?? ''} 在使用者模式下行為不同，即結果取決於模式，所以它是敏感指令。`,
  'traps-in-kernel-mode': ({ got }) => `${got ?? ''} 在核心模式下同樣陷入，而特權指令在核心模式下不陷入。`,
  'trap-without-condition': ({ got, expected }) =>
    `${got ?? ''} 標為在使用者模式陷入，但它所取決的條件「${expected ?? ''}」並不成立。`,
  'claims-virtualizable': ({ got }) => `資料稱此指令集可虛擬化，但這些敏感指令不是特權指令：${got ?? ''}。`,
  'claims-not-virtualizable': () => '資料稱條件不成立，但列出的敏感指令全部是特權指令。',
};
