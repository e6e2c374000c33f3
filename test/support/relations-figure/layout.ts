import { round, type Layout, type MarkBox } from '../../../src/core/drawing/geometry.js';
import { detour, route, solid, type Link, type RoutedLink } from '../../../src/core/drawing/route/index.js';
import { wrap } from '../../../src/core/drawing/text.js';
import { textBlock, type TextBlock } from '../../../src/core/drawing/text-block.js';
import type { KindName } from '../../../src/core/kind.js';
import type { ReadingItem } from '../../../src/core/reading.js';
import type { RelationsFigureData } from './data.js';
import type { RelationsReading } from './read.js';

export interface PlacedPart extends MarkBox {
  readonly kind: KindName;
  readonly label: TextBlock;
}

export interface RelationsFigureLayout extends Layout {
  readonly marks: readonly PlacedPart[];
  readonly links: readonly RoutedLink<Link>[];
}

const margin = 28;
const rowGap = 60;
const columnGap = 104;
const padding = 12;
const aside = 32;
const lineHeight = 18;
const labelStyle = { size: 12.5, bold: true };

/** Places the parts of a row side by side, all as high as the highest. */
function placeRow(items: readonly ReadingItem[], y: number, width: number): PlacedPart[] {
  const across = Math.min(220, (width - 2 * margin - (items.length - 1) * columnGap) / items.length);
  const whole = items.length * across + (items.length - 1) * columnGap;
  const labels = items.map(({ label }) => wrap(label, { size: 13, bold: true }, across - aside - padding));
  const height = Math.max(...labels.map((lines) => lines.length)) * lineHeight + 2 * padding;
  return items.map(({ key, kind = '' }, index) => {
    const x = round((width - whole) / 2 + index * (across + columnGap));
    const label = textBlock(labels[index] ?? [], x + aside, y + padding + 13, lineHeight, 'b on');
    return { key, kind, x, y, width: round(across), height, label };
  });
}

/** Places the parts in their rows, each below the other where there is little room, and routes what goes between them. */
export function layout(
  { rows, relations }: RelationsFigureData,
  reading: RelationsReading,
  width: number,
): RelationsFigureLayout {
  const isNarrow = width < 560;
  let at = 0;
  let y = margin;
  const marks = rows
    .flatMap(({ length }) => {
      const row = reading.items.slice(at, (at += length));
      return isNarrow ? row.map((item) => [item]) : [row];
    })
    .flatMap((row) => {
      const placed = placeRow(row, y, width);
      y += (placed[0]?.height ?? 0) + rowGap;
      return placed;
    });
  const height = y - rowGap + margin;
  const links = route(
    relations.map(({ from, to, both = false }, index) => ({
      from,
      to,
      both,
      label: {
        lines: wrap(reading.relations[index]?.label ?? '', labelStyle, columnGap - 24),
        style: labelStyle,
        lineHeight: 15,
        className: 's125 b',
      },
    })),
    {
      portOf: (key) => marks.flatMap((box) => (box.key === key ? [{ box }] : []))[0],
      obstacles: marks.map(solid),
      frame: { x: 0, y: 0, width, height },
      around: detour,
    },
  );
  return { width, height, marks, links };
}
