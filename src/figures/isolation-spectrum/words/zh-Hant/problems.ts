import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
  'not-positive': ({ got }) => `必須是大於 0 的數；實際為 ${got ?? ''}。`,
  'one-amount': ({ expected, got }) =>
    `必須恰好寫明 ${expected ?? ''} 之一；實際為 ${got === '' ? '沒有' : (got ?? '')}。`,
  'wrong-unit': ({ expected, got }) => `單位為 ${got ?? ''}；此處須為 ${expected ?? ''} 之一。`,
  'empty-range': ({ got }) => `必須由小到大；實際為 ${got ?? ''}。`,
  'vm-shares-kernel': ({ got }) => `${got ?? ''}：Hypervisor 之上每個客體自帶核心，鄰居不會呼叫同一個核心。`,
  'kernel-not-shared': ({ got }) => `${got ?? ''}：邊界由主機核心守衛時，鄰居共用該核心。`,
  'container-address-space': ({ got }) => `${got ?? ''}：容器是一組行程，因此不共用位址空間。`,
  'guest-needs-hardware': ({ got }) =>
    `${got ?? ''}：只有硬體，或位於主機之下的 Hypervisor，才能保護客體、防範主機。`,
  'no-boundary-protects': ({ got }) => `${got ?? ''} 被稱為不是安全邊界，卻又說它保護主機。`,
};
