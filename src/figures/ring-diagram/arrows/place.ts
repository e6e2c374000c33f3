import { around, bottom, grow, right, type Box } from '../../../core/drawing/geometry.js';
import { lanesBeside, turn, type Lane, type Port } from '../../../core/drawing/route/index.js';
import type { Row } from '../rows.js';
import { barKey } from '../planes.js';

/** A plane on the picture. */
export interface PlacedPlane {
  readonly key: string;
  readonly box: Box;
  readonly rows: readonly Row[];
  readonly flipped: boolean;
}

/** Lanes that go down: the walls of the arches leave one each from a row to the base; beside an occupant there are others. */
function uprightLanes(box: Box, rows: readonly Row[], level: number): Lane[] {
  const half = Math.abs((rows[1]?.arch.x ?? 14) - (rows[0]?.arch.x ?? 0)) / 2;
  const arches = [...rows.slice(0, level + 1).toReversed(), ...rows.slice(level + 1)].map(({ arch }) => arch);
  const walls = arches.flatMap((arch) => [arch.x, right(arch)]);
  const between = arches.flatMap((arch): Lane[] => [
    [1, right(arch) - half],
    [-1, arch.x + half],
  ]);
  return [
    ...between.filter(([side, lane]) => (side > 0 ? lane - right(box) > 5 : box.x - lane > 5)),
    ...lanesBeside(box).filter(([, lane]) => walls.every((wall) => Math.abs(wall - lane) > 5)),
  ];
}

/** Lanes that go across, above a box and below it. */
function levelLanes(box: Box, rows: readonly Row[]): Lane[] {
  const turned = turn(box);
  const base = bottom(rows[0]?.arch ?? box);
  return [...lanesBeside(turned), [1, (right(turned) + base) / 2], [-1, turned.x - 29]];
}

/** Finds where arrows begin and end: on the bar, on an occupant, on a level (at the one who is alone on it, else its whole width) or on a plane. */
export function portOf(key: string, planes: readonly PlacedPlane[], bar: Box): Port | undefined {
  if (key === barKey) return { box: bar, floor: true };
  for (const { key: own, box: group, rows } of planes) {
    const port = (box: Box, level: number, area: boolean): Port => ({
      box,
      area,
      group,
      row: `${own} ${level}`,
      lanes: { upright: uprightLanes(box, rows, level), level: levelLanes(box, rows) },
    });
    if (own === key) return port(grow(group, 10), -1, true);
    for (const [level, { key: ring, arch, places, top, height }] of rows.entries()) {
      const found =
        places.find((each) => each.key === key) ??
        (ring === key && places.length === 1 ? places[0] : undefined);
      if (found) return port(found.box, level, false);
      if (ring !== key) continue;
      const whole = { x: arch.x, y: top, width: arch.width, height };
      const { y, height: used } =
        places.length === 0 ? grow(whole, -11) : around(places.map((each) => each.box));
      return port(grow({ ...whole, y, height: used }, 3, -9), level, true);
    }
  }
  return undefined;
}
