import type { NativeTexts } from '../en/native.js';

/** Texts of the bare-metal example, in simplified Chinese. */
export const words: NativeTexts = {
  title: '裸机：内核在 0 环',
  subtitle: '应用程序在 3 环运行，只能从内核设好的入口进入内核。',
  applicationDoes: '自行计算；需要文件、设备或内存时，用系统调用请求内核。',
  mayNot: '不可以',
  mayNotText: '执行 MOV CR3 之类的特权指令：处理器产生 #GP，后果由内核决定。',
  kernel: '操作系统内核',
  kernelDoes: '掌管页表、向量和设备：每个异常和系统调用都从这里进入内核。',
  whyRing0: '为何在 0 环',
  whyRing0Text: '只有 0 环可以执行特权指令，而其他一切都受特权指令控制。',
  note: '数字越小，特权越高。只需要两个环的系统用 0 环和 3 环；分页只能区分 3 环与 0–2 环。',
};
