import { round, roundBox } from '../../core/drawing/geometry.js';
import { textBlock } from '../../core/drawing/text-block.js';
import { balance, wrap, type TextStyle } from '../../core/drawing/text.js';
import type { Chart, ChartRow } from './chart.js';
import { nameAt, widestName, type Columns, type PlacedRow } from './placed.js';

const headStyle = { size: 12 };

/** Breaks a head into lines of like length, unless that would break a word. */
function headLines(head: string, style: TextStyle, width: number): string[] {
  const even = balance(head, style, width);
  return even.some((line) => line.endsWith('-')) ? wrap(head, style, width) : even;
}

/** Columns of equal width behind the names; where it is narrow, below them. */
export function matrixColumns(chart: Chart, width: number): Columns {
  const stacked = width < 480;
  const name = stacked ? width : Math.ceil(Math.min(200, Math.max(150, widestName(chart.rows) + 34)));
  const start = stacked ? 0 : name;
  const noted = chart.axis === 'protection';
  const noteWidth = noted && !stacked ? Math.min(240, (width - name) * 0.42) : 0;
  const each = (width - start - noteWidth) / Math.max(1, chart.heads.length);
  const centres = chart.heads.map((_, index) => round(start + (index + 0.5) * each));
  const heads = chart.heads.map((head) => headLines(head, { ...headStyle, bold: !stacked }, each - 2));
  const deepest = Math.max(1, ...heads.map((lines) => lines.length));
  const top = deepest * 15 + 12;
  return {
    width,
    stacked,
    name,
    centres,
    note: { x: round(width - noteWidth + 12), width: stacked ? width - 28 : noteWidth - 16 },
    plot: { left: 0, right: width },
    x: () => 0,
    ticks: [],
    minor: [],
    texts: heads.map((lines, index) =>
      textBlock(
        lines,
        centres[index] ?? 0,
        12 + (deepest - lines.length) * 15,
        15,
        stacked ? 's12 dim' : 's12 b dim',
        'middle',
      ),
    ),
    top,
  };
}

/** A row of signs. */
export function matrixRow(row: ChartRow, columns: Columns, y: number): PlacedRow {
  const { stacked, width } = columns;
  const first = nameAt(row, 24, 0, (stacked ? width : columns.name) - 30);
  const nameHeight = first.name.lines.length * 17;
  const notes = row.note === undefined ? [] : wrap(row.note, { size: 12.5 }, columns.note.width);
  const height = stacked
    ? nameHeight + 8 + 32 + (notes.length > 0 ? notes.length * 16 + 4 : 0) + 4
    : Math.max(34, nameHeight + 14, notes.length * 16 + 14);
  const nameTop = stacked ? y + 8 : y + (height - nameHeight) / 2;
  const { name, flags } = nameAt(row, 24, round(nameTop + 13), (stacked ? width : columns.name) - 30);
  const cellY = stacked ? y + 8 + nameHeight + 16 : y + height / 2;
  const noteTop = stacked ? cellY + 18 : y + (height - notes.length * 16) / 2;
  return {
    row,
    chip: false,
    box: roundBox({ x: 0, y: y + 2, width, height: height - 4 }),
    height,
    sign: { x: 0, y: round(nameTop + (17 - 16) / 2) },
    name,
    flags,
    cells: row.cells.map((id, index) => ({ id, x: columns.centres[index] ?? 0, y: round(cellY) })),
    lanes: [],
    ring: undefined,
    texts: [textBlock(notes, stacked ? 24 : columns.note.x, noteTop + 12, 16, 's125 dim')],
  };
}
