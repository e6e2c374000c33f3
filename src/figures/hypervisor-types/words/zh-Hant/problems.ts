import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
  'no-hardware': ({ got }) => `一疊層的最下面必須是硬體；這裡卻是「${got ?? ''}」。`,
  'type-2-without-host': () => '標為第二型，但它的 Hypervisor 下面除了機器什麼也沒有。',
  'type-1-with-host': ({ got }) => `標為第一型，但它的 Hypervisor 下面有通用作業系統（「${got ?? ''}」）。`,
  'container-with-kernel': ({ got }) => `容器不自帶核心，但「${got ?? ''}」是核心；有了它，這就是虛擬機器。`,
  'dom0-below': () => 'dom0 畫在其他客體下面，但它也是客體：它在 Xen 之上，與它們並列。',
  'root-partition-below': () => '根分割區畫在其他分割區下面，但 Hypervisor 在它下面：它與它們並列。',
  'kernel-without-hypervisor': () =>
    '客體核心下面沒有能執行它的東西：沒有 Hypervisor，主機核心裡沒有模組，也沒有模擬器。',
  'wrong-type': ({ expected, got }) => `標為「${got ?? ''}」，但從各層推出的是「${expected ?? ''}」。`,
  'two-sides': () => '有爭議的類型須寫出雙方的說法，各附來源。',
  'not-popek-goldberg': () =>
    '第一型、第二型出自 Goldberg 1972 年的論文；Popek 與 Goldberg 1974 年的文章並沒有定義它們。',
  'os-between': ({ expected, got }) =>
    `「${got ?? ''}」畫在「${expected ?? ''}」之上，而後者是 Hypervisor 之上的作業系統。這樣的系統是擁有特殊權限的客體（根分割區、dom0），應與其他客體並列成欄。`,
  'engine-below': () => '容器引擎畫在容器下面。它啟動容器，並與容器並列執行；容器之下是核心。',
  'device-model-below': () =>
    '裝置模型畫在客體下面。每個客體各有一個，與它並列；兩者都在執行客體的那一層之上。',
  'kernel-on-program': ({ got }) => `「${got ?? ''}」畫在應用程式之上；其實是應用程式在核心之上。`,
  'hardware-above': ({ got }) => `硬體（「${got ?? ''}」）畫在軟體之上。`,
  'shared-per-vm': ({ got }) => `所有欄都在「${got ?? ''}」之上，它不可能每台虛擬機器各有一個。`,
  'impossible-privilege': ({ expected, got }) =>
    `這類層不可能在「${got ?? ''}」執行；應為 ${expected ?? ''}。`,
  'unknown-layer': ({ got }) => `所在的欄沒有這一層：${got ?? ''}。`,
  'unknown-stack': ({ got }) => `所指的一疊層不存在：${got ?? ''}。`,
};
