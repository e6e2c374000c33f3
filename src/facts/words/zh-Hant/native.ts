import type { NativeTexts } from '../en/native.js';

/** Texts of the bare-metal example, in traditional Chinese. */
export const words: NativeTexts = {
  title: '裸機：核心在 0 環',
  subtitle: '應用程式在 3 環執行，只能從核心設好的入口進入核心。',
  applicationDoes: '自行計算；需要檔案、裝置或記憶體時，用系統呼叫請求核心。',
  mayNot: '不可以',
  mayNotText: '執行 MOV CR3 之類的特權指令：處理器產生 #GP，後果由核心決定。',
  kernel: '作業系統核心',
  kernelDoes: '掌管分頁表、向量和裝置：每個例外和系統呼叫都從這裡進入核心。',
  whyRing0: '為何在 0 環',
  whyRing0Text: '只有 0 環可以執行特權指令，而其他一切都受特權指令控制。',
  note: '數字越小，特權越高。只需要兩個環的系統用 0 環和 3 環；分頁只能區分 3 環與 0–2 環。',
};
