import type { Text } from '../../core/language/locale.js';
import type { Instruction, InstructionSet, Sensitivity } from '../instruction.js';
import { kvmPpc, powerIsa } from '../sources/more-instructions.js';
import { popekGoldberg } from '../sources/virtualizable.js';
import { core, extended, innocuous, mode, resource } from './common.js';

const cite = ['power-isa'] as const;
const interrupt = {
  outcome: 'traps',
  text: {
    en: 'Privileged-instruction interrupt in problem state.',
    'zh-Hans': '在问题态（用户态）下引发特权指令中断。',
    'zh-Hant': '在問題狀態（使用者模式）下引發特權指令中斷。',
  },
} as const;

const why = {
  state: {
    en: 'The machine state register holds mode, translation and interrupts.',
    'zh-Hans': '机器状态寄存器（MSR）决定模式、地址转换和中断。',
    'zh-Hant': '機器狀態暫存器（MSR）決定模式、位址轉換與中斷。',
  },
  shows: {
    en: 'Would show the VMM’s state instead of the guest’s.',
    'zh-Hans': '会暴露 VMM 的状态，而不是客户机的。',
    'zh-Hant': '會露出 VMM 的狀態，而非客體的。',
  },
  owned: {
    en: 'The VMM keeps its own values in these registers.',
    'zh-Hans': 'VMM 在这些寄存器中保存自己的值。',
    'zh-Hant': 'VMM 在這些暫存器中保存自己的值。',
  },
  memory: {
    en: 'Decides which memory the guest can reach.',
    'zh-Hans': '决定客户机能访问哪些内存。',
    'zh-Hant': '決定客體能存取哪些記憶體。',
  },
} as const satisfies Record<string, Text>;

const privileged = (
  mnemonic: string,
  sensitive: Sensitivity,
  reason: keyof typeof why,
  does: Text,
  sources: readonly string[] = ['power-isa', 'kvm-ppc'],
): Instruction => ({
  mnemonic,
  privileged: 'always',
  sensitive,
  does,
  user: interrupt,
  why: why[reason],
  cite: sources,
});
const plain = (mnemonic: string, en: string, zhHans: string, zhHant: string): Instruction =>
  innocuous(mnemonic, { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }, cite);

/** Power without its hypervisor state: what a guest kernel must not do traps in problem state. */
export const power = {
  isa: 'POWER',
  subtitle: {
    en: 'Problem and privileged state, without the hypervisor state; a selection.',
    'zh-Hans': '问题态与特权态，不含 Hypervisor 态；仅为选列。',
    'zh-Hant': '問題狀態與特權狀態，不含 Hypervisor 狀態；僅為選列。',
  },
  virtualizable: true,
  instructions: [
    privileged('mtmsr', core, 'state', {
      en: 'Writes the machine state register (MSR).',
      'zh-Hans': '写机器状态寄存器（MSR）。',
      'zh-Hant': '寫入機器狀態暫存器（MSR）。',
    }),
    privileged('mfmsr', mode, 'state', {
      en: 'Reads the machine state register (MSR).',
      'zh-Hans': '读机器状态寄存器（MSR）。',
      'zh-Hant': '讀取機器狀態暫存器（MSR）。',
    }),
    privileged(
      'rfid',
      core,
      'state',
      { en: 'Returns from an interrupt.', 'zh-Hans': '从中断返回。', 'zh-Hant': '從中斷返回。' },
      cite,
    ),
    privileged('mtsrr0', extended, 'owned', {
      en: 'Sets the address to which an interrupt returns.',
      'zh-Hans': '设置中断返回的地址。',
      'zh-Hant': '設定中斷返回的位址。',
    }),
    privileged('mfsrr0', resource, 'shows', {
      en: 'Reads the address to which an interrupt returns.',
      'zh-Hans': '读取中断返回的地址。',
      'zh-Hant': '讀取中斷返回的位址。',
    }),
    privileged('mtsprg', extended, 'owned', {
      en: 'Writes a register kept for the kernel.',
      'zh-Hans': '写留给内核使用的寄存器。',
      'zh-Hant': '寫入留給核心使用的暫存器。',
    }),
    privileged('mfsprg', resource, 'shows', {
      en: 'Reads a register kept for the kernel.',
      'zh-Hans': '读留给内核使用的寄存器。',
      'zh-Hant': '讀取留給核心使用的暫存器。',
    }),
    privileged('mfdar', resource, 'shows', {
      en: 'Reads the address of the last data fault.',
      'zh-Hans': '读取上一次数据异常的地址。',
      'zh-Hant': '讀取上一次資料例外的位址。',
    }),
    privileged('mtsrin', core, 'memory', {
      en: 'Writes a segment register.',
      'zh-Hans': '写段寄存器。',
      'zh-Hant': '寫入區段暫存器。',
    }),
    {
      mnemonic: 'tlbsync',
      privileged: 'always',
      sensitive: false,
      user: interrupt,
      cite: ['power-isa', 'kvm-ppc'],
      does: {
        en: 'Waits until other processors have invalidated TLB entries.',
        'zh-Hans': '等待其他处理器完成 TLB 表项的失效。',
        'zh-Hant': '等待其他處理器完成 TLB 項目的失效。',
      },
      contested: {
        text: {
          en: 'Not sensitive in the 1974 model, which has no TLB; KVM has the guest leave it out.',
          'zh-Hans': '1974 年的模型没有 TLB，故在其中不敏感；KVM 让客户机省去它。',
          'zh-Hant': '1974 年的模型沒有 TLB，故在其中不敏感；KVM 讓客體省去它。',
        },
        cite: ['popek-goldberg-1974', 'kvm-ppc'],
        contested: true,
      },
    },
    plain('add', 'Adds.', '相加。', '相加。'),
    plain('lwz', 'Loads a word.', '装入一个字。', '載入一個字組。'),
    plain('stw', 'Stores a word.', '存储一个字。', '儲存一個字組。'),
    plain('cmpw', 'Compares.', '比较。', '比較。'),
    plain('bl', 'Branches and keeps the return address.', '转移并保留返回地址。', '分支並保留返回位址。'),
    {
      mnemonic: 'sc',
      privileged: 'never',
      sensitive: false,
      cite,
      does: { en: 'Calls the kernel.', 'zh-Hans': '调用内核。', 'zh-Hant': '呼叫核心。' },
      user: {
        outcome: 'runs',
        text: {
          en: 'Raises its interrupt from every state: that is its work, so it is not privileged.',
          'zh-Hans': '在每种状态下都引发中断：这正是它的功能，故不是特权指令。',
          'zh-Hant': '在每種狀態下都引發中斷：這正是它的功能，故不是特權指令。',
        },
      },
    },
  ],
  notes: [
    {
      text: {
        en: 'In practice: KVM runs a whole guest kernel in problem state and emulates the privileged instructions as they trap.',
        'zh-Hans': '实践中，KVM 让整个客户机内核在问题态下运行，特权指令陷入时由 KVM 模拟。',
        'zh-Hant': '實務上，KVM 讓整個客體核心在問題狀態下執行，特權指令陷入時由 KVM 模擬。',
      },
      cite: ['kvm-ppc'],
    },
  ],
  sources: [popekGoldberg, powerIsa, kvmPpc],
} as const satisfies InstructionSet;
