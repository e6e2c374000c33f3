import type { Text } from '../../core/language/locale.js';
import type { Instruction, InstructionSet, Sensitivity } from '../instruction.js';
import { ka10Simulator, pdp10Jumps, popekGoldberg } from '../sources/instructions.js';
import { core, extended, innocuous, resource } from './common.js';

const cite = ['ka10-simulator'] as const;

const whenNoUserIo = { when: 'User In-Out = 0' } as const;
const trapsToMonitor: Instruction['user'] = {
  outcome: 'runs',
  text: {
    en: 'Traps to the monitor; with User In-Out = 1 it runs.',
    'zh-Hans': '陷入监督程序（monitor）；User In-Out = 1 时照常执行。',
    'zh-Hant': '陷入監督程式；User In-Out = 1 時照常執行。',
  },
};

const why = {
  reach: {
    en: 'Changes which memory a user program can reach.',
    'zh-Hans': '改变用户程序能访问的内存。',
    'zh-Hant': '改變使用者程式能存取的記憶體。',
  },
  interrupts: {
    en: 'Decides which conditions interrupt, and at which level.',
    'zh-Hans': '决定哪些情况引起中断，以及中断的级别。',
    'zh-Hant': '決定哪些情況引起中斷，以及中斷的層級。',
  },
  shows: {
    en: 'Would show the VMM’s state instead of the guest’s.',
    'zh-Hans': '会暴露 VMM 的状态，而不是客户机的。',
    'zh-Hant': '會露出 VMM 的狀態，而非客體的。',
  },
  mode: {
    en: 'Leaves supervisor mode, and the VMM does not learn of it.',
    'zh-Hans': '离开内核态，而 VMM 并不知晓。',
    'zh-Hant': '離開核心模式，而 VMM 並不知曉。',
  },
} as const;

const privileged = (
  mnemonic: string,
  sensitive: Sensitivity,
  reason: Text,
  does: Text,
  sources: readonly string[] = cite,
): Instruction => ({
  mnemonic,
  privileged: whenNoUserIo,
  sensitive,
  does,
  user: trapsToMonitor,
  why: reason,
  cite: sources,
});

