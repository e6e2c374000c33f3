import type { PlaneWords } from '../en/planes.js';

/** What is said of figures with more than one plane, in traditional Chinese. */
export const words: PlaneWords = {
  ranks: { least: '在其平面內特權最低', most: '在其平面內特權最高' },
  leastOn: (plane) => `${plane}，特權從低到高：`,
  on: (plane) => `${plane}：`,
  power: '可控制',
  powerOver: (level, planes) => `${level}可控制整個${planes}。`,
  uncompared: '除此之外，不同平面的層級之間沒有高低之分。',
  unordered: '資料沒有說明平面之間的高低。',
  onEachPlane: (order) => `在每個平面內，${order}`,
};
