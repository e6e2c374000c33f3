import type { Text } from '../../core/language/locale.js';
import type { Instruction, Privileged, Sensitivity } from '../instruction.js';

const faults = {
  outcome: 'traps',
  text: {
    en: '#GP at CPL 1, 2 and 3.',
    'zh-Hans': 'CPL 为 1、2、3 时引发 #GP。',
    'zh-Hant': 'CPL 為 1、2、3 時引發 #GP。',
  },
} as const;

const why = {
  tables: {
    en: 'Sets the tables by which the processor finds segments, gates and tasks.',
    'zh-Hans': '设置处理器查找段、门和任务所用的表。',
    'zh-Hant': '設定處理器尋找區段、閘與任務所用的表。',
  },
  cr: {
    en: 'Control registers govern protection and paging, which are the VMM’s.',
    'zh-Hans': '控制寄存器管辖保护和分页，这归虚拟机监控器掌管。',
    'zh-Hant': '控制暫存器管轄保護與分頁，這歸虛擬機器監視器掌管。',
  },
  owned: {
    en: 'The processor has these registers once; they belong to the VMM.',
    'zh-Hans': '处理器中这些寄存器只有一份，归虚拟机监控器所有。',
    'zh-Hant': '處理器中這些暫存器只有一份，歸虛擬機器監視器所有。',
  },
  interrupts: {
    en: 'IF decides whether interrupts reach the VMM at all.',
    'zh-Hans': 'IF 决定中断能否到达虚拟机监控器。',
    'zh-Hant': 'IF 決定中斷能否到達虛擬機器監視器。',
  },
  devices: {
    en: 'The devices behind the ports belong to the VMM.',
    'zh-Hans': '端口背后的设备归虚拟机监控器所有。',
    'zh-Hant': '連接埠背後的裝置歸虛擬機器監視器所有。',
  },
} as const;

const control = { control: true } as const;
const resource = { behaviour: ['resource'] } as const;

const privileged = (mnemonic: string, sensitive: Sensitivity, reason: Text, does: Text): Instruction => ({
  mnemonic,
  privileged: 'always',
  sensitive,
  does,
  user: faults,
  why: reason,
  cite: ['intel-sdm-privileged'],
});

const mayExit = {
  en: 'VT-x lets a hypervisor intercept it all the same.',
  'zh-Hans': 'VT-x 仍允许 Hypervisor 拦截它。',
  'zh-Hant': 'VT-x 仍允許 Hypervisor 攔截它。',
} as const;
const alwaysExits = {
  en: 'VT-x makes it exit always.',
  'zh-Hans': 'VT-x 下它总会退出。',
  'zh-Hant': '在 VT-x 下它總會產生 VM exit。',
} as const;

type EachLanguage = Readonly<Record<'en' | 'zh-Hans' | 'zh-Hant', string>>;

/** Privileged, yet outside the formal model: both readings are told. */
const outside = (
  mnemonic: string,
  does: Text,
  missing: EachLanguage,
  exits: EachLanguage = mayExit,
): Instruction => ({
  mnemonic,
  privileged: 'always',
  sensitive: false,
  does,
  user: faults,
  contested: {
    text: {
      en: `Not sensitive in the 1974 model, ${missing.en}; ${exits.en}`,
      'zh-Hans': `在 1974 年的模型中不敏感（${missing['zh-Hans']}）；${exits['zh-Hans']}`,
      'zh-Hant': `在 1974 年的模型中不敏感（${missing['zh-Hant']}）；${exits['zh-Hant']}`,
    },
    cite: ['popek-goldberg-1974', 'intel-sdm-exits'],
    contested: true,
  },
  cite: ['intel-sdm-privileged'],
});
const noCaches = { en: 'which has no caches', 'zh-Hans': '它没有缓存', 'zh-Hant': '它沒有快取' } as const;

const whenIopl: Privileged = { when: 'CPL > IOPL' };
const changesIf = {
  outcome: 'runs',
  text: {
    en: '#GP if CPL > IOPL; otherwise it changes the real IF.',
    'zh-Hans': 'CPL > IOPL 时引发 #GP；否则改变真实的 IF。',
    'zh-Hant': 'CPL > IOPL 時引發 #GP；否則改變真正的 IF。',
  },
} as const;
const usesPort = {
  outcome: 'runs',
  text: {
    en: '#GP if CPL > IOPL and the I/O bit map does not allow the port; otherwise it does the I/O.',
    'zh-Hans': 'CPL > IOPL 且 I/O 位图不许可该端口时引发 #GP；否则执行 I/O。',
    'zh-Hant': 'CPL > IOPL 且 I/O 位元圖不許可該連接埠時引發 #GP；否則執行 I/O。',
  },
} as const;

