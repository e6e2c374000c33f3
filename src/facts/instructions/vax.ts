import type { Text } from '../../core/language/locale.js';
import type { Instruction, InstructionSet, Sensitivity } from '../instruction.js';
import { hallRobinson, vaxMacro } from '../sources/more-instructions.js';
import { popekGoldberg } from '../sources/virtualizable.js';
import { core, extended, innocuous, mode, resource } from './common.js';

const cite = ['vax-macro'] as const;
const fault = {
  outcome: 'traps',
  text: {
    en: 'Privileged-instruction fault outside kernel mode.',
    'zh-Hans': '在内核态以外引发特权指令异常。',
    'zh-Hant': '在核心模式以外引發特權指令例外。',
  },
} as const;
const realMode: Text = {
  en: 'The result depends on the mode the processor is really in, which is not the guest kernel’s.',
  'zh-Hans': '结果取决于处理器实际所处的模式，而那并不是客户机内核以为的模式。',
  'zh-Hant': '結果取決於處理器實際所處的模式，而那並不是客體核心以為的模式。',
};

const privileged = (mnemonic: string, sensitive: Sensitivity, does: Text, why: Text): Instruction => ({
  mnemonic,
  privileged: 'always',
  sensitive,
  does,
  user: fault,
  why,
  cite,
});
const hole = (mnemonic: string, sensitive: Sensitivity, does: Text, text: Text): Instruction => ({
  mnemonic,
  privileged: 'never',
  sensitive,
  does,
  user: { outcome: 'differs', text },
  why: realMode,
  cite: ['hall-robinson', 'vax-macro'],
});
const plain = (mnemonic: string, en: string, zhHans: string, zhHant: string): Instruction =>
  innocuous(mnemonic, { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }, cite);

const memory: Text = {
  en: 'Governs address translation and priority, which are the VMM’s.',
  'zh-Hans': '管理地址转换和中断优先级，这归 VMM 掌控。',
  'zh-Hant': '管理位址轉換與中斷優先權，這歸 VMM 掌控。',
};
const shows: Text = {
  en: 'Would show the VMM’s state instead of the guest’s.',
  'zh-Hans': '会暴露 VMM 的状态，而不是客户机的。',
  'zh-Hant': '會露出 VMM 的狀態，而非客體的。',
};

const probe: Text = {
  en: 'Checks against the real previous mode and the real page tables. No trap.',
  'zh-Hans': '按真实的先前模式和真实的页表检查。不陷入。',
  'zh-Hant': '依真正的先前模式與真正的分頁表檢查。不陷入。',
};

