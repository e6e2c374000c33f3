import type { Locale } from '../../core/language/locale.js';
import type { ProblemMessages } from '../../core/problem.js';

/** Words for what the rules of meaning find. */
export const problemMessages = {
  en: {
    'unknown-condition': ({ got }) =>
      `depends on the condition “${got ?? ''}”, but "conditions" does not say whether it holds.`,
    'unknown-group': ({ got }) => `names a group that "groups" does not list: ${got ?? ''}.`,
    'sensitive-how': ({ got }) =>
      `${got ?? ''} is called sensitive, but neither control-sensitive nor behaviour-sensitive.`,
    'tamed-but-sensitive': ({ got }) => `${got ?? ''} is called harmless and sensitive at once.`,
    'privileged-traps': () =>
      'A privileged instruction always traps at user level; one that is ignored or differs there is not privileged.',
    'unprivileged-traps': () =>
      'An instruction that traps at user level because of its privilege is privileged; say "always", or on which condition.',
    'claims-virtualizable': ({ got }) =>
      `The data call the instruction set virtualizable, but these sensitive instructions are not privileged: ${got ?? ''}.`,
    'claims-not-virtualizable': () =>
      'The data say that the condition fails, but every sensitive instruction listed is privileged.',
  },
  'zh-Hans': {
    'unknown-condition': ({ got }) => `取决于条件“${got ?? ''}”，但“conditions”没有说明它是否成立。`,
    'unknown-group': ({ got }) => `所属的分组不在“groups”中：${got ?? ''}。`,
    'sensitive-how': ({ got }) => `${got ?? ''} 标为敏感，却既非控制敏感也非行为敏感。`,
    'tamed-but-sensitive': ({ got }) => `${got ?? ''} 同时标为无害和敏感。`,
    'privileged-traps': () => '特权指令在用户态必然陷入；在用户态被忽略或结果不同的指令不是特权指令。',
    'unprivileged-traps': () => '因权限不足而在用户态陷入的指令就是特权指令；请写“always”或写明条件。',
    'claims-virtualizable': ({ got }) => `数据称此指令集可虚拟化，但这些敏感指令不是特权指令：${got ?? ''}。`,
    'claims-not-virtualizable': () => '数据称条件不成立，但列出的敏感指令全部是特权指令。',
  },
  'zh-Hant': {
    'unknown-condition': ({ got }) => `取決於條件「${got ?? ''}」，但「conditions」沒有說明它是否成立。`,
    'unknown-group': ({ got }) => `所屬的分組不在「groups」中：${got ?? ''}。`,
    'sensitive-how': ({ got }) => `${got ?? ''} 標為敏感，卻既非控制敏感也非行為敏感。`,
    'tamed-but-sensitive': ({ got }) => `${got ?? ''} 同時標為無害與敏感。`,
    'privileged-traps': () => '特權指令在使用者模式必定陷入；在該模式被忽略或結果不同的指令不是特權指令。',
    'unprivileged-traps': () => '因權限不足而在使用者模式陷入的指令就是特權指令；請寫「always」或寫明條件。',
    'claims-virtualizable': ({ got }) => `資料稱此指令集可虛擬化，但這些敏感指令不是特權指令：${got ?? ''}。`,
    'claims-not-virtualizable': () => '資料稱條件不成立，但列出的敏感指令全部是特權指令。',
  },
} as const satisfies Record<Locale, ProblemMessages>;
