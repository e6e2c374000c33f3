import type { Configuration } from '../configuration.js';
import { intelSdmVmx } from '../sources/architectures.js';
import { linuxKvmMmu, linuxNestedVmx, turtles2010 } from '../sources/configurations.js';
import { nested as mechanics } from './mechanics/nested.js';
import { vmxCrossings } from './shared.js';

/** A hypervisor as guest of a hypervisor. */
export const nested = {
  architecture: mechanics.architecture,
  title: {
    en: 'Nested virtualization: L0, L1 and L2',
    'zh-Hans': '嵌套虚拟化：L0、L1 与 L2',
    'zh-Hant': '巢狀虛擬化：L0、L1 與 L2',
  },
  subtitle: {
    en: 'The processor has one root plane. L0 has it; the guest hypervisor L1 only believes it has.',
    'zh-Hans': '处理器只有一个根操作平面，归 L0；客户机里的 Hypervisor L1 只是以为自己有。',
    'zh-Hant': '處理器只有一個根操作平面，歸 L0；客體裡的 Hypervisor L1 只是以為自己有。',
  },
  machines: [
    {
      key: 'l2',
      label: { en: 'L2, the guest’s guest', 'zh-Hans': 'L2，客户机的客户机', 'zh-Hant': 'L2，客體的客體' },
    },
    { key: 'l1', label: { en: 'L1, the guest', 'zh-Hans': 'L1，客户机', 'zh-Hant': 'L1，客體' } },
  ],
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'nonroot-3',
      machine: 'l2',
      label: { en: 'L2 application', 'zh-Hans': 'L2 应用程序', 'zh-Hant': 'L2 應用程式' },
      cite: ['linux-nested-vmx'],
    },
    {
      key: 'l1-device-model',
      kind: 'device-model',
      level: 'nonroot-3',
      machine: 'l1',
      label: 'L1 QEMU',
      does: {
        text: {
          en: 'A process of the L1 system that emulates the devices of L2.',
          'zh-Hans': 'L1 系统里的进程，模拟 L2 的设备。',
          'zh-Hant': 'L1 系統裡的行程，模擬 L2 的裝置。',
        },
        cite: ['turtles-2010'],
      },
      cite: ['turtles-2010'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'nonroot-0',
      machine: 'l2',
      label: { en: 'L2 kernel', 'zh-Hans': 'L2 内核', 'zh-Hant': 'L2 核心' },
      does: {
        text: {
          en: 'The guest of the guest. Its exits go to L0 first, whoever asked for them.',
          'zh-Hans': '客户机的客户机。它的退出总是先到 L0，不管是谁要求的。',
          'zh-Hant': '客體的客體。它的 VM exit 總是先到 L0，不管是誰要求的。',
        },
        cite: ['linux-nested-vmx'],
      },
      cite: ['linux-nested-vmx'],
    },
    {
      key: 'l1-hypervisor',
      kind: 'hypervisor',
      level: 'nonroot-0',
      machine: 'l1',
      label: 'L1 hypervisor',
      does: {
        text: {
          en: 'A guest kernel to the processor: its own VMX instructions cause exits, and L0 carries them out for it.',
          'zh-Hans': '对处理器来说只是客户机内核：它的 VMX 指令会引起退出，由 L0 代为执行。',
          'zh-Hant': '對處理器來說只是客體核心：它的 VMX 指令會引起 VM exit，由 L0 代為執行。',
        },
        cite: ['linux-nested-vmx', 'turtles-2010'],
      },
      cite: ['linux-nested-vmx'],
    },
    {
      key: 'device-model',
      kind: 'device-model',
      level: 'root-3',
      label: 'L0 QEMU',
      does: {
        text: {
          en: 'Emulates the devices of the L1 machine.',
          'zh-Hans': '模拟 L1 虚拟机的设备。',
          'zh-Hant': '模擬 L1 虛擬機器的裝置。',
        },
        cite: ['turtles-2010'],
      },
      cite: ['turtles-2010'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'root-0',
      label: 'L0 hypervisor',
      does: {
        text: {
          en: 'Receives every exit of L1 and L2; what L1 wants to handle, L0 hands over by entering L1.',
          'zh-Hans': '接收 L1 和 L2 的每次退出；L1 想处理的，L0 通过进入 L1 交给它。',
          'zh-Hant': '接收 L1 和 L2 的每次 VM exit；L1 想處理的，L0 透過進入 L1 交給它。',
        },
        cite: ['linux-nested-vmx'],
      },
      cite: ['linux-nested-vmx', 'intel-sdm-vmx'],
    },
  ],
  crossings: vmxCrossings,
  notes: [
    {
      text: {
        en: 'One exit of L2 that L1 handles becomes several: to reach L1 and to come back each pass through L0.',
        'zh-Hans': 'L2 的一次退出若由 L1 处理，会变成好几次：到达 L1 和从 L1 返回都要经过 L0。',
        'zh-Hant': 'L2 的一次 VM exit 若由 L1 處理，會變成好幾次：到達 L1 和從 L1 返回都要經過 L0。',
      },
      cite: ['turtles-2010'],
    },
    {
      text: {
        en: 'Drawn as if VMCS shadowing spared L1 the exits for VMREAD and VMWRITE, and with EPT for both levels.',
        'zh-Hans': '图中假定 VMCS 影子功能省去了 L1 因 VMREAD、VMWRITE 的退出，并且两级都用 EPT。',
        'zh-Hant': '圖中假定 VMCS 影子功能省去了 L1 因 VMREAD、VMWRITE 的 VM exit，並且兩層都用 EPT。',
      },
      cite: ['linux-nested-vmx', 'turtles-2010'],
    },
    {
      text: {
        en: 'L1 keeps one table for L2 (EPT12) and L0 one for L1 (EPT01). The processor walks a third (EPT02), which L0 combines from both and fills on faults.',
        'zh-Hans':
          'L1 为 L2 维护一张表（EPT12），L0 为 L1 维护一张（EPT01）。处理器查找的是第三张（EPT02），由 L0 把两者合并，缺页时才填入。',
        'zh-Hant':
          'L1 為 L2 維護一張表（EPT12），L0 為 L1 維護一張（EPT01）。處理器查詢的是第三張（EPT02），由 L0 把兩者合併，發生分頁錯誤時才填入。',
      },
      cite: ['linux-kvm-mmu', 'turtles-2010'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'cpuid',
  sources: [linuxNestedVmx, turtles2010, intelSdmVmx, linuxKvmMmu],
} as const satisfies Configuration;
