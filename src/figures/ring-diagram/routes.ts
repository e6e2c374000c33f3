import { bottom, right, type Box } from '../../core/drawing/geometry.js';
import type { Point } from './arch-shape.js';
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

/** Leaves away points at which a line goes on as before. */
function tidy(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    const [x, y] = point;
    if (last?.[0] === x && last[1] === y) continue;
    if (
      before &&
      last &&
      ((before[0] === last[0] && last[0] === x && last[1] > before[1] === y > last[1]) ||
        (before[1] === last[1] && last[1] === y && last[0] > before[0] === x > last[0]))
    )
      kept.pop();
    kept.push(point);
  }
  return kept;
}

const turnBox = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });

/**
 * Lists lines from the upper end to the lower one, or, for planes that stand side by side, from the left end to the right one:
 * straight ones, ones with a jog, and ones that leave an end at its side; the simplest first. `index` and `count` tell ways of the same two ends apart.
 */
export function* routesOf(
  from: End,
  to: End,
  index: number,
  count: number,
  planes: readonly PlacedPlane[],
  sideways: boolean,
): Generator<Route> {
  const turned = (box: Box): Box => (sideways ? turnBox(box) : box);
  const [a, b] = [turned(from.box), turned(to.box)];
  const same = from.plane === to.plane;
  const shift = index - (count - 1) / 2;
  const settle = ({ points, cost }: Route): Route => ({
    points: sideways ? points.map(([x, y]): Point => [y, x]) : points,
    cost,
  });
  if (same && from.level === to.level && a.y === b.y) {
    const shares = [0.5, 0.25, 0.12, 0.75];
    // Below there is mostly another level, where nothing of this happens.
    for (const below of [false, true])
      for (const lift of [0, 8, 16, 24, 36, 48])
        for (const leaving of shares)
          for (const coming of shares) {
            const out = 14 + lift + 12 * index;
            const [ay, y, by] = below
              ? [bottom(a) + 3, Math.max(bottom(a), bottom(b)) + out, bottom(b) + 3]
              : [a.y - 3, a.y - out, b.y - 3];
            const [ax, bx] = [right(a) - leaving * a.width, b.x + coming * b.width];
            yield {
              points: [
                [ax, ay],
                [ax, y],
                [bx, y],
                [bx, by],
              ],
              cost: lift / 2 + 6 * (leaving + coming) + (leaving === coming ? 0 : 4) + (below ? 200 : 0),
            };
          }
    return;
  }
  const [top, end] = [bottom(a) + 3, b.y - 3];
  const [low, high] = [Math.max(a.x, b.x) + 8, Math.min(right(a), right(b)) - 8];
  const wanted = (low + high) / 2 + shift * (sideways ? (count > 2 ? 34 : 18) : same ? 20 : 44);
  for (const x of near(wanted, low, high, 6))
    yield settle({
      points: [
        [x, top],
        [x, end],
      ],
      cost: Math.abs(x - wanted) / 3,
    });

  // The walls of the arches leave a lane each from a row to the base; beside an occupant there are others.
  const lanesOf = (box: Box, { plane, level }: End): (readonly [side: number, lane: number])[] => {
    const rows = planes[plane]?.rows ?? [];
    const half = Math.abs((rows[1]?.arch.x ?? 14) - (rows[0]?.arch.x ?? 0)) / 2;
    const beside = [
      [1, right(box) + 17],
      [-1, box.x - 17],
    ] as const;
    if (sideways)
      return [...beside, [1, (right(box) + bottom(rows[0]?.arch ?? from.box)) / 2], [-1, box.x - 29]];
    const arches = [...rows.slice(0, level + 1).toReversed(), ...rows.slice(level + 1)].map(
      ({ arch }) => arch,
    );
    const clear = ([side, lane]: readonly [number, number]): boolean =>
      side > 0 ? lane - right(box) > 5 : box.x - lane > 5;
    const walls = arches.flatMap((arch) => [arch.x, right(arch)]);
    return [
      ...arches
        .flatMap(
          (arch) =>
            [
              [1, right(arch) - half],
              [-1, arch.x + half],
            ] as const,
        )
        .filter(clear),
      ...beside.filter(([, lane]) => walls.every((wall) => Math.abs(wall - lane) > 5)),
    ];
  };
  const besides = (box: Box, at: End, gap: number): Route[] =>
    lanesOf(box, at).map(([side, lane], k) => {
      const [edge, y] = [side > 0 ? right(box) + 3 : box.x - 3, middleY(box) + 14 * shift];
      return {
        points: [...(at.area ? [] : [[edge, y] as const]), [lane, y], [lane, gap]],
        cost: 60 + 4 * k + Math.abs(lane - edge) / 8,
      };
    });
  const straights = (box: Box, tip: number, gap: number): Route[] =>
    near(middleX(box), box.x + 8, right(box) - 8, sideways ? 9 : 24).map((x) => ({
      points: [
        [x, tip],
        [x, gap],
      ],
      cost: 0,
    }));
  if (to.plane < 0) {
    const under = lanesOf(a, from).flatMap(([, lane], k) =>
      straights(a, top, top + 14).map(({ points }): Route => ({
        points: [...points, [lane, top + 14], [lane, end]],
        cost: 70 + 4 * k + Math.abs(lane - (points[0]?.[0] ?? lane)) / 8,
      })),
    );
    yield* [...besides(a, from, end), ...under].sort((one, other) => one.cost - other.cost);
    return;
  }
  const [first, second] = [planes[from.plane], planes[to.plane]].map((plane) => turned(plane?.box ?? a));
  const between = first && second ? (bottom(first) + second.y) / 2 : 0;
  const reach = sideways ? 36 : 24;
  const pairs = (
    same
      ? [top + 14, end - 14, top + 5, end - 5]
      : near(between - shift * 12, between - reach, between + reach, 12)
  ).flatMap((gap, at) => {
    const [starts, finishes] = [
      [...straights(a, top, gap), ...besides(a, from, gap)],
      [...straights(b, end, gap), ...besides(b, to, gap)],
    ];
    return starts.flatMap((start) =>
      finishes.map((finish) => ({
        start,
        finish,
        cost:
          50 +
          (same && at > 1 ? 12 : 0) +
          start.cost +
          finish.cost +
          Math.abs((start.points.at(-1)?.[0] ?? 0) - (finish.points.at(-1)?.[0] ?? 0)) / 8,
      })),
    );
  });
  for (const { start, finish, cost } of pairs.sort((one, other) => one.cost - other.cost))
    yield settle({ points: tidy([...start.points, ...finish.points.toReversed()]), cost });
}
