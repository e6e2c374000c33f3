import type { Text } from '../../core/language/locale.js';
import type { Instruction, InstructionSet, Sensitivity } from '../instruction.js';
import { armV7, bugnionNiehTsafrir, penneman, popekGoldberg } from '../sources/instructions.js';
import { core, innocuous, location, mode, resource } from './common.js';
import { instead } from './instead.js';

const cite = ['arm-v7'] as const;

const undefinedInUser = {
  outcome: 'traps',
  text: {
    en: 'Undefined Instruction exception in User mode.',
    'zh-Hans': '在用户模式下引发未定义指令异常。',
    'zh-Hant': '在使用者模式下引發未定義指令例外。',
  },
} as const;
const unpredictable = {
  outcome: 'differs',
  text: {
    en: 'UNPREDICTABLE in User mode: no trap is promised.',
    'zh-Hans': '在用户模式下结果不可预测（UNPREDICTABLE）：不保证陷入。',
    'zh-Hant': '在使用者模式下結果不可預測（UNPREDICTABLE）：不保證陷入。',
  },
} as const;

const why = {
  silent: {
    en: 'The guest kernel believes that it changed the mode or the masks; the VMM learns nothing.',
    'zh-Hans': '客户机内核以为已改变模式或屏蔽位，而 VMM 一无所知。',
    'zh-Hant': '客體核心以為已改變模式或遮罩位元，而 VMM 一無所知。',
  },
  status: {
    en: 'The result depends on the mode the processor is really in.',
    'zh-Hans': '结果取决于处理器实际所处的模式。',
    'zh-Hant': '結果取決於處理器實際所處的模式。',
  },
  exit: {
    en: 'Restores CPSR, and with it the mode, which the VMM must see.',
    'zh-Hans': '恢复 CPSR，连同其中的模式，VMM 必须知晓。',
    'zh-Hant': '還原 CPSR，連同其中的模式，VMM 必須知曉。',
  },
  memory: {
    en: 'Governs address translation and protection, which are the VMM’s.',
    'zh-Hans': '管辖地址转换与保护，这归 VMM 掌管。',
    'zh-Hant': '管轄位址轉換與保護，這歸 VMM 掌管。',
  },
  shows: {
    en: 'Would show the VMM’s setting instead of the guest’s.',
    'zh-Hans': '会暴露 VMM 的设置，而不是客户机的。',
    'zh-Hant': '會露出 VMM 的設定，而非客體的。',
  },
} as const;

const hole = (
  mnemonic: string,
  group: string,
  sensitive: Sensitivity,
  user: Instruction['user'],
  reason: Text,
  does: Text,
): Instruction => ({
  mnemonic,
  privileged: 'never',
  sensitive,
  does,
  user,
  why: reason,
  group,
  cite: ['arm-v7', 'penneman'],
});
const privileged = (mnemonic: string, sensitive: Sensitivity, reason: Text, does: Text): Instruction => ({
  mnemonic,
  privileged: 'always',
  sensitive,
  does,
  user: undefinedInUser,
  why: reason,
  cite,
});

