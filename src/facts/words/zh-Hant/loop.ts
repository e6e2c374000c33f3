import type { LoopTexts } from '../en/loop.js';

/** Texts of the loop, in traditional Chinese. */
export const words: LoopTexts = {
  title: '核心的閒置迴圈',
  push: '把想要的旗標放到堆疊上。',
  popf: '從堆疊取回旗標，於是中斷開啟。',
  hlt: '讓處理器停下，直到有中斷到來。',
  cmp: '查看有沒有事要做。',
  jz: '沒有就回到 1。',
  mov: '取出要做的事。',
};
