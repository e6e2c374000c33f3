import type { Locale } from '../../../core/language/locale.js';

/** What the menu says. */
export interface MenuWords {
  readonly menu: string;
  readonly svg: string;
  readonly png: string;
  readonly data: string;
  readonly embed: string;
  readonly saved: (file: string) => string;
  readonly copied: string;
  readonly toCopy: string;
  readonly noPicture: string;
}

export const menuWords: Readonly<Record<Locale, MenuWords>> = {
  en: {
    menu: 'Save or embed',
    svg: 'Download SVG',
    png: 'Download PNG',
    data: 'Download data (JSON)',
    embed: 'Copy embed code',
    saved: (file) => `Saved as ${file}.`,
    copied: 'Embed code copied.',
    toCopy: 'Embed code, ready to be copied',
    noPicture: 'This page does not allow PNG pictures to be made. The SVG file shows the same.',
  },
  'zh-Hans': {
    menu: '保存或嵌入',
    svg: '下载 SVG',
    png: '下载 PNG',
    data: '下载数据（JSON）',
    embed: '复制嵌入代码',
    saved: (file) => `已保存为 ${file}。`,
    copied: '嵌入代码已复制。',
    toCopy: '嵌入代码，可供复制',
    noPicture: '本页面不允许生成 PNG 图片。SVG 文件内容相同。',
  },
  'zh-Hant': {
    menu: '儲存或嵌入',
    svg: '下載 SVG',
    png: '下載 PNG',
    data: '下載資料（JSON）',
    embed: '複製嵌入程式碼',
    saved: (file) => `已儲存為 ${file}。`,
    copied: '嵌入程式碼已複製。',
    toCopy: '嵌入程式碼，可供複製',
    noPicture: '本頁面不允許產生 PNG 圖片。SVG 檔內容相同。',
  },
};
