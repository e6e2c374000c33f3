import type { Text } from '../../core/language/locale.js';
import type { Instruction, Privileged } from '../instruction.js';
import { core, extended, resource } from './common.js';

/** What VT-x changes about an instruction of IA-32: whether it exits, and whether it still touches the hypervisor. */
export type Override = Pick<Instruction, 'privileged' | 'sensitive' | 'user' | 'cite'> &
  Partial<Pick<Instruction, 'tamed' | 'why' | 'group' | 'does'>>;

const cite = ['intel-sdm-exits'] as const;
const copy = ['intel-sdm-exits', 'intel-sdm-guest-state'] as const;

const own = {
  flags: {
    en: 'The guest has RFLAGS for itself: VM entry loads it, VM exit saves it.',
    'zh-Hans': '客户机有自己的 RFLAGS：VM 进入时装入，VM 退出时保存。',
    'zh-Hant': '客體有自己的 RFLAGS：VM entry 時載入，VM exit 時儲存。',
  },
  tables: {
    en: 'The guest has GDTR, IDTR, LDTR and TR for itself.',
    'zh-Hans': '客户机有自己的 GDTR、IDTR、LDTR 和 TR。',
    'zh-Hant': '客體有自己的 GDTR、IDTR、LDTR 與 TR。',
  },
  ring: {
    en: 'The guest kernel runs in ring 0 of non-root operation, so the CPL is the one it expects.',
    'zh-Hans': '客户机内核运行在非根操作的 0 环，因此 CPL 正合它的预期。',
    'zh-Hant': '客體核心執行於非根操作的 0 環，因此 CPL 正合它的預期。',
  },
  cr0: {
    en: 'Bits that the hypervisor masks are read from the CR0 read shadow, the others are the guest’s.',
    'zh-Hans': '由掩码划归 Hypervisor 的位从 CR0 读影子读出，其余的位属于客户机。',
    'zh-Hant': '由遮罩劃歸 Hypervisor 的位元從 CR0 讀取影子讀出，其餘位元屬於客體。',
  },
  cr3: {
    en: 'With EPT, CR3 is the guest’s own: it locates guest page tables, and EPT still stands below them.',
    'zh-Hans': '有 EPT 时 CR3 归客户机自己：它定位客户机页表，其下仍有 EPT。',
    'zh-Hant': '有 EPT 時 CR3 歸客體自己：它定位客體分頁表，其下仍有 EPT。',
  },
  time: {
    en: 'The TSC offset of the VMCS gives the guest a clock of its own.',
    'zh-Hans': 'VMCS 中的 TSC 偏移使客户机有自己的时钟。',
    'zh-Hant': 'VMCS 中的 TSC 偏移使客體有自己的時鐘。',
  },
} as const;

const quiet = {
  en: 'No VM exit: it works on the guest’s copy. The guest’s own privilege check remains.',
  'zh-Hans': '不产生 VM 退出：只作用于客户机自己的副本；客户机内的特权检查照旧。',
  'zh-Hant': '不產生 VM exit：只作用於客體自己的副本；客體內的特權檢查照舊。',
} as const;
const unlessTask = {
  en: 'No VM exit, unless it would switch tasks.',
  'zh-Hans': '不产生 VM 退出，除非会引起任务切换。',
  'zh-Hant': '不產生 VM exit，除非會引起任務切換。',
} as const;
const exitsWhen = (when: string): Text => ({
  en: `From every ring in which it executes: VM exit if ${when}; else it runs.`,
  'zh-Hans': `无论在哪一环，只要能执行：${when} 时产生 VM 退出，否则照常执行。`,
  'zh-Hant': `無論在哪一環，只要能執行：${when} 時產生 VM exit，否則照常執行。`,
});

const tamed = (why: Text, text: Text = quiet, privileged: Privileged = 'never'): Override => ({
  privileged,
  sensitive: false,
  tamed: true,
  group: 'tamed',
  user: { outcome: 'runs', text },
  why,
  cite: copy,
});
const byControl = (
  when: string,
  sensitive: Instruction['sensitive'],
  text: Text = exitsWhen(when),
): Override => ({
  privileged: { when },
  sensitive,
  user: { outcome: 'runs', text },
  cite,
});

const table = tamed(own.tables, exitsWhen('descriptor-table exiting = 1'), {
  when: 'descriptor-table exiting = 1',
});
const segment = tamed(own.ring);
const transfer = tamed(own.ring, unlessTask);
const flags = tamed(own.flags);
const writesCr0: Text = {
  en: 'VM exit when it would change a bit that the CR0 mask gives to the hypervisor.',
  'zh-Hans': '会改变 CR0 掩码划归 Hypervisor 的位时，产生 VM 退出。',
  'zh-Hant': '會改變 CR0 遮罩劃歸 Hypervisor 的位元時，產生 VM exit。',
};
const writesCr4: Text = {
  en: 'VM exit when it would change a bit that the CR4 mask gives to the hypervisor.',
  'zh-Hans': '会改变 CR4 掩码划归 Hypervisor 的位时，产生 VM 退出。',
  'zh-Hant': '會改變 CR4 遮罩劃歸 Hypervisor 的位元時，產生 VM exit。',
};

