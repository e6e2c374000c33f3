import { pathRound } from 'd3-path';
import { round, type Box } from '../../core/drawing/geometry.js';

/** A basket-handle arch: straight walls, round shoulders, a flat base that all arches of a plane share. */
export interface Arch extends Box {
  readonly radius: number;
  /** Set where the arch hangs from its base. */
  readonly flipped: boolean;
}

/** How far the shoulder stands in from the wall at a depth below the crown. */
export function inset(radius: number, depth: number): number {
  return depth >= radius ? 0 : radius - Math.sqrt(radius * radius - (radius - depth) ** 2);
}

/** Draws the contour, wider by `out` px; an open one leaves the base away. */
export function archPath({ x, y, width, height, radius, flipped }: Arch, out = 0, open = false): string {
  const path = pathRound(2);
  const [left, right] = [x - out, x + width + out];
  const [crown, base] = flipped ? [y + height + out, y] : [y - out, y + height];
  path.moveTo(left, base);
  path.arcTo(left, crown, right, crown, radius + out);
  path.arcTo(right, crown, right, base, radius + out);
  path.lineTo(right, base);
  if (!open) path.closePath();
  return path.toString();
}

/** A point in px. */
export type Point = readonly [x: number, y: number];

/** Draws a line through points, with round corners. */
export function linePath(points: readonly Point[], corner = 8): string {
  const path = pathRound(2);
  points.forEach(([x, y], index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before) path.moveTo(x, y);
    else if (!after) path.lineTo(x, y);
    else {
      const reach =
        Math.min(Math.hypot(x - before[0], y - before[1]), Math.hypot(after[0] - x, after[1] - y)) / 2;
      path.arcTo(x, y, after[0], after[1], Math.min(corner, reach));
    }
  });
  return path.toString();
}

/** Draws a barbed arrowhead, 9.5 px long, with its tip at the last of two points. */
export function headPath([x0, y0]: Point, [x, y]: Point): string {
  const length = Math.hypot(x - x0, y - y0) || 1;
  const [u, v] = [(x - x0) / length, (y - y0) / length];
  const at = (back: number, side: number): string =>
    `${round(x - back * u + side * v)},${round(y - back * v - side * u)}`;
  return `M${at(0, 0)}L${at(9.5, 4)}L${at(7, 0)}L${at(9.5, -4)}Z`;
}
