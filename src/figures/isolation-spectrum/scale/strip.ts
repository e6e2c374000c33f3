import { round, roundBox } from '../../../core/drawing/geometry.js';
import { textBlock, type TextBlock } from '../../../core/drawing/text-block.js';
import { textWidth, wrap } from '../../../core/drawing/text.js';
import type { Chart, ChartRow, Lane } from '../chart.js';
import { nameAt, widestName, type Columns, type PlacedLane, type PlacedRow, type Point } from '../placed.js';

const inset = 12;
const labelStyle = { size: 12.5, bold: true };
const citeStyle = { size: 12 };
const noteStyle = { size: 12.5 };

/** Labels of the scale, but for those that would touch their neighbours. */
function tickLabels(ticks: Chart['ticks'], x: (place: number) => number, width: number): TextBlock[] {
  let edge = -Infinity;
  return ticks.flatMap(({ at, label }) => {
    const half = textWidth(label, { size: 12 }) / 2;
    const middle = Math.min(Math.max(x(at), half), width - half);
    if (middle - half < edge) return [];
    edge = middle + half + 8;
    return [textBlock([label], middle, 12, 15, 's12 dim', 'middle')];
  });
}

/** Names, plot and notes side by side; where it is narrow, below each other. */
export function scaleColumns(chart: Chart, width: number): Columns {
  const stacked = width < 540;
  const name = stacked ? width : Math.ceil(Math.min(176, Math.max(120, widestName(chart.rows) + 32)));
  const left = stacked ? 0 : name + 4;
  const right = width;
  const x = (place: number): number => left + inset + place * (right - left - 2 * inset);
  return {
    width,
    stacked,
    name,
    centres: [],
    each: 0,
    note: { x: left, width: right - left },
    plot: { left, right },
    x,
    ticks: chart.ticks.map(({ at }) => round(x(at))),
    minor: chart.minor.map((at) => round(x(at))),
    texts: tickLabels(chart.ticks, x, width),
    top: 26,
  };
}

/** Room that a number takes with those of its sources. */
const wideOf = ({ label, cited }: Lane): number =>
  textWidth(label, labelStyle) + (cited === '' ? 0 : 4 + textWidth(cited, citeStyle));

/** Puts the label right of the mark, else left of it, else on a bound's own band; undefined where none has room. */
function beside(
  lane: Lane,
  columns: Columns,
  y: number,
  edges: readonly [number, number],
): TextBlock | undefined {
  const wide = wideOf(lane);
  const cited = wide - textWidth(lane.label, labelStyle);
  const [left, right] = edges;
  const at = (x: number, className: string, anchor: 'start' | 'end'): TextBlock =>
    textBlock([lane.label], x, y + 4.5, 16, className, anchor);
  if (right + 8 + wide <= columns.plot.right) return at(right + 8, 's125 b clear', 'start');
  if (left - 8 - wide >= columns.plot.left) return at(left - 8 - cited, 's125 b clear', 'end');
  if (bounded(lane) && right - left >= wide + 16) return at(right - 10 - cited, 's125 b on', 'end');
  return undefined;
}

const bounded = ({ form }: Lane): boolean => form === 'atMost' || form === 'below';

/** Ends of what is drawn of a number. */
function edgesOf(lane: Lane, { x, plot }: Columns): [number, number] {
  const at = x(lane.at);
  if (bounded(lane)) return [plot.left, at + 1.5];
  if (lane.form === 'range' || lane.form === 'magnitude')
    return [Math.min(x(lane.low), at - 5), Math.max(x(lane.high), at + 5)];
  return [at - 6, at + 6];
}

/** Puts the numbers of the sources behind a label, and what is dated behind those, where there is room. */
function behind(lane: Lane, label: TextBlock, columns: Columns): Pick<PlacedLane, 'cite' | 'note'> {
  const end = label.anchor === 'end' ? label.x : label.x + textWidth(lane.label, labelStyle);
  const cite = textBlock(lane.cited === '' ? [] : [lane.cited], end + 4, label.y, 16, 's12 cite clear');
  const from = end + (lane.cited === '' ? 0 : 4 + textWidth(lane.cited, citeStyle)) + 8;
  const fits = label.anchor === 'start' && from + textWidth(lane.note, noteStyle) <= columns.plot.right;
  const note = textBlock(fits && lane.note !== '' ? [lane.note] : [], from, label.y, 16, 's125 dim clear');
  return { cite, note };
}

function placeLane(
  lane: Lane,
  columns: Columns,
  y: number,
): { readonly placed: PlacedLane; readonly height: number } {
  const { stacked, plot } = columns;
  const edges = edgesOf(lane, columns);
  const middle = stacked ? y + 12 : y + 13;
  const probe = beside(lane, columns, middle, edges);
  // A label that has room on neither side stands under its mark.
  const under = Math.max(plot.left, Math.min(edges[0], plot.right - wideOf(lane)));
  const label = probe ?? textBlock([lane.label], under, middle + 23, 16, 's125 b');
  return {
    height: probe ? 26 : 44,
    placed: {
      lane,
      y: round(middle),
      at: round(columns.x(lane.at)),
      left: round(edges[0]),
      right: round(edges[1]),
      reach: round(
        label.className.endsWith(' on') ? label.x - textWidth(lane.label, labelStyle) - 6 : edges[1] - 3,
      ),
      label,
      ...behind(lane, label, columns),
    },
  };
}

/** What is said beside the ring of a number that is not known, as far as it fits on a line. */
function unknownAt({ x, y }: Point, unknown: string, { plot }: Columns): TextBlock {
  const [line = ''] = wrap(unknown, { size: 12.5 }, plot.right - plot.left - 34);
  return textBlock([line], x + 12, y + 4.5, 16, 's125 dim clear');
}

/** A row with one lane for each of its numbers. */
export function scaleRow(row: ChartRow, chart: Chart, columns: Columns, y: number): PlacedRow {
  const { stacked, width } = columns;
  const nameWidth = (stacked ? width : columns.name) - 30;
  const nameHeight = nameAt(row, 24, 0, nameWidth).name.lines.length * 17;
  let at = y + (stacked ? 6 + nameHeight : 4);
  const lanes = row.lanes.map((lane) => {
    const { placed, height } = placeLane(lane, columns, at);
    at += height;
    return placed;
  });
  const unknown = lanes.length === 0;
  if (unknown) at += stacked ? 26 : 30;
  const height = Math.max(at - y + 4, nameHeight + 16);
  const nameTop = stacked
    ? y + 8
    : Math.min(y + (height - nameHeight) / 2, (lanes[0]?.y ?? y + height / 2) - 8.5);
  const { name, flags } = nameAt(row, 24, round(nameTop + 13), nameWidth);
  const ring = unknown
    ? { x: round(columns.plot.left + inset), y: round(stacked ? at - 14 : y + height / 2) }
    : undefined;
  return {
    row,
    chip: false,
    box: roundBox({ x: 0, y: y + 2, width, height: height - 4 }),
    height,
    sign: { x: 0, y: round(nameTop + 0.5) },
    name,
    flags,
    cells: [],
    bars: [],
    lanes,
    ring,
    texts: ring ? [unknownAt(ring, chart.unknown, columns)] : [],
  };
}