const msrBitmap: Text = {
  en: 'In ring 0: VM exit if the register’s bit in the MSR bitmaps is 1; otherwise it just runs.',
  'zh-Hans': '在 0 环：MSR 位图中该寄存器的位为 1 时产生 VM 退出，否则照常执行。',
  'zh-Hant': '在 0 環：MSR 位元圖中該暫存器的位元為 1 時產生 VM exit，否則照常執行。',
};
const ioBitmap: Text = {
  en: 'Where IOPL lets it execute: VM exit if the port’s bit in the I/O bitmaps is 1; else it runs.',
  'zh-Hans': '在 IOPL 许可执行之处：I/O 位图中该端口的位为 1 时产生 VM 退出，否则照常执行。',
  'zh-Hant': '在 IOPL 許可執行之處：I/O 位元圖中該連接埠的位元為 1 時產生 VM exit，否則照常執行。',
};

/** Load and store of control registers, which IA-32 lists as one, exit by different controls. */
export const controlRegisters: Readonly<Record<string, Override>> = {
  'MOV CR0': {
    ...byControl('CR mask bit = 1', core, writesCr0),
    does: {
      en: 'Loads CR0; a store reads masked bits from the read shadow.',
      'zh-Hans': '装入 CR0；存出时，由掩码划归 Hypervisor 的位取自读影子。',
      'zh-Hant': '載入 CR0；存出時，由遮罩劃歸 Hypervisor 的位元取自讀取影子。',
    },
  },
  'MOV CR3': {
    ...tamed(own.cr3, exitsWhen('CR3-load exiting = 1'), { when: 'CR3-load exiting = 1' }),
    does: {
      en: 'Loads CR3, which locates the page tables.',
      'zh-Hans': '装入 CR3，即页表的位置。',
      'zh-Hant': '載入 CR3，即分頁表的位置。',
    },
  },
  'MOV CR4': {
    ...byControl('CR mask bit = 1', core, writesCr4),
    does: {
      en: 'Loads CR4; a store reads masked bits from the read shadow.',
      'zh-Hans': '装入 CR4；存出时，由掩码划归 Hypervisor 的位取自读影子。',
      'zh-Hant': '載入 CR4；存出時，由遮罩劃歸 Hypervisor 的位元取自讀取影子。',
    },
  },
};

/** What VT-x changes, by mnemonic. */
export const vtxOverrides: Readonly<Record<string, Override>> = {
  SGDT: table,
  SIDT: table,
  SLDT: table,
  STR: table,
  LGDT: table,
  LIDT: table,
  LLDT: table,
  LTR: table,
  LAR: segment,
  LSL: segment,
  VERR: segment,
  VERW: segment,
  PUSH: segment,
  POP: segment,
  'MOV Sreg': segment,
  CALL: transfer,
  JMP: transfer,
  'INT n': transfer,
  RET: segment,
  PUSHF: flags,
  POPF: flags,
  CLI: flags,
  STI: flags,
  SMSW: tamed(own.cr0),
  LMSW: byControl('CR mask bit = 1', core, writesCr0),
  CLTS: byControl('CR mask bit = 1', extended, {
    en: 'VM exit when TS is set in both the CR0 mask and the read shadow.',
    'zh-Hans': 'CR0 掩码和读影子中的 TS 均置位时，产生 VM 退出。',
    'zh-Hant': 'CR0 遮罩與讀取影子中的 TS 均設定時，產生 VM exit。',
  }),
  'MOV DRn': byControl('MOV-DR exiting = 1', { ...extended, ...resource }),
  RDMSR: byControl('bitmap bit = 1', resource, msrBitmap),
  WRMSR: byControl('bitmap bit = 1', extended, msrBitmap),
  IN: byControl('bitmap bit = 1', { ...extended, ...resource }, ioBitmap),
  OUT: byControl('bitmap bit = 1', extended, ioBitmap),
  RDPMC: {
    ...byControl('RDPMC exiting = 1', resource),
    why: {
      en: 'The counters of the processor count for the hypervisor too.',
      'zh-Hans': '处理器的计数器也为 Hypervisor 计数。',
      'zh-Hant': '處理器的計數器也為 Hypervisor 計數。',
    },
  },
  RDTSC: tamed(own.time, exitsWhen('RDTSC exiting = 1'), { when: 'RDTSC exiting = 1' }),
  HLT: byControl('HLT exiting = 1', false),
  WBINVD: byControl('WBINVD exiting = 1', false),
  INVLPG: byControl('INVLPG exiting = 1', false),
};
