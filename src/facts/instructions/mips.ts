import type { Text } from '../../core/language/locale.js';
import type { Instruction, InstructionSet, Sensitivity } from '../instruction.js';
import { disco, kvmMips, mipsPrivileged } from '../sources/more-instructions.js';
import { popekGoldberg } from '../sources/virtualizable.js';
import { core, extended, innocuous, location, mode, resource } from './common.js';

const cite = ['mips-privileged'] as const;
const unusable = {
  outcome: 'traps',
  text: {
    en: 'Coprocessor Unusable exception in user mode.',
    'zh-Hans': '在用户态下引发协处理器不可用异常。',
    'zh-Hant': '在使用者模式下引發輔助處理器不可用例外。',
  },
} as const;
const why = {
  status: {
    en: 'The registers of coprocessor 0 hold mode, interrupts and translation.',
    'zh-Hans': '协处理器 0 的寄存器决定模式、中断和地址转换。',
    'zh-Hant': '輔助處理器 0 的暫存器決定模式、中斷與位址轉換。',
  },
  shows: {
    en: 'Would show the VMM’s state instead of the guest’s.',
    'zh-Hans': '会暴露 VMM 的状态，而不是客户机的。',
    'zh-Hant': '會露出 VMM 的狀態，而非客體的。',
  },
  memory: {
    en: 'Decides which memory the guest can reach.',
    'zh-Hans': '决定客户机能访问哪些内存。',
    'zh-Hant': '決定客體能存取哪些記憶體。',
  },
  mode: { en: 'Changes the privilege mode.', 'zh-Hans': '改变特权模式。', 'zh-Hant': '改變特權模式。' },
} as const satisfies Record<string, Text>;

const privileged = (
  mnemonic: string,
  sensitive: Sensitivity,
  reason: keyof typeof why,
  does: Text,
): Instruction => ({
  mnemonic,
  privileged: 'always',
  sensitive,
  does,
  user: unusable,
  why: why[reason],
  cite,
});
const plain = (mnemonic: string, en: string, zhHans: string, zhHant: string): Instruction =>
  innocuous(mnemonic, { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }, cite);

/** Loads and stores to the segments that only kernel mode reaches, and past the TLB. */
const unmapped = (mnemonic: string, does: Text): Instruction => ({
  mnemonic,
  privileged: 'never',
  sensitive: { behaviour: ['location', 'mode'] },
  does,
  user: {
    outcome: 'differs',
    text: {
      en: 'Address error in user mode; in kernel mode the TLB is not asked.',
      'zh-Hans': '在用户态下引发地址错误；在内核态下则不经过 TLB。',
      'zh-Hant': '在使用者模式下引發位址錯誤；在核心模式下則不經過 TLB。',
    },
  },
  why: {
    en: 'What the address means depends on the mode and is fixed to a place in real memory.',
    'zh-Hans': '地址的含义取决于模式，并且固定对应真实内存中的位置。',
    'zh-Hant': '位址的意義取決於模式，並且固定對應真正記憶體中的位置。',
  },
  contested: {
    text: {
      en: 'One side: every privileged instruction traps, and KVM ran guests by trap and emulate. The other: kseg0 and kseg1 are fixed and bypass the TLB, so Disco had to relink its guest, and KVM’s guest kernel lies elsewhere too.',
      'zh-Hans':
        '一方认为：特权指令全都陷入，KVM 就曾以陷入并模拟运行客户机。另一方认为：kseg0 与 kseg1 位置固定且不经过 TLB，所以 Disco 不得不重新链接客户机内核，KVM 的客户机内核也须放在别处。',
      'zh-Hant':
        '一方認為：特權指令全都陷入，KVM 就曾以攔截並模擬執行客體。另一方認為：kseg0 與 kseg1 位置固定且不經過 TLB，所以 Disco 不得不重新連結客體核心，KVM 的客體核心也須放在別處。',
    },
    cite: ['kvm-mips', 'disco'],
    contested: true,
  },
  cite: ['mips-privileged', 'disco'],
});

