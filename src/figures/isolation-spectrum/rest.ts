import { uncited, type ReadingItem } from '../../core/reading.js';
import type { Choice, Filter } from './axes.js';
import type { ChartRest, ChartRow } from './chart.js';
import type { Speech } from './say.js';

/** Finds the rows to fold under one line: those without a number, or those that the data do not count as the main ones. */
export function restOf(
  rows: readonly ChartRow[],
  onScale: boolean,
  { filter, pinned }: Choice,
  main: readonly string[] | undefined,
  unknown: string,
  { words, common }: Speech,
): ChartRest | undefined {
  const isMain = ({ key }: ChartRow): boolean => main?.includes(key) !== false || pinned.includes(key);
  const folded = onScale
    ? rows.filter(({ value }) => value === undefined)
    : rows.filter((row) => filter === 'main' && !isMain(row));
  // What is all there is to show is not folded, and one line for one row saves nothing.
  if (folded.length === 0 || (!onScale && folded.length === rows.length)) return undefined;
  const label = onScale ? words.unplaced(unknown, folded.length) : words.more(folded.length);
  const names = folded.map(({ name }) => name).join(common.listSeparator);
  return { key: onScale ? 'unplaced' : 'more', label, names, rows: folded };
}

/** What is folded, as a part that can be opened. */
export function restItem(
  { key, label, names, rows }: ChartRest,
  items: readonly ReadingItem[],
  filter: Filter,
  { words }: Speech,
): ReadingItem {
  return {
    key,
    label,
    facts: [{ term: words.counted(rows.length), ...uncited(names) }],
    items,
    ...(key === 'more' &&
      filter === 'main' && { actions: [{ option: 'filter', value: 'all', label: words.showAll }] }),
  };
}
