import type { Configuration } from '../configuration.js';
import {
  barham2003,
  linuxXenEnlighten,
  xenDrop32Commit,
  xenEmulation,
  xenHypercallAbi,
  xenInt80Commit,
  xenPublicHeader,
  xenPvTraps,
} from '../sources/configurations.js';
import { paravirtual32 as mechanics } from './mechanics/paravirtual-32.js';
import { dom0Does, dom0Label, systemCalls, whyRing1, xenHasRing0 } from './shared.js';

/** A ported 32-bit guest kernel on 32-bit Xen. */
export const paravirtual32 = {
  architecture: mechanics.architecture,
  title: {
    en: 'Paravirtualization, 32‑bit (Xen up to 4.2)',
    'zh-Hans': '半虚拟化，32 位（Xen 4.2 及更早）',
    'zh-Hant': '半虛擬化，32 位元（Xen 4.2 及更早）',
  },
  subtitle: {
    en: 'A ported guest kernel in ring 1 asks Xen, by hypercall, for what only ring 0 may do.',
    'zh-Hans': '移植过的客户机内核在 1 环，用超级调用请 Xen 做只有 0 环才能做的事。',
    'zh-Hant': '移植過的客體核心在 1 環，用 Hypercall 請 Xen 做只有 0 環才能做的事。',
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
          en: 'An unmodified program: only the kernel had to be ported.',
          'zh-Hans': '未经修改的程序：需要移植的只有内核。',
          'zh-Hant': '未經修改的程式：需要移植的只有核心。',
        },
        cite: ['barham-2003'],
      },
      cite: ['barham-2003'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'ring-1',
      machine: 'domu',
      does: {
        text: {
          en: 'Calls Xen by INT 0x82 to load page tables, and masks its events by a plain write to shared memory.',
          'zh-Hans': '用 INT 0x82 调用 Xen 来装入页表；屏蔽事件只需写一次共享内存。',
          'zh-Hant': '用 INT 0x82 呼叫 Xen 來載入分頁表；遮蔽事件只需寫一次共享記憶體。',
        },
        cite: ['xen-hypercall-abi', 'xen-public-header'],
      },
      facts: [
        xenHasRing0,
        {
          term: whyRing1,
          text: {
            en: 'Segment limits keep ring 1 out of Xen’s memory. Paging could not: it treats rings 0–2 alike.',
            'zh-Hans': '段界限把 1 环挡在 Xen 的内存之外。分页做不到：它对 0–2 环一视同仁。',
            'zh-Hant': '區段界限把 1 環擋在 Xen 的記憶體之外。分頁做不到：它對 0–2 環一視同仁。',
          },
          cite: ['barham-2003'],
        },
        {
          term: systemCalls,
          text: {
            en: 'INT 0x80 comes straight from ring 3, through a gate that Xen has checked and installed.',
            'zh-Hans': 'INT 0x80 从 3 环直接到达，经过 Xen 检查并装好的门。',
            'zh-Hant': 'INT 0x80 從 3 環直接到達，經過 Xen 檢查並裝好的閘。',
          },
          cite: ['barham-2003'],
        },
      ],
      cite: ['barham-2003'],
    },
    {
      key: 'dom0-kernel',
      kind: 'guest-kernel',
      level: 'ring-1',
      machine: 'dom0',
      label: dom0Label,
      does: dom0Does,
      cite: ['barham-2003'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'ring-0',
      label: 'Xen',
      does: {
        text: {
          en: 'Checks every page table before the processor uses it, and is the first to see every page fault.',
          'zh-Hans': '处理器使用每张页表之前都由它检查，每次缺页也先到它这里。',
          'zh-Hant': '處理器使用每張分頁表之前都由它檢查，每次分頁錯誤也先到它這裡。',
        },
        cite: ['barham-2003'],
      },
      cite: ['barham-2003'],
    },
  ],
  notes: [
    {
      text: {
        en: '32-bit Xen is drawn, which ended with version 4.2. On 64-bit Xen a 32-bit guest kernel is in ring 1 too, but INT 0x80 enters Xen first.',
        'zh-Hans':
          '图中是 32 位 Xen，到 4.2 版为止。在 64 位 Xen 上，32 位客户机内核也在 1 环，但 INT 0x80 先进入 Xen。',
        'zh-Hant':
          '圖中是 32 位元 Xen，到 4.2 版為止。在 64 位元 Xen 上，32 位元客體核心也在 1 環，但 INT 0x80 先進入 Xen。',
      },
      cite: ['xen-drop-32-commit', 'xen-int80-commit', 'xen-pv-traps'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'privileged-instruction',
  sources: [
    barham2003,
    xenHypercallAbi,
    xenPublicHeader,
    xenDrop32Commit,
    xenInt80Commit,
    xenPvTraps,
    linuxXenEnlighten,
    xenEmulation,
  ],
} as const satisfies Configuration;
