import type { SmallestFigureWords } from '../en/index.js';

export const words: SmallestFigureWords = {
  name: '最小的图',
  presets: { example: '示例' },
  place: (number, of) => `第 ${number} 框，共 ${of} 框`,
  summary: (boxes) => `从上到下：${boxes}。`,
};
