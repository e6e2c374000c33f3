import type { Alias, Crossing } from '../configuration.js';
import type { Claim } from '../../core/source.js';
import type { Text } from '../../core/language/locale.js';

/** Headings of the detail panel that several configurations use. */
const whyNotRing0 = {
  en: 'Why not ring 0',
  'zh-Hans': '为何不在 0 环',
  'zh-Hant': '為何不在 0 環',
} as const satisfies Text;
export const whyNotRing1 = {
  en: 'Why not ring 1',
  'zh-Hans': '为何不在 1 环',
  'zh-Hant': '為何不在 1 環',
} as const satisfies Text;
export const whyRing1 = {
  en: 'Why ring 1',
  'zh-Hans': '为何在 1 环',
  'zh-Hant': '為何在 1 環',
} as const satisfies Text;
export const whyHere = {
  en: 'Why here',
  'zh-Hans': '为何在这里',
  'zh-Hant': '為何在這裡',
} as const satisfies Text;
const mayNot = { en: 'May not', 'zh-Hans': '不可以', 'zh-Hant': '不可以' } as const satisfies Text;
export const systemCalls = {
  en: 'System calls',
  'zh-Hans': '系统调用',
  'zh-Hant': '系統呼叫',
} as const satisfies Text;
export const memory = { en: 'Memory', 'zh-Hans': '内存', 'zh-Hant': '記憶體' } as const satisfies Text;
export const devices = { en: 'Devices', 'zh-Hans': '设备', 'zh-Hant': '裝置' } as const satisfies Text;
export const boundary = {
  en: 'Kept apart by',
  'zh-Hans': '靠什么隔开',
  'zh-Hant': '靠什麼隔開',
} as const satisfies Text;

/** What is the same for every guest under VMX. */
export const vmxApplicationDoes = {
  text: {
    en: 'Runs as on a machine of its own, in ring 3 of the guest’s plane.',
    'zh-Hans': '像在自己的机器上一样运行，位于客户机平面的 3 环。',
    'zh-Hant': '如同在自己的機器上執行，位於客體平面的 3 環。',
  },
  cite: ['intel-sdm-vmx'],
} as const satisfies Claim;

export const vmxKernelDoes = {
  text: {
    en: 'An unmodified kernel in the ring it was written for; its system calls and page faults stay on its own plane.',
    'zh-Hans': '未经修改的内核，运行在它原本的环里；系统调用和缺页都留在自己的平面内。',
    'zh-Hant': '未經修改的核心，執行在它原本的環裡；系統呼叫和分頁錯誤都留在自己的平面內。',
  },
  cite: ['intel-sdm-vmx'],
} as const satisfies Claim;

export const vmxKernelMayNot = {
  term: mayNot,
  text: {
    en: 'Leave its plane on its own terms: CPUID always causes a VM exit, and so does what the hypervisor has marked, such as port I/O.',
    'zh-Hans': '随意离开自己的平面：CPUID 总会引起 VM 退出，Hypervisor 标记过的操作（如端口 I/O）也会。',
    'zh-Hant': '隨意離開自己的平面：CPUID 總會引起 VM exit，Hypervisor 標記過的操作（如連接埠 I/O）也會。',
  },
  cite: ['intel-sdm-vmx'],
} as const;

/** Ways between the planes of VMX. */
export const vmxCrossings = [
  {
    from: 'nonroot-0',
    to: 'root-0',
    label: { en: 'VM exit', 'zh-Hans': 'VM 退出', 'zh-Hant': 'VM exit' },
    cite: ['intel-sdm-vmx'],
  },
  {
    from: 'root-0',
    to: 'nonroot-0',
    label: { en: 'VM entry', 'zh-Hans': 'VM 进入', 'zh-Hant': 'VM entry' },
    cite: ['intel-sdm-vmx'],
  },
] as const satisfies readonly Crossing[];

export const anyRingExits = {
  text: {
    en: 'A VM exit may start in any non-root ring; it always arrives in root ring 0.',
    'zh-Hans': 'VM 退出可以从非根操作的任何一环开始，总是到达根操作的 0 环。',
    'zh-Hant': 'VM exit 可以從非根操作的任何一環開始，總是到達根操作的 0 環。',
  },
  cite: ['intel-sdm-vmx'],
} as const satisfies Claim;

/** What many texts call the root plane. */
export const rootAliases = {
  root: [
    {
      name: { en: 'ring −1', 'zh-Hans': '−1 环', 'zh-Hant': '−1 環' },
      informal: true,
      cite: ['ring-minus-one'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Alias[]>>;

/** What the inner ring is for when a guest kernel has been moved out of it. */
export const monitorHasRing0 = {
  term: whyNotRing0,
  text: {
    en: 'The monitor is there, and must stay in control of the machine.',
    'zh-Hans': '那里是监控器，它必须始终掌控机器。',
    'zh-Hant': '那裡是監視器，它必須始終掌控機器。',
  },
} as const;

export const xenHasRing0 = {
  term: whyNotRing0,
  text: {
    en: 'Xen is there, and must stay in control of the machine.',
    'zh-Hans': '那里是 Xen，它必须始终掌控机器。',
    'zh-Hant': '那裡是 Xen，它必須始終掌控機器。',
  },
  cite: ['barham-2003'],
} as const;

export const dom0Does = {
  text: {
    en: 'A guest with a special right: its drivers reach the real devices. It stands on Xen, not under it.',
    'zh-Hans': '一个有特殊权利的客户机：它的驱动程序能访问真实设备。它在 Xen 之上，不在 Xen 之下。',
    'zh-Hant': '一個有特殊權利的客體：它的驅動程式能存取真實裝置。它在 Xen 之上，不在 Xen 之下。',
  },
  cite: ['barham-2003'],
} as const satisfies Claim;

export const dom0Label = {
  en: 'dom0 kernel',
  'zh-Hans': 'dom0 内核',
  'zh-Hant': 'dom0 核心',
} as const satisfies Text;
