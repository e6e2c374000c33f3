import type { FigureState } from '../../core/figure.js';
import { round, roundBox, type Box, type Layout } from '../../core/drawing/geometry.js';
import { wrap } from '../../core/drawing/text.js';
import type { Scale } from './additions.js';
import type { Chart, ChartGroup, ChartRow, SpectrumReading } from './chart.js';
import { matrixColumns, matrixRow } from './matrix.js';
import type { SpectrumModel } from './model.js';
import type { Columns, PlacedGroup, PlacedRow, Words } from './placed.js';

/** The picture of the mechanisms: heads, rows or groups, and a panel of what has no place on the axis. */
export interface SpectrumLayout extends Layout {
  readonly columns: Columns;
  readonly rows: readonly PlacedRow[];
  readonly groups: readonly PlacedGroup[];
  /** Stretches of a column in which all neighbours share. */
  readonly runs: readonly Box[];
  readonly rules: readonly { readonly y: number; readonly strong: boolean }[];
  /** Grounds of the rows that are pinned. */
  readonly held: readonly Box[];
  /** Grounds of an open group and of the panel. */
  readonly grounds: readonly Box[];
  readonly texts: readonly Words[];
  /** Bottom of the grid of the scale. */
  readonly bottom: number;
}

const pad = 8;

/** Joins marks of one column that stand below each other and are shared. */
function runsOf(rows: readonly PlacedRow[]): Box[] {
  const columns = rows[0]?.cells.length ?? 0;
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const runs: Box[] = [];
    let open: { x: number; top: number; bottom: number; count: number } | undefined;
    const close = (): void => {
      if (open && open.count > 1)
        runs.push(
          roundBox({ x: open.x - 13, y: open.top - 13, width: 26, height: open.bottom - open.top + 26 }),
        );
      open = undefined;
    };
    for (const row of rows) {
      const cell = row.cells[column];
      if (cell === undefined || !(cell.id === 'sharing-yes' || cell.id === 'sharing-encrypted')) close();
      else
        open = open
          ? { ...open, bottom: cell.y, count: open.count + 1 }
          : { x: cell.x, top: cell.y, bottom: cell.y, count: 1 };
    }
    close();
    return runs;
  });
}

function placeGroup(group: ChartGroup, columns: Columns, y: number, open: boolean): PlacedGroup {
  const wide = columns.stacked ? columns.width - 50 : columns.name - 26;
  const label = wrap(group.label, { size: 13, bold: true }, wide);
  const top = y + pad + 13;
  const strip = columns.stacked ? top + label.length * 17 + 14 : y + pad + ((label.length + 1) * 17) / 2;
  const height =
    (columns.stacked ? strip - y + 8 : (label.length + 1) * 17) + (columns.stacked ? pad : 2 * pad);
  const shares = columns.centres.map((x, column) => {
    const parts = (['yes', 'partly', 'no'] as const).map(
      (part) => group.rows.filter(({ cells }) => amountOf(cells[column]) === part).length / group.rows.length,
    );
    return {
      x: round(x - 20),
      y: round(strip - 5),
      yes: round(40 * (parts[0] ?? 0)),
      partly: round(40 * (parts[1] ?? 0)),
    };
  });
  const bars = columns.centres.length > 0 ? shares : [];
  const ticks =
    columns.centres.length === 0
      ? group.rows.flatMap(({ lanes }) => (lanes[0] ? [round(columns.x(lanes[0].at))] : []))
      : [];
  return {
    group,
    open,
    box: roundBox({ x: 0, y: y + 2, width: columns.width, height: height - 4 }),
    sign: { x: 0, y: round(top - 13) },
    label: { lines: label, x: 24, y: round(top), lineHeight: 17, className: 'b' },
    count: {
      lines: [group.count],
      x: 24,
      y: round(top + label.length * 17),
      lineHeight: 17,
      className: 's12 dim',
    },
    bars,
    ticks,
    ring:
      columns.centres.length === 0 && ticks.length === 0
        ? { x: round(columns.x(0)), y: round(strip) }
        : undefined,
    strip: round(strip),
    height,
  };
}

