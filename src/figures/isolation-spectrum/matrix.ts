import { round, roundBox } from '../../core/drawing/geometry.js';
import { textBlock } from '../../core/drawing/text-block.js';
import { balance, textWidth, wrap, type TextStyle } from '../../core/drawing/text.js';
import type { Chart, ChartRow } from './chart.js';
import { nameAt, widestName, type Bar, type Columns, type PlacedRow } from './placed.js';

const headStyle = { size: 12 };

/** Breaks a head into lines of like length, unless that would break a word. */
function headLines(head: string, style: TextStyle, width: number): string[] {
  const even = balance(head, style, width);
  return even.some((line) => line.endsWith('-')) ? wrap(head, style, width) : even;
}

/** Columns of equal width behind the names; where it is narrow, below them. */
export function matrixColumns(chart: Chart, width: number): Columns {
  const widest = Math.ceil(Math.min(200, Math.max(150, widestName(chart.rows) + 44)));
  const word = Math.max(
    0,
    ...chart.heads.flatMap((head) =>
      head.split(' ').map((each) => textWidth(each, { ...headStyle, bold: true })),
    ),
  );
  // Where a word of a head has no room beside the names, the names stand above.
  const stacked = width < 480 || (width - widest) / Math.max(1, chart.heads.length) < word;
  const name = stacked ? width : widest;
  // The line of the holder stands left of the bars.
  const start = stacked ? (chart.axis === 'shared' ? 10 : 0) : name;
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
    each,
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

const barHeight = 20;

/** The pieces of the bar of a row: as high as the bar, half as high, or a dash. */
function barsOf(row: ChartRow, { centres, each }: Columns, middle: number, encrypted: string): Bar[] {
  const width = round(each - 2);
  return row.cells.map((id, index) => {
    const x = round((centres[index] ?? 0) - width / 2);
    const low = id === 'sharing-partly' || id === 'sharing-unknown';
    const height = low ? barHeight / 2 : barHeight;
    const said = id === 'sharing-encrypted' && textWidth(encrypted, headStyle) + 8 <= width;
    return {
      id,
      x,
      y: round(middle + barHeight / 2 - height),
      width,
      height,
      text: said ? textBlock([encrypted], x + width / 2, middle + 4.5, 16, 's12 dim', 'middle') : undefined,
    };
  });
}

/** A row whose cells are one bar. */
export function barRow(row: ChartRow, columns: Columns, y: number, encrypted: string): PlacedRow {
  const { stacked, width } = columns;
  const room = (stacked ? width : columns.name) - 38;
  const nameHeight = nameAt(row, 32, 0, room).name.lines.length * 17;
  const height = stacked ? nameHeight + barHeight + 14 : Math.max(30, nameHeight + 10);
  const nameTop = stacked ? y + 4 : y + (height - nameHeight) / 2;
  const middle = stacked ? y + nameHeight + 8 + barHeight / 2 : y + height / 2;
  const { name, flags } = nameAt(row, 32, round(nameTop + 13), room);
  return {
    row,
    chip: false,
    box: roundBox({ x: 0, y: y + 1, width, height: height - 2 }),
    height,
    sign: { x: 10, y: round(nameTop + 0.5) },
    name,
    flags,
    cells: [],
    bars: barsOf(row, columns, round(middle), encrypted),
    lanes: [],
    ring: undefined,
    texts: [],
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
    bars: [],
    cells: row.cells.map((id, index) => ({ id, x: columns.centres[index] ?? 0, y: round(cellY) })),
    lanes: [],
    ring: undefined,
    texts: [textBlock(notes, stacked ? 24 : columns.note.x, noteTop + 12, 16, 's125 dim')],
  };
}
