import type { WordsLike } from '../../../../../src/core/language/by-language.js';

/** What the figure says, in English. */
export const words = {
  name: 'Relations',
  presets: { loop: 'A loop', row: 'A row' },
  kinds: { store: 'Store' },
  relation: 'Relation',
  place: (number: number, of: number) => `row ${number} of ${of}`,
  summary: (parts: string) => `Parts, and what goes between them: ${parts}.`,
} as const;

export type RelationsFigureWords = WordsLike<typeof words>;
