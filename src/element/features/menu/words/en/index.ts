import type { WordsLike } from '../../../../../core/language/by-language.js';

/** What the menu says, in English. */
export const words = {
  menu: 'Save or embed',
  svg: 'Download SVG',
  png: 'Download PNG',
  data: 'Download data (JSON)',
  embed: 'Copy embed code',
  saved: (file: string) => `Saved as ${file}.`,
  copied: 'Embed code copied.',
  toCopy: 'Embed code, ready to be copied',
  noPicture: 'This page does not allow PNG pictures to be made. The SVG file shows the same.',
} as const;

export type MenuWords = WordsLike<typeof words>;
