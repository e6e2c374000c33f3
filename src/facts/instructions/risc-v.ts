import type { Text } from '../../core/language/locale.js';
import type { Instruction, InstructionSet, Sensitivity } from '../instruction.js';
import { popekGoldberg, riscvClassic, riscvInstructions } from '../sources/instructions.js';
import { core, extended, innocuous, location, resource } from './common.js';

const cite = ['riscv-instructions'] as const;
const illegal = {
  outcome: 'traps',
  text: {
    en: 'Illegal-instruction exception in U-mode.',
    'zh-Hans': '在 U 模式下引发非法指令异常。',
    'zh-Hant': '在 U 模式下引發非法指令例外。',
  },
} as const;

const why = {
  translation: {
    en: 'Decides which memory the guest can reach.',
    'zh-Hans': '决定客户机能访问哪些内存。',
    'zh-Hant': '決定客體能存取哪些記憶體。',
  },
  place: {
    en: 'Shows where the real page tables lie.',
    'zh-Hans': '显示真实页表所在的位置。',
    'zh-Hant': '顯示真正分頁表所在的位置。',
  },
  status: {
    en: 'Decides whether interrupts come, and to which mode a trap returns.',
    'zh-Hans': '决定中断是否到来，以及从陷入返回到哪一模式。',
    'zh-Hant': '決定中斷是否到來，以及從陷入返回到哪一模式。',
  },
  interrupts: {
    en: 'Decides which interrupts come.',
    'zh-Hans': '决定哪些中断会到来。',
    'zh-Hant': '決定哪些中斷會到來。',
  },
  shows: {
    en: 'Would show the state of the VMM’s trap, not of the guest’s.',
    'zh-Hans': '会暴露 VMM 的陷入状态，而不是客户机的。',
    'zh-Hant': '會露出 VMM 的陷入狀態，而非客體的。',
  },
  traps: {
    en: 'Decides who gets control at a trap.',
    'zh-Hans': '决定陷入时由谁取得控制。',
    'zh-Hant': '決定陷入時由誰取得控制。',
  },
  mode: { en: 'Changes the privilege mode.', 'zh-Hans': '改变特权模式。', 'zh-Hant': '改變特權模式。' },
} as const;

const privileged = (mnemonic: string, sensitive: Sensitivity, reason: Text, does: Text): Instruction => ({
  mnemonic,
  privileged: 'always',
  sensitive,
  does,
  user: illegal,
  why: reason,
  cite,
});

