import type { Claim } from '../../core/source.js';
import type { Instruction } from '../instruction.js';
import {
  hennessyPatterson,
  intel386Sensitive,
  intelSdmExits,
  intelSdmIo,
  intelSdmPrivileged,
  intelSdmSystem,
  popekGoldberg,
  robinIrvine,
} from '../sources/instructions.js';
import { intelSdmReference } from '../sources/intel-sdm-reference.js';
import { innocuous } from './common.js';
import { ia32Privileged } from './ia-32-privileged.js';
import { ia32Unprivileged } from './ia-32-unprivileged.js';

const reference = ['intel-sdm-reference'] as const;

/** Neither sensitive nor, in the case that is drawn, privileged. */
const ia32Innocuous: readonly Instruction[] = [
  innocuous('ADD', { en: 'Adds.', 'zh-Hans': '相加。', 'zh-Hant': '相加。' }, reference),
  innocuous(
    'AND',
    { en: 'Forms the bitwise AND.', 'zh-Hans': '按位与。', 'zh-Hant': '逐位元 AND。' },
    reference,
  ),
  innocuous('CMP', { en: 'Compares.', 'zh-Hans': '比较。', 'zh-Hant': '比較。' }, reference),
  innocuous(
    'LEA',
    { en: 'Computes an address.', 'zh-Hans': '计算地址。', 'zh-Hant': '計算位址。' },
    reference,
  ),
  innocuous(
    'MOV r,r',
    { en: 'Copies a general register.', 'zh-Hans': '复制通用寄存器。', 'zh-Hant': '複製通用暫存器。' },
    reference,
  ),
  innocuous(
    'Jcc',
    { en: 'Jumps on a condition.', 'zh-Hans': '按条件跳转。', 'zh-Hant': '依條件跳躍。' },
    reference,
  ),
  innocuous('NOP', { en: 'Does nothing.', 'zh-Hans': '什么也不做。', 'zh-Hant': '什麼也不做。' }, reference),
  {
    ...innocuous(
      'CPUID',
      { en: 'Identifies the processor.', 'zh-Hans': '识别处理器。', 'zh-Hant': '識別處理器。' },
      reference,
    ),
    facts: [
      {
        term: { en: 'For a VMM', 'zh-Hans': '对虚拟机监控器', 'zh-Hant': '對虛擬機器監視器' },
        text: {
          en: 'Its result depends on neither mode nor location; VT-x exits on it all the same.',
          'zh-Hans': '结果与模式和位置都无关；VT-x 仍对它作 VM 退出。',
          'zh-Hant': '結果與模式及位置都無關；VT-x 仍對它產生 VM exit。',
        },
        cite: ['intel-sdm-exits'],
      },
    ],
  },
  {
    ...innocuous(
      'RDTSC',
      {
        en: 'Reads the time-stamp counter.',
        'zh-Hans': '读时间戳计数器。',
        'zh-Hant': '讀取時間戳記計數器。',
      },
      ['intel-sdm-privileged'],
    ),
    privileged: { when: 'CR4.TSD = 1' },
    user: {
      outcome: 'runs',
      text: {
        en: '#GP above CPL 0 while CR4.TSD = 1; otherwise it reads the counter.',
        'zh-Hans': 'CR4.TSD = 1 时，CPL 大于 0 即引发 #GP；否则读出计数器。',
        'zh-Hant': 'CR4.TSD = 1 時，CPL 大於 0 即引發 #GP；否則讀出計數器。',
      },
    },
  },
];

/** 32-bit protected mode: the list from which the presets of IA-32 and of VT-x derive. */
export const ia32Instructions: readonly Instruction[] = [
  ...ia32Privileged,
  ...ia32Unprivileged,
  ...ia32Innocuous,
];

/** What holds in the case that is drawn, before UMIP. */
export const ia32Conditions = {
  'CPL > IOPL': true,
  'CR4.UMIP = 1': false,
  'CR4.PCE = 0': true,
  'CR4.TSD = 1': false,
} as const;

/** What the captions of the IA-32 presets share. */
export const ia32Notes = [
  {
    text: {
      en: 'Robin and Irvine count 17, and most texts repeat it; their list as reproduced has 18 mnemonics, the count of Hennessy and Patterson.',
      'zh-Hans':
        'Robin 与 Irvine 计为 17 条，多数文献沿用；而流传的清单有 18 个助记符，Hennessy 与 Patterson 亦计为 18。',
      'zh-Hant':
        'Robin 與 Irvine 計為 17 道，多數文獻沿用；而流傳的清單有 18 個助憶碼，Hennessy 與 Patterson 亦計為 18。',
    },
    cite: ['robin-irvine', 'hennessy-patterson'],
    contested: true,
  },
  {
    text: {
      en: 'PUSH, POP and MOV Sreg stand for segment registers; CALL, JMP and RET for their far forms.',
      'zh-Hans': 'PUSH、POP 和 MOV Sreg 指段寄存器的形式；CALL、JMP 和 RET 指远转移的形式。',
      'zh-Hant': 'PUSH、POP 與 MOV Sreg 指區段暫存器的形式；CALL、JMP 與 RET 指遠轉移的形式。',
    },
    cite: ['robin-irvine'],
  },
  {
    text: {
      en: 'Protected mode is drawn. IN and OUT fault as drawn where the I/O bit map does not allow the port.',
      'zh-Hans': '图示为保护模式。I/O 位图不许可该端口时，IN 和 OUT 才如图所示引发异常。',
      'zh-Hant': '圖示為保護模式。I/O 位元圖不許可該連接埠時，IN 與 OUT 才如圖所示引發例外。',
    },
    cite: ['intel-sdm-io'],
  },
  {
    text: {
      en: 'Real mode raises no privilege fault; LLDT, LTR, SLDT, STR, LAR, LSL, VERR and VERW are undefined (#UD) there.',
      'zh-Hans': '实模式不引发特权异常；LLDT、LTR、SLDT、STR、LAR、LSL、VERR 和 VERW 在其中未定义（#UD）。',
      'zh-Hant': '真實模式不引發特權例外；LLDT、LTR、SLDT、STR、LAR、LSL、VERR 與 VERW 在其中未定義（#UD）。',
    },
    cite: ['intel-sdm-reference'],
  },
  {
    text: {
      en: 'Intel’s manual of 1986 calls the IOPL-checked instructions “sensitive”. That is another meaning than Popek and Goldberg’s.',
      'zh-Hans': 'Intel 1986 年的手册把受 IOPL 检查的指令称为“敏感”。这与 Popek 和 Goldberg 的含义不同。',
      'zh-Hant': 'Intel 1986 年的手冊把受 IOPL 檢查的指令稱為「敏感」。這與 Popek 與 Goldberg 的含義不同。',
    },
    cite: ['intel-386-sensitive', 'popek-goldberg-1974'],
  },
] as const satisfies readonly Claim[];

/** What the IA-32 presets cite. */
export const ia32Sources = [
  popekGoldberg,
  robinIrvine,
  hennessyPatterson,
  intelSdmPrivileged,
  intelSdmReference,
  intelSdmSystem,
  intelSdmIo,
  intelSdmExits,
  intel386Sensitive,
] as const;
