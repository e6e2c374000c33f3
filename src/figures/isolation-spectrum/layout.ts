import type { FigureState } from '../../core/figure.js';
import { bottom, round, roundBox, type Box, type Layout } from '../../core/drawing/geometry.js';
import { textBlock, type TextBlock } from '../../core/drawing/text-block.js';
import { wrap } from '../../core/drawing/text.js';
import type { Scale } from './additions.js';
import type { Chart, ChartRest, ChartRow, SpectrumReading } from './chart.js';
import { placeGroup } from './group.js';
import { barRow, matrixColumns, matrixRow } from './matrix.js';
import type { SpectrumModel } from './model.js';
import type { Columns, PlacedGroup, PlacedRest, PlacedRow } from './placed.js';

/** The picture of the mechanisms: heads, rows or groups, and a panel of what has no place on the axis. */
export interface SpectrumLayout extends Layout {
  readonly columns: Columns;
  readonly rows: readonly PlacedRow[];
  readonly groups: readonly PlacedGroup[];
  readonly rest: PlacedRest | undefined;
  readonly rules: readonly { readonly y: number; readonly strong: boolean }[];
  /** Grounds of the rows that are pinned. */
  readonly held: readonly Box[];
  /** Grounds of an open group and of the panel. */
  readonly grounds: readonly Box[];
  readonly texts: readonly TextBlock[];
  /** Bottom of the grid of the scale. */
  readonly bottom: number;
}

interface Stack extends Pick<SpectrumLayout, 'rows' | 'groups' | 'rules' | 'grounds' | 'texts'> {
  readonly bottom: number;
}

/** Puts the rows below each other, or the groups with the rows of those that are open. */
function stack(
  { rows, groups, bars }: Pick<Chart, 'rows' | 'groups'> & { readonly bars: boolean },
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
    // Rows of one holder stand together; a line parts them from those of the next.
    if (bars && placed.at(-1)?.row.kind === row.kind) rules.pop();
    else if (bars && placed.length > 0) y += 2;
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

/** The line that says how many rows are folded. */
function placeRest({ key, label }: ChartRest, width: number, y: number, open: boolean): PlacedRest {
  const text = wrap(label, { size: 12.5, bold: true }, width - 40);
  const height = text.length * 17 + 13;
  return {
    key,
    open,
    height,
    box: roundBox({ x: 0, y: y + 1, width, height: height - 2 }),
    text: textBlock(text, 10, y + 19, 17, 's125 b cite'),
  };
}

/** Lays the mechanisms out for a width in px. */
export function layout(
  _model: SpectrumModel,
  { chart }: SpectrumReading,
  width: number,
  { selected }: FigureState,
  scale?: Scale,
): SpectrumLayout {
  const columns = scale?.scaleColumns(chart, width) ?? matrixColumns(chart, width);
  if (chart.nothing !== undefined) return empty(chart.nothing, columns, width);
  const { groups, rest, encrypted } = chart;
  const bars = chart.axis === 'shared';
  const place = (row: ChartRow, y: number): PlacedRow =>
    scale
      ? scale.scaleRow(row, chart, columns, y)
      : bars
        ? barRow(row, columns, y, encrypted)
        : matrixRow(row, columns, y);
  const shown = rest ? chart.rows.filter((row) => !rest.rows.includes(row)) : chart.rows;
  const stacked = stack({ rows: shown, groups, bars }, columns, selected, place);
  const bare = stacked.rules.length === 0;
  const from = bare ? 0 : stacked.bottom;
  const open = rest !== undefined && (selected === rest.key || rest.rows.some(({ key }) => key === selected));
  const line = rest && placeRest(rest, width, from + 4, open);
  const under = from + 4 + (line?.height ?? 0);
  const below = open ? unfold(rest, columns, under, scale, place) : undefined;
  const rows = [...stacked.rows, ...(below?.rows ?? [])];
  const marks = [
    ...stacked.groups.map(({ group, box }) => ({ key: group.key, ...box })),
    ...(line ? [{ key: line.key, ...line.box }] : []),
    ...rows.map(({ row, box }) => ({ key: row.key, ...box })),
  ].sort((a, b) => a.y - b.y || a.x - b.x);
  return {
    width,
    height: Math.ceil(below?.bottom ?? (line ? under : stacked.bottom + 2)),
    marks,
    columns: bare ? { ...columns, texts: [], ticks: [], minor: [] } : columns,
    rows,
    groups: stacked.groups,
    rest: line,
    rules: stacked.rules,
    held: rows.filter(({ row }) => row.pinned).map(({ box }) => box),
    grounds: [...stacked.grounds, ...(below?.ground ? [below.ground] : [])],
    texts: [...(bare ? [] : columns.texts), ...stacked.texts],
    bottom: round(stacked.bottom),
  };
}

/** Places the rows that were folded: as rows, or as chips where they have no place on a scale. */
function unfold(
  rest: ChartRest,
  columns: Columns,
  y: number,
  scale: Scale | undefined,
  place: (row: ChartRow, y: number) => PlacedRow,
): { readonly rows: readonly PlacedRow[]; readonly ground: Box | undefined; readonly bottom: number } {
  if (scale) {
    const { rows, ground } = scale.panel(rest.rows, columns, y);
    return { rows, ground, bottom: ground ? bottom(ground) : y };
  }
  let at = y;
  const rows = rest.rows.map((row) => {
    const placed = place(row, at);
    at += placed.height;
    return placed;
  });
  return { rows, ground: roundBox({ x: 0, y, width: columns.width, height: at - y }), bottom: at + 2 };
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
    rest: undefined,
    rules: [],
    held: [],
    grounds: [{ x: 0, y: 0, width, height }],
    texts: [textBlock(lines, 16, 27, 19, 'dim')],
    bottom: 0,
  };
}
