import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
  'no-instructions': () => '一條指令也沒有，無從執行。',
  'too-small': ({ got }) => `至少為 1；實際為 ${got ?? ''}。`,
  'no-target': ({ got }) => `${got ?? ''} 是跳躍；請用「to」寫明跳回哪條指令。`,
  'unknown-target': ({ got, expected }) => `沒有第 ${got ?? ''} 條指令；最後一條是第 ${expected ?? ''} 條。`,
  'forward-branch': ({ got }) => `往後跳到第 ${got ?? ''} 條；只有跳回自己或之前才構成迴圈。`,
  'mode-differs': ({ got }) => `${got ?? ''} 會在應用程式與核心之間跳躍；只有系統呼叫或返回才能這樣。`,
  'not-a-branch': ({ got }) => `${got ?? ''} 不是跳躍，不能有「to」或「times」。`,
  'only-in-kernel': ({ got }) => `${got ?? ''} 位在應用程式中；這類指令屬於核心。`,
  'only-in-application': ({ got }) => `${got ?? ''} 位在核心中，核心不會呼叫自己；前面須有「return」。`,
  'never-exits': ({ got }) => `${got ?? ''} 本身不會引起 VM exit。`,
  'is-privileged': ({ got }) => `${got ?? ''} 在 x86 上是特權指令。`,
  'is-silent': ({ got }) => `${got ?? ''} 在 x86 上是敏感指令，但不會陷入。`,
  'is-return': ({ got }) => `${got ?? ''} 在 x86 上從核心返回，類別應為「return」。`,
  'return-traps': ({ got }) => `${got ?? ''} 沒有特權時會陷入；本圖的核心在 1 環，用 IRET 返回。`,
  'is-system-call': ({ got }) => `${got ?? ''} 在 x86 上進入核心，類別應為「system-call」。`,
  'is-branch': ({ got }) => `${got ?? ''} 在 x86 上是跳躍指令。`,
  'runs-too-long': ({ expected }) => `執行超過 ${expected ?? ''} 步；請減少迴圈次數。`,
};
