import type { RelationsFigureWords } from '../en/index.js';

export const words: RelationsFigureWords = {
  name: '关系',
  presets: { loop: '循环', row: '一行' },
  kinds: { store: '存储' },
  relation: '关系',
  place: (number, of) => `第 ${number} 行，共 ${of} 行`,
  summary: (parts) => `各部分及其间的关系：${parts}。`,
};