/** MIPS without its virtualization module: privileged instructions trap, and two segments are contested. */
export const mips = {
  isa: 'MIPS32',
  subtitle: {
    en: 'Without the Virtualization Module; a selection.',
    'zh-Hans': '不含虚拟化模块；仅为选列。',
    'zh-Hant': '不含虛擬化模組；僅為選列。',
  },
  instructions: [
    privileged('mtc0 Status', core, 'status', {
      en: 'Writes mode and interrupt masks.',
      'zh-Hans': '写模式和中断屏蔽位。',
      'zh-Hant': '寫入模式與中斷遮罩位元。',
    }),
    privileged('mfc0 Status', mode, 'shows', {
      en: 'Reads mode and interrupt masks.',
      'zh-Hans': '读模式和中断屏蔽位。',
      'zh-Hant': '讀取模式與中斷遮罩位元。',
    }),
    privileged('mtc0 Compare', extended, 'status', {
      en: 'Sets the timer.',
      'zh-Hans': '设置定时器。',
      'zh-Hant': '設定計時器。',
    }),
    privileged('mfc0 Cause', resource, 'shows', {
      en: 'Reads the cause of the last exception.',
      'zh-Hans': '读取上一次异常的原因。',
      'zh-Hant': '讀取上一次例外的原因。',
    }),
    privileged('tlbwr', core, 'memory', {
      en: 'Writes a TLB entry.',
      'zh-Hans': '写 TLB 表项。',
      'zh-Hant': '寫入 TLB 項目。',
    }),
    privileged('tlbr', location, 'shows', {
      en: 'Reads a TLB entry.',
      'zh-Hans': '读 TLB 表项。',
      'zh-Hant': '讀取 TLB 項目。',
    }),
    privileged('eret', core, 'mode', {
      en: 'Returns from an exception.',
      'zh-Hans': '从异常返回。',
      'zh-Hant': '從例外返回。',
    }),
    unmapped('lw kseg0', {
      en: 'Loads from a segment that is not mapped.',
      'zh-Hans': '从不经映射的段装入。',
      'zh-Hant': '從不經對映的區段載入。',
    }),
    unmapped('sw kseg0', {
      en: 'Stores to a segment that is not mapped.',
      'zh-Hans': '向不经映射的段存储。',
      'zh-Hant': '向不經對映的區段儲存。',
    }),
    plain('addu', 'Adds.', '相加。', '相加。'),
    plain('or', 'Forms the bitwise OR.', '按位或。', '逐位元 OR。'),
    plain('beq', 'Branches if equal.', '相等则转移。', '相等則分支。'),
    plain('jal', 'Jumps and keeps the return address.', '跳转并保留返回地址。', '跳躍並保留返回位址。'),
    {
      mnemonic: 'syscall',
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
        en: 'lw and sw stand for every load and store to kseg0 and kseg1, which lie in real memory at a fixed place.',
        'zh-Hans': 'lw 和 sw 代表对 kseg0 与 kseg1 的所有装入和存储；这两段固定对应真实内存。',
        'zh-Hant': 'lw 與 sw 代表對 kseg0 與 kseg1 的所有載入與儲存；這兩段固定對應真正的記憶體。',
      },
      cite,
    },
    {
      text: {
        en: 'An address error is a memory trap, which the definition of privileged leaves out of account.',
        'zh-Hans': '地址错误属于内存陷入，特权指令的定义不计入这种陷入。',
        'zh-Hant': '位址錯誤屬於記憶體陷入，特權指令的定義不計入這種陷入。',
      },
      cite: ['popek-goldberg-1974'],
    },
  ],
  sources: [popekGoldberg, mipsPrivileged, disco, kvmMips],
} as const satisfies InstructionSet;
