import type { InstructionSet } from '../instruction.js';
import { ia32Conditions, ia32Instructions, ia32Notes, ia32Sources } from './ia-32-instructions.js';
import { ia32Groups } from './ia-32-unprivileged.js';

/** IA-32 in 32-bit protected mode, without UMIP: the sets overlap, and eighteen mnemonics stand in the hole. */
export const ia32 = {
  isa: 'IA-32',
  title: {
    en: 'IA-32: eighteen sensitive instructions do not trap',
    'zh-Hans': 'IA-32：十八条敏感指令不陷入',
    'zh-Hant': 'IA-32：十八道敏感指令不陷入',
  },
  subtitle: {
    en: 'Sets after Popek and Goldberg; members after Robin and Irvine and Intel’s manual.',
    'zh-Hans': '集合依 Popek 与 Goldberg，成员依 Robin 与 Irvine 和 Intel 手册。',
    'zh-Hant': '集合依 Popek 與 Goldberg，成員依 Robin 與 Irvine 及 Intel 手冊。',
  },
  conditions: ia32Conditions,
  virtualizable: false,
  groups: ia32Groups,
  instructions: ia32Instructions,
  notes: ia32Notes,
  sources: ia32Sources,
} as const satisfies InstructionSet;