function amountOf(cell: string | undefined): 'yes' | 'partly' | 'no' {
  if (cell?.endsWith('-yes')) return 'yes';
  return cell?.endsWith('-partly') || cell?.endsWith('-encrypted') ? 'partly' : 'no';
}

/** Lays the mechanisms out for a width in px. */
export function layout(
  _model: SpectrumModel,
  { chart }: SpectrumReading,
  width: number,
  state: FigureState,
  scale?: Scale,
): SpectrumLayout {
  const columns = scale?.scaleColumns(chart, width) ?? matrixColumns(chart, width);
  const place = (row: ChartRow, y: number): PlacedRow =>
    scale?.scaleRow(row, chart, columns, y) ?? matrixRow(row, columns, y);
  const rows: PlacedRow[] = [];
  const groups: PlacedGroup[] = [];
  const rules: { y: number; strong: boolean }[] = [];
  const grounds: Box[] = [];
  let y = columns.top;
  const put = (row: ChartRow): void => {
    const placed = place(row, y);
    rows.push(placed);
    y += placed.height;
    rules.push({ y: round(y), strong: false });
  };
  if (chart.nothing !== undefined) return empty(chart, columns, width);
  if (chart.groups === undefined)
    chart.rows.filter((row) => scale === undefined || row.value !== undefined).forEach(put);
  else
    for (const group of chart.groups) {
      const open = group.key === state.selected || group.rows.some((row) => row.key === state.selected);
      const placed = placeGroup(group, columns, y, open);
      const top = y;
      groups.push(placed);
      y += placed.height;
      rules.push({ y: round(y), strong: false });
      if (open) {
        group.rows.forEach(put);
        grounds.push(roundBox({ x: 0, y: top, width, height: y - top }));
      }
    }
  const last = rules.pop();
  const bottom = last === undefined ? columns.top : y;
  if (last) rules.push({ y: round(y), strong: true });
  const unplaced = chart.groups === undefined ? chart.rows.filter((row) => row.value === undefined) : [];
  const below = scale?.panel(unplaced, chart.unknown, columns, last === undefined ? 0 : y + 16);
  rows.push(...(below?.rows ?? []));
  if (below?.ground) grounds.push(below.ground);
  const marks = [
    ...groups.map(({ group, box }) => ({ key: group.key, ...box })),
    ...rows.map(({ row, box }) => ({ key: row.key, ...box })),
  ].sort((a, b) => a.y - b.y || a.x - b.x);
  return {
    width,
    height: Math.ceil(below?.ground ? below.ground.y + below.ground.height : y + 2),
    marks,
    columns: last === undefined ? { ...columns, texts: [], ticks: [], minor: [] } : columns,
    rows,
    groups,
    runs: chart.axis === 'shared' && !columns.stacked && groups.length === 0 ? runsOf(rows) : [],
    rules: last === undefined ? [] : rules,
    held: rows.filter(({ row }) => row.pinned).map(({ box }) => box),
    grounds,
    texts: [...(last === undefined ? [] : columns.texts), ...(below?.texts ?? [])],
    bottom: round(bottom),
  };
}

function empty(chart: Chart, columns: Columns, width: number): SpectrumLayout {
  const lines = wrap(chart.nothing ?? '', { size: 13 }, width - 32);
  const height = lines.length * 19 + 28;
  const text = { lines, x: 16, y: 27, lineHeight: 19, className: 'dim' };
  return {
    width,
    height,
    marks: [],
    columns: { ...columns, ticks: [], minor: [], texts: [] },
    rows: [],
    groups: [],
    runs: [],
    rules: [],
    held: [],
    grounds: [{ x: 0, y: 0, width, height }],
    texts: [text],
    bottom: 0,
  };
}
