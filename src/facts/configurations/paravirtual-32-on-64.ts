import type { Configuration } from '../configuration.js';
import {
  barham2003,
  linuxXenEnlighten,
  xenDrop32Commit,
  xenEmulation,
  xenHypercallAbi,
  xenInt80Commit,
  xenInterfaceGuide,
  xenPublicHeader,
  xenPvTraps,
} from '../sources/configurations.js';
import { paravirtual32On64 as mechanics } from './mechanics/paravirtual-32-on-64.js';
import { dom0Does, dom0Label, systemCalls, whyRing1, xenHasRing0 } from './shared.js';

/** A ported 32-bit guest kernel on 64-bit Xen. */
export const paravirtual32On64 = {
  architecture: mechanics.architecture,
  title: {
    en: 'Paravirtualization, 32‑bit guest on 64‑bit Xen',
    'zh-Hans': '半虚拟化，64 位 Xen 上的 32 位客户机',
    'zh-Hant': '半虛擬化，64 位元 Xen 上的 32 位元客體',
  },
  subtitle: {
    en: 'The guest kernel is in ring 1 as before, but even INT 0x80 enters Xen now.',
    'zh-Hans': '客户机内核仍在 1 环，但现在连 INT 0x80 也要进入 Xen。',
    'zh-Hant': '客體核心仍在 1 環，但現在連 INT 0x80 也要進入 Xen。',
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
      cite: ['barham-2003'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'ring-1',
      machine: 'domu',
      does: {
        text: {
          en: 'Runs in compatibility mode; calls Xen by INT 0x82.',
          'zh-Hans': '在兼容模式下运行；用 INT 0x82 调用 Xen。',
          'zh-Hant': '在相容模式下執行；用 INT 0x82 呼叫 Xen。',
        },
        cite: ['xen-hypercall-abi'],
      },
      facts: [
        xenHasRing0,
        {
          term: whyRing1,
          text: {
            en: '32-bit code cannot form an address above 4 GiB, where Xen is.',
            'zh-Hans': '32 位代码无法形成 4 GiB 以上的地址，而 Xen 就在那里。',
            'zh-Hant': '32 位元程式碼無法形成 4 GiB 以上的位址，而 Xen 就在那裡。',
          },
          cite: ['xen-pv-traps'],
        },
        {
          term: systemCalls,
          text: {
            en: 'A 64-bit IDT holds 64-bit selectors only, so no gate can lead straight to a 32-bit kernel.',
            'zh-Hans': '64 位的 IDT 只能放 64 位选择子，所以没有门能直接通向 32 位内核。',
            'zh-Hant': '64 位元的 IDT 只能放 64 位元選擇子，所以沒有閘能直接通向 32 位元核心。',
          },
          cite: ['xen-int80-commit'],
        },
      ],
      cite: ['xen-pv-traps'],
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
    { key: 'hypervisor', kind: 'hypervisor', level: 'ring-0', label: 'Xen', cite: ['xen-pv-traps'] },
  ],
  notes: [
    {
      text: {
        en: 'Drawn with a 64-bit dom0, hence in ring 3. Since Xen 4.3 this is the only home of 32-bit paravirtual guests.',
        'zh-Hans': '图中的 dom0 是 64 位的，所以在 3 环。自 Xen 4.3 起，32 位半虚拟化客户机只能这样运行。',
        'zh-Hant': '圖中的 dom0 是 64 位元的，所以在 3 環。自 Xen 4.3 起，32 位元半虛擬化客體只能這樣執行。',
      },
      cite: ['xen-drop-32-commit'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'system-call',
  sources: [
    barham2003,
    xenHypercallAbi,
    xenPvTraps,
    xenInt80Commit,
    xenInterfaceGuide,
    xenDrop32Commit,
    xenPublicHeader,
    linuxXenEnlighten,
    xenEmulation,
  ],
} as const satisfies Configuration;