/** The base privileged architecture of RISC-V: access to a privileged CSR and every return from a trap is illegal in U-mode. */
export const riscV = {
  isa: 'RISC-V',
  subtitle: {
    en: 'The base privileged architecture, without the hypervisor extension; a selection.',
    'zh-Hans': '基本特权架构，不含虚拟化（H）扩展；选列。',
    'zh-Hant': '基本特權架構，不含虛擬化（H）擴充；選列。',
  },
  conditions: { 'stall > limit': true },
  virtualizable: true,
  instructions: [
    privileged('csrw satp', core, why.translation, {
      en: 'Sets the root and mode of address translation.',
      'zh-Hans': '设置地址转换的根与模式。',
      'zh-Hant': '設定位址轉換的根與模式。',
    }),
    privileged('csrr satp', location, why.place, {
      en: 'Reads the root and mode of address translation.',
      'zh-Hans': '读出地址转换的根与模式。',
      'zh-Hant': '讀出位址轉換的根與模式。',
    }),
    privileged('csrw sstatus', extended, why.status, {
      en: 'Writes the supervisor status (sstatus).',
      'zh-Hans': '写 S 模式的状态（sstatus）。',
      'zh-Hant': '寫入 S 模式的狀態（sstatus）。',
    }),
    privileged('csrr sstatus', resource, why.shows, {
      en: 'Reads the supervisor status (sstatus).',
      'zh-Hans': '读 S 模式的状态（sstatus）。',
      'zh-Hant': '讀取 S 模式的狀態（sstatus）。',
    }),
    privileged('csrw stvec', extended, why.traps, {
      en: 'Sets the supervisor’s trap handler.',
      'zh-Hans': '设置 S 模式陷入处理程序的入口。',
      'zh-Hant': '設定 S 模式陷入處理程式的進入點。',
    }),
    privileged('csrr scause', resource, why.shows, {
      en: 'Reads the cause of the last trap.',
      'zh-Hans': '读取上一次陷入的原因。',
      'zh-Hant': '讀取上一次陷入的原因。',
    }),
    privileged('csrw sie', extended, why.interrupts, {
      en: 'Enables and disables interrupts.',
      'zh-Hans': '开启与关闭中断。',
      'zh-Hant': '開啟與關閉中斷。',
    }),
    privileged('sret', core, why.mode, {
      en: 'Returns from a trap that S-mode handled.',
      'zh-Hans': '从由 S 模式处理的陷入返回。',
      'zh-Hant': '從由 S 模式處理的陷入返回。',
    }),
    {
      mnemonic: 'sfence.vma',
      privileged: 'always',
      sensitive: false,
      user: illegal,
      cite,
      does: {
        en: 'Orders page-table stores before later translations.',
        'zh-Hans': '使页表的写入先于其后的地址转换。',
        'zh-Hant': '使分頁表的寫入先於其後的位址轉換。',
      },
      contested: {
        text: {
          en: 'Not sensitive in the 1974 model, which has no paging; a VMM that shadows page tables needs the trap.',
          'zh-Hans': '1974 年的模型没有分页，故在其中不敏感；使用影子页表的 VMM 却需要它陷入。',
          'zh-Hant': '1974 年的模型沒有分頁，故在其中不敏感；使用影子分頁表的 VMM 卻需要它陷入。',
        },
        cite: ['popek-goldberg-1974', 'riscv-instructions'],
        contested: true,
      },
    },
    {
      mnemonic: 'wfi',
      privileged: { when: 'stall > limit' },
      sensitive: false,
      cite,
      does: { en: 'Waits for an interrupt.', 'zh-Hans': '等待中断。', 'zh-Hant': '等待中斷。' },
      user: {
        outcome: 'runs',
        text: {
          en: 'Illegal-instruction exception in U-mode, unless it completes within a bounded time.',
          'zh-Hans': '在 U 模式下引发非法指令异常，除非在限定时间内完成。',
          'zh-Hant': '在 U 模式下引發非法指令例外，除非在限定時間內完成。',
        },
      },
    },
    innocuous('add', { en: 'Adds.', 'zh-Hans': '相加。', 'zh-Hant': '相加。' }, cite),
    innocuous('addi', { en: 'Adds a constant.', 'zh-Hans': '加常数。', 'zh-Hant': '加常數。' }, cite),
    innocuous('lw', { en: 'Loads a word.', 'zh-Hans': '装入一个字。', 'zh-Hant': '載入一個字組。' }, cite),
    innocuous('sw', { en: 'Stores a word.', 'zh-Hans': '存储一个字。', 'zh-Hant': '儲存一個字組。' }, cite),
    innocuous(
      'beq',
      { en: 'Branches if equal.', 'zh-Hans': '相等则转移。', 'zh-Hant': '相等則分支。' },
      cite,
    ),
    innocuous(
      'jal',
      {
        en: 'Jumps and keeps the return address.',
        'zh-Hans': '跳转并保留返回地址。',
        'zh-Hant': '跳躍並保留返回位址。',
      },
      cite,
    ),
    innocuous(
      'fence',
      { en: 'Orders memory accesses.', 'zh-Hans': '约束访存顺序。', 'zh-Hant': '約束記憶體存取順序。' },
      cite,
    ),
    {
      mnemonic: 'ecall',
      privileged: 'never',
      sensitive: false,
      cite,
      does: {
        en: 'Calls the next more privileged software.',
        'zh-Hans': '调用更高一级特权的软件。',
        'zh-Hant': '呼叫更高一級特權的軟體。',
      },
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
        en: 'csrr and csrw stand for every read or write of a supervisor-level control and status register (CSR). Others, such as fcsr, are open to U-mode.',
        'zh-Hans':
          'csrr 与 csrw 代表对 S 级控制状态寄存器（CSR）的所有读、写。另一些 CSR（如 fcsr）对 U 模式开放。',
        'zh-Hant':
          'csrr 與 csrw 代表對 S 級控制狀態暫存器（CSR）的所有讀、寫。另一些 CSR（如 fcsr）對 U 模式開放。',
      },
      cite,
    },
    {
      text: {
        en: 'The kernel mode is S. Instructions of M-mode, such as mret and csrw medeleg, trap in S-mode as well, so they are not privileged by the definition; they are left out.',
        'zh-Hans':
          '这里的内核态是 S 模式。M 模式的指令（如 mret、csrw medeleg）在 S 模式下同样陷入，按定义不是特权指令，故未列出。',
        'zh-Hant':
          '這裡的核心模式是 S 模式。M 模式的指令（如 mret、csrw medeleg）在 S 模式下同樣陷入，依定義不是特權指令，故未列出。',
      },
      cite: ['riscv-instructions', 'popek-goldberg-1974'],
    },
    {
      text: {
        en: 'The manual says that the base architecture is meant to ease classic virtualization, with the guest OS at user level.',
        'zh-Hans': '手册说明，基本架构意在便于经典虚拟化，即客户机操作系统运行在用户级。',
        'zh-Hant': '手冊說明，基本架構意在便於經典虛擬化，即客體作業系統執行於使用者層級。',
      },
      cite: ['riscv-classic'],
    },
  ],
  sources: [popekGoldberg, riscvInstructions, riscvClassic],
} as const satisfies InstructionSet;
