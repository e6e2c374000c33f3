import type { PlaneWords } from '../en/planes.js';

/** What is said of figures with more than one plane, in simplified Chinese. */
export const words: PlaneWords = {
  ranks: { least: '在其平面内特权最低', most: '在其平面内特权最高' },
  leastOn: (plane) => `${plane}，特权从低到高：`,
  on: (plane) => `${plane}：`,
  power: '可控制',
  powerOver: (level, planes) => `${level}可控制整个${planes}。`,
  uncompared: '除此之外，不同平面的级之间没有高低之分。',
  unordered: '数据没有说明平面之间的高低。',
  onEachPlane: (order) => `在每个平面内，${order}`,
};
