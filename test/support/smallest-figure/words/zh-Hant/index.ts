import type { SmallestFigureWords } from '../en/index.js';

export const words: SmallestFigureWords = {
  name: '最小的圖',
  presets: { example: '範例' },
  place: (number, of) => `第 ${number} 框，共 ${of} 框`,
  summary: (boxes) => `從上到下：${boxes}。`,
};
