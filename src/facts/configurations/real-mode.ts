import type { Configuration } from '../configuration.js';
import { intel386RealMode, intelSdmProtection } from '../sources/architectures.js';
import { intelQuickReference, msDosReference } from '../sources/configurations.js';
import { realMode as mechanics } from './mechanics/real-mode.js';
import { boundary } from './shared.js';

/** A processor that checks no privilege. */
export const realMode = {
  architecture: mechanics.architecture,
  title: {
    en: 'Real mode: no privilege levels',
    'zh-Hans': '实模式：没有特权级',
    'zh-Hant': '真實模式：沒有特權等級',
  },
  subtitle: {
    en: 'Every program may do what the operating system may do.',
    'zh-Hans': '操作系统能做的事，任何程序都能做。',
    'zh-Hant': '作業系統能做的事，任何程式都能做。',
  },
  occupants: [
    {
      key: 'application',
      kind: 'application',
      level: 'real',
      does: {
        text: {
          en: 'May switch off interrupts, drive any device and write to any address, DOS itself included.',
          'zh-Hans': '可以关中断、操作任何设备、写入任何地址，包括 DOS 本身。',
          'zh-Hant': '可以關中斷、操作任何裝置、寫入任何位址，包括 DOS 本身。',
        },
        cite: ['intel-386-real-mode'],
      },
      cite: ['intel-386-real-mode'],
    },
    {
      key: 'kernel',
      kind: 'host-kernel',
      level: 'real',
      label: 'DOS',
      does: {
        text: {
          en: 'Offers services by INT 21h; whether a program uses them or the hardware itself is up to the program.',
          'zh-Hans': '通过 INT 21h 提供服务；程序用它还是直接操作硬件，全凭程序自己。',
          'zh-Hant': '透過 INT 21h 提供服務；程式用它還是直接操作硬體，全憑程式自己。',
        },
        cite: ['ms-dos-reference', 'intel-386-real-mode'],
      },
      facts: [
        {
          term: boundary,
          text: {
            en: 'Nothing. All code acts as if at privilege level 0.',
            'zh-Hans': '什么也没有。所有代码都如同处在特权级 0。',
            'zh-Hant': '什麼也沒有。所有程式碼都如同處在特權等級 0。',
          },
          cite: ['intel-386-real-mode'],
        },
      ],
      cite: ['intel-386-real-mode'],
    },
  ],
  notes: [
    {
      text: {
        en: 'No privilege fault exists here. Instructions that belong to protected mode, such as LLDT or LAR, are undefined (#UD).',
        'zh-Hans': '这里没有特权异常。属于保护模式的指令（如 LLDT、LAR）是未定义指令（#UD）。',
        'zh-Hant': '這裡沒有特權例外。屬於保護模式的指令（如 LLDT、LAR）是未定義指令（#UD）。',
      },
      cite: ['intel-386-real-mode'],
    },
    {
      text: {
        en: 'Protected mode and its four rings came with the 80286 in 1982, paging with the 80386 in 1985.',
        'zh-Hans': '保护模式及其四个环始于 1982 年的 80286，分页始于 1985 年的 80386。',
        'zh-Hant': '保護模式及其四個環始於 1982 年的 80286，分頁始於 1985 年的 80386。',
      },
      cite: ['intel-quick-reference', 'intel-sdm-protection'],
    },
  ],
  mechanism: mechanics.mechanism,
  sources: [intel386RealMode, intelQuickReference, intelSdmProtection, msDosReference],
} as const satisfies Configuration;