/** The PDP-10 with the KA10 processor, Popek and Goldberg's own counterexample. */
export const pdp10 = {
  isa: { en: 'PDP-10 (KA10)', 'zh-Hans': 'PDP-10（KA10）', 'zh-Hant': 'PDP-10（KA10）' },
  subtitle: {
    en: 'Popek and Goldberg’s own example; a selection.',
    'zh-Hans': 'Popek 与 Goldberg 所举之例；选列。',
    'zh-Hant': 'Popek 與 Goldberg 所舉之例；選列。',
  },
  conditions: { 'User In-Out = 0': true },
  virtualizable: false,
  instead: {
    text: {
      en: 'All user-sensitive instructions are privileged, so by Theorem 3 a hybrid VMM may be constructed.',
      'zh-Hans': '用户态敏感指令全是特权指令，按定理 3 可以构造混合 VMM。',
      'zh-Hant': '使用者敏感指令全是特權指令，依定理 3 可以建構混合 VMM。',
    },
    cite: ['popek-goldberg-1974'],
  },
  instructions: [
    privileged(
      'DATAO APR',
      core,
      why.reach,
      {
        en: 'Sets protection and relocation.',
        'zh-Hans': '设置保护与重定位。',
        'zh-Hant': '設定保護與重定位。',
      },
      ['popek-goldberg-1974', 'ka10-simulator'],
    ),
    privileged('CONO APR', extended, why.interrupts, {
      en: 'Sets which processor conditions interrupt.',
      'zh-Hans': '设置哪些处理器情况引起中断。',
      'zh-Hant': '設定哪些處理器情況引起中斷。',
    }),
    privileged('CONI APR', resource, why.shows, {
      en: 'Reads the conditions of the processor.',
      'zh-Hans': '读取处理器的各种情况。',
      'zh-Hant': '讀取處理器的各種情況。',
    }),
    privileged('CONO PI', extended, why.interrupts, {
      en: 'Sets up the priority interrupt system.',
      'zh-Hans': '设置优先中断系统。',
      'zh-Hant': '設定優先中斷系統。',
    }),
    privileged('CONI PI', resource, why.shows, {
      en: 'Reads the state of the priority interrupt system.',
      'zh-Hans': '读取优先中断系统的状态。',
      'zh-Hant': '讀取優先中斷系統的狀態。',
    }),
    privileged('JRST 10', extended, why.interrupts, {
      en: 'Jumps and dismisses the interrupt.',
      'zh-Hans': '跳转并解除中断。',
      'zh-Hant': '跳躍並解除中斷。',
    }),
    {
      mnemonic: 'JRST 4',
      privileged: whenNoUserIo,
      sensitive: false,
      user: trapsToMonitor,
      cite,
      does: { en: 'Halts the processor.', 'zh-Hans': '停机。', 'zh-Hant': '停機。' },
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
    {
      mnemonic: 'JRST 1',
      privileged: 'never',
      sensitive: core,
      why: why.mode,
      cite: ['popek-goldberg-1974', 'ka10-simulator'],
      does: {
        en: 'Jumps and enters user mode.',
        'zh-Hans': '跳转并进入用户态。',
        'zh-Hant': '跳躍並進入使用者模式。',
      },
      user: {
        outcome: 'differs',
        text: {
          en: 'Only jumps: user mode is on already. No trap.',
          'zh-Hans': '仅跳转：本已处于用户态。不陷入。',
          'zh-Hant': '僅跳躍：本已處於使用者模式。不陷入。',
        },
      },
    },
    {
      mnemonic: 'JRST 2',
      privileged: 'never',
      sensitive: core,
      why: why.mode,
      cite: ['pdp-10-jumps', 'ka10-simulator'],
      contested: {
        text: {
          en: 'Popek and Goldberg name JRST 1 alone. JRST 2 does the same where the flags have User set, as a simulator shows.',
          'zh-Hans':
            'Popek 与 Goldberg 只举出 JRST 1。按模拟器所示，若要恢复的标志中 User 置位，JRST 2 的作用相同。',
          'zh-Hant':
            'Popek 與 Goldberg 只舉出 JRST 1。依模擬器所示，若要還原的旗標中 User 已設定，JRST 2 的作用相同。',
        },
        cite: ['popek-goldberg-1974', 'ka10-simulator'],
      },
      does: {
        en: 'Jumps and restores the flags, User among them.',
        'zh-Hans': '跳转并恢复标志，包括 User。',
        'zh-Hant': '跳躍並還原旗標，包括 User。',
      },
      user: {
        outcome: 'differs',
        text: {
          en: 'User stays set; User In-Out can be cleared, not set. No trap.',
          'zh-Hans': 'User 保持置位；User In-Out 可清除而不可置位。不陷入。',
          'zh-Hant': 'User 維持設定；User In-Out 可清除而不可設定。不陷入。',
        },
      },
    },
    innocuous(
      'MOVE',
      { en: 'Loads an accumulator.', 'zh-Hans': '装入累加器。', 'zh-Hant': '載入累加器。' },
      cite,
    ),
    innocuous('ADD', { en: 'Adds.', 'zh-Hans': '相加。', 'zh-Hant': '相加。' }, cite),
    innocuous('SUB', { en: 'Subtracts.', 'zh-Hans': '相减。', 'zh-Hant': '相減。' }, cite),
    innocuous(
      'AND',
      { en: 'Forms the bitwise AND.', 'zh-Hans': '按位与。', 'zh-Hant': '逐位元 AND。' },
      cite,
    ),
    innocuous('LSH', { en: 'Shifts.', 'zh-Hans': '移位。', 'zh-Hant': '移位。' }, cite),
    innocuous(
      'BLT',
      { en: 'Copies a block of memory.', 'zh-Hans': '复制一块内存。', 'zh-Hant': '複製一塊記憶體。' },
      cite,
    ),
    innocuous('JUMPE', { en: 'Jumps if zero.', 'zh-Hans': '为零则跳转。', 'zh-Hant': '為零則跳躍。' }, cite),
    innocuous(
      'AOS',
      { en: 'Adds one in memory.', 'zh-Hans': '内存内容加一。', 'zh-Hant': '記憶體內容加一。' },
      cite,
    ),
  ],
  notes: [
    {
      text: {
        en: 'Popek and Goldberg name JRST 1: sensitive in supervisor mode, not privileged. So Theorem 1 does not apply to the PDP-10.',
        'zh-Hans': 'Popek 与 Goldberg 举出 JRST 1：在内核态下敏感，却非特权。因此定理 1 不适用于 PDP-10。',
        'zh-Hant': 'Popek 與 Goldberg 舉出 JRST 1：在核心模式下敏感，卻非特權。因此定理 1 不適用於 PDP-10。',
      },
      cite: ['popek-goldberg-1974'],
    },
    {
      text: {
        en: 'A hybrid VMM interprets all code of the virtual supervisor mode; only user code runs directly.',
        'zh-Hans': '混合 VMM 解释执行虚拟内核态的全部代码，只有用户态代码直接执行。',
        'zh-Hant': '混合 VMM 解譯執行虛擬核心模式的全部程式碼，只有使用者模式的程式碼直接執行。',
      },
      cite: ['popek-goldberg-1974'],
    },
  ],
  sources: [popekGoldberg, pdp10Jumps, ka10Simulator],
} as const satisfies InstructionSet;
