import { bottom, right, type Box } from '../../core/drawing/geometry.js';
import type { Row } from './arrange.js';
import { barKey } from './planes.js';

/** A plane on the picture. */
export interface PlacedPlane {
  readonly key: string;
  readonly box: Box;
  readonly rows: readonly Row[];
  readonly flipped: boolean;
}

/** Where a way begins or ends: on an occupant, on a level (then `area` is set), on a whole plane (then `level` is -1) or on the bar (then `plane` is -1). */
export interface End {
  readonly plane: number;
  readonly level: number;
  readonly box: Box;
  readonly area: boolean;
}

export const middleX = (box: Box): number => box.x + box.width / 2;
export const middleY = (box: Box): number => box.y + box.height / 2;

/** The box around boxes. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map(right)) - x, height: Math.max(...boxes.map(bottom)) - y };
}

/** The same box with `by` px more on every side. */
export const grow = ({ x, y, width, height }: Box, by: number, along = by): Box => ({
  x: x - along,
  y: y - by,
  width: width + 2 * along,
  height: height + 2 * by,
});

/** Finds an end by key: the bar, an occupant, a level (the one who is alone on it, else its whole width) or a plane. */
export function endOf(key: string, planes: readonly PlacedPlane[], bar: Box): End | undefined {
  if (key === barKey) return { plane: -1, level: -1, box: bar, area: false };
  for (const [plane, { key: own, box, rows }] of planes.entries()) {
    if (own === key) return { plane, level: -1, box: grow(box, 10), area: true };
    for (const [level, { key: ring, arch, places, top, height }] of rows.entries()) {
      const found =
        places.find((each) => each.key === key) ??
        (ring === key && places.length === 1 ? places[0] : undefined);
      if (found) return { plane, level, box: found.box, area: false };
      if (ring !== key) continue;
      const whole = { x: arch.x, y: top, width: arch.width, height };
      const { y, height: used } =
        places.length === 0 ? grow(whole, -11) : around(places.map((each) => each.box));
      return { plane, level, box: grow({ ...whole, y, height: used }, 3, -9), area: true };
    }
  }
  return undefined;
}
