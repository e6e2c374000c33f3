import { bottom, grow, meet, right, round, roundBox } from '../../../core/drawing/geometry.js';
import { textBox } from '../../../core/drawing/text-block.js';
import { textWidth } from '../../../core/drawing/text.js';
import { labelStyle } from '../rows.js';
import type { Badge } from './arrow.js';
import type { PlacedPlane } from './place.js';

/** Width of the disc with the numbers of steps. */
export const discWidth = (numbers: string): number =>
  Math.max(18, Math.ceil(textWidth(numbers, { size: 12.5, bold: true })) + 10);

/** The disc with some numbers about a point. */
export function badgeAt(numbers: readonly number[], x: number, y: number, costs: boolean): Badge {
  const width = discWidth(numbers.join(' '));
  const box = roundBox({ x: x - width / 2, y: y - 9, width, height: 18 });
  return { ...box, numbers, costs, text: [round(x), round(y + 4.3)] };
}

/** A disc for the steps that happen where the last one was. */
export interface Stay extends Badge {
  /** Key of who acts. */
  readonly key: string;
}

/** Puts the numbers of such steps at the first corner of who acts at which they cover no name of a level, and nobody else. */
export function staysOf(
  stays: ReadonlyMap<string, readonly number[]>,
  planes: readonly PlacedPlane[],
): Stay[] {
  const rows = planes.flatMap((plane) => plane.rows);
  const places = rows.flatMap((row) => row.places);
  const names = rows.map(({ name }) => textBox(name, labelStyle));
  return places.flatMap(({ key, box }): Stay[] => {
    const numbers = stays.get(key);
    if (numbers === undefined) return [];
    const inset = 3 + discWidth(numbers.join(' ')) / 2;
    const corners = [box.y, bottom(box)].flatMap((y) =>
      [right(box) - inset, box.x + inset].map((x): Stay => ({
        key,
        ...badgeAt(numbers, round(x), round(y), false),
      })),
    );
    const taken = [...names, ...places.flatMap((other) => (other.key === key ? [] : [grow(other.box, 1)]))];
    const free = corners.find((corner) => !taken.some((other) => meet(corner, other))) ?? corners[0];
    return free ? [free] : [];
  });
}
