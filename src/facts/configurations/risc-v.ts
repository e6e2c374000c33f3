import type { Configuration } from '../configuration.js';
import { riscvHypervisor, riscvPrivileged } from '../sources/architectures.js';
import { riscV as mechanics } from './mechanics/risc-v.js';

/** The base privilege modes. */
export const riscV = {
  architecture: mechanics.architecture,
  title: {
    en: 'RISC-V: user, supervisor and machine mode',
    'zh-Hans': 'RISC-V：用户、监管者与机器模式',
    'zh-Hant': 'RISC-V：使用者、監督與機器模式',
  },
  subtitle: {
    en: 'The operating system is in the middle: machine mode below it belongs to the firmware.',
    'zh-Hans': '操作系统位于中间一层：更靠内的机器模式属于固件。',
    'zh-Hant': '作業系統位於中間一層：更靠內的機器模式屬於韌體。',
  },
  occupants: [
    {
      key: 'application',
      kind: 'application',
      level: 'u',
      does: {
        text: {
          en: 'Unprivileged code; ECALL takes it to the kernel.',
          'zh-Hans': '无特权的代码；ECALL 使它进入内核。',
          'zh-Hant': '無特權的程式碼；ECALL 使它進入核心。',
        },
        cite: ['riscv-privileged'],
      },
      cite: ['riscv-privileged'],
    },
    {
      key: 'kernel',
      kind: 'host-kernel',
      level: 's',
      label: { en: 'OS kernel', 'zh-Hans': '操作系统内核', 'zh-Hant': '作業系統核心' },
      does: {
        text: {
          en: 'Owns the page tables (satp) and the traps that firmware has delegated to it.',
          'zh-Hans': '掌管页表（satp），以及固件委托给它的陷入。',
          'zh-Hant': '掌管分頁表（satp），以及韌體委派給它的陷入。',
        },
        cite: ['riscv-privileged'],
      },
      facts: [
        {
          term: { en: 'As a guest', 'zh-Hans': '作为客户机', 'zh-Hant': '作為客體' },
          text: {
            en: 'Every sensitive instruction traps in U, so a hypervisor may run this kernel there by trap and emulate.',
            'zh-Hans': '每条敏感指令在 U 模式都会陷入，所以 Hypervisor 可以把这个内核放到那里，陷入并模拟。',
            'zh-Hant': '每條敏感指令在 U 模式都會陷入，所以 Hypervisor 可以把這個核心放到那裡，攔截並模擬。',
          },
          cite: ['riscv-hypervisor'],
        },
      ],
      cite: ['riscv-privileged'],
    },
    {
      key: 'firmware',
      kind: 'hardware',
      level: 'm',
      label: { en: 'Firmware (SBI)', 'zh-Hans': '固件（SBI）', 'zh-Hant': '韌體（SBI）' },
      does: {
        text: {
          en: 'Starts the machine and serves the kernel’s calls to the SBI.',
          'zh-Hans': '启动机器，并处理内核对 SBI 的调用。',
          'zh-Hant': '啟動機器，並處理核心對 SBI 的呼叫。',
        },
        cite: ['riscv-hypervisor'],
      },
      cite: ['riscv-privileged'],
    },
  ],
  crossings: [
    { from: 'u', to: 's', label: 'ECALL', cite: ['riscv-privileged'] },
    { from: 's', to: 'm', label: 'ECALL', cite: ['riscv-privileged'] },
  ],
  notes: [
    {
      text: {
        en: 'Only machine mode is mandatory; small systems leave the others out.',
        'zh-Hans': '只有机器模式是必备的；小型系统会省去其他模式。',
        'zh-Hant': '只有機器模式是必備的；小型系統會省去其他模式。',
      },
      cite: ['riscv-privileged'],
    },
  ],
  mechanism: mechanics.mechanism,
  sources: [riscvPrivileged, riscvHypervisor],
} as const satisfies Configuration;
