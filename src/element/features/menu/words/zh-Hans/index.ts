import type { MenuWords } from '../en/index.js';

export const words: MenuWords = {
  menu: '保存或嵌入',
  svg: '下载 SVG',
  png: '下载 PNG',
  data: '下载数据（JSON）',
  embed: '复制嵌入代码',
  saved: (file) => `已保存为 ${file}。`,
  copied: '嵌入代码已复制。',
  toCopy: '嵌入代码，可供复制',
  noPicture: '本页面不允许生成 PNG 图片。SVG 文件内容相同。',
};
