import type { WordsLike } from '../../../../core/language/by-language.js';

/** What is said of figures with more than one plane, in English. */
export const words = {
  ranks: { least: 'least privilege of its plane', most: 'most privilege of its plane' },
  leastOn: (plane: string) => `${plane}, from least to most privileged:`,
  on: (plane: string) => `${plane}:`,
  power: 'Power over',
  powerOver: (level: string, planes: string) => `${level} has power over all of ${planes}.`,
  uncompared: 'Otherwise levels of different planes have no order.',
  unordered: 'The data give no order between the planes.',
  onEachPlane: (order: string) => `On each plane ${order.charAt(0).toLowerCase()}${order.slice(1)}`,
} as const;

export type PlaneWords = WordsLike<typeof words>;
