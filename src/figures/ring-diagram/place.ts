import { round, roundBox, type Box } from '../../core/drawing/geometry.js';
import { textBlock, type TextBlock } from '../../core/drawing/text-block.js';
import { textWidth } from '../../core/drawing/text.js';
import { inset } from './arch-shape.js';
import { wrapLabel, type Draft } from './draft.js';
import {
  gap,
  isTight,
  labelRoom,
  nameLine,
  plainStyle,
  tight,
  type Frame,
  type Place,
  type Row,
} from './rows.js';

/** Where a plane stands. */
interface Site extends Frame {
  readonly x0: number;
  readonly y0: number;
  /** Height of all its rows. */
  readonly total: number;
  /** Set where the arches hang from their base. */
  readonly flipped: boolean;
}

/** Turns a box of an upright plane with names at the left into one of the plane as it stands. */
function stood({ x, y, width, height }: Box, site: Site): Box {
  return roundBox({
    x: site.x0 + (site.mirrored ? site.width - x - width : x),
    y: site.y0 + (site.flipped ? site.total - y - height : y),
    width,
    height,
  });
}

/** Words that begin `x` px from the side at which names stand. */
const fromSide = (
  lines: readonly string[],
  x: number,
  y: number,
  className: string,
  { x0, mirrored, width }: Site,
): TextBlock =>
  textBlock(lines, x0 + (mirrored ? width - x : x), y, nameLine, className, mirrored ? 'end' : 'start');

/** Puts the occupants of a level into their rows, from `top` on. */
function placesOf(draft: Draft, top: number, site: Site): Place[] {
  const { text, wall, columns, skip, left, right, boxHeight, rowGap } = draft;
  const { occupants } = text;
  const inner = site.width - 2 * wall;
  return occupants.map(({ key, label }, at): Place => {
    const row = Math.floor((at + skip) / columns);
    const inRow =
      row === 0
        ? Math.min(columns - skip, occupants.length)
        : Math.min(columns, occupants.length + skip - row * columns);
    const width = (inner - left - right - gap * (inRow - 1)) / inRow;
    const x = wall + left + (row === 0 ? at : (at + skip) % columns) * (width + gap);
    return {
      key,
      box: stood({ x, y: top + row * (boxHeight + rowGap), width, height: boxHeight }, site),
      lines: wrapLabel(label, width - (isTight(site) ? tight.labelRoom : labelRoom)),
      tight: isTight(site),
    };
  });
}

/** Top of a level's name, in a row that begins at `y`. */
function nameTop(
  draft: Draft,
  y: number,
  height: number,
  boxTop: number,
  last: boolean,
  { mode }: Site,
): number {
  const { rows, boxHeight, rowGap, names } = draft;
  const namesHeight = nameLine * names.length;
  if (rows === 0) return y + (height - namesHeight - (last ? 22 : 0)) / 2;
  return mode === 'beside' ? boxTop + (rows * (boxHeight + rowGap) - rowGap - namesHeight) / 2 : y + 8;
}

/** The name of a level, and that nobody is on it where there is room to say so. */
function namesOf(draft: Draft, y: number, top: number, site: Site): Pick<Row, 'name' | 'unused'> {
  const { text, wall, radius, names, nameWidth } = draft;
  const { width, mode, aside, x0 } = site;
  const className = draft.rows === 0 ? 'b dim' : 'b';
  const baseline = stood({ x: 0, y: top, width: 0, height: nameLine * names.length }, site).y + 13.5;
  const indent = wall + inset(radius, Math.max(0, top - y + 2)) + 8;
  const wanted = text.unused === undefined ? 0 : textWidth(text.unused, plainStyle) + 10;
  const fits = names.length === 1 && 2 * (indent - wall) + nameWidth + wanted <= width - 2 * wall;
  const said = wanted > 0 && fits ? text.unused : undefined;
  const unusedWidth = said === undefined ? 0 : wanted;
  const centred = mode === 'above' && !aside;
  const after = centred ? (width + nameWidth - unusedWidth) / 2 + 10 : indent + nameWidth + 10;
  return {
    name: centred
      ? textBlock(names, x0 + (width - unusedWidth) / 2, baseline, nameLine, className, 'middle')
      : fromSide(names, indent, baseline, className, site),
    ...(said !== undefined && { unused: fromSide([said], after, baseline, 'dim', site) }),
  };
}

function rowOf(draft: Draft, y: number, height: number, last: boolean, site: Site): Row {
  const { text, wall, radius, top } = draft;
  const { width, total, flipped } = site;
  const boxTop = y + top + (height - draft.height) / 2;
  const whole = stood({ x: wall, y, width: width - 2 * wall, height: total - y }, site);
  const band = stood({ x: 0, y, width, height: last ? total - y : height }, site);
  return {
    key: text.key,
    arch: { ...whole, radius: round(Math.min(radius, whole.height)), flipped },
    top: band.y,
    height: band.height,
    ...namesOf(draft, y, nameTop(draft, y, height, boxTop, last, site), site),
    places: placesOf(draft, boxTop, site),
  };
}

/** Places a plane whose rows have the given heights; rows beyond its levels lengthen the innermost one. */
export function place(
  rows: readonly Draft[],
  frame: Frame,
  heights: readonly number[],
  x0: number,
  y0: number,
  flipped: boolean,
): Row[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const site: Site = { ...frame, x0, y0, total, flipped };
  let crown = 0;
  return rows.map((draft, index): Row => {
    const y = crown;
    const height = heights[index] ?? draft.height;
    crown += height;
    return rowOf(draft, y, height, index === rows.length - 1, site);
  });
}
