import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
  'no-levels': () => '缺失；请写明体系结构，或用 "planes" 给出自己的各级。',
  'unknown-level': ({ expected, got }) => `没有 ${got ?? ''} 这一级；可用的有 ${expected ?? ''}。`,
  'unknown-end': ({ got }) => `没有名为 ${got ?? ''} 的软件、级或平面。`,
  'crossing-nowhere': ({ got }) => `没有穿越任何边界：${got ?? ''}。`,
  'negative-level': () => '不能是负数：没有哪种体系结构有小于 0 的级；“−1 环”是俗称，应写在 "aliases" 里。',
  'wrong-numbering': ({ expected, got }) => `对这种体系结构应为 ${expected ?? ''}；实际为 ${got ?? ''}。`,
  'lower-is-more': ({ got }) => `${got ?? ''} 的次序不对：环的数字越小特权越高，而各级要从特权最低写到最高。`,
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
};
