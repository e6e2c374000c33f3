import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
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
};
