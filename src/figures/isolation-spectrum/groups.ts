import { kinds, type Kind } from '../../core/kind.js';
import type { ChartGroup, ChartRow } from './chart.js';
import type { SpectrumWords } from './words/en/index.js';

/** Above this many rows the picture shows groups, and one of them opened. */
const most = 48;
const smallest = 24;

/** Divides many rows by who holds the boundary, and each kind into stretches of the axis; undefined when every row can be drawn. */
export function grouped(
  rows: readonly ChartRow[],
  nameOf: (kind: Kind) => string,
  words: SpectrumWords,
): ChartGroup[] | undefined {
  if (rows.length <= most) return undefined;
  const largest = Math.max(smallest, Math.ceil(rows.length / 16));
  return kinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const count = Math.ceil(own.length / largest);
    const size = Math.ceil(own.length / count);
    return Array.from({ length: count }, (_, index): ChartGroup => {
      const members = own.slice(index * size, (index + 1) * size);
      const label =
        count === 1
          ? nameOf(kind)
          : words.group(nameOf(kind), index * size + 1, index * size + members.length);
      return {
        key: `group-${kind}-${index + 1}`,
        label,
        kind,
        count: words.counted(members.length),
        rows: members,
      };
    });
  });
}
