import type { Configuration } from '../configuration.js';
import { armArm } from '../sources/architectures.js';
import { armVirtualization } from '../sources/configurations.js';
import { arm as mechanics } from './mechanics/arm.js';
import { memory } from './shared.js';

/** A hypervisor at its own exception level. */
export const arm = {
  architecture: mechanics.architecture,
  title: {
    en: 'Arm: exception levels EL0 to EL3',
    'zh-Hans': 'Arm：异常级别 EL0 至 EL3',
    'zh-Hant': 'Arm：例外層級 EL0 至 EL3',
  },
  subtitle: {
    en: 'Here the larger number has more privilege, the reverse of x86; inward is more in both pictures.',
    'zh-Hans': '这里数字越大特权越高，与 x86 相反；两种图都是越靠内特权越高。',
    'zh-Hant': '這裡數字越大特權越高，與 x86 相反；兩種圖都是越靠內特權越高。',
  },
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'el0',
      does: {
        text: {
          en: 'Unprivileged code; SVC takes it to EL1.',
          'zh-Hans': '无特权的代码；SVC 使它进入 EL1。',
          'zh-Hant': '無特權的程式碼；SVC 使它進入 EL1。',
        },
        cite: ['arm-arm'],
      },
      cite: ['arm-arm'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'el1',
      does: {
        text: {
          en: 'Owns stage 1 of address translation, so it loads TTBR0_EL1 without a trap; HVC takes it to EL2.',
          'zh-Hans': '掌管地址转换的第 1 阶段，因此写 TTBR0_EL1 不会陷入；HVC 使它进入 EL2。',
          'zh-Hant': '掌管位址轉譯的第 1 階段，因此寫 TTBR0_EL1 不會陷入；HVC 使它進入 EL2。',
        },
        cite: ['arm-virtualization'],
      },
      cite: ['arm-arm'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'el2',
      does: {
        text: {
          en: 'Chooses by HCR_EL2 what traps to it.',
          'zh-Hans': '用 HCR_EL2 选定哪些操作陷入到自己这里。',
          'zh-Hant': '用 HCR_EL2 選定哪些操作陷入到自己這裡。',
        },
        cite: ['arm-virtualization'],
      },
      facts: [
        {
          term: memory,
          text: {
            en: 'Owns stage 2: an address that the guest thinks physical is translated once more.',
            'zh-Hans': '掌管第 2 阶段：客户机以为的物理地址还要再转换一次。',
            'zh-Hant': '掌管第 2 階段：客體以為的實體位址還要再轉譯一次。',
          },
          cite: ['arm-virtualization'],
        },
      ],
      cite: ['arm-arm'],
    },
    {
      key: 'secure-monitor',
      kind: 'hardware',
      level: 'el3',
      label: { en: 'Secure monitor', 'zh-Hans': '安全监控固件', 'zh-Hant': '安全監控韌體' },
      does: {
        text: {
          en: 'Firmware that switches between the Non-secure and the Secure state; SMC enters it.',
          'zh-Hans': '在非安全状态与安全状态之间切换的固件；由 SMC 进入。',
          'zh-Hant': '在非安全狀態與安全狀態之間切換的韌體；由 SMC 進入。',
        },
        cite: ['arm-arm'],
      },
      cite: ['arm-arm'],
    },
  ],
  crossings: [
    { from: 'el0', to: 'el1', label: 'SVC', cite: ['arm-arm'] },
    { from: 'el1', to: 'el2', label: 'HVC', cite: ['arm-arm'] },
    { from: 'el2', to: 'el3', label: 'SMC', cite: ['arm-arm'] },
  ],
  notes: [
    {
      text: {
        en: 'Simplified: Non-secure state only. Secure EL0 to EL2 and the Realm world of newer processors are left out.',
        'zh-Hans': '有简化：只画非安全状态。未画安全状态的 EL0 至 EL2，以及较新处理器的 Realm 世界。',
        'zh-Hant': '有簡化：只畫非安全狀態。未畫安全狀態的 EL0 至 EL2，以及較新處理器的 Realm 世界。',
      },
      cite: ['arm-arm'],
    },
  ],
  mechanism: mechanics.mechanism,
  sources: [armArm, armVirtualization],
} as const satisfies Configuration;
