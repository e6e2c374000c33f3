import { pathRound } from 'd3-path';
import { round, type Box, type Point } from './geometry.js';

/** How long an arrowhead is, in px. */
export const headLength = 9.5;

/** Writes the path of a line through points, with round corners. */
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

/** Writes the path of a barbed arrowhead with its tip at the last of two points. */
export function headPath([x0, y0]: Point, [x, y]: Point): string {
  const length = Math.hypot(x - x0, y - y0) || 1;
  const [u, v] = [(x - x0) / length, (y - y0) / length];
  const at = (back: number, side: number): string =>
    `${round(x - back * u + side * v)},${round(y - back * v - side * u)}`;
  return `M${at(0, 0)}L${at(headLength, 4)}L${at(7, 0)}L${at(headLength, -4)}Z`;
}

/** The box of the head at the end of a line whose parts are upright or level. */
export function headBox(points: readonly Point[]): Box | undefined {
  const [last, tip] = points.slice(-2);
  if (!last || !tip) return undefined;
  const [x, y] = tip;
  if (Math.abs(x - last[0]) < 1)
    return { x: x - 4, y: y > last[1] ? y - headLength : y, width: 8, height: headLength };
  return { x: x > last[0] ? x - headLength : x, y: y - 4, width: headLength, height: 8 };
}