/** The privileged instructions of the manual's list, and those that depend on IOPL. */
export const ia32Privileged: readonly Instruction[] = [
  privileged('MOV CRn', { ...control, ...resource }, why.cr, {
    en: 'Loads or stores a control register.',
    'zh-Hans': '装入或存储控制寄存器。',
    'zh-Hant': '載入或儲存控制暫存器。',
  }),
  privileged('MOV DRn', resource, why.owned, {
    en: 'Loads or stores a debug register.',
    'zh-Hans': '装入或存储调试寄存器。',
    'zh-Hant': '載入或儲存除錯暫存器。',
  }),
  privileged('LGDT', control, why.tables, {
    en: 'Loads GDTR.',
    'zh-Hans': '装入 GDTR。',
    'zh-Hant': '載入 GDTR。',
  }),
  privileged('LIDT', control, why.tables, {
    en: 'Loads IDTR.',
    'zh-Hans': '装入 IDTR。',
    'zh-Hant': '載入 IDTR。',
  }),
  privileged('LLDT', control, why.tables, {
    en: 'Loads LDTR.',
    'zh-Hans': '装入 LDTR。',
    'zh-Hant': '載入 LDTR。',
  }),
  privileged('LTR', control, why.tables, {
    en: 'Loads the task register.',
    'zh-Hans': '装入任务寄存器。',
    'zh-Hant': '載入任務暫存器。',
  }),
  privileged('LMSW', control, why.cr, {
    en: 'Loads the machine status word, the low bits of CR0.',
    'zh-Hans': '装入机器状态字，即 CR0 的低位。',
    'zh-Hant': '載入機器狀態字，即 CR0 的低位元。',
  }),
  privileged('CLTS', control, why.cr, {
    en: 'Clears the task-switched flag in CR0.',
    'zh-Hans': '清除 CR0 中的任务切换标志。',
    'zh-Hant': '清除 CR0 中的任務切換旗標。',
  }),
  privileged('RDMSR', resource, why.owned, {
    en: 'Reads a model-specific register.',
    'zh-Hans': '读型号特有寄存器。',
    'zh-Hant': '讀取型號特有暫存器。',
  }),
  privileged('WRMSR', { ...control, ...resource }, why.owned, {
    en: 'Writes a model-specific register.',
    'zh-Hans': '写型号特有寄存器。',
    'zh-Hant': '寫入型號特有暫存器。',
  }),
  {
    mnemonic: 'CLI',
    privileged: whenIopl,
    sensitive: control,
    does: {
      en: 'Clears IF: maskable interrupts wait.',
      'zh-Hans': '清除 IF：可屏蔽中断须等待。',
      'zh-Hant': '清除 IF：可遮罩中斷須等待。',
    },
    user: changesIf,
    why: why.interrupts,
    cite: ['intel-sdm-reference'],
  },
  {
    mnemonic: 'STI',
    privileged: whenIopl,
    sensitive: control,
    does: {
      en: 'Sets IF: maskable interrupts come.',
      'zh-Hans': '置位 IF：可屏蔽中断可到来。',
      'zh-Hant': '設定 IF：可遮罩中斷可到來。',
    },
    user: changesIf,
    why: why.interrupts,
    cite: ['intel-sdm-reference'],
  },
  {
    mnemonic: 'IN',
    privileged: whenIopl,
    sensitive: resource,
    does: {
      en: 'Reads from an I/O port, as INS does.',
      'zh-Hans': '从 I/O 端口读入，INS 亦然。',
      'zh-Hant': '從 I/O 連接埠讀入，INS 亦然。',
    },
    user: usesPort,
    why: why.devices,
    cite: ['intel-sdm-io'],
  },
  {
    mnemonic: 'OUT',
    privileged: whenIopl,
    sensitive: resource,
    does: {
      en: 'Writes to an I/O port, as OUTS does.',
      'zh-Hans': '向 I/O 端口写出，OUTS 亦然。',
      'zh-Hant': '向 I/O 連接埠寫出，OUTS 亦然。',
    },
    user: usesPort,
    why: why.devices,
    cite: ['intel-sdm-io'],
  },
  outside(
    'HLT',
    {
      en: 'Halts the processor until an interrupt.',
      'zh-Hans': '停住处理器，直到中断。',
      'zh-Hant': '停住處理器，直到中斷。',
    },
    {
      en: 'where the processor itself is no resource',
      'zh-Hans': '处理器本身不算资源',
      'zh-Hant': '處理器本身不算資源',
    },
  ),
  outside(
    'INVD',
    {
      en: 'Empties the caches without writing back.',
      'zh-Hans': '清空缓存，不写回。',
      'zh-Hant': '清空快取，不寫回。',
    },
    noCaches,
    alwaysExits,
  ),
  outside(
    'WBINVD',
    {
      en: 'Writes the caches back and empties them.',
      'zh-Hans': '写回并清空缓存。',
      'zh-Hant': '寫回並清空快取。',
    },
    noCaches,
  ),
  outside(
    'INVLPG',
    {
      en: 'Invalidates the TLB entry of a page.',
      'zh-Hans': '使某页的 TLB 表项失效。',
      'zh-Hant': '使某分頁的 TLB 項目失效。',
    },
    { en: 'which has no TLB', 'zh-Hans': '它没有 TLB', 'zh-Hant': '它沒有 TLB' },
  ),
  {
    ...outside(
      'RDPMC',
      { en: 'Reads a performance counter.', 'zh-Hans': '读性能计数器。', 'zh-Hant': '讀取效能計數器。' },
      { en: 'which leaves timing out', 'zh-Hans': '它不涉及时间', 'zh-Hant': '它不涉及時間' },
    ),
    privileged: { when: 'CR4.PCE = 0' },
    user: {
      outcome: 'runs',
      text: {
        en: '#GP above CPL 0 while CR4.PCE = 0; otherwise it reads the counter.',
        'zh-Hans': 'CR4.PCE = 0 时，CPL 大于 0 即引发 #GP；否则读出计数器。',
        'zh-Hant': 'CR4.PCE = 0 時，CPL 大於 0 即引發 #GP；否則讀出計數器。',
      },
    },
  },
];
