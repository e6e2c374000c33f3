import type { LoopTexts } from '../en/loop.js';

/** Texts of the loop, in simplified Chinese. */
export const words: LoopTexts = {
  title: '内核的空闲循环',
  push: '把想要的标志放到栈上。',
  popf: '从栈上取回标志，于是中断打开。',
  hlt: '让处理器停下，直到有中断到来。',
  cmp: '查看有没有事要做。',
  jz: '没有就回到 1。',
  mov: '取出要做的事。',
};
