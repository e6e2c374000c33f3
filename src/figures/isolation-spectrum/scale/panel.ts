import { round, roundBox, type Box } from '../../../core/drawing/geometry.js';
import type { ChartRow } from '../chart.js';
import { nameAt, type Columns, type PlacedRow } from '../placed.js';

const least = 30;
const pad = 12;
const gap = 10;

/** The rows that have no verified number, as chips in a panel of their own: unknown is not zero. */
export function panel(
  rows: readonly ChartRow[],
  columns: Columns,
  y: number,
): {
  readonly rows: readonly PlacedRow[];
  readonly ground: Box | undefined;
} {
  if (rows.length === 0) return { rows: [], ground: undefined };
  const { width } = columns;
  const left = pad;
  const right = width - pad;
  const top = y + pad;
  // Names stand in columns where two fit beside each other, and flow where they do not.
  const widest = Math.max(...rows.map((row) => nameAt(row, 0, 0, right - left - 54).width)) + 54;
  const across = Math.floor((right - left + gap) / (widest + gap));
  const cell = across > 1 ? Math.min((right - left + gap) / across - gap, widest + 24) : 0;
  let x = left;
  let lineTop = top;
  let lineHeight = least;
  const placed = rows.map((row): PlacedRow => {
    const probe = nameAt(row, 0, 0, right - left - 54);
    const wide = Math.min(probe.width + 54, right - left);
    if (x > left && x + Math.max(wide, cell) > right + 0.5) {
      x = left;
      lineTop += lineHeight;
      lineHeight = least;
    }
    const height = probe.name.lines.length * 17 + least - 17;
    lineHeight = Math.max(lineHeight, height);
    const middle = lineTop + least / 2;
    const chip: PlacedRow = {
      row,
      chip: true,
      box: roundBox({ x, y: lineTop + 2, width: wide, height: height - 4 }),
      height,
      sign: { x: round(x + 25), y: round(middle - 8) },
      ...nameAt(row, round(x + 46), round(middle + 4.5), right - left - 54),
      cells: [],
      bars: [],
      lanes: [],
      ring: { x: round(x + 13), y: round(middle) },
      texts: [],
    };
    x += Math.max(wide, cell) + gap;
    return chip;
  });
  const bottom = lineTop + lineHeight + pad;
  return {
    rows: placed,
    ground: roundBox({ x: 0, y, width, height: bottom - y }),
  };
}
