import { headLength } from '../arrows.js';
import { bottom, grow, isInside, meet, middleX, middleY, right, type Box, type Point } from '../geometry.js';
import { partsOf } from './parts.js';

/** Where a line leaves a box or comes to it: in the middle of a side, with room for a head before its first bend. */
interface Exit {
  readonly tip: Point;
  readonly bend: Point;
  readonly isUpright: boolean;
}

/** A place on the way: how it was reached, and what the way costs so far. */
interface Place {
  readonly point: Point;
  readonly isUpright: boolean;
  readonly cost: number;
  readonly before: readonly Point[];
}

/** What a bend costs, in px of way. */
const costOfBend = 60;

function exitsOf(box: Box): readonly Exit[] {
  const [near, far] = [grow(box, 3), grow(box, 3 + headLength)];
  const [x, y] = [middleX(box), middleY(box)];
  return [
    { tip: [x, bottom(near)], bend: [x, bottom(far)], isUpright: true },
    { tip: [x, near.y], bend: [x, far.y], isUpright: true },
    { tip: [right(near), y], bend: [right(far), y], isUpright: false },
    { tip: [near.x, y], bend: [far.x, y], isUpright: false },
  ];
}

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** The lines of a grid on which the way may go: beside every box, and through the exits. */
function gridOf(edges: readonly Box[], exits: readonly Exit[]): readonly [xs: number[], ys: number[]] {
  const bends = exits.map(({ bend }) => bend);
  return [
    sorted([...edges.flatMap((box) => [box.x, right(box)]), ...bends.map(([x]) => x)]),
    sorted([...edges.flatMap((box) => [box.y, bottom(box)]), ...bends.map(([, y]) => y)]),
  ];
}

/** The places next to one on the grid, by the direction in which they lie. */
function nextTo([x, y]: Point, [xs, ys]: readonly [number[], number[]]): (readonly [Point, boolean])[] {
  const beside = (values: readonly number[], value: number): number[] => {
    const at = values.indexOf(value);
    return values.filter((_, index) => Math.abs(index - at) === 1);
  };
  return [
    ...beside(xs, x).map((to) => [[to, y], false] as const),
    ...beside(ys, y).map((to) => [[x, to], true] as const),
  ];
}

/**
 * Finds the way from one box to another that is short, bends little and keeps `space` px from every box, whatever lies between;
 * for pictures whose boxes are not laid out for the lines between them.
 */
export function detour(
  from: Box,
  to: Box,
  boxes: readonly Box[],
  frame: Box,
  space: number,
): Point[] | undefined {
  const [starts, goals] = [exitsOf(from), exitsOf(to)];
  const grid = gridOf(
    boxes.map((box) => grow(box, space)),
    [...starts, ...goals],
  );
  const walls = boxes.map((box) => grow(box, 2.9));
  const isFree = (one: Point, other: Point): boolean =>
    partsOf([one, other]).every((part) => isInside(part, frame) && !walls.some((wall) => meet(part, wall)));
  const open: Place[] = starts
    .filter(({ tip, bend }) => isFree(tip, bend))
    .map(({ tip, bend, isUpright }) => ({ point: bend, isUpright, cost: 0, before: [tip] }));
  const done = new Set<string>();
  const nameOf = (point: Point, isUpright: boolean): string => `${point.join()} ${isUpright}`;
  while (open.length > 0) {
    const cheapest = open.reduce(
      (least, { cost }, index) => (cost < (open[least]?.cost ?? 0) ? index : least),
      0,
    );
    const [place] = open.splice(cheapest, 1) as [Place];
    const { point, isUpright, cost, before } = place;
    if (done.has(nameOf(point, isUpright))) continue;
    done.add(nameOf(point, isUpright));
    const goal = goals.find(
      ({ bend, isUpright: last }) => last === isUpright && bend.join() === point.join(),
    );
    if (goal && isFree(point, goal.tip)) return [...before, point, goal.tip];
    for (const [next, turned] of nextTo(point, grid)) {
      if (done.has(nameOf(next, turned)) || !isFree(point, next)) continue;
      const way = Math.abs(next[0] - point[0]) + Math.abs(next[1] - point[1]);
      open.push({
        point: next,
        isUpright: turned,
        cost: cost + way + (turned === isUpright ? 0 : costOfBend),
        before: [...before, point],
      });
    }
  }
  return undefined;
}
