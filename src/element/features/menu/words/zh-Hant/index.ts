import type { MenuWords } from '../en/index.js';

export const words: MenuWords = {
  menu: '儲存或嵌入',
  svg: '下載 SVG',
  png: '下載 PNG',
  data: '下載資料（JSON）',
  embed: '複製嵌入程式碼',
  saved: (file) => `已儲存為 ${file}。`,
  copied: '嵌入程式碼已複製。',
  toCopy: '嵌入程式碼，可供複製',
  noPicture: '本頁面不允許產生 PNG 圖片。SVG 檔內容相同。',
};
