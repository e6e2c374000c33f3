import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
  'no-instructions': () => '一条指令也没有，无从执行。',
  'too-small': ({ got }) => `至少为 1；实际为 ${got ?? ''}。`,
  'no-target': ({ got }) => `${got ?? ''} 是跳转；请用“to”写明跳回哪条指令。`,
  'unknown-target': ({ got, expected }) => `没有第 ${got ?? ''} 条指令；最后一条是第 ${expected ?? ''} 条。`,
  'forward-branch': ({ got }) => `向前跳到第 ${got ?? ''} 条；只有跳回自己或之前才构成循环。`,
  'mode-differs': ({ got }) => `${got ?? ''} 会在应用程序与内核之间跳转；只有系统调用或返回才能这样。`,
  'not-a-branch': ({ got }) => `${got ?? ''} 不是跳转，不能有“to”或“times”。`,
  'only-in-kernel': ({ got }) => `${got ?? ''} 处在应用程序中；这类指令属于内核。`,
  'only-in-application': ({ got }) => `${got ?? ''} 处在内核中，内核不会调用自己；前面须有“return”。`,
  'never-exits': ({ got }) => `${got ?? ''} 本身不会引起 VM 退出。`,
  'is-privileged': ({ got }) => `${got ?? ''} 在 x86 上是特权指令。`,
  'is-silent': ({ got }) => `${got ?? ''} 在 x86 上是敏感指令，但不会陷入。`,
  'is-return': ({ got }) => `${got ?? ''} 在 x86 上从内核返回，类别应为 "return"。`,
  'return-traps': ({ got }) => `${got ?? ''} 没有特权时会陷入；本图的内核在 1 环，用 IRET 返回。`,
  'is-system-call': ({ got }) => `${got ?? ''} 在 x86 上进入内核，类别应为 "system-call"。`,
  'is-branch': ({ got }) => `${got ?? ''} 在 x86 上是跳转指令。`,
  'runs-too-long': ({ expected }) => `执行超过 ${expected ?? ''} 步；请减少循环次数。`,
};
