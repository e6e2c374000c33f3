import type { Instruction } from '../instruction.js';

/** Robin and Irvine's two classes; the figure lists the instructions under them. */
export const ia32Groups = [
  {
    id: 'sensitive-registers',
    label: { en: 'Sensitive registers', 'zh-Hans': '敏感寄存器', 'zh-Hant': '敏感暫存器' },
    cite: ['robin-irvine'],
  },
  {
    id: 'protection',
    label: {
      en: 'Protection, memory, relocation',
      'zh-Hans': '保护、内存与重定位',
      'zh-Hant': '保護、記憶體與重定位',
    },
    cite: ['robin-irvine'],
  },
] as const;

const registers = { group: 'sensitive-registers', cite: ['robin-irvine', 'intel-sdm-reference'] } as const;
const protection = { group: 'protection', cite: ['robin-irvine', 'intel-sdm-reference'] } as const;

const mode = { behaviour: ['mode'] } as const;
const controlByMode = { control: true, behaviour: ['mode'] } as const;

/** Stores of registers that the VMM owns; UMIP makes exactly these privileged. */
const storesRegister = {
  privileged: { when: 'CR4.UMIP = 1' },
  sensitive: { behaviour: ['resource'] },
  user: {
    outcome: 'differs',
    text: {
      en: 'Stores the real register and does not fault; #GP if CR4.UMIP = 1.',
      'zh-Hans': '存出真实的寄存器，不产生异常；CR4.UMIP = 1 时引发 #GP。',
      'zh-Hant': '存出真正的暫存器，不產生例外；CR4.UMIP = 1 時引發 #GP。',
    },
  },
  why: {
    en: 'The register holds the VMM’s value, not the one that the guest kernel loaded.',
    'zh-Hans': '寄存器里是虚拟机监控器的值，而不是客户机内核装入的值。',
    'zh-Hant': '暫存器裡是虛擬機器監視器的值，而非客體核心載入的值。',
  },
} as const;
const umip = ['robin-irvine', 'intel-sdm-system'] as const;

/** Checks of a selector against the privilege level that is really in force. */
const checksSegment = {
  ...protection,
  privileged: 'never',
  sensitive: mode,
  user: {
    outcome: 'differs',
    text: {
      en: 'Answers for the real CPL: ZF = 0 where ring 0 would get ZF = 1. No fault.',
      'zh-Hans': '按真实的 CPL 作答：在0 环 会得到 ZF = 1 之处得到 ZF = 0。不产生异常。',
      'zh-Hant': '依真正的 CPL 作答：在0 環 會得到 ZF = 1 之處得到 ZF = 0。不產生例外。',
    },
  },
  why: {
    en: 'The privilege check sees the real CPL, which is not ring 0.',
    'zh-Hans': '特权检查看到的是真实的 CPL，而不是0 环。',
    'zh-Hant': '特權檢查看到的是真正的 CPL，而非0 環。',
  },
} as const;

/** Far transfers, which pass descriptors, gates or tasks. */
const transfers = {
  ...protection,
  privileged: 'never',
  sensitive: controlByMode,
  why: {
    en: 'Whether it succeeds, and where it leads, depends on the real CPL and the real tables.',
    'zh-Hans': '能否成功、转到何处，取决于真实的 CPL 和真实的描述符表。',
    'zh-Hant': '能否成功、轉到何處，取決於真正的 CPL 與真正的描述元表。',
  },
} as const;
const gateChecks = {
  outcome: 'differs',
  text: {
    en: 'Segment, gate and task checks use the real CPL; a failed check faults.',
    'zh-Hans': '段、门和任务的检查都按真实的 CPL；检查不通过才产生异常。',
    'zh-Hant': '區段、閘與任務的檢查都依真正的 CPL；檢查不過才產生例外。',
  },
} as const;
const showsCpl = {
  en: 'The low two bits of CS and SS tell the guest kernel that it is not in ring 0.',
  'zh-Hans': 'CS 和 SS 的低两位告诉客户机内核：它不在0 环。',
  'zh-Hant': 'CS 與 SS 的低兩位元告訴客體核心：它不在0 環。',
} as const;

