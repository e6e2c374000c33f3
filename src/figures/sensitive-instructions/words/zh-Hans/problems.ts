import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
  'unknown-condition': ({ got, expected }) =>
    `取决于条件“${got ?? ''}”，但“conditions”没有说明它是否成立${expected === undefined ? '。' : `；是否想写“${expected}”？`}`,
  'unused-condition': ({ got, expected }) =>
    `给出了条件“${got ?? ''}”，却没有指令取决于它${expected === undefined ? '。' : `；是否想写“${expected}”？`}`,
  'unknown-group': ({ got, expected }) =>
    `所属的分组不在“groups”中：${got ?? ''}${expected === undefined ? '。' : `；是否想写 ${expected}？`}`,
  'sensitive-how': ({ got }) => `${got ?? ''} 标为敏感，却既非控制敏感也非行为敏感。`,
  'tamed-but-sensitive': ({ got }) => `${got ?? ''} 同时标为无害和敏感。`,
  'privileged-traps': () => '特权指令在用户态必然陷入；在用户态被忽略或结果不同的指令不是特权指令。',
  'unprivileged-traps': () => '因权限不足而在用户态陷入的指令就是特权指令；请写“always”或写明条件。',
  'differs-not-sensitive': ({ got }) =>
    `${got ?? ''} 在用户态下行为不同，即结果取决于模式，所以它是敏感指令。`,
  'traps-in-kernel-mode': ({ got }) => `${got ?? ''} 在内核态下同样陷入，而特权指令在内核态下不陷入。`,
  'trap-without-condition': ({ got, expected }) =>
    `${got ?? ''} 标为在用户态陷入，但它所取决的条件“${expected ?? ''}”并不成立。`,
  'claims-virtualizable': ({ got }) => `数据称此指令集可虚拟化，但这些敏感指令不是特权指令：${got ?? ''}。`,
  'claims-not-virtualizable': () => '数据称条件不成立，但列出的敏感指令全部是特权指令。',
};
