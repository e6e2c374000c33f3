import { headLength } from '../arrows.js';
import { bottom, meet, right, type Box, type Point } from '../geometry.js';
import type { Port } from './port.js';

/** The straight parts of a line, as boxes without a width or without a height. */
export const partsOf = (points: readonly Point[]): Box[] =>
  points.slice(1).map(([x, y], index) => {
    const [px, py] = points[index] ?? [x, y];
    return { x: Math.min(x, px), y: Math.min(y, py), width: Math.abs(x - px), height: Math.abs(y - py) };
  });

export const isUpright = ({ width }: Box): boolean => width < 1;

/** How far two parts that run in one direction do so side by side. */
export const along = (a: Box, b: Box): number =>
  Math.max(
    0,
    isUpright(a)
      ? Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y)
      : Math.min(right(a), right(b)) - Math.max(a.x, b.x),
  );

/** What a line costs that comes close to another. */
export const besideLine = 400;

/** Crossing another line at a right angle is cheap, running on it is not. */
export function costBeside(part: Box, other: Box): number {
  if (isUpright(part) !== isUpright(other)) return 30;
  return besideLine + (meet(part, other, 4) ? 20 * along(part, other) : 0);
}

const distance = ({ x, y, width, height }: Box, [px, py]: Point): number =>
  Math.max(x - px, px - x - width, 0) + Math.max(y - py, py - y - height, 0);

/** Tells whether the last part of a line comes straight from outside, and has room for a head. */
export function arrives(points: readonly Point[], { box, area }: Port, room = headLength): boolean {
  const [last, tip] = points.slice(-2);
  if (!last || !tip || Math.hypot(tip[0] - last[0], tip[1] - last[1]) < room) return false;
  return area === true || distance(box, last) - distance(box, tip) >= room - 0.1;
}
