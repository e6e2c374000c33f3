import type { WordsLike } from '../../../../../src/core/language/by-language.js';

/** What the figure says, in English. */
export const words = {
  name: 'Smallest figure',
  presets: { example: 'Example' },
  place: (number: number, of: number) => `box ${number} of ${of}`,
  summary: (boxes: string) => `From top to bottom: ${boxes}.`,
} as const;

export type SmallestFigureWords = WordsLike<typeof words>;
