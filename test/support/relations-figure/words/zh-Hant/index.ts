import type { RelationsFigureWords } from '../en/index.js';

export const words: RelationsFigureWords = {
  name: '關係',
  presets: { loop: '循環', row: '一列' },
  kinds: { store: '儲存' },
  relation: '關係',
  place: (number, of) => `第 ${number} 列，共 ${of} 列`,
  summary: (parts) => `各部分及其間的關係：${parts}。`,
};
