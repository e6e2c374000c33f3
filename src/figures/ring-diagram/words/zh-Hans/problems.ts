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
    `VMX 下的客户机内核运行在 ${expected ?? ''}，而不是 ${got ?? ''}；只有与之并存的半虚拟化内核才在根操作中位于其 Hypervisor 之下。`,
  'vmx-hypervisor': ({ expected, got }) =>
    `Hypervisor 运行在 ${expected ?? ''}，而不是 ${got ?? ''}；只有嵌套的 Hypervisor 自己也是客户机。`,
  'guest-over-vmm': ({ got }) => `客户机内核若在 ${got ?? ''}，特权就不低于它的 Hypervisor。`,
  'dom0-below': ({ got }) => `dom0 在 Xen 之上，不在 Xen 之下，也不与它同级；实际为 ${got ?? ''}。`,
  'unknown-occupant': ({ expected, got }) => `没有名为 ${got ?? ''} 的软件；可用的有 ${expected ?? ''}。`,
  'occupant-off-architecture': ({ expected, got }) =>
    `${got ?? ''} 所在的级没有说明是这种体系结构的哪一级；请给该级写上 "is"，取值为 ${expected ?? ''}。`,
  'mechanism-needs': ({ got }) => `缺失；"${got ?? ''}" 总得有谁来做。`,
  'application-over-kernel': ({ expected, got }) =>
    `应用程序若在 ${got ?? ''}，特权就高于 ${expected ?? ''}；内核和 Hypervisor 的特权从不低于同一平面上的应用程序。`,
  'kernel-without-privilege': ({ got }) =>
    `内核若在 ${got ?? ''}，就无法执行自己的特权指令，也没有特权更高的软件代为执行。`,
  'guest-kernel-plane': ({ expected, got }) =>
    `这里的客户机内核运行在 ${expected ?? ''}，而不是 ${got ?? ''}，后者在 Hypervisor 的平面上。`,
  'hypervisor-plane': ({ expected, got }) =>
    `Hypervisor 运行在 ${expected ?? ''}，而不是 ${got ?? ''}；只有嵌套的 Hypervisor 在客户机的平面上。`,
  'guest-at-monitor': ({ got }) =>
    `客户机内核从不在 ${got ?? ''} 运行：这一级控制客户机，属于 Hypervisor、宿主机内核或固件。`,
  'device-model-level': ({ expected, got }) =>
    `设备模型是进程，特权低于 ${expected ?? ''}；在 ${got ?? ''} 模拟设备的代码属于那里的内核或 Hypervisor。`,
  'application-kernel-level': ({ got }) =>
    `应用内核要么是宿主机的进程，要么独占客户机的平面；没有哪种系统让它在 ${got ?? ''} 运行。`,
  'crossing-past-gate': ({ expected, got }) =>
    `${got ?? ''} 绕过了 ${expected ?? ''}；这两个平面之间的控制转移必须经过那里。`,
  'unknown-machine': ({ expected, got }) => `“machines”里没有 ${got ?? ''}；可用的有 ${expected ?? ''}。`,
  'empty-machine': ({ got }) => `没有哪个软件属于 ${got ?? ''}。`,
  'is-without-architecture': ({ got }) => `写了 ${got ?? ''}，却没有体系结构；请写明。`,
  'not-of-architecture': ({ expected, got }) => `这种体系结构没有 ${got ?? ''}；可用的有 ${expected ?? ''}。`,
  'unknown-plane': ({ expected, got }) => `没有另一个名为 ${got ?? ''} 的平面；可用的有 ${expected ?? ''}。`,
  'order-circle': ({ got }) => `绕经另一个平面，使 ${got ?? ''} 凌驾于自己之上。`,
  'wrong-level-order': ({ expected, got }) =>
    `${got ?? ''} 的次序不对；从特权最低到最高应为 ${expected ?? ''}。`,
  'ports-unguarded': ({ got }) => `缺少 "io"：这样客户机的端口 I/O 会到达真实端口，永远到不了 ${got ?? ''}。`,
  'shadow-unseen': () => '缺少 "page-fault"：没有它，Hypervisor 就无从得知影子页表缺了什么。',
  'call-enters-ring-0': ({ expected, got }) =>
    `无论表里怎么写，${expected ?? ''} 都进入 0 环，所以 ${got ?? ''} 里的软件不能拥有它；INT 0x80 之类的门才可以通到那里。`,
};
