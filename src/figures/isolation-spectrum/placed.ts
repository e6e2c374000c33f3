import { round, type Box } from '../../core/drawing/geometry.js';
import { textBlock, widest, type TextBlock } from '../../core/drawing/text-block.js';
import { textWidth, wrap } from '../../core/drawing/text.js';
import type { ChartGroup, ChartRow, Lane } from './chart.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the columns of the picture stand. */
export interface Columns {
  readonly width: number;
  /** Set where a row puts its parts below each other. */
  readonly stacked: boolean;
  /** Width of the names. */
  readonly name: number;
  /** Middles of the columns of a matrix. */
  readonly centres: readonly number[];
  /** Width of each of them. */
  readonly each: number;
  /** Left edge and width of the notes. */
  readonly note: { readonly x: number; readonly width: number };
  /** Ends of the plot. */
  readonly plot: { readonly left: number; readonly right: number };
  /** Maps a place on the axis to px. */
  readonly x: (place: number) => number;
  readonly ticks: readonly number[];
  readonly minor: readonly number[];
  /** The heads. */
  readonly texts: readonly TextBlock[];
  /** Top of the first row. */
  readonly top: number;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly y: number;
  readonly at: number;
  readonly left: number;
  readonly right: number;
  /** Where the line of a bound ends: at its label or at its stop. */
  readonly reach: number;
  readonly label: TextBlock;
  readonly note: TextBlock;
  readonly cite: TextBlock;
}

/** A piece of a bar: a whole one is as high as the bar, half a one stands for what is shared in part. */
export interface Bar extends Box {
  readonly id: string;
  /** Stands in it. */
  readonly text: TextBlock | undefined;
}

/** The line under which rows are folded. */
export interface PlacedRest {
  readonly key: string;
  readonly open: boolean;
  readonly box: Box;
  readonly height: number;
  readonly text: TextBlock;
}

export interface PlacedRow {
  readonly row: ChartRow;
  /** Set in the panel of rows without a number. */
  readonly chip: boolean;
  readonly box: Box;
  readonly height: number;
  /** Corner of the sign of its kind. */
  readonly sign: Point;
  readonly name: TextBlock;
  readonly flags: readonly (Point & { readonly id: 'counter' | 'pinned' })[];
  readonly cells: readonly (Point & { readonly id: string })[];
  /** What is shared, column by column, as one bar. */
  readonly bars: readonly Bar[];
  readonly lanes: readonly PlacedLane[];
  /** The dotted ring of what is not known. */
  readonly ring: Point | undefined;
  readonly texts: readonly TextBlock[];
}

export interface PlacedGroup {
  readonly group: ChartGroup;
  readonly open: boolean;
  readonly box: Box;
  readonly height: number;
  readonly sign: Point;
  readonly label: TextBlock;
  readonly count: TextBlock;
  /** How much of a column is shared, by px. */
  readonly bars: readonly (Point & { readonly yes: number; readonly partly: number })[];
  readonly ticks: readonly number[];
  /** Stands in the strip when none of its numbers is known. */
  readonly ring: Point | undefined;
  /** Middle of its strip on the axis. */
  readonly strip: number;
}

const flagWidth = 20;

/** Width that the widest name asks for with the signs behind it. */
export function widestName(rows: readonly ChartRow[]): number {
  return Math.max(
    0,
    ...rows.map(
      (row) =>
        textWidth(row.name, { size: 13, bold: true }) +
        (Number(row.counter) + Number(row.pinned)) * flagWidth,
    ),
  );
}

/** Places a name and the signs behind it; `y` is the baseline of its first line. */
export function nameAt(
  row: ChartRow,
  x: number,
  y: number,
  width: number,
): { readonly name: TextBlock; readonly flags: PlacedRow['flags']; readonly width: number } {
  const ids = [...(row.counter ? (['counter'] as const) : []), ...(row.pinned ? (['pinned'] as const) : [])];
  const style = { size: 13, bold: true };
  const lines = wrap(row.name, style, Math.max(40, width - ids.length * flagWidth));
  const lastWidth = textWidth(lines.at(-1) ?? '', style);
  const lastLine = y + (lines.length - 1) * 17;
  return {
    name: textBlock(lines, x, y, 17, 'b'),
    flags: ids.map((id, index) => ({
      id,
      x: Math.round(x + lastWidth + 5 + index * flagWidth),
      y: round(lastLine - 13),
    })),
    width: Math.max(widest(lines, style), lastWidth + ids.length * flagWidth + 5),
  };
}
