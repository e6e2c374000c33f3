import type { Text } from '../core/language/locale.js';

/** What code on a level may do, by the level's key, where that is not x86 without VMX; the sources are those of its plane. */
export const rights = {
  real: {
    en: 'Nothing is checked: any code may execute any instruction of this mode.',
    'zh-Hans': '什么都不检查：任何代码都可以执行该模式的任何指令。',
    'zh-Hant': '什麼都不檢查：任何程式碼都可以執行此模式的任何指令。',
  },
  'root-0': {
    en: 'Every instruction may run here, with those that start and steer guests.',
    'zh-Hans': '任何指令都可以执行，包括启动和控制客户机的指令。',
    'zh-Hant': '任何指令都可以執行，包括啟動和控制客體的指令。',
  },
  'nonroot-0': {
    en: 'Privileged instructions run, or exit where the hypervisor has chosen so; a few always exit.',
    'zh-Hans': '特权指令照常执行；Hypervisor 选定的会退出，少数总是退出。',
    'zh-Hant': '特權指令照常執行；Hypervisor 選定的會引起 VM exit，少數總會引起。',
  },
  'nonroot-3': {
    en: 'Privileged instructions fault (#GP) inside the guest. A few others, such as CPUID, exit from here too.',
    'zh-Hans': '特权指令在客户机内产生异常（#GP）。CPUID 等少数指令从这里也会退出。',
    'zh-Hant': '特權指令在客體內產生例外（#GP）。CPUID 等少數指令從這裡也會引起 VM exit。',
  },
  el0: {
    en: 'Unprivileged code: the controls of translation and exceptions are out of reach.',
    'zh-Hans': '非特权代码：无法控制地址转换和异常。',
    'zh-Hant': '非特權程式碼：無法控制位址轉譯和例外。',
  },
  el1: {
    en: 'A kernel: controls stage 1 of address translation and the exceptions of EL0.',
    'zh-Hans': '内核：控制第 1 阶段地址转换和 EL0 的异常。',
    'zh-Hant': '核心：控制第 1 階段位址轉譯和 EL0 的例外。',
  },
  el2: {
    en: 'Controls stage 2 of address translation and what EL1 is not allowed to do.',
    'zh-Hans': '控制第 2 阶段地址转换，以及 EL1 不可以做的事。',
    'zh-Hant': '控制第 2 階段位址轉譯，以及 EL1 不可以做的事。',
  },
  el3: {
    en: 'Switches between the security states; every lower level depends on it.',
    'zh-Hans': '切换安全状态；较低的各级都依赖它。',
    'zh-Hant': '切換安全狀態；較低的各層級都依賴它。',
  },
  u: {
    en: 'No privileged instruction and no privileged register (CSR).',
    'zh-Hans': '没有特权指令，也没有特权寄存器（CSR）。',
    'zh-Hant': '沒有特權指令，也沒有特權暫存器（CSR）。',
  },
  s: {
    en: 'Supervisor registers and address translation; machine registers are out of reach.',
    'zh-Hans': '监管级寄存器和地址转换；无法访问机器级寄存器。',
    'zh-Hant': '監督級暫存器和位址轉譯；無法存取機器級暫存器。',
  },
  m: {
    en: 'Every register of the hart; what lower modes may do is decided here.',
    'zh-Hans': '可访问 hart 的所有寄存器；较低的模式可以做什么由这里决定。',
    'zh-Hant': '可存取 hart 的所有暫存器；較低的模式可以做什麼由這裡決定。',
  },
  vu: {
    en: 'As U; both stages of address translation apply.',
    'zh-Hans': '与 U 相同；两个阶段的地址转换都起作用。',
    'zh-Hant': '與 U 相同；兩個階段的位址轉譯都起作用。',
  },
  vs: {
    en: 'Works on the guest’s copies of the supervisor registers and on stage 1 of address translation.',
    'zh-Hans': '使用监管级寄存器的客户机副本，并控制第 1 阶段地址转换。',
    'zh-Hant': '使用監督級暫存器的客體副本，並控制第 1 階段位址轉譯。',
  },
  hs: {
    en: 'As S, and controls the guest: stage 2 of address translation and what traps.',
    'zh-Hans': '与 S 相同，另外控制客户机：第 2 阶段地址转换，以及哪些操作会陷入。',
    'zh-Hant': '與 S 相同，另外控制客體：第 2 階段位址轉譯，以及哪些操作會陷入。',
  },
  problem: {
    en: 'Privileged instructions cause a program interruption.',
    'zh-Hans': '特权指令引起程序中断。',
    'zh-Hant': '特權指令引起程式中斷。',
  },
  supervisor: {
    en: 'Every instruction may run here.',
    'zh-Hans': '任何指令都可以执行。',
    'zh-Hant': '任何指令都可以執行。',
  },
} as const satisfies Record<string, Text>;
