import { intelSdmReference } from '../sources/intel-sdm-reference.js';
import type { InstructionStream } from './stream.js';

const cite = [intelSdmReference.id];

/** A kernel that mostly computes, and at the end does one privileged thing. */
export const computeBound = {
  title: {
    en: 'plain computing',
    'zh-Hans': '以计算为主的内核代码',
    'zh-Hant': '以計算為主的核心程式碼',
  },
  instructions: [
    {
      text: 'ADD EAX,[ESI]',
      kind: 'innocuous',
      does: { en: 'Adds the next word.', 'zh-Hans': '加上下一个字。', 'zh-Hant': '加上下一個字組。' },
      cite,
    },
    {
      text: 'ADD ESI,4',
      kind: 'innocuous',
      does: { en: 'Moves on by one word.', 'zh-Hans': '前进一个字。', 'zh-Hant': '前進一個字組。' },
      cite,
    },
    {
      text: 'DEC ECX',
      kind: 'innocuous',
      does: { en: 'Counts the words down.', 'zh-Hans': '把剩余字数减一。', 'zh-Hant': '把剩餘字組數減一。' },
      cite,
    },
    {
      text: 'JNZ 1',
      kind: 'branch',
      does: {
        en: 'Unless none is left, goes back to 1.',
        'zh-Hans': '还有剩余就回到 1。',
        'zh-Hant': '還有剩餘就回到 1。',
      },
      to: 1,
      times: 5,
      cite,
    },
    {
      text: 'MOV CR3,EDX',
      kind: 'privileged',
      does: {
        en: 'Switches to another page table.',
        'zh-Hans': '换用另一张页表。',
        'zh-Hant': '換用另一張分頁表。',
      },
      cite,
    },
  ],
  sources: [intelSdmReference],
} as const satisfies InstructionStream;
