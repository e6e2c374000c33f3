import type { Locale } from '../../core/language/locale.js';
import type { ProblemMessages } from '../../core/problem.js';

/** Words for what the rules of meaning find. */
export const problemMessages = {
  en: {
    'no-instructions': () => 'has no instruction, so there is nothing to run.',
    'too-small': ({ got }) => `must be at least 1; found ${got ?? ''}.`,
    'no-target': ({ got }) => `${got ?? ''} is a branch; say by "to" which instruction it goes back to.`,
    'unknown-target': ({ got, expected }) =>
      `There is no instruction ${got ?? ''}; the last is ${expected ?? ''}.`,
    'forward-branch': ({ got }) =>
      `goes forward to ${got ?? ''}; only a branch back, to itself or before, makes a loop.`,
    'mode-differs': ({ got }) =>
      `${got ?? ''} would jump between application and kernel; only a system call or a return does that.`,
    'not-a-branch': ({ got }) => `${got ?? ''} is no branch, so it has neither "to" nor "times".`,
    'only-in-kernel': ({ got }) =>
      `${got ?? ''} stands in the application; instructions of this kind belong in the kernel.`,
    'only-in-application': ({ got }) =>
      `${got ?? ''} stands in the kernel, which does not call itself; a "return" must come first.`,
    'never-exits': ({ got }) => `${got ?? ''} by itself causes no VM exit.`,
    'is-privileged': ({ got }) => `${got ?? ''} is privileged on x86.`,
    'is-silent': ({ got }) => `${got ?? ''} is sensitive on x86, and does not trap.`,
    'runs-too-long': ({ expected }) =>
      `execute more than ${expected ?? ''} steps; let the loops run less often.`,
  },
  'zh-Hans': {
    'no-instructions': () => '一条指令也没有，无从执行。',
    'too-small': ({ got }) => `至少为 1；实际为 ${got ?? ''}。`,
    'no-target': ({ got }) => `${got ?? ''} 是跳转；请用“to”写明跳回哪条指令。`,
    'unknown-target': ({ got, expected }) =>
      `没有第 ${got ?? ''} 条指令；最后一条是第 ${expected ?? ''} 条。`,
    'forward-branch': ({ got }) => `向前跳到第 ${got ?? ''} 条；只有跳回自己或之前才构成循环。`,
    'mode-differs': ({ got }) => `${got ?? ''} 会在应用程序与内核之间跳转；只有系统调用或返回才能这样。`,
    'not-a-branch': ({ got }) => `${got ?? ''} 不是跳转，不能有“to”或“times”。`,
    'only-in-kernel': ({ got }) => `${got ?? ''} 处在应用程序中；这类指令属于内核。`,
    'only-in-application': ({ got }) => `${got ?? ''} 处在内核中，内核不会调用自己；前面须有“return”。`,
    'never-exits': ({ got }) => `${got ?? ''} 本身不会引起 VM 退出。`,
    'is-privileged': ({ got }) => `${got ?? ''} 在 x86 上是特权指令。`,
    'is-silent': ({ got }) => `${got ?? ''} 在 x86 上是敏感指令，但不会陷入。`,
    'runs-too-long': ({ expected }) => `执行超过 ${expected ?? ''} 步；请减少循环次数。`,
  },
  'zh-Hant': {
    'no-instructions': () => '一條指令也沒有，無從執行。',
    'too-small': ({ got }) => `至少為 1；實際為 ${got ?? ''}。`,
    'no-target': ({ got }) => `${got ?? ''} 是跳躍；請用「to」寫明跳回哪條指令。`,
    'unknown-target': ({ got, expected }) =>
      `沒有第 ${got ?? ''} 條指令；最後一條是第 ${expected ?? ''} 條。`,
    'forward-branch': ({ got }) => `往後跳到第 ${got ?? ''} 條；只有跳回自己或之前才構成迴圈。`,
    'mode-differs': ({ got }) => `${got ?? ''} 會在應用程式與核心之間跳躍；只有系統呼叫或返回才能這樣。`,
    'not-a-branch': ({ got }) => `${got ?? ''} 不是跳躍，不能有「to」或「times」。`,
    'only-in-kernel': ({ got }) => `${got ?? ''} 位在應用程式中；這類指令屬於核心。`,
    'only-in-application': ({ got }) => `${got ?? ''} 位在核心中，核心不會呼叫自己；前面須有「return」。`,
    'never-exits': ({ got }) => `${got ?? ''} 本身不會引起 VM exit。`,
    'is-privileged': ({ got }) => `${got ?? ''} 在 x86 上是特權指令。`,
    'is-silent': ({ got }) => `${got ?? ''} 在 x86 上是敏感指令，但不會陷入。`,
    'runs-too-long': ({ expected }) => `執行超過 ${expected ?? ''} 步；請減少迴圈次數。`,
  },
} as const satisfies Record<Locale, ProblemMessages>;
