import type { Locale } from '../../core/language/locale.js';
import type { ProblemMessages } from '../../core/problem.js';

/** Words for what the rules of meaning find. */
export const problemMessages = {
  en: {
    'no-levels': () => 'is missing; name an architecture, or give "planes" with levels of your own.',
    'unknown-level': ({ expected, got }) => `there is no level ${got ?? ''}; there are ${expected ?? ''}.`,
    'unknown-end': ({ got }) => `there is no occupant, level or plane ${got ?? ''}.`,
    'crossing-nowhere': ({ got }) => `does not cross anything: ${got ?? ''}.`,
    'negative-level': () =>
      'must not be negative: no architecture numbers a level below 0; “ring −1” is an informal name, for "aliases".',
    'wrong-numbering': ({ expected, got }) =>
      `must be ${expected ?? ''} for this architecture; found ${got ?? ''}.`,
    'lower-is-more': ({ got }) =>
      `${got ?? ''} stands in the wrong order: of rings, the smaller number is the more privileged, and levels go from least to most privileged.`,
    'higher-is-more': ({ got }) =>
      `${got ?? ''} stands in the wrong order: here the larger number is the more privileged, and levels go from least to most privileged.`,
    'root-as-ring': ({ got }) =>
      `${got ?? ''} is no ring inside ring 0: it is a plane of its own, with rings of its own.`,
    'informal-label': ({ got }) =>
      `“${got ?? ''}” is an informal name, not a level of the architecture; put it under "aliases".`,
    'not-a-cpu-mode': ({ got }) =>
      `“${got ?? ''}” is a processor of its own in the chipset, not a mode of this one.`,
    'alias-place': ({ expected, got }) =>
      `“${got ?? ''}” is not another name for ${expected ?? ''}; people mean the VMX root plane.`,
    'vmx-guest-kernel': ({ expected, got }) =>
      `a guest kernel under VMX runs in ${expected ?? ''}, not in ${got ?? ''}.`,
    'vmx-hypervisor': ({ expected, got }) =>
      `the hypervisor runs in ${expected ?? ''}, not in ${got ?? ''}; only a nested one is a guest itself.`,
    'guest-over-vmm': ({ got }) =>
      `a guest kernel in ${got ?? ''} would be as privileged as its hypervisor, or more.`,
    'dom0-below': ({ got }) => `dom0 stands on Xen, not under it or beside it; found ${got ?? ''}.`,
    'mechanism-without-architecture': () => 'says who intercepts what, and on no architecture; name one.',
    'unknown-occupant': ({ expected, got }) =>
      `there is no occupant ${got ?? ''}; there are ${expected ?? ''}.`,
    'occupant-off-architecture': ({ expected, got }) =>
      `${got ?? ''} stands on a level of your own; an operation can be followed on ${expected ?? ''}.`,
    'mechanism-needs': ({ got }) => `is missing; "${got ?? ''}" is somebody’s work.`,
  },
  'zh-Hans': {
    'no-levels': () => '缺失；请写明体系结构，或用 "planes" 给出自己的各级。',
    'unknown-level': ({ expected, got }) => `没有 ${got ?? ''} 这一级；可用的有 ${expected ?? ''}。`,
    'unknown-end': ({ got }) => `没有名为 ${got ?? ''} 的软件、级或平面。`,
    'crossing-nowhere': ({ got }) => `没有穿越任何边界：${got ?? ''}。`,
    'negative-level': () => '不能是负数：没有哪种体系结构有小于 0 的级；“−1 环”是俗称，应写在 "aliases" 里。',
    'wrong-numbering': ({ expected, got }) => `对这种体系结构应为 ${expected ?? ''}；实际为 ${got ?? ''}。`,
    'lower-is-more': ({ got }) =>
      `${got ?? ''} 的次序不对：环的数字越小特权越高，而各级要从特权最低写到最高。`,
    'higher-is-more': ({ got }) =>
      `${got ?? ''} 的次序不对：这里数字越大特权越高，而各级要从特权最低写到最高。`,
    'root-as-ring': ({ got }) => `${got ?? ''} 不是 0 环里面的一个环：它是另一个平面，有自己的各个环。`,
    'informal-label': ({ got }) => `“${got ?? ''}”是俗称，不是体系结构里的级；应写在 "aliases" 里。`,
    'not-a-cpu-mode': ({ got }) => `“${got ?? ''}”是芯片组里的另一个处理器，不是这个处理器的模式。`,
    'alias-place': ({ expected, got }) =>
      `“${got ?? ''}”不是 ${expected ?? ''} 的别名；人们指的是 VMX 根操作这个平面。`,
    'vmx-guest-kernel': ({ expected, got }) =>
      `VMX 下的客户机内核运行在 ${expected ?? ''}，而不是 ${got ?? ''}。`,
    'vmx-hypervisor': ({ expected, got }) =>
      `Hypervisor 运行在 ${expected ?? ''}，而不是 ${got ?? ''}；只有嵌套的 Hypervisor 自己也是客户机。`,
    'guest-over-vmm': ({ got }) => `客户机内核若在 ${got ?? ''}，特权就不低于它的 Hypervisor。`,
    'dom0-below': ({ got }) => `dom0 在 Xen 之上，不在 Xen 之下，也不与它同级；实际为 ${got ?? ''}。`,
    'mechanism-without-architecture': () => '说明了谁拦截什么，却没有体系结构；请写明。',
    'unknown-occupant': ({ expected, got }) => `没有名为 ${got ?? ''} 的软件；可用的有 ${expected ?? ''}。`,
    'occupant-off-architecture': ({ expected, got }) =>
      `${got ?? ''} 在自定的级上；只能在 ${expected ?? ''} 上跟踪操作。`,
    'mechanism-needs': ({ got }) => `缺失；"${got ?? ''}" 总得有谁来做。`,
  },
  'zh-Hant': {
    'no-levels': () => '缺少；請寫明架構，或用「planes」給出自己的各層級。',
    'unknown-level': ({ expected, got }) => `沒有 ${got ?? ''} 這個層級；可用的有 ${expected ?? ''}。`,
    'unknown-end': ({ got }) => `沒有名為 ${got ?? ''} 的軟體、層級或平面。`,
    'crossing-nowhere': ({ got }) => `沒有穿越任何邊界：${got ?? ''}。`,
    'negative-level': () => '不能是負數：沒有哪種架構有小於 0 的層級；「−1 環」是俗稱，應寫在「aliases」裡。',
    'wrong-numbering': ({ expected, got }) => `對這種架構應為 ${expected ?? ''}；實際為 ${got ?? ''}。`,
    'lower-is-more': ({ got }) =>
      `${got ?? ''} 的次序不對：環的數字越小特權越高，而各層級要從特權最低寫到最高。`,
    'higher-is-more': ({ got }) =>
      `${got ?? ''} 的次序不對：這裡數字越大特權越高，而各層級要從特權最低寫到最高。`,
    'root-as-ring': ({ got }) => `${got ?? ''} 不是 0 環裡面的一個環：它是另一個平面，有自己的各個環。`,
    'informal-label': ({ got }) => `「${got ?? ''}」是俗稱，不是架構裡的層級；應寫在「aliases」裡。`,
    'not-a-cpu-mode': ({ got }) => `「${got ?? ''}」是晶片組裡的另一個處理器，不是這個處理器的模式。`,
    'alias-place': ({ expected, got }) =>
      `「${got ?? ''}」不是 ${expected ?? ''} 的別名；人們指的是 VMX 根操作這個平面。`,
    'vmx-guest-kernel': ({ expected, got }) =>
      `VMX 下的客體核心執行於 ${expected ?? ''}，而不是 ${got ?? ''}。`,
    'vmx-hypervisor': ({ expected, got }) =>
      `Hypervisor 執行於 ${expected ?? ''}，而不是 ${got ?? ''}；只有巢狀的 Hypervisor 自己也是客體。`,
    'guest-over-vmm': ({ got }) => `客體核心若在 ${got ?? ''}，特權就不低於它的 Hypervisor。`,
    'dom0-below': ({ got }) => `dom0 在 Xen 之上，不在 Xen 之下，也不與它同級；實際為 ${got ?? ''}。`,
    'mechanism-without-architecture': () => '說明了誰攔截什麼，卻沒有架構；請寫明。',
    'unknown-occupant': ({ expected, got }) => `沒有名為 ${got ?? ''} 的軟體；可用的有 ${expected ?? ''}。`,
    'occupant-off-architecture': ({ expected, got }) =>
      `${got ?? ''} 在自訂的層級上；只能在 ${expected ?? ''} 上追蹤操作。`,
    'mechanism-needs': ({ got }) => `缺少；「${got ?? ''}」總得有誰來做。`,
  },
} as const satisfies Record<Locale, ProblemMessages>;
