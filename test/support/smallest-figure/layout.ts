import { round, type Layout, type MarkBox } from '../../../src/core/drawing/geometry.js';
import { wrap } from '../../../src/core/drawing/text.js';
import { textBlock, type TextBlock } from '../../../src/core/drawing/text-block.js';
import type { Reading } from '../../../src/core/reading.js';

export interface PlacedBox extends MarkBox {
  readonly label: TextBlock;
}

export interface SmallestFigureLayout extends Layout {
  readonly marks: readonly PlacedBox[];
}

const [edge, gap, padding, lineHeight] = [4, 16, 12, 18];

/** Places the boxes one below the other, each as high as its label. */
export function layout(_: unknown, { items }: Reading, width: number): SmallestFigureLayout {
  let y = edge;
  const across = round(width - 2 * edge);
  const marks = items.map(({ key, label }): PlacedBox => {
    const lines = wrap(label, { size: 13 }, across - 2 * padding);
    const height = lines.length * lineHeight + 2 * padding;
    const box = { key, x: edge, y, width: across, height };
    y += height + gap;
    return { ...box, label: textBlock(lines, edge + padding, box.y + padding + 13, lineHeight, '') };
  });
  return { width, height: y - gap + edge, marks };
}
