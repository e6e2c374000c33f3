import type { FigureState } from '../../core/figure.js';
import { bottom, round, roundBox, type Box, type Layout } from '../../core/drawing/geometry.js';
import { textBlock, type TextBlock } from '../../core/drawing/text-block.js';
import { wrap } from '../../core/drawing/text.js';
import type { Scale } from './additions.js';
import type { Chart, ChartRow, SpectrumReading } from './chart.js';
import { placeGroup } from './group.js';
import { matrixColumns, matrixRow } from './matrix.js';
import type { SpectrumModel } from './model.js';
import type { Columns, PlacedGroup, PlacedRow } from './placed.js';

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
  readonly texts: readonly TextBlock[];
  /** Bottom of the grid of the scale. */
  readonly bottom: number;
}

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

interface Stack extends Pick<SpectrumLayout, 'rows' | 'groups' | 'rules' | 'grounds' | 'texts'> {
  readonly bottom: number;
}

/** Puts the rows below each other, or the groups with the rows of those that are open. */
function stack(
  { rows, groups }: Pick<Chart, 'rows' | 'groups'>,
  columns: Columns,
  selected: string | undefined,
  place: (row: ChartRow, y: number) => PlacedRow,
): Stack {
  const placed: PlacedRow[] = [];
  const heads: PlacedGroup[] = [];
  const rules: { y: number; strong: boolean }[] = [];
  const grounds: Box[] = [];
  const texts: TextBlock[] = [];
  let y = columns.top;
  const below = (height: number): void => {
    y += height;
    rules.push({ y: round(y), strong: false });
  };
  const put = (row: ChartRow): void => {
    if (row.begins && row.section !== undefined) {
      const lines = wrap(row.section, { size: 12.5, bold: true }, columns.width);
      texts.push(textBlock(lines, 0, y + 22, 17, 's125 b'));
      y += lines.length * 17 + 14;
    }
    const next = place(row, y);
    placed.push(next);
    below(next.height);
  };
  if (groups === undefined) rows.forEach(put);
  for (const group of groups ?? []) {
    const open = group.key === selected || group.rows.some((row) => row.key === selected);
    const [top, head] = [y, placeGroup(group, columns, y, open)];
    heads.push(head);
    below(head.height);
    if (!open) continue;
    group.rows.forEach(put);
    grounds.push(roundBox({ x: 0, y: top, width: columns.width, height: y - top }));
  }
  const last = rules.pop();
  if (last) rules.push({ ...last, strong: true });
  return { rows: placed, groups: heads, rules, grounds, texts, bottom: y };
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
  if (chart.nothing !== undefined) return empty(chart.nothing, columns, width);
  const { groups } = chart;
  const unplaced = groups === undefined ? chart.rows.filter((row) => row.value === undefined) : [];
  const onAxis = scale ? chart.rows.filter((row) => row.value !== undefined) : chart.rows;
  const stacked = stack({ rows: onAxis, groups }, columns, state.selected, (row, y) =>
    scale ? scale.scaleRow(row, chart, columns, y) : matrixRow(row, columns, y),
  );
  const bare = stacked.rules.length === 0;
  const below = scale?.panel(unplaced, chart.unknown, columns, bare ? 0 : stacked.bottom + 16);
  const rows = [...stacked.rows, ...(below?.rows ?? [])];
  const marks = [
    ...stacked.groups.map(({ group, box }) => ({ key: group.key, ...box })),
    ...rows.map(({ row, box }) => ({ key: row.key, ...box })),
  ].sort((a, b) => a.y - b.y || a.x - b.x);
  return {
    width,
    height: Math.ceil(below?.ground ? bottom(below.ground) : stacked.bottom + 2),
    marks,
    columns: bare ? { ...columns, texts: [], ticks: [], minor: [] } : columns,
    rows,
    groups: stacked.groups,
    runs: chart.axis === 'shared' && !columns.stacked && stacked.groups.length === 0 ? runsOf(rows) : [],
    rules: stacked.rules,
    held: rows.filter(({ row }) => row.pinned).map(({ box }) => box),
    grounds: [...stacked.grounds, ...(below?.ground ? [below.ground] : [])],
    texts: [...(bare ? [] : columns.texts), ...stacked.texts, ...(below?.texts ?? [])],
    bottom: round(stacked.bottom),
  };
}

/** Says that nothing is shown, and why. */
function empty(nothing: string, columns: Columns, width: number): SpectrumLayout {
  const lines = wrap(nothing, { size: 13 }, width - 32);
  const height = lines.length * 19 + 28;
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
    texts: [textBlock(lines, 16, 27, 19, 'dim')],
    bottom: 0,
  };
}
