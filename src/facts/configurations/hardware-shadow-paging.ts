import type { Configuration } from '../configuration.js';
import { intelSdmVmx } from '../sources/architectures.js';
import { bugnionNiehTsafrir2017 } from '../sources/configurations.js';
import { adamsAgesen2006 } from '../sources/translation.js';
import { hardwareShadowPaging as mechanics } from './mechanics/hardware-shadow-paging.js';
import { anyRingExits, memory, vmxApplicationDoes, vmxCrossings, vmxKernelMayNot } from './shared.js';

/** The first VT-x, without nested paging. */
export const hardwareShadowPaging = {
  architecture: mechanics.architecture,
  title: {
    en: 'VT-x without EPT: shadow page tables',
    'zh-Hans': '没有 EPT 的 VT-x：影子页表',
    'zh-Hant': '沒有 EPT 的 VT-x：影子分頁表',
  },
  subtitle: {
    en: 'The rings are right at last, but every change of the guest’s page tables is still an exit.',
    'zh-Hans': '环终于对了，但客户机页表的每次改动仍要退出。',
    'zh-Hant': '環終於對了，但客體分頁表的每次更動仍會引起 VM exit。',
  },
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'nonroot-3',
      does: vmxApplicationDoes,
      cite: ['intel-sdm-vmx'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'nonroot-0',
      does: {
        text: {
          en: 'Unmodified, in ring 0. The page tables it writes are never used by the processor, only copied.',
          'zh-Hans': '未经修改，在 0 环。它写的页表处理器从不使用，只被拿去抄写。',
          'zh-Hant': '未經修改，在 0 環。它寫的分頁表處理器從不使用，只被拿去抄寫。',
        },
        cite: ['adams-agesen-2006'],
      },
      facts: [vmxKernelMayNot],
      cite: ['intel-sdm-vmx'],
    },
    {
      key: 'device-model',
      kind: 'device-model',
      level: 'root-3',
      does: {
        text: {
          en: 'A process that emulates the guest’s devices.',
          'zh-Hans': '模拟客户机设备的进程。',
          'zh-Hant': '模擬客體裝置的行程。',
        },
        cite: ['bugnion-nieh-tsafrir-2017'],
      },
      cite: ['bugnion-nieh-tsafrir-2017'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'root-0',
      does: {
        text: {
          en: 'Takes an exit for MOV CR3 and for page faults, and keeps the shadow tables that the processor walks.',
          'zh-Hans': 'MOV CR3 和缺页都退出到这里；它维护处理器真正查的影子页表。',
          'zh-Hant': 'MOV CR3 和分頁錯誤都會引起 VM exit 並到這裡；它維護處理器真正查的影子分頁表。',
        },
        cite: ['intel-sdm-vmx', 'adams-agesen-2006'],
      },
      facts: [
        {
          term: memory,
          text: {
            en: 'A fault is hidden if the guest had mapped the page (fill the shadow), true if not (give it to the guest).',
            'zh-Hans': '客户机已映射该页时是隐藏缺页（补影子页表）；未映射时是真缺页（交给客户机）。',
            'zh-Hant':
              '客體已對應該頁時是隱藏的分頁錯誤（補影子分頁表）；未對應時是真正的分頁錯誤（交給客體）。',
          },
          cite: ['adams-agesen-2006'],
        },
      ],
      cite: ['intel-sdm-vmx'],
    },
  ],
  crossings: vmxCrossings,
  notes: [
    anyRingExits,
    {
      text: {
        en: 'Exception: MOV CR3 with one of the few values that the hypervisor has listed as CR3 targets does not exit.',
        'zh-Hans': '例外：若 MOV CR3 装入的是 Hypervisor 列为 CR3 目标的少数几个值，就不退出。',
        'zh-Hant': '例外：若 MOV CR3 載入的是 Hypervisor 列為 CR3 目標的少數幾個值，就不會引起 VM exit。',
      },
      cite: ['intel-sdm-vmx'],
    },
    {
      text: {
        en: 'Simplified: every write to a guest page table is caught at once. Real hypervisors let a table run out of step and mend it later.',
        'zh-Hans':
          '有简化：客户机页表的每次写入都立即截获。实际的 Hypervisor 会允许一张页表暂时不一致，之后再补。',
        'zh-Hant':
          '有簡化：客體分頁表的每次寫入都立即攔下。實際的 Hypervisor 會允許一張分頁表暫時不一致，之後再補。',
      },
      cite: ['adams-agesen-2006'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'privileged-instruction',
  sources: [intelSdmVmx, adamsAgesen2006, bugnionNiehTsafrir2017],
} as const satisfies Configuration;
