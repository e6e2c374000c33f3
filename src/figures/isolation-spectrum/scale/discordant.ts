import type { Axis } from '../../../facts/isolation/mechanism.js';
import { datesOf, type Row } from '../model.js';
import type { Finding } from '../verdict.js';
import { spansOf, wallOf, yearOf } from './place.js';
import type { Span } from './quantity.js';

/** A number with the least and the greatest that it can be, and with what it may be compared. */
interface Comparable {
  readonly row: Row;
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly kind: string;
}

const bounded = ({ form }: Span): boolean => form === 'atMost' || form === 'below';

/** The numbers of a row by which it is compared with others: the first of each kind. */
function comparables(row: Row, axis: Axis): Comparable[] {
  const all =
    axis === 'since'
      ? datesOf(row.mechanism).map(({ date, of }) => {
          const at = yearOf(date);
          return { row, at, low: at, high: at, kind: String(of) };
        })
      : spansOf(row, axis).map((span) => ({
          row,
          at: span.at,
          // A bound reaches down to nothing.
          low: bounded(span) ? 0 : span.low,
          high: span.high,
          kind: axis === 'interface' ? wallOf(span) : String(span.quantity.series),
        }));
  return all.filter(({ kind }, index) => all.findIndex((other) => other.kind === kind) === index);
}

/**
 * Counts the pairs that run against "the less is shared, the more it costs", among numbers of one kind that differ for certain: the
 * one that shares less starts sooner, takes less memory, came earlier, or exposes more. The witness does so by the largest factor.
 */
export function discordant(rows: readonly Row[], axis: Axis): Finding {
  const placed = rows.filter(({ shared }) => shared !== undefined).flatMap((row) => comparables(row, axis));
  const pairs = new Set<string>();
  const against = new Set<string>();
  let largest = 0;
  let witness: Finding['witness'];
  for (const [index, a] of placed.entries())
    for (const b of placed.slice(index + 1)) {
      const [smaller, larger] = a.at < b.at ? [a, b] : [b, a];
      if (a.row === b.row || a.kind !== b.kind || a.row.shared === b.row.shared || smaller.high >= larger.low)
        continue;
      const pair = `${a.row.key} ${b.row.key}`;
      pairs.add(pair);
      const [less, more] = axis === 'interface' ? [larger, smaller] : [smaller, larger];
      if ((less.row.shared ?? 0) > (more.row.shared ?? 0)) continue;
      against.add(pair);
      const factor = larger.at / Math.max(smaller.at, 1e-9);
      if (factor > largest) [largest, witness] = [factor, { less: less.row, more: more.row }];
    }
  return { pairs: pairs.size, against: against.size, ...(witness && { witness }) };
}
