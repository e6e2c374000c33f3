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
  'vm-address-space': ({ got }) => `${got ?? ''}：每台虚拟机有自己的内存，客户机之间不共用地址空间。`,
  'one-process': ({ got }) =>
    `${got ?? ''}：共用地址空间的双方在同一个进程里，因此调用同一个内核、使用同一个网络。`,
  'kernel-in-memory': ({ got }) => `${got ?? ''}：调用同一个内核的邻居在同一台机器上，因此共用内存条。`,
  'encrypted-by-hardware': ({ got }) =>
    `${got ?? ''}：只有硬件，或借助硬件的 Hypervisor，才能使内存对宿主机保持加密。`,
  'no-wall': () =>
    '必须说明属于哪道边界：“tenant”（租户自己能发出的调用）或“behind”（攻破第一道边界后剩下的调用）。',
  'unknown-mechanism': ({ got }) => `写的是 ${got ?? ''}；没有以此为 key 的机制。`,
  'wall-of-calls': () => '只用于系统调用的数目。',
};
