import type { Locale } from '../../core/language/locale.js';
import type { ProblemMessages } from '../../core/problem.js';

/** Words for what the rules of meaning find. */
export const problemMessages = {
  en: {
    'not-positive': ({ got }) => `must be a number above 0; found ${got ?? ''}.`,
    'one-amount': ({ expected, got }) =>
      `must state exactly one of ${expected ?? ''}; found ${got === '' ? 'none' : (got ?? '')}.`,
    'wrong-unit': ({ expected, got }) => `has the unit ${got ?? ''}; here it is one of ${expected ?? ''}.`,
    'empty-range': ({ got }) => `must go from a smaller to a larger number; found ${got ?? ''}.`,
    'vm-shares-kernel': ({ got }) =>
      `${got ?? ''}: behind a hypervisor each guest brings its own kernel; neighbours do not call one kernel.`,
    'kernel-not-shared': ({ got }) =>
      `${got ?? ''}: where the host kernel holds the boundary, neighbours share that kernel.`,
    'container-address-space': ({ got }) =>
      `${got ?? ''}: containers are groups of processes, so they do not share an address space.`,
    'guest-needs-hardware': ({ got }) =>
      `${got ?? ''}: only hardware or a hypervisor below the host can guard a guest from the host.`,
    'no-boundary-protects': ({ got }) =>
      `${got ?? ''} is called no security boundary and yet said to guard the host.`,
  },
  'zh-Hans': {
    'not-positive': ({ got }) => `必须是大于 0 的数；实际为 ${got ?? ''}。`,
    'one-amount': ({ expected, got }) =>
      `必须恰好写明 ${expected ?? ''} 之一；实际为 ${got === '' ? '没有' : (got ?? '')}。`,
    'wrong-unit': ({ expected, got }) => `单位为 ${got ?? ''}；此处须为 ${expected ?? ''} 之一。`,
    'empty-range': ({ got }) => `必须由小到大；实际为 ${got ?? ''}。`,
    'vm-shares-kernel': ({ got }) =>
      `${got ?? ''}：Hypervisor 之上每个客户机自带内核，邻居不会调用同一个内核。`,
    'kernel-not-shared': ({ got }) => `${got ?? ''}：边界由宿主机内核守卫时，邻居共享该内核。`,
    'container-address-space': ({ got }) => `${got ?? ''}：容器是一组进程，因此不共享地址空间。`,
    'guest-needs-hardware': ({ got }) =>
      `${got ?? ''}：只有硬件，或位于宿主机之下的 Hypervisor，才能保护客户机、防范宿主机。`,
    'no-boundary-protects': ({ got }) => `${got ?? ''} 被称为不是安全边界，却又说它保护宿主机。`,
  },
  'zh-Hant': {
    'not-positive': ({ got }) => `必須是大於 0 的數；實際為 ${got ?? ''}。`,
    'one-amount': ({ expected, got }) =>
      `必須恰好寫明 ${expected ?? ''} 之一；實際為 ${got === '' ? '沒有' : (got ?? '')}。`,
    'wrong-unit': ({ expected, got }) => `單位為 ${got ?? ''}；此處須為 ${expected ?? ''} 之一。`,
    'empty-range': ({ got }) => `必須由小到大；實際為 ${got ?? ''}。`,
    'vm-shares-kernel': ({ got }) =>
      `${got ?? ''}：Hypervisor 之上每個客體自帶核心，鄰居不會呼叫同一個核心。`,
    'kernel-not-shared': ({ got }) => `${got ?? ''}：邊界由主機核心守衛時，鄰居共用該核心。`,
    'container-address-space': ({ got }) => `${got ?? ''}：容器是一組行程，因此不共用位址空間。`,
    'guest-needs-hardware': ({ got }) =>
      `${got ?? ''}：只有硬體，或位於主機之下的 Hypervisor，才能保護客體、防範主機。`,
    'no-boundary-protects': ({ got }) => `${got ?? ''} 被稱為不是安全邊界，卻又說它保護主機。`,
  },
} as const satisfies Record<Locale, ProblemMessages>;
