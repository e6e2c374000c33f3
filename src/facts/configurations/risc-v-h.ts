import type { Configuration } from '../configuration.js';
import { riscvHypervisor } from '../sources/architectures.js';
import { riscVH as mechanics } from './mechanics/risc-v-h.js';
import { memory } from './shared.js';

/** The hypervisor extension. */
export const riscVH = {
  architecture: mechanics.architecture,
  title: {
    en: 'RISC-V with the hypervisor extension',
    'zh-Hans': '带 Hypervisor 扩展的 RISC-V',
    'zh-Hant': '具備 Hypervisor 擴充的 RISC-V',
  },
  subtitle: {
    en: 'Two more modes, VS and VU, hold the guest; supervisor mode becomes HS, the hypervisor’s.',
    'zh-Hans': '新增的 VS 与 VU 两种模式容纳客户机；监管者模式变为 HS，归 Hypervisor。',
    'zh-Hant': '新增的 VS 與 VU 兩種模式容納客體；監督模式變為 HS，歸 Hypervisor。',
  },
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'vu',
      does: {
        text: {
          en: 'Its ECALL goes to the guest kernel, once the hypervisor has delegated it.',
          'zh-Hans': '只要 Hypervisor 作了委托，它的 ECALL 就到客户机内核。',
          'zh-Hant': '只要 Hypervisor 作了委派，它的 ECALL 就到客體核心。',
        },
        cite: ['riscv-hypervisor'],
      },
      cite: ['riscv-hypervisor'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'vs',
      does: {
        text: {
          en: 'A supervisor-mode kernel without change: its satp is really vsatp, the guest’s own copy.',
          'zh-Hans': '不加修改的监管者模式内核：它的 satp 实际是客户机自己的副本 vsatp。',
          'zh-Hant': '不加修改的監督模式核心：它的 satp 實際是客體自己的副本 vsatp。',
        },
        cite: ['riscv-hypervisor'],
      },
      facts: [
        {
          term: memory,
          text: {
            en: 'With V=1 every access is translated in two stages; the second is the hypervisor’s.',
            'zh-Hans': 'V=1 时每次访问都经两阶段转换；第 2 阶段归 Hypervisor。',
            'zh-Hant': 'V=1 時每次存取都經兩階段轉譯；第 2 階段歸 Hypervisor。',
          },
          cite: ['riscv-hypervisor'],
        },
      ],
      cite: ['riscv-hypervisor'],
    },
    {
      key: 'device-model',
      kind: 'device-model',
      level: 'u',
      does: {
        text: {
          en: 'A process of a hosted hypervisor that emulates the guest’s devices.',
          'zh-Hans': '宿主型 Hypervisor 的进程，模拟客户机的设备。',
          'zh-Hant': '寄居型 Hypervisor 的行程，模擬客體的裝置。',
        },
        cite: ['riscv-hypervisor'],
      },
      cite: ['riscv-hypervisor'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'hs',
      does: {
        text: {
          en: 'Delegates to VS what the guest may handle itself, and keeps the second stage of translation.',
          'zh-Hans': '把客户机可自行处理的事情委托给 VS，并掌管第 2 阶段转换。',
          'zh-Hant': '把客體可自行處理的事情委派給 VS，並掌管第 2 階段轉譯。',
        },
        cite: ['riscv-hypervisor'],
      },
      cite: ['riscv-hypervisor'],
    },
    {
      key: 'firmware',
      kind: 'hardware',
      level: 'm',
      label: { en: 'Firmware (SBI)', 'zh-Hans': '固件（SBI）', 'zh-Hant': '韌體（SBI）' },
      does: {
        text: {
          en: 'Machine mode is above HS: it belongs to neither guest nor hypervisor.',
          'zh-Hans': '机器模式的特权高于 HS：既不属于客户机，也不属于 Hypervisor。',
          'zh-Hant': '機器模式的特權高於 HS：既不屬於客體，也不屬於 Hypervisor。',
        },
        cite: ['riscv-hypervisor'],
      },
      cite: ['riscv-hypervisor'],
    },
  ],
  crossings: [
    {
      from: 'vs',
      to: 'hs',
      label: { en: 'trap', 'zh-Hans': '陷入', 'zh-Hant': '陷入' },
      cite: ['riscv-hypervisor'],
    },
    { from: 'hs', to: 'vs', label: 'SRET', cite: ['riscv-hypervisor'] },
  ],
  notes: [
    {
      text: {
        en: 'Simplified: either stage of the translation may be switched off (Bare), and HS has loads and stores that act as if V=1.',
        'zh-Hans': '有简化：任一级转换都可以关闭（Bare），HS 还有如同 V=1 的访存指令。',
        'zh-Hant': '有簡化：任一階段轉譯都可以關閉（Bare），HS 還有如同 V=1 的存取指令。',
      },
      cite: ['riscv-hypervisor'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'mmio',
  sources: [riscvHypervisor],
} as const satisfies Configuration;
