import { intelSdmReference } from '../sources/intel-sdm-reference.js';
import type { InstructionStream } from './stream.js';

const cite = [intelSdmReference.id];

/** An application that does little but call its kernel. */
export const systemCallHeavy = {
  title: {
    en: 'many system calls',
    'zh-Hans': '不断调用内核的应用程序',
    'zh-Hant': '不斷呼叫核心的應用程式',
  },
  starts: 'application',
  instructions: [
    {
      text: 'MOV EAX,20',
      kind: 'innocuous',
      does: {
        en: 'Says which service is wanted.',
        'zh-Hans': '写明要哪项服务。',
        'zh-Hant': '寫明要哪項服務。',
      },
      cite,
    },
    {
      text: 'INT 0x80',
      kind: 'system-call',
      does: { en: 'Calls the kernel.', 'zh-Hans': '调用内核。', 'zh-Hant': '呼叫核心。' },
      cite,
    },
    {
      text: 'MOV EAX,[ESI]',
      kind: 'innocuous',
      does: {
        en: 'In the kernel: fetches the answer.',
        'zh-Hans': '在内核里：取出答案。',
        'zh-Hant': '在核心裡：取出答案。',
      },
      cite,
    },
    {
      text: 'IRET',
      kind: 'return',
      does: {
        en: 'Goes back to the application, and restores its flags.',
        'zh-Hans': '回到应用程序，并恢复它的标志。',
        'zh-Hant': '回到應用程式，並恢復它的旗標。',
      },
      cite,
    },
    {
      text: 'DEC ECX',
      kind: 'innocuous',
      does: { en: 'Counts the calls down.', 'zh-Hans': '把调用次数减一。', 'zh-Hant': '把呼叫次數減一。' },
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
      times: 3,
      cite,
    },
  ],
  sources: [intelSdmReference],
} as const satisfies InstructionStream;
