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
  'vm-address-space': ({ got }) => `${got ?? ''}：每台虛擬機器有自己的記憶體，客體之間不共用位址空間。`,
  'one-process': ({ got }) =>
    `${got ?? ''}：共用位址空間的雙方在同一個行程裡，因此呼叫同一個核心、使用同一個網路。`,
  'kernel-in-memory': ({ got }) => `${got ?? ''}：呼叫同一個核心的鄰居在同一台機器上，因此共用記憶體模組。`,
  'encrypted-by-hardware': ({ got }) =>
    `${got ?? ''}：只有硬體，或借助硬體的 Hypervisor，才能使記憶體對主機保持加密。`,
  'no-wall': () =>
    '必須說明屬於哪道邊界：「tenant」（租戶自己能發出的呼叫）或「behind」（攻破第一道邊界後剩下的呼叫）。',
  'unknown-mechanism': ({ got }) => `寫的是 ${got ?? ''}；沒有以此為 key 的機制。`,
  'wall-of-calls': () => '只用於系統呼叫的數目。',
};
