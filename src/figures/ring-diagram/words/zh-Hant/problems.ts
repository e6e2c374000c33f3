import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
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
};
