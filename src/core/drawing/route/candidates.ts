import { bottom, middleX, middleY, right, type Box, type Point } from '../geometry.js';
import { lanesOf, turn, type Port } from './port.js';

/** A line that a link may take; a lower cost is a better look. */
export interface Candidate {
  readonly points: readonly Point[];
  readonly cost: number;
}

/** Two ends as a line sees them that goes down from the first to the second; turned where it goes across. */
interface Pair {
  readonly from: Port;
  readonly to: Port;
  readonly a: Box;
  readonly b: Box;
  readonly sideways: boolean;
  /** Whether both are in one group, or in none. */
  readonly same: boolean;
  /** Tells links between the same two ends apart: how far from the middle of all of them. */
  readonly shift: number;
}

/** Numbers from the wanted one outwards, within bounds. */
function near(wanted: number, low: number, high: number, step: number): number[] {
  const values = [wanted];
  for (let away = step; away <= high - low; away += step) values.push(wanted - away, wanted + away);
  return values.filter((value) => value >= low && value <= high);
}

/** Leaves away points at which a line goes on as before. */
export function tidy(points: readonly Point[]): Point[] {
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

/** Turns a line back where it was found in a picture on its side. */
const settle = ({ points, cost }: Candidate, { sideways }: Pair): Candidate => ({
  points: sideways ? points.map(([x, y]): Point => [y, x]) : points,
  cost,
});

/** Lines out of two boxes of a row and over their neighbours, or, where that is no way, under them. */
function* overRow({ a, b }: Pair, index: number): Generator<Candidate> {
  const shares = [0.5, 0.25, 0.12, 0.75];
  // Below there is mostly another row, where nothing of this happens.
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
}

/** Straight lines from the lower edge of the first box to the upper edge of the second. */
function* straightLines({ a, b, sideways, same, shift }: Pair, count: number): Generator<Candidate> {
  const [low, high] = [Math.max(a.x, b.x) + 8, Math.min(right(a), right(b)) - 8];
  const apart = sideways ? (count > 2 ? 34 : 18) : same ? 20 : 44;
  const wanted = (low + high) / 2 + shift * apart;
  for (const x of near(wanted, low, high, 6))
    yield {
      points: [
        [x, bottom(a) + 3],
        [x, b.y - 3],
      ],
      cost: Math.abs(x - wanted) / 3,
    };
}

/** Beginnings that leave a box at a side and go along a lane to a height. */
function besides(port: Port, box: Box, height: number, { sideways, shift }: Pair): Candidate[] {
  return lanesOf(port, sideways).map(([side, lane], index) => {
    const most = Math.max(0, box.height / 2 - 4);
    const y = middleY(box) + Math.max(-most, Math.min(most, 14 * shift));
    const edge = side > 0 ? right(box) + 3 : box.x - 3;
    return {
      points: [...(port.area === true ? [] : [[edge, y] as const]), [lane, y], [lane, height]],
      cost: 60 + 4 * index + Math.abs(lane - edge) / 8,
    };
  });
}

/** Beginnings that go straight from an edge of a box to a height. */
function straights(box: Box, tip: number, height: number, { sideways }: Pair): Candidate[] {
  return near(middleX(box), box.x + 8, right(box) - 8, sideways ? 9 : 24).map((x) => ({
    points: [
      [x, tip],
      [x, height],
    ],
    cost: 0,
  }));
}

/** Lines down to the floor: along a lane from a side of the box, or from its lower edge to a lane. */
function toFloor(pair: Pair): Candidate[] {
  const { from, a, b, sideways } = pair;
  const [top, end] = [bottom(a) + 3, b.y - 3];
  const under = lanesOf(from, sideways).flatMap(([, lane], index) =>
    straights(a, top, top + 14, pair).map(({ points }): Candidate => ({
      points: [...points, [lane, top + 14], [lane, end]],
      cost: 70 + 4 * index + Math.abs(lane - (points[0]?.[0] ?? lane)) / 8,
    })),
  );
  return [...besides(from, a, end, pair), ...under].sort((one, other) => one.cost - other.cost);
}

/** Heights at which a line with a jog may go across. */
function jogsOf({ from, to, a, b, sideways, same, shift }: Pair): number[] {
  const [top, end] = [bottom(a) + 3, b.y - 3];
  if (same) return [top + 14, end - 14, top + 5, end - 5];
  const [first, second] = [from.group ?? from.box, to.group ?? to.box].map((box) =>
    sideways ? turn(box) : box,
  ) as [Box, Box];
  const between = (bottom(first) + second.y) / 2;
  const reach = sideways ? 36 : 24;
  return near(between - shift * 12, between - reach, between + reach, 12);
}

/** Lines that leave both boxes at an edge or a side and go across between them; the simplest first. */
function* jogged(pair: Pair): Generator<Candidate> {
  const { from, to, a, b, same } = pair;
  const [top, end] = [bottom(a) + 3, b.y - 3];
  const pairs = jogsOf(pair).flatMap((height, at) => {
    const starts = [...straights(a, top, height, pair), ...besides(from, a, height, pair)];
    const finishes = [...straights(b, end, height, pair), ...besides(to, b, height, pair)];
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
    yield { points: tidy([...start.points, ...finish.points.toReversed()]), cost };
}

/**
 * Lists lines from the upper port to the lower one, or, `sideways`, from the left one to the right one: straight ones, ones with
 * a jog, and ones that leave a port at its side; the simplest first. `index` and `count` tell links of the same two ports apart.
 */
export function* candidates(
  from: Port,
  to: Port,
  index: number,
  count: number,
  sideways: boolean,
): Generator<Candidate, void> {
  const pair: Pair = {
    from,
    to,
    a: sideways ? turn(from.box) : from.box,
    b: sideways ? turn(to.box) : to.box,
    sideways,
    same: from.group === to.group,
    shift: index - (count - 1) / 2,
  };
  if (pair.same && !sideways && pair.a.y === pair.b.y) {
    yield* overRow(pair, index);
    return;
  }
  for (const line of straightLines(pair, count)) yield settle(line, pair);
  if (to.floor === true) yield* toFloor(pair);
  else for (const line of jogged(pair)) yield settle(line, pair);
}