/** The VAX before its modification for virtual machines: four modes, and instructions that show and change them untrapped. */
export const vax = {
  isa: 'VAX',
  subtitle: {
    en: 'Before it was modified for virtual machines; a selection.',
    'zh-Hans': '为支持虚拟机而修改之前；仅为选列。',
    'zh-Hant': '為支援虛擬機器而修改之前；僅為選列。',
  },
  virtualizable: false,
  instead: {
    text: {
      en: 'The VAX was modified for VMs: microcode and software map four virtual rings onto three.',
      'zh-Hans': '为此修改了 VAX：由微码和软件把四个虚拟环映射到三个真实环。',
      'zh-Hant': '為此修改了 VAX：由微碼與軟體把四個虛擬環對映到三個真正的環。',
    },
    cite: ['hall-robinson'],
  },
  instructions: [
    privileged(
      'MTPR',
      core,
      { en: 'Writes a processor register.', 'zh-Hans': '写处理器寄存器。', 'zh-Hant': '寫入處理器暫存器。' },
      memory,
    ),
    privileged(
      'MFPR',
      resource,
      { en: 'Reads a processor register.', 'zh-Hans': '读处理器寄存器。', 'zh-Hant': '讀取處理器暫存器。' },
      shows,
    ),
    privileged(
      'LDPCTX',
      core,
      {
        en: 'Loads the context of a process.',
        'zh-Hans': '装入进程上下文。',
        'zh-Hant': '載入行程的上下文。',
      },
      memory,
    ),
    privileged(
      'SVPCTX',
      { ...extended, ...resource },
      {
        en: 'Saves the context of a process.',
        'zh-Hans': '保存进程上下文。',
        'zh-Hant': '儲存行程的上下文。',
      },
      shows,
    ),
    {
      mnemonic: 'HALT',
      privileged: 'always',
      sensitive: false,
      does: { en: 'Halts the processor.', 'zh-Hans': '停机。', 'zh-Hant': '停機。' },
      user: fault,
      cite,
      facts: [
        {
          term: { en: 'In the model', 'zh-Hans': '在模型中', 'zh-Hant': '在模型中' },
          text: {
            en: 'The processor itself is no resource in the 1974 model, so a halt is not sensitive.',
            'zh-Hans': '1974 年的模型不把处理器本身算作资源，故停机不敏感。',
            'zh-Hant': '1974 年的模型不把處理器本身算作資源，故停機不敏感。',
          },
          cite: ['popek-goldberg-1974'],
        },
      ],
    },
    hole(
      'MOVPSL',
      mode,
      {
        en: 'Stores the processor status longword (PSL).',
        'zh-Hans': '存储处理器状态长字（PSL）。',
        'zh-Hant': '儲存處理器狀態長字組（PSL）。',
      },
      {
        en: 'Stores the real modes and the real priority level. No trap.',
        'zh-Hans': '存出真实的模式和真实的优先级。不陷入。',
        'zh-Hant': '存出真正的模式與真正的優先權。不陷入。',
      },
    ),
    hole(
      'PROBER',
      mode,
      {
        en: 'Checks whether a mode may read some bytes.',
        'zh-Hans': '检查某一模式可否读取若干字节。',
        'zh-Hant': '檢查某一模式可否讀取若干位元組。',
      },
      probe,
    ),
    hole(
      'PROBEW',
      mode,
      {
        en: 'Checks whether a mode may write some bytes.',
        'zh-Hans': '检查某一模式可否写入若干字节。',
        'zh-Hant': '檢查某一模式可否寫入若干位元組。',
      },
      probe,
    ),
    hole(
      'REI',
      { ...core, ...mode },
      {
        en: 'Returns from an exception or interrupt and restores the PSL.',
        'zh-Hans': '从异常或中断返回，并恢复 PSL。',
        'zh-Hant': '從例外或中斷返回，並還原 PSL。',
      },
      {
        en: 'Checks the new modes against the real ones; what passes takes effect without a trap.',
        'zh-Hans': '按真实的模式检查新的模式；通过检查的便直接生效，不陷入。',
        'zh-Hant': '依真正的模式檢查新的模式；通過檢查的便直接生效，不陷入。',
      },
    ),
    hole(
      'CHMx',
      { ...core, ...mode },
      {
        en: 'Calls a more privileged mode: kernel, executive, supervisor or user.',
        'zh-Hans': '调用特权更高的模式：内核、执行、管理或用户。',
        'zh-Hant': '呼叫特權更高的模式：核心、執行、監督或使用者。',
      },
      {
        en: 'Takes the real vector and pushes the real PSL, as it does from every mode.',
        'zh-Hans': '与在任何模式下一样，取真实的向量，压入真实的 PSL。',
        'zh-Hant': '與在任何模式下一樣，取真正的向量，推入真正的 PSL。',
      },
    ),
    plain('MOVL', 'Copies a longword.', '复制一个长字。', '複製一個長字組。'),
    plain('ADDL2', 'Adds.', '相加。', '相加。'),
    plain('CMPL', 'Compares.', '比较。', '比較。'),
    plain('BEQL', 'Branches if equal.', '相等则转移。', '相等則分支。'),
    plain('CALLS', 'Calls a procedure.', '调用过程。', '呼叫程序。'),
    plain('RET', 'Returns from a procedure.', '从过程返回。', '從程序返回。'),
  ],
  notes: [
    {
      text: {
        en: 'Hall and Robinson: the VAX has several instructions that are sensitive but not privileged. CHMx stands for CHMK, CHME, CHMS and CHMU.',
        'zh-Hans': 'Hall 与 Robinson 指出，VAX 有若干指令敏感却非特权。CHMx 代表 CHMK、CHME、CHMS 和 CHMU。',
        'zh-Hant': 'Hall 與 Robinson 指出，VAX 有若干指令敏感卻非特權。CHMx 代表 CHMK、CHME、CHMS 與 CHMU。',
      },
      cite: ['hall-robinson'],
    },
  ],
  sources: [popekGoldberg, hallRobinson, vaxMacro],
} as const satisfies InstructionSet;
