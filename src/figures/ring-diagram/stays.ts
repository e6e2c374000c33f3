import { bottom, meet, right, round, type Box } from '../../core/drawing/geometry.js';
import { labelStyle } from './arrange.js';
import { grow, type PlacedPlane } from './ends.js';
import { discWidth, textBox } from './way-text.js';

/** Numbers of steps that happen where the last one was, at a corner of who acts. */
export interface Stay {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly numbers: readonly number[];
}

/** Box of the disc of such numbers. */
export function stayBox({ x, y, numbers }: Stay): Box {
  const width = discWidth(numbers.join(' '));
  return { x: x - width / 2, y: y - 9, width, height: 18 };
}

/** Puts the numbers at the first corner at which they cover no name of a level, and nobody else. */
export function staysOf(
  stays: ReadonlyMap<string, readonly number[]>,
  planes: readonly PlacedPlane[],
): Stay[] {
  const rows = planes.flatMap((plane) => plane.rows);
  const places = rows.flatMap((row) => row.places);
  const names = rows.map(({ name }) => textBox(name, labelStyle, 18));
  return places.flatMap(({ key, box }): Stay[] => {
    const numbers = stays.get(key);
    if (numbers === undefined) return [];
    const inset = 3 + discWidth(numbers.join(' ')) / 2;
    const corners = [box.y, bottom(box)].flatMap((y) =>
      [right(box) - inset, box.x + inset].map((x): Stay => ({ key, x: round(x), y: round(y), numbers })),
    );
    const taken = [...names, ...places.flatMap((other) => (other.key === key ? [] : [grow(other.box, 1)]))];
    const free = corners.find((corner) => !taken.some((other) => meet(stayBox(corner), other))) ?? corners[0];
    return free ? [free] : [];
  });
}
