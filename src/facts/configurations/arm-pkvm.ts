import type { Configuration } from '../configuration.js';
import { armArm } from '../sources/architectures.js';
import { linuxPkvm } from '../sources/configurations.js';
import { armPkvm as mechanics } from './mechanics/arm-pkvm.js';
import { boundary, memory } from './shared.js';

/** A small hypervisor that does not trust the host kernel. */
export const armPkvm = {
  architecture: mechanics.architecture,
  title: {
    en: 'Protected KVM: the host kernel is only at EL1',
    'zh-Hans': '受保护的 KVM：宿主机内核只在 EL1',
    'zh-Hant': '受保護的 KVM：主機核心只在 EL1',
  },
  subtitle: {
    en: 'A small hypervisor at EL2 protects a guest’s memory even from the host.',
    'zh-Hans': 'EL2 里的小 Hypervisor 保护客户机内存，连宿主机也要防。',
    'zh-Hant': 'EL2 裡的小 Hypervisor 保護客體記憶體，連主機也要防。',
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
          en: 'Its system calls (SVC) stop at the guest kernel.',
          'zh-Hans': '它的系统调用（SVC）到客户机内核为止。',
          'zh-Hant': '它的系統呼叫（SVC）到客體核心為止。',
        },
        cite: ['arm-arm'],
      },
      cite: ['linux-pkvm'],
    },
    {
      key: 'device-model',
      kind: 'device-model',
      level: 'el0',
      machine: 'host',
      label: 'VMM',
      does: {
        text: {
          en: 'A host process; it can read only what the protected guest has shared by hypercall.',
          'zh-Hans': '宿主机进程；只能读取受保护客户机用超级调用共享出来的内容。',
          'zh-Hant': '主機行程；只能讀取受保護客體用 Hypercall 共享出來的內容。',
        },
        cite: ['linux-pkvm'],
      },
      cite: ['linux-pkvm'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'el1',
      machine: 'guest',
      does: {
        text: {
          en: 'Must know of pKVM to share buffers with the VMM; otherwise it is an ordinary kernel.',
          'zh-Hans': '为了与 VMM 共享缓冲区，它必须知道 pKVM 的存在；除此之外是普通内核。',
          'zh-Hant': '為了與 VMM 共享緩衝區，它必須知道 pKVM 的存在；除此之外是一般核心。',
        },
        cite: ['linux-pkvm'],
      },
      cite: ['linux-pkvm'],
    },
    {
      key: 'host-kernel',
      kind: 'host-kernel',
      level: 'el1',
      machine: 'host',
      does: {
        text: {
          en: 'Schedules guests and finds memory for them, but runs behind a stage 2 of its own.',
          'zh-Hans': '调度客户机并为它们找内存，但自己也受一个第 2 阶段约束。',
          'zh-Hant': '排程客體並為它們找記憶體，但自己也受一個第 2 階段約束。',
        },
        cite: ['linux-pkvm'],
      },
      facts: [
        {
          term: memory,
          text: {
            en: 'A page given to a protected guest is unmapped from the host; touching it raises a fault in the host.',
            'zh-Hans': '交给受保护客户机的页会从宿主机的映射中移除；宿主机再访问就会出错。',
            'zh-Hant': '交給受保護客體的分頁會從主機的對應中移除；主機再存取就會出錯。',
          },
          cite: ['linux-pkvm'],
        },
      ],
      cite: ['linux-pkvm'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'el2',
      label: 'pKVM',
      does: {
        text: {
          en: 'Owns stage 2 of guests and host, and carries every crossing between them.',
          'zh-Hans': '掌管客户机和宿主机的第 2 阶段，两者之间的往返都经过它。',
          'zh-Hant': '掌管客體和主機的第 2 階段，兩者之間的往返都經過它。',
        },
        cite: ['linux-pkvm'],
      },
      facts: [
        {
          term: boundary,
          text: {
            en: 'Stage 2 of address translation, for the host kernel too.',
            'zh-Hans': '地址转换的第 2 阶段，对宿主机内核也一样。',
            'zh-Hant': '位址轉譯的第 2 階段，對主機核心也一樣。',
          },
          cite: ['linux-pkvm'],
        },
      ],
      cite: ['linux-pkvm', 'arm-arm'],
    },
  ],
  notes: [
    {
      text: {
        en: 'The host is no longer trusted: it still schedules and can refuse memory, but it can neither read nor change a protected guest.',
        'zh-Hans': '宿主机不再被信任：它仍负责调度，也可以拒绝给内存，但不能读取或改动受保护的客户机。',
        'zh-Hant': '主機不再受信任：它仍負責排程，也可以拒絕給記憶體，但不能讀取或更動受保護的客體。',
      },
      cite: ['linux-pkvm'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'host-page-fault',
  sources: [linuxPkvm, armArm],
} as const satisfies Configuration;
