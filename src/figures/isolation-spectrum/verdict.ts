import { resources, type Axis } from '../../facts/isolation/mechanism.js';
import { placeOf, type Row } from './model.js';

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

/**
 * Counts the pairs that run against "the less is shared, the more it costs": the one that shares less starts sooner, takes less
 * memory, came earlier, or exposes more. The witness is the pair that does so by the largest factor.
 */
export function discordant(rows: readonly Row[], axis: Axis): Finding {
  const sign = axis === 'interface' ? -1 : 1;
  const placed = rows.flatMap((row) => {
    const place = placeOf(row, axis);
    return place === undefined || row.shared === undefined ? [] : [{ row, shared: row.shared, level: sign * Math.log(place) }];
  });
  let all = 0;
  let against = 0;
  let largest = 0;
  let witness: Finding['witness'];
  for (const [index, a] of placed.entries()) {
    for (const b of placed.slice(index + 1)) {
      if (a.shared === b.shared) continue;
      all += 1;
      const [less, more] = a.shared < b.shared ? [a, b] : [b, a];
      const surplus = more.level - less.level;
      if (surplus <= 0) continue;
      against += 1;
      if (surplus > largest) [largest, witness] = [surplus, { less: less.row, more: more.row }];
    }
  }
  return { pairs: all, against, ...(witness && { witness }) };
}
