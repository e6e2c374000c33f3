import type { ReadingContext } from '../../../src/core/figure.js';
import { textIn } from '../../../src/core/language/locale.js';
import type { Reading } from '../../../src/core/reading.js';
import type { SmallestFigureData } from './data.js';
import type { SmallestFigureWords } from './words/en/index.js';

/** Says everything of the figure in one language. */
export function read(
  { title, boxes }: SmallestFigureData,
  { words, common, locale }: ReadingContext<SmallestFigureWords>,
): Reading {
  const items = boxes.map((label, index) => ({
    key: `box-${index + 1}`,
    label: textIn(label, locale),
    place: words.place(index + 1, boxes.length),
    facts: [],
  }));
  return {
    title: textIn(title, locale),
    summary: words.summary(items.map(({ label }) => label).join(common.listSeparator)),
    items,
    legend: [],
    notes: [],
    sources: [],
  };
}
