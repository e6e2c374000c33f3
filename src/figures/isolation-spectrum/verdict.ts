import { resources, type Axis } from '../../facts/isolation/mechanism.js';
import { placeOf, spansOf, type Row } from './model.js';

/** Two rows that contradict the idea of one order, and how many such pairs there are. */
export interface Finding {
  readonly pairs: number;
  readonly against: number;
  readonly witness?: { readonly less: Row; readonly more: Row };
}

function* pairs(rows: readonly Row[]): Generator<readonly [Row, Row]> {
  for (const [index, a] of rows.entries()) for (const b of rows.slice(index + 1)) yield [a, b];
}

const degree = { yes: 2, encrypted: 1, partly: 1, no: 0 } as const;

/** Resources of which `a` shares more than `b`. */
export function sharesMore(a: Row, b: Row): (typeof resources)[number][] {
  return resources.filter((resource) => {
    const [mine, its] = [a.mechanism.shares[resource], b.mechanism.shares[resource]];
    return mine !== undefined && its !== undefined && degree[mine] > degree[its];
  });
}

/** Counts the pairs in which each row shares something that the other does not. */
export function incomparable(rows: readonly Row[]): Finding {
  let all = 0;
  let against = 0;
  let witness: Finding['witness'];
  for (const [a, b] of pairs(rows)) {
    all += 1;
    if (sharesMore(a, b).length === 0 || sharesMore(b, a).length === 0) continue;
    against += 1;
    witness ??= { less: a, more: b };
  }
  return { pairs: all, against, ...(witness && { witness }) };
}

/** The least and the greatest that the number of a row can be; a bound reaches down to nothing. */
function limits(row: Row, axis: Axis): readonly [low: number, high: number] | undefined {
  const span = spansOf(row, axis)[0];
  if (span !== undefined) return [span.form === 'atMost' || span.form === 'below' ? 0 : span.low, span.high];
  const place = placeOf(row, axis);
  return place === undefined ? undefined : [place, place];
}

/**
 * Counts the pairs that run against "the less is shared, the more it costs", among those whose numbers differ for certain: the one
 * that shares less starts sooner, takes less memory, came earlier, or exposes more. The witness does so by the largest factor.
 */
export function discordant(rows: readonly Row[], axis: Axis): Finding {
  const placed = rows.flatMap((row) => {
    const ends = limits(row, axis);
    return ends === undefined || row.shared === undefined ? [] : [{ row, shared: row.shared, ends, at: placeOf(row, axis) ?? 1 }];
  });
  let all = 0;
  let against = 0;
  let largest = 0;
  let witness: Finding['witness'];
  for (const [index, a] of placed.entries()) {
    for (const b of placed.slice(index + 1)) {
      const [smaller, larger] = a.at < b.at ? [a, b] : [b, a];
      if (a.shared === b.shared || smaller.ends[1] >= larger.ends[0]) continue;
      all += 1;
      const [less, more] = axis === 'interface' ? [larger, smaller] : [smaller, larger];
      if (less.shared > more.shared) continue;
      against += 1;
      const factor = larger.at / smaller.at;
      if (factor > largest) [largest, witness] = [factor, { less: less.row, more: more.row }];
    }
  }
  return { pairs: all, against, ...(witness && { witness }) };
}
