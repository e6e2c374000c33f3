import { uncited, type Action, type CitedText, type ReadingTable } from '../../core/reading.js';
import { resources } from '../../facts/isolation/mechanism.js';
import type { Row } from './model.js';
import { attributes, nameOf, type Speech } from './say.js';

const same = (cells: readonly (readonly CitedText[])[]): boolean =>
  new Set(cells.map((cell) => JSON.stringify(cell.map(({ text }) => text)))).size === 1;

/** Two rows side by side, attribute by attribute. */
export function comparison(rows: readonly Row[], by: Speech): ReadingTable | undefined {
  const { words } = by;
  const [a, b] = rows;
  if (a === undefined || b === undefined) return undefined;
  const both = [a, b];
  const columns = both.map((row) => nameOf(row, by));
  const [ofA, ofB] = [attributes(a, by), attributes(b, by)];
  const told = ofA
    .filter(({ term }) => term !== words.terms.shares)
    .map(({ term, texts }) => ({
      term,
      cells: [texts, ofB.find((other) => other.term === term)?.texts ?? []].map((cell) =>
        cell.length === 0 ? [uncited(words.sharing.unknown)] : cell,
      ),
    }));
  const shared = resources.map((resource) => ({
    term: words.resources[resource],
    cells: both.map(({ mechanism }) => [uncited(words.sharing[mechanism.shares[resource] ?? 'unknown'])]),
  }));
  const all = [...shared, ...told];
  // What both have in common is one line, and what nothing is known of is none.
  const alike = all
    .filter(({ cells }) => same(cells) && cells[0]?.[0]?.text !== words.sharing.unknown)
    .map(({ term, cells }) => ({
      text: term + by.common.colon + (cells[0] ?? []).map(({ text }) => text).join(by.common.semicolon),
      cite: [...new Set((cells[0] ?? []).flatMap(({ cite }) => cite))],
    }));
  return {
    caption: words.comparison(columns[0] ?? '', columns[1] ?? ''),
    columns,
    rows: [
      ...all.filter(({ cells }) => !same(cells)).map((row) => ({ ...row, same: false })),
      ...(alike.length === 0 ? [] : [{ term: words.alike, cells: [alike, alike], same: true }]),
    ],
    actions: [{ option: 'compare', value: '', label: words.endComparison }],
  };
}

/** What the reader can do with a row: pin it, or take the pin off. */
export function pinAction(row: Row, pinned: readonly Row[], by: Speech): Action {
  const { words } = by;
  const others = pinned.filter((other) => other !== row).map((other) => other.key);
  if (others.length < pinned.length)
    return { option: 'compare', value: others.join(' '), label: words.unpin, pressed: true };
  const last = pinned.at(-1);
  return {
    option: 'compare',
    value: [...others.slice(-1), row.key].join(' '),
    label: last === undefined ? words.pin : words.compareWith(nameOf(last, by)),
    pressed: false,
  };
}
