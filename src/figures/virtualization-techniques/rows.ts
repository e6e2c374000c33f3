import type { Box } from '../../core/drawing/geometry.js';
import { textBlock, type TextBlock } from '../../core/drawing/text-block.js';
import { wrap } from '../../core/drawing/text.js';
import { linesOf, nameStyle, type Columns } from './columns.js';
import type { Picture, PictureRow } from './picture.js';

const gap = 8;

/** Lines centred in a box. */
export function middle(
  lines: readonly string[],
  { x, y, width, height }: Box,
  className: string,
  anchor: 'start' | 'middle' = 'middle',
): TextBlock {
  return textBlock(
    lines,
    anchor === 'middle' ? x + width / 2 : x,
    y + (height - lines.length * 16) / 2 + 12.4,
    16,
    className,
    anchor,
  );
}

/** An instruction with its lines and its place. */
export interface Row extends ReturnType<typeof linesOf> {
  readonly y: number;
  readonly middle: number;
  readonly data: PictureRow;
}

/** Where rows and the heads of stretches stand. */
export interface Rows {
  readonly rows: readonly Row[];
  /** Tops of the stretches. */
  readonly tops: readonly number[];
  readonly heads: readonly (readonly string[])[];
  readonly bottom: number;
}

/** Puts rows under each other, with the heads of stretches between them. */
export function stackRows({ rows, sections }: Picture, place: Columns, top: number): Rows {
  let y = top;
  const placed: Row[] = [];
  const tops: number[] = [];
  const heads = sections.map(({ label }) => wrap(label, nameStyle, place.run.width - 34));
  sections.forEach((section, index) => {
    if (index > 0) y += 10;
    tops.push(y);
    y += (heads[index]?.length ?? 1) * 16 + 12;
    for (const data of rows.slice(section.first, section.last + 1)) {
      const lines = linesOf(data, place);
      placed.push({ ...lines, y, middle: y + lines.height / 2, data });
      y += lines.height + gap;
    }
  });
  return { rows: placed, tops, bottom: y, heads };
}
