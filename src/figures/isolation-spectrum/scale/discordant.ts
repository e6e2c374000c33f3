import type { Axis } from '../../../facts/isolation/mechanism.js';
import type { Row } from '../model.js';
import type { Finding } from '../verdict.js';
import { placeOn, spansOf } from './place.js';

/** The least and the greatest that the number of a row can be; a bound reaches down to nothing. */
function limits(row: Row, axis: Axis): readonly [low: number, high: number] | undefined {
  const span = spansOf(row, axis)[0];
  if (span !== undefined) return [span.form === 'atMost' || span.form === 'below' ? 0 : span.low, span.high];
  const place = placeOn(row, axis);
  return place === undefined ? undefined : [place, place];
}

/**
 * Counts the pairs that run against "the less is shared, the more it costs", among those whose numbers differ for certain: the one
 * that shares less starts sooner, takes less memory, came earlier, or exposes more. The witness does so by the largest factor.
 */
export function discordant(rows: readonly Row[], axis: Axis): Finding {
  const placed = rows.flatMap((row) => {
    const ends = limits(row, axis);
    return ends === undefined || row.shared === undefined
      ? []
      : [{ row, shared: row.shared, ends, at: placeOn(row, axis) ?? 1 }];
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
