import type { ReadingContext } from '../../../src/core/figure.js';
import { textIn } from '../../../src/core/language/locale.js';
import { relationText, uncited, type Reading, type ReadingRelation } from '../../../src/core/reading.js';
import type { RelationsFigureData } from './data.js';
import type { RelationsFigureWords } from './words/en/index.js';

export interface RelationsReading extends Reading {
  readonly relations: readonly ReadingRelation[];
}

/** Says everything of the figure in one language. */
export function read(
  { title, rows, relations }: RelationsFigureData,
  { words, common, locale }: ReadingContext<RelationsFigureWords>,
): RelationsReading {
  const names = { ...common.kinds, ...words.kinds };
  const items = rows.flatMap((row, at) =>
    row.map(({ key, label, kind }) => ({
      key,
      kind,
      label: textIn(label, locale),
      place: words.place(at + 1, rows.length),
      facts: [],
    })),
  );
  const nameOf = (key: string): string => items.find((item) => item.key === key)?.label ?? '';
  return {
    title: textIn(title, locale),
    summary: words.summary(items.map(({ label }) => label).join(common.listSeparator)),
    items,
    relations: relations.map(({ from, to, label: text, both = false }) => {
      const label = textIn(text, locale);
      const said = relationText(label, nameOf(from), nameOf(to), both, common);
      return { from, to, label, term: words.relation, ...uncited(said) };
    }),
    legend: Array.from(new Set(items.map(({ kind }) => kind)), (kind) => ({
      id: kind,
      kind,
      label: names[kind],
    })),
    notes: [],
    sources: [],
  };
}
