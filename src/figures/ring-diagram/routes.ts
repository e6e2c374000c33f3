import { bottom, right, type Box } from '../../core/geometry.js';
import type { Point } from './arch.js';
import { middleX, middleY, type End, type PlacedPlane } from './ends.js';

/** A line that a way may take; a lower cost is a better look. */
export interface Route {
  readonly points: readonly Point[];
  readonly cost: number;
}

/** Numbers from the wanted one outwards, within bounds. */
function near(wanted: number, low: number, high: number, step: number): number[] {
  const values = [wanted];
  for (let away = step; away <= high - low; away += step) values.push(wanted - away, wanted + away);
  return values.filter((value) => value >= low && value <= high);
}

const turnBox = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });

/**
 * Lists lines from the upper end to the lower one, or, for planes that stand side by side, from the left end to the right one:
 * straight ones, ones with a jog, and ones that leave an end at its side; the simplest first. `index` and `count` tell ways of the same two ends apart.
 */
export function* routesOf(from: End, to: End, index: number, count: number, planes: readonly PlacedPlane[], sideways: boolean): Generator<Route> {
  const turned = (box: Box): Box => (sideways ? turnBox(box) : box);
  const [a, b] = [turned(from.box), turned(to.box)];
  const same = from.plane === to.plane;
  const shift = index - (count - 1) / 2;
  const settle = ({ points, cost }: Route): Route => ({ points: sideways ? points.map(([x, y]): Point => [y, x]) : points, cost });
  if (same && from.level === to.level && a.y === b.y) {
    for (const away of [0.5, 0.25, 0.12])
      for (const lift of [0, 8, 16]) {
        const y = Math.min(a.y, b.y) - 14 - lift - 12 * index;
        const [ax, bx] = [right(a) - away * a.width, b.x + away * b.width];
        yield { points: [[ax, a.y - 3], [ax, y], [bx, y], [bx, b.y - 3]], cost: lift / 2 + 12 * away };
      }
    return;
  }
  const [top, end] = [bottom(a) + 3, b.y - 3];
  const [low, high] = [Math.max(a.x, b.x) + 8, Math.min(right(a), right(b)) - 8];
  const wanted = (low + high) / 2 + shift * (sideways ? (count > 2 ? 34 : 18) : same ? 20 : 44);
  for (const x of near(wanted, low, high, 6)) yield settle({ points: [[x, top], [x, end]], cost: Math.abs(x - wanted) / 3 });

  const outer = Math.min(from.level, to.level);
  const escapes = (box: Box, { plane, level, area }: End, tip: number, gap: number): Route[] => {
    // The walls of an arch leave a lane from its row to the base; beside an occupant there is a narrower one.
    const arch = turned(planes[plane]?.rows[same ? outer : level]?.arch ?? box);
    const lanes = [right(arch) - 4, arch.x + 4, right(box) + 6, box.x - 6].map((lane, k) => lane + 4 * index * (k % 2 === 0 ? -1 : 1));
    const y = middleY(box) + 14 * shift;
    return [
      ...near(middleX(box), box.x + 8, right(box) - 8, sideways ? 9 : 24).map((x): Route => ({ points: [[x, tip], [x, gap]], cost: Math.abs(gap - tip) < 12 && tip === end ? 100 : 0 })),
      ...lanes.map((lane, k): Route => ({ points: [...(area ? [] : [[k % 2 === 0 ? right(box) + 3 : box.x - 3, y] as const]), [lane, y], [lane, gap]], cost: 60 + 5 * k + (k > 1 ? 50 : 0) })),
    ];
  };
  const [first, second] = [planes[from.plane], planes[to.plane]].map((plane) => turned(plane?.box ?? a));
  const between = first && second ? (bottom(first) + second.y) / 2 : 0;
  if (to.plane < 0) {
    const plane = planes[from.plane];
    const arch = plane?.rows[plane.flipped ? 0 : from.level]?.arch ?? b;
    for (const [side, lane] of [[right(a) + 3, right(arch) - 4 - 4 * index], [a.x - 3, arch.x + 4 + 4 * index]] as const) yield { points: [[side, middleY(a) + 14 * shift], [lane, middleY(a) + 14 * shift], [lane, end]], cost: 60 };
    return;
  }
  const routes: Route[] = [];
  for (const gap of same ? [top + 5, end - 14] : near(between - shift * 12, between - 24, between + 24, 12))
    for (const start of escapes(a, from, top, gap))
      for (const finish of escapes(b, to, end, gap)) {
        const points = [...start.points, ...finish.points.toReversed()].filter(([x, y], at, all) => x !== all[at - 1]?.[0] || x !== all[at + 1]?.[0] || y === all[at - 1]?.[1]);
        routes.push({ points, cost: 50 + start.cost + finish.cost + Math.abs((start.points.at(-1)?.[0] ?? 0) - (finish.points.at(-1)?.[0] ?? 0)) / 8 });
      }
  for (const route of routes.sort((one, other) => one.cost - other.cost)) yield settle(route);
}
