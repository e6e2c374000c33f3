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
    `VMX 下的客體核心在 ${expected ?? ''} 執行，而不是 ${got ?? ''}；只有與之並存的半虛擬化核心才在根操作中位於其 Hypervisor 之下。`,
  'vmx-hypervisor': ({ expected, got }) =>
    `Hypervisor 執行於 ${expected ?? ''}，而不是 ${got ?? ''}；只有巢狀的 Hypervisor 自己也是客體。`,
  'guest-over-vmm': ({ got }) => `客體核心若在 ${got ?? ''}，特權就不低於它的 Hypervisor。`,
  'dom0-below': ({ got }) => `dom0 在 Xen 之上，不在 Xen 之下，也不與它同級；實際為 ${got ?? ''}。`,
  'unknown-occupant': ({ expected, got }) => `沒有名為 ${got ?? ''} 的軟體；可用的有 ${expected ?? ''}。`,
  'occupant-off-architecture': ({ expected, got }) =>
    `${got ?? ''} 所在的層級沒有說明是這種架構的哪一級；請給該層級寫上「is」，取值為 ${expected ?? ''}。`,
  'mechanism-needs': ({ got }) => `缺少；「${got ?? ''}」總得有誰來做。`,
  'application-over-kernel': ({ expected, got }) =>
    `應用程式若在 ${got ?? ''}，特權就高於 ${expected ?? ''}；核心和 Hypervisor 的特權從不低於同一平面上的應用程式。`,
  'kernel-without-privilege': ({ got }) =>
    `核心若在 ${got ?? ''}，就無法執行自己的特權指令，也沒有特權更高的軟體代為執行。`,
  'guest-kernel-plane': ({ expected, got }) =>
    `這裡的客體核心在 ${expected ?? ''} 執行，而不是 ${got ?? ''}，後者在 Hypervisor 的平面上。`,
  'hypervisor-plane': ({ expected, got }) =>
    `Hypervisor 在 ${expected ?? ''} 執行，而不是 ${got ?? ''}；只有巢狀的 Hypervisor 在客體的平面上。`,
  'guest-at-monitor': ({ got }) =>
    `客體核心從不在 ${got ?? ''} 執行：這一級控制客體，屬於 Hypervisor、主機核心或韌體。`,
  'device-model-level': ({ expected, got }) =>
    `裝置模型是行程，特權低於 ${expected ?? ''}；在 ${got ?? ''} 模擬裝置的程式碼屬於那裡的核心或 Hypervisor。`,
  'application-kernel-level': ({ got }) =>
    `應用核心要麼是主機的行程，要麼獨佔客體的平面；沒有哪種系統讓它在 ${got ?? ''} 執行。`,
  'crossing-past-gate': ({ expected, got }) =>
    `${got ?? ''} 繞過了 ${expected ?? ''}；這兩個平面之間的控制轉移必須經過那裡。`,
  'unknown-machine': ({ expected, got }) => `「machines」裡沒有 ${got ?? ''}；可用的有 ${expected ?? ''}。`,
  'empty-machine': ({ got }) => `沒有哪個軟體屬於 ${got ?? ''}。`,
  'is-without-architecture': ({ got }) => `寫了 ${got ?? ''}，卻沒有架構；請寫明。`,
  'not-of-architecture': ({ expected, got }) => `這種架構沒有 ${got ?? ''}；可用的有 ${expected ?? ''}。`,
  'unknown-plane': ({ expected, got }) => `沒有另一個名為 ${got ?? ''} 的平面；可用的有 ${expected ?? ''}。`,
  'order-circle': ({ got }) => `繞經另一個平面，使 ${got ?? ''} 凌駕於自己之上。`,
  'wrong-level-order': ({ expected, got }) =>
    `${got ?? ''} 的次序不對；從特權最低到最高應為 ${expected ?? ''}。`,
  'ports-unguarded': ({ got }) =>
    `缺少「io」：這樣客體的連接埠 I/O 會到達真實連接埠，永遠到不了 ${got ?? ''}。`,
  'shadow-unseen': () => '缺少「page-fault」：沒有它，Hypervisor 就無從得知影子分頁表缺了什麼。',
  'call-enters-ring-0': ({ expected, got }) =>
    `無論表裡怎麼寫，${expected ?? ''} 都進入 0 環，所以 ${got ?? ''} 裡的軟體不能擁有它；INT 0x80 之類的閘才可以通到那裡。`,
};