/** The eighteen mnemonics, in Robin and Irvine's order, that they count as seventeen instructions. */
export const ia32Unprivileged = [
  {
    mnemonic: 'SGDT',
    ...storesRegister,
    ...registers,
    does: {
      en: 'Stores GDTR, which locates the global descriptor table.',
      'zh-Hans': '存储 GDTR，即全局描述符表的位置。',
      'zh-Hant': '儲存 GDTR，即全域描述元表的位置。',
    },
    cite: umip,
  },
  {
    mnemonic: 'SIDT',
    ...storesRegister,
    ...registers,
    does: {
      en: 'Stores IDTR, which locates the interrupt descriptor table.',
      'zh-Hans': '存储 IDTR，即中断描述符表的位置。',
      'zh-Hant': '儲存 IDTR，即中斷描述元表的位置。',
    },
    cite: umip,
  },
  {
    mnemonic: 'SLDT',
    ...storesRegister,
    ...registers,
    does: {
      en: 'Stores the selector in LDTR.',
      'zh-Hans': '存储 LDTR 中的选择子。',
      'zh-Hant': '儲存 LDTR 中的選擇子。',
    },
    cite: umip,
  },
  {
    mnemonic: 'SMSW',
    ...storesRegister,
    ...registers,
    does: {
      en: 'Stores the machine status word, the low bits of CR0.',
      'zh-Hans': '存储机器状态字，即 CR0 的低位。',
      'zh-Hant': '儲存機器狀態字，即 CR0 的低位元。',
    },
    cite: umip,
  },
  {
    mnemonic: 'PUSHF',
    privileged: 'never',
    sensitive: mode,
    ...registers,
    does: {
      en: 'Pushes the flags (EFLAGS).',
      'zh-Hans': '把标志寄存器（EFLAGS）压栈。',
      'zh-Hant': '把旗標暫存器（EFLAGS）推入堆疊。',
    },
    user: {
      outcome: 'differs',
      text: {
        en: 'Pushes the real IF and IOPL. No fault in protected mode.',
        'zh-Hans': '压入真实的 IF 和 IOPL。保护模式下不产生异常。',
        'zh-Hant': '推入真正的 IF 與 IOPL。保護模式下不產生例外。',
      },
    },
    why: {
      en: 'The guest kernel reads an IF and an IOPL that it never set.',
      'zh-Hans': '客户机内核读到的 IF 和 IOPL 并不是它设置的。',
      'zh-Hant': '客體核心讀到的 IF 與 IOPL 並不是它設定的。',
    },
  },
  {
    mnemonic: 'POPF',
    privileged: 'never',
    sensitive: controlByMode,
    ...registers,
    does: {
      en: 'Pops the flags (EFLAGS), IF and IOPL among them.',
      'zh-Hans': '从栈中弹出标志寄存器（EFLAGS），包括 IF 和 IOPL。',
      'zh-Hant': '從堆疊彈出旗標暫存器（EFLAGS），包括 IF 與 IOPL。',
    },
    user: {
      outcome: 'differs',
      text: {
        en: 'Leaves IF as it is when CPL > IOPL, and IOPL when CPL > 0. No privilege fault.',
        'zh-Hans': 'CPL > IOPL 时 IF 不变，CPL > 0 时 IOPL 不变。不产生特权异常。',
        'zh-Hant': 'CPL > IOPL 時 IF 不變，CPL > 0 時 IOPL 不變。不產生特權例外。',
      },
    },
    why: {
      en: 'A guest kernel that clears IF keeps getting interrupts, and the VMM learns nothing.',
      'zh-Hans': '客户机内核清除 IF 后仍会收到中断，而虚拟机监控器一无所知。',
      'zh-Hant': '客體核心清除 IF 後仍會收到中斷，而虛擬機器監視器一無所知。',
    },
  },
  {
    mnemonic: 'LAR',
    ...checksSegment,
    does: {
      en: 'Loads the access rights of a segment.',
      'zh-Hans': '装入段的访问权限。',
      'zh-Hant': '載入區段的存取權限。',
    },
  },
  {
    mnemonic: 'LSL',
    ...checksSegment,
    does: { en: 'Loads the limit of a segment.', 'zh-Hans': '装入段界限。', 'zh-Hant': '載入區段界限。' },
  },
  {
    mnemonic: 'VERR',
    ...checksSegment,
    does: {
      en: 'Verifies that a segment can be read.',
      'zh-Hans': '检验段是否可读。',
      'zh-Hant': '檢驗區段是否可讀。',
    },
  },
  {
    mnemonic: 'VERW',
    ...checksSegment,
    does: {
      en: 'Verifies that a segment can be written.',
      'zh-Hans': '检验段是否可写。',
      'zh-Hant': '檢驗區段是否可寫。',
    },
  },
  {
    mnemonic: 'POP',
    ...checksSegment,
    does: {
      en: 'Pops a segment register: DS, ES, SS, FS or GS.',
      'zh-Hans': '从栈中弹出段寄存器 DS、ES、SS、FS 或 GS。',
      'zh-Hant': '從堆疊彈出區段暫存器 DS、ES、SS、FS 或 GS。',
    },
    user: {
      outcome: 'differs',
      text: {
        en: 'Checks the descriptor against the real CPL; only a failed check faults.',
        'zh-Hans': '按真实的 CPL 检查描述符；检查不通过才产生异常。',
        'zh-Hant': '依真正的 CPL 檢查描述元；檢查不過才產生例外。',
      },
    },
  },
  {
    mnemonic: 'PUSH',
    privileged: 'never',
    sensitive: mode,
    ...protection,
    does: {
      en: 'Pushes a segment register.',
      'zh-Hans': '把段寄存器压栈。',
      'zh-Hant': '把區段暫存器推入堆疊。',
    },
    user: {
      outcome: 'differs',
      text: {
        en: 'Pushes the real CPL with CS or SS. No fault.',
        'zh-Hans': '压入 CS 或 SS 时带出真实的 CPL。不产生异常。',
        'zh-Hant': '推入 CS 或 SS 時帶出真正的 CPL。不產生例外。',
      },
    },
    why: showsCpl,
  },
  {
    mnemonic: 'CALL',
    ...transfers,
    does: {
      en: 'Calls into another segment, through a gate or a task as well.',
      'zh-Hans': '调用另一个段中的过程，也可经由门或任务。',
      'zh-Hant': '呼叫另一區段中的程序，也可經由閘或任務。',
    },
    user: gateChecks,
  },
  {
    mnemonic: 'JMP',
    ...transfers,
    does: {
      en: 'Jumps into another segment, through a gate or a task as well.',
      'zh-Hans': '跳转到另一个段，也可经由门或任务。',
      'zh-Hant': '跳躍到另一區段，也可經由閘或任務。',
    },
    user: gateChecks,
  },
  {
    mnemonic: 'INT n',
    ...transfers,
    does: {
      en: 'Raises software interrupt n.',
      'zh-Hans': '触发软件中断 n。',
      'zh-Hant': '觸發軟體中斷 n。',
    },
    user: {
      outcome: 'differs',
      text: {
        en: 'Goes through the real IDT; #GP where CPL is above the DPL of the gate.',
        'zh-Hans': '经由真实的 IDT；CPL 大于门的 DPL 时引发 #GP。',
        'zh-Hant': '經由真正的 IDT；CPL 大於閘的 DPL 時引發 #GP。',
      },
    },
  },
  {
    mnemonic: 'RET',
    ...transfers,
    does: {
      en: 'Returns to another segment, possibly to an outer ring.',
      'zh-Hans': '返回另一个段，也可能返回外环。',
      'zh-Hant': '返回另一區段，也可能返回外環。',
    },
    user: gateChecks,
  },
  {
    mnemonic: 'STR',
    ...storesRegister,
    ...protection,
    does: {
      en: 'Stores the selector in the task register.',
      'zh-Hans': '存储任务寄存器中的选择子。',
      'zh-Hant': '儲存任務暫存器中的選擇子。',
    },
    cite: umip,
  },
  {
    mnemonic: 'MOV Sreg',
    privileged: 'never',
    sensitive: mode,
    ...protection,
    does: {
      en: 'Moves from or to a segment register.',
      'zh-Hans': '读或写段寄存器。',
      'zh-Hant': '讀或寫區段暫存器。',
    },
    user: {
      outcome: 'differs',
      text: {
        en: 'Reads the real CPL from CS or SS; loads are checked against it.',
        'zh-Hans': '从 CS 或 SS 读到真实的 CPL；装入时也按它检查。',
        'zh-Hant': '從 CS 或 SS 讀到真正的 CPL；載入時也依它檢查。',
      },
    },
    why: showsCpl,
  },
] as const satisfies readonly Instruction[];
