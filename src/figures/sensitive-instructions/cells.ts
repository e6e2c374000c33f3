import { chipHeight, gap, pitch, type Wanted } from './chip.js';

/** Cells of equal width in columns, the same for all groups of a region. */
export interface Cells {
  readonly cell: number;
  readonly columns: number;
}

/** A chip with its place, from where its group begins. */
export interface Placed {
  readonly wanted: Wanted;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Rows {
  readonly placed: readonly Placed[];
  readonly height: number;
}

/** Puts chips into rows of cells; a label that is wider than a cell spans two or more. */
export function inCells(wanted: readonly Wanted[], { cell, columns }: Cells): Rows {
  let column = 0;
  let row = 0;
  const placed = wanted.map((each): Placed => {
    const span = Math.min(columns, Math.ceil((each.natural + gap - 1) / (cell + gap)));
    if (column + span > columns) {
      column = 0;
      row += 1;
    }
    const x = column * (cell + gap);
    column += span;
    return { wanted: each, x, y: row * pitch, width: span * (cell + gap) - gap };
  });
  return { placed, height: wanted.length === 0 ? 0 : row * pitch + chipHeight };
}

/** Puts chips of their own widths one after another. */
export function inLines(wanted: readonly Wanted[], width: number): Rows {
  let x = 0;
  let y = 0;
  const placed = wanted.map((each): Placed => {
    const own = Math.min(width, Math.max(44, each.natural));
    if (x > 0 && x + own > width) {
      x = 0;
      y += pitch;
    }
    const place = { wanted: each, x, y, width: own };
    x += own + gap;
    return place;
  });
  return { placed, height: wanted.length === 0 ? 0 : y + chipHeight };
}

/** Finds the columns that give few rows and few chips wider than a cell: even columns read more easily than a low picture. */
export function cellsFor(groups: readonly (readonly Wanted[])[], width: number): Cells {
  const all = groups.flat();
  const widest = Math.max(0, ...all.map(({ natural }) => natural));
  let best: Cells = { cell: width, columns: 1 };
  let least = Infinity;
  for (let columns = Math.max(1, Math.floor((width + gap) / (44 + gap))); columns >= 1; columns -= 1) {
    const cells = { cell: Math.min((width + gap) / columns - gap, Math.max(66, widest * 1.5)), columns };
    const rows = groups.map((wanted) => inCells(wanted, cells));
    const count = rows.reduce((sum, { height }) => sum + (height + gap) / pitch, 0);
    // Fewer columns give no fewer rows.
    if (count > least) break;
    const wide = rows.flatMap(({ placed }) => placed).filter((each) => each.width > cells.cell + 1).length;
    const cost = count * (1 + (2 * wide) / all.length);
    if (cost <= least) [best, least] = [cells, cost];
  }
  return best;
}
