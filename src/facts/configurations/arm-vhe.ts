import type { Configuration } from '../configuration.js';
import { armArm } from '../sources/architectures.js';
import { armVirtualization, linuxKvmApi } from '../sources/configurations.js';
import { armVhe as mechanics } from './mechanics/arm-vhe.js';
import { whyHere } from './shared.js';

/** A host kernel that is the hypervisor. */
export const armVhe = {
  architecture: mechanics.architecture,
  title: {
    en: 'Arm with VHE: the host kernel at EL2',
    'zh-Hans': '带 VHE 的 Arm：宿主机内核在 EL2',
    'zh-Hant': '具備 VHE 的 Arm：主機核心在 EL2',
  },
  subtitle: {
    en: 'Linux with KVM runs at EL2 itself, so the guest kernel’s exits meet it without a detour.',
    'zh-Hans': '带 KVM 的 Linux 自己运行在 EL2，客户机内核的退出不绕路就能到达它。',
    'zh-Hant': '具備 KVM 的 Linux 本身執行在 EL2，客體核心陷入時不繞路就能到達它。',
  },
  machines: [
    { key: 'guest', label: { en: 'guest', 'zh-Hans': '客户机', 'zh-Hant': '客體' } },
    { key: 'host', label: { en: 'host', 'zh-Hans': '宿主机', 'zh-Hant': '主機' } },
  ],
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'el0',
      machine: 'guest',
      does: {
        text: {
          en: 'Its system calls (SVC) stop at EL1; EL2 sees nothing of them.',
          'zh-Hans': '它的系统调用（SVC）到 EL1 为止；EL2 完全看不到。',
          'zh-Hant': '它的系統呼叫（SVC）到 EL1 為止；EL2 完全看不到。',
        },
        cite: ['arm-virtualization'],
      },
      cite: ['arm-arm'],
    },
    {
      key: 'device-model',
      kind: 'device-model',
      level: 'el0',
      machine: 'host',
      label: 'VMM',
      does: {
        text: {
          en: 'A process of the host, e.g. QEMU, that emulates the guest’s devices.',
          'zh-Hans': '宿主机的进程，例如 QEMU，模拟客户机的设备。',
          'zh-Hant': '主機的行程，例如 QEMU，模擬客體的裝置。',
        },
        cite: ['linux-kvm-api'],
      },
      cite: ['arm-virtualization'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'el1',
      machine: 'guest',
      does: {
        text: {
          en: 'An unmodified kernel with stage 1 of address translation in its own hands.',
          'zh-Hans': '未经修改的内核，自己掌管地址转换的第 1 阶段。',
          'zh-Hant': '未經修改的核心，自行掌管位址轉譯的第 1 階段。',
        },
        cite: ['arm-virtualization'],
      },
      cite: ['arm-arm'],
    },
    {
      key: 'host-kernel',
      kind: 'host-kernel',
      level: 'el2',
      machine: 'host',
      label: 'Linux + KVM',
      does: {
        text: {
          en: 'Host kernel and hypervisor in one: owns stage 2 and the traps of the guest.',
          'zh-Hans': '宿主机内核兼 Hypervisor：掌管第 2 阶段和客户机的陷入。',
          'zh-Hant': '主機核心兼 Hypervisor：掌管第 2 階段和客體的陷入。',
        },
        cite: ['arm-virtualization'],
      },
      facts: [
        {
          term: whyHere,
          text: {
            en: 'VHE (Armv8.1) lets a kernel written for EL1 run at EL2; without it, KVM is split between EL1 and EL2.',
            'zh-Hans': 'VHE（Armv8.1）让为 EL1 而写的内核能在 EL2 运行；没有它，KVM 要拆在 EL1 和 EL2 两处。',
            'zh-Hant': 'VHE（Armv8.1）讓為 EL1 而寫的核心能在 EL2 執行；沒有它，KVM 要拆在 EL1 和 EL2 兩處。',
          },
          cite: ['arm-virtualization'],
        },
      ],
      cite: ['arm-virtualization'],
    },
  ],
  notes: [
    {
      text: {
        en: 'Simplified: EL3 and the Secure state are left out.',
        'zh-Hans': '有简化：未画 EL3 的固件和安全状态。',
        'zh-Hant': '有簡化：未畫 EL3 的韌體和安全狀態。',
      },
      cite: ['arm-arm'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'mmio',
  sources: [armArm, armVirtualization, linuxKvmApi],
} as const satisfies Configuration;