/** Armv7-A without the Virtualization Extensions: status-register and exception-return instructions do not trap. */
export const armv7 = {
  isa: 'Armv7-A',
  subtitle: {
    en: 'Without the Virtualization Extensions; a selection.',
    'zh-Hans': '不含虚拟化扩展；选列。',
    'zh-Hant': '不含虛擬化擴充；選列。',
  },
  virtualizable: false,
  instead,
  groups: [
    {
      id: 'ignored',
      label: {
        en: 'Ignored or masked in User mode',
        'zh-Hans': '在用户模式下被忽略或遮掩',
        'zh-Hant': '在使用者模式下被忽略或遮掩',
      },
      cite,
    },
    {
      id: 'unpredictable',
      label: {
        en: 'UNPREDICTABLE in User mode',
        'zh-Hans': '在用户模式下不可预测',
        'zh-Hant': '在使用者模式下不可預測',
      },
      cite,
    },
  ],
  instructions: [
    privileged('MCR SCTLR', core, why.memory, {
      en: 'Writes the system control register: MMU, caches, vectors.',
      'zh-Hans': '写系统控制寄存器：MMU、缓存、向量。',
      'zh-Hant': '寫入系統控制暫存器：MMU、快取、向量。',
    }),
    privileged('MRC SCTLR', resource, why.shows, {
      en: 'Reads the system control register.',
      'zh-Hans': '读系统控制寄存器。',
      'zh-Hant': '讀取系統控制暫存器。',
    }),
    privileged('MCR TTBR0', core, why.memory, {
      en: 'Sets the base of the translation table.',
      'zh-Hans': '设置转换表基址。',
      'zh-Hant': '設定轉換表基底位址。',
    }),
    privileged('MRC TTBR0', location, why.shows, {
      en: 'Reads the base of the translation table.',
      'zh-Hans': '读转换表基址。',
      'zh-Hant': '讀取轉換表基底位址。',
    }),
    privileged('MCR DACR', core, why.memory, {
      en: 'Sets the access rights of memory domains.',
      'zh-Hans': '设置内存域的访问权限。',
      'zh-Hant': '設定記憶體領域的存取權限。',
    }),
    {
      mnemonic: 'MCR TLBIALL',
      privileged: 'always',
      sensitive: false,
      user: undefinedInUser,
      cite,
      does: {
        en: 'Invalidates the whole TLB.',
        'zh-Hans': '使整个 TLB 失效。',
        'zh-Hant': '使整個 TLB 失效。',
      },
      contested: {
        text: {
          en: 'Not sensitive in the 1974 model, which has no TLB; a model extended to paging is another matter.',
          'zh-Hans': '1974 年的模型没有 TLB，故在其中不敏感；扩展到分页的模型则另当别论。',
          'zh-Hant': '1974 年的模型沒有 TLB，故在其中不敏感；擴充至分頁的模型則另當別論。',
        },
        cite: ['popek-goldberg-1974', 'penneman'],
        contested: true,
      },
    },
    hole(
      'CPS',
      'ignored',
      core,
      {
        outcome: 'differs',
        text: {
          en: 'No effect in User mode, and no exception.',
          'zh-Hans': '在用户模式下不起作用，也不引发异常。',
          'zh-Hant': '在使用者模式下不起作用，也不引發例外。',
        },
      },
      why.silent,
      {
        en: 'Changes the mode and the interrupt masks.',
        'zh-Hans': '改变模式与中断屏蔽位。',
        'zh-Hant': '改變模式與中斷遮罩位元。',
      },
    ),
    hole(
      'MSR CPSR_c',
      'ignored',
      core,
      {
        outcome: 'differs',
        text: {
          en: 'Writes to mode and interrupt masks are ignored in User mode.',
          'zh-Hans': '在用户模式下，对模式和中断屏蔽位的写入被忽略。',
          'zh-Hant': '在使用者模式下，對模式與中斷遮罩位元的寫入被忽略。',
        },
      },
      why.silent,
      {
        en: 'Writes the control bits of CPSR.',
        'zh-Hans': '写 CPSR 的控制位。',
        'zh-Hant': '寫入 CPSR 的控制位元。',
      },
    ),
    hole(
      'MRS CPSR',
      'ignored',
      mode,
      {
        outcome: 'differs',
        text: {
          en: 'Runs, but mode and interrupt masks read as unknown values in User mode.',
          'zh-Hans': '照常执行，但在用户模式下读出的模式和中断屏蔽位为未知值。',
          'zh-Hant': '照常執行，但在使用者模式下讀出的模式與中斷遮罩位元為未知值。',
        },
      },
      why.status,
      { en: 'Reads CPSR.', 'zh-Hans': '读 CPSR。', 'zh-Hant': '讀取 CPSR。' },
    ),
    hole('RFE', 'unpredictable', core, unpredictable, why.exit, {
      en: 'Returns from an exception: loads PC and CPSR from memory.',
      'zh-Hans': '异常返回：从内存装入 PC 与 CPSR。',
      'zh-Hant': '例外返回：從記憶體載入 PC 與 CPSR。',
    }),
    hole('SUBS PC,LR', 'unpredictable', core, unpredictable, why.exit, {
      en: 'Returns from an exception: copies SPSR to CPSR.',
      'zh-Hans': '异常返回：把 SPSR 复制到 CPSR。',
      'zh-Hant': '例外返回：把 SPSR 複製到 CPSR。',
    }),
    hole('LDM {…pc}^', 'unpredictable', core, unpredictable, why.exit, {
      en: 'Returns from an exception: loads registers, copies SPSR to CPSR.',
      'zh-Hans': '异常返回：装入寄存器，并把 SPSR 复制到 CPSR。',
      'zh-Hant': '例外返回：載入暫存器，並把 SPSR 複製到 CPSR。',
    }),
    hole('SRS', 'unpredictable', mode, unpredictable, why.status, {
      en: 'Stores the return state on the stack of a mode.',
      'zh-Hans': '把返回状态存入某一模式的栈。',
      'zh-Hant': '把返回狀態存入某一模式的堆疊。',
    }),
    hole('MRS SPSR', 'unpredictable', mode, unpredictable, why.status, {
      en: 'Reads the saved status of the current mode.',
      'zh-Hans': '读当前模式所保存的状态。',
      'zh-Hant': '讀取目前模式所保存的狀態。',
    }),
    innocuous('ADD', { en: 'Adds.', 'zh-Hans': '相加。', 'zh-Hant': '相加。' }, cite),
    innocuous('SUB', { en: 'Subtracts.', 'zh-Hans': '相减。', 'zh-Hant': '相減。' }, cite),
    innocuous('CMP', { en: 'Compares.', 'zh-Hans': '比较。', 'zh-Hant': '比較。' }, cite),
    innocuous('LDR', { en: 'Loads a word.', 'zh-Hans': '装入一个字。', 'zh-Hant': '載入一個字組。' }, cite),
    innocuous('STR', { en: 'Stores a word.', 'zh-Hans': '存储一个字。', 'zh-Hant': '儲存一個字組。' }, cite),
    innocuous('B', { en: 'Branches.', 'zh-Hans': '转移。', 'zh-Hant': '分支。' }, cite),
    innocuous(
      'BL',
      {
        en: 'Branches and keeps the return address.',
        'zh-Hans': '转移并保留返回地址。',
        'zh-Hant': '分支並保留返回位址。',
      },
      cite,
    ),
    {
      mnemonic: 'SVC',
      privileged: 'never',
      sensitive: false,
      cite,
      does: { en: 'Calls the kernel.', 'zh-Hans': '调用内核。', 'zh-Hant': '呼叫核心。' },
      user: {
        outcome: 'runs',
        text: {
          en: 'Raises its exception from every mode: that is its work, so it is not privileged.',
          'zh-Hans': '在每种模式下都引发异常：这正是它的功能，故不是特权指令。',
          'zh-Hant': '在每種模式下都引發例外：這正是它的功能，故不是特權指令。',
        },
      },
    },
  ],
  notes: [
    {
      text: {
        en: 'Armv7-A is not classically virtualizable; the Virtualization Extensions add Hyp mode and its traps.',
        'zh-Hans': 'Armv7-A 不满足经典可虚拟化条件；虚拟化扩展增添了 Hyp 模式及其陷入机制。',
        'zh-Hant': 'Armv7-A 不滿足經典可虛擬化條件；虛擬化擴充增添了 Hyp 模式及其陷入機制。',
      },
      cite: ['penneman', 'arm-v7'],
    },
    {
      text: {
        en: 'MCR and MRC stand for accesses to coprocessor 15; a few of its registers are open to User mode.',
        'zh-Hans': 'MCR 与 MRC 指对协处理器 15 的访问；其中少数寄存器对用户模式开放。',
        'zh-Hant': 'MCR 與 MRC 指對輔助處理器 15 的存取；其中少數暫存器對使用者模式開放。',
      },
      cite,
    },
  ],
  sources: [popekGoldberg, penneman, armV7, bugnionNiehTsafrir],
} as const satisfies InstructionSet;
