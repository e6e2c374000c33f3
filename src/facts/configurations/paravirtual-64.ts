import type { Configuration } from '../configuration.js';
import { intelSdmProtection } from '../sources/architectures.js';
import {
  barham2003,
  linuxXenEnlighten,
  linuxXenRing3Commit,
  xenEmulation,
  xenHypercallAbi,
  xenInterfaceGuide,
  xenPublicHeader,
} from '../sources/configurations.js';
import { paravirtual64 as mechanics } from './mechanics/paravirtual-64.js';
import { dom0Does, dom0Label, systemCalls, whyNotRing1, xenHasRing0 } from './shared.js';

/** A ported 64-bit guest kernel on Xen. */
export const paravirtual64 = {
  architecture: mechanics.architecture,
  title: {
    en: 'Paravirtualization, 64‑bit (Xen)',
    'zh-Hans': '半虚拟化，64 位（Xen）',
    'zh-Hant': '半虛擬化，64 位元（Xen）',
  },
  subtitle: {
    en: 'Application and guest kernel are both in ring 3, so every system call passes through Xen.',
    'zh-Hans': '应用程序和客户机内核都在 3 环，所以每次系统调用都要经过 Xen。',
    'zh-Hant': '應用程式和客體核心都在 3 環，所以每次系統呼叫都要經過 Xen。',
  },
  machines: [
    { key: 'domu', label: 'domU' },
    { key: 'dom0', label: 'dom0' },
  ],
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'ring-3',
      machine: 'domu',
      does: {
        text: {
          en: 'Runs on page tables that do not contain its kernel.',
          'zh-Hans': '使用不含内核的页表运行。',
          'zh-Hant': '使用不含核心的分頁表執行。',
        },
        cite: ['xen-interface-guide'],
      },
      cite: ['xen-interface-guide'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'ring-3',
      machine: 'domu',
      does: {
        text: {
          en: 'Has page tables of its own, which Xen swaps with the application’s at every crossing; calls Xen by SYSCALL.',
          'zh-Hans': '有自己的页表，每次往返都由 Xen 与应用程序的页表对换；用 SYSCALL 调用 Xen。',
          'zh-Hant': '有自己的分頁表，每次往返都由 Xen 與應用程式的分頁表對換；用 SYSCALL 呼叫 Xen。',
        },
        cite: ['xen-interface-guide', 'xen-hypercall-abi'],
      },
      facts: [
        xenHasRing0,
        {
          term: whyNotRing1,
          text: {
            en: '64-bit mode ignores segment limits, and paging tells only ring 3 from rings 0–2.',
            'zh-Hans': '64 位模式忽略段界限，而分页只能区分 3 环与 0–2 环。',
            'zh-Hant': '64 位元模式忽略區段界限，而分頁只能區分 3 環與 0–2 環。',
          },
          cite: ['linux-xen-ring3-commit', 'intel-sdm-protection'],
        },
        {
          term: systemCalls,
          text: {
            en: 'The kernel returns from them by the hypercall iret: a plain return could not switch page tables.',
            'zh-Hans': '内核用超级调用 iret 返回：普通的返回指令无法切换页表。',
            'zh-Hant': '核心用 iret 這個 Hypercall 返回：一般的返回指令無法切換分頁表。',
          },
          cite: ['xen-public-header'],
        },
      ],
      cite: ['xen-interface-guide', 'linux-xen-ring3-commit'],
    },
    {
      key: 'dom0-kernel',
      kind: 'guest-kernel',
      level: 'ring-3',
      machine: 'dom0',
      label: dom0Label,
      does: dom0Does,
      cite: ['xen-interface-guide'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'ring-0',
      label: 'Xen',
      does: {
        text: {
          en: 'Owns the SYSCALL entry and every vector; forwards to the guest kernel what is meant for it.',
          'zh-Hans': '掌管 SYSCALL 入口和全部向量，再把该由客户机内核处理的转交给它。',
          'zh-Hant': '掌管 SYSCALL 入口和全部向量，再把該由客體核心處理的轉交給它。',
        },
        cite: ['xen-interface-guide'],
      },
      cite: ['xen-interface-guide'],
    },
  ],
  notes: [
    {
      text: {
        en: 'So a 64-bit paravirtual system call is slower than a 32-bit one on 32-bit Xen, which never enters Xen at all.',
        'zh-Hans': '因此，64 位半虚拟化的系统调用比 32 位 Xen 上的慢：后者根本不进入 Xen。',
        'zh-Hant': '因此，64 位元半虛擬化的系統呼叫比 32 位元 Xen 上的慢：後者根本不進入 Xen。',
      },
      cite: ['xen-interface-guide', 'barham-2003'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'system-call',
  sources: [
    xenInterfaceGuide,
    barham2003,
    xenHypercallAbi,
    linuxXenRing3Commit,
    intelSdmProtection,
    xenPublicHeader,
    linuxXenEnlighten,
    xenEmulation,
  ],
} as const satisfies Configuration;
