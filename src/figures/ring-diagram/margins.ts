import { round, type Point } from '../../core/drawing/geometry.js';
import { textBlock, type TextBlock } from '../../core/drawing/text-block.js';
import { findItem } from '../../core/reading.js';
import { balance } from '../../core/drawing/text.js';
import { inset } from './arch-shape.js';
import type { PlacedPlane } from './arrows/place.js';
import type { RingReading } from './ring-reading.js';

export const noteStyle = { size: 12.5 };

/** What a level lets code do, beside the picture. */
export interface Margin {
  readonly from: Point;
  readonly line: string;
  readonly heading?: TextBlock;
  readonly text: TextBlock;
}

/** Notes on the rights of each level that is in use, beside its row. */
export function marginsOf({ rows }: PlacedPlane, reading: RingReading, x: number, width: number): Margin[] {
  let free = 0;
  return rows.flatMap(({ key, arch, places: [first] }): Margin[] => {
    const rights = reading.rights.get(key);
    if (rights === undefined || first === undefined) return [];
    const rank = findItem(reading, key)?.place;
    const lines = balance(rights, noteStyle, width);
    const block = (rank === undefined ? 0 : 17) + lines.length * 16;
    const centre = round(first.box.y + first.box.height / 2);
    const y = Math.max(free, centre - block / 2);
    free = y + block + 10;
    const from: Point = [round(arch.x + arch.width - inset(arch.radius, centre - arch.y)), centre];
    const at = Math.max(centre, round(y + 8));
    return [
      {
        from,
        line: `M${from.join(',')}H${x - 20}V${at}H${x - 8}`,
        ...(rank !== undefined && { heading: textBlock([rank], x, y + 12, 16, 'b s125') }),
        text: textBlock(lines, x, free - 10 - lines.length * 16 + 12, 16, 's125 dim'),
      },
    ];
  });
}
