import { bottom, middleX, middleY, right, type End, type PlacedPlane } from './ends.js';
import type { Point } from './arch.js';

/** A line that a way may take; a lower cost is a better look. */
export interface Route {
  readonly points: readonly Point[];
  readonly cost: number;
}

/** Numbers from the wanted one outwards, within bounds. */
function near(wanted: number, low: number, high: number, step = 8): number[] {
  const values = [wanted];
  for (let away = step; away <= Math.max(wanted - low, high - wanted); away += step) values.push(wanted - away, wanted + away);
  return values.filter((value) => value >= low && value <= high);
}

/** Distance of the lines of one group from its middle. */
const shiftOf = (index: number, count: number, pitch: number): number => (index - (count - 1) / 2) * pitch;

/** Lines between planes that stand side by side, from the left one to the right one. */
export function levelRoutes(a: End, b: End, index: number, count: number, [west, east]: readonly PlacedPlane[]): Route[] {
  if (!west || !east) return [];
  const whole = (end: End): boolean => end.level < 0;
  const shift = shiftOf(index, count, count === 2 ? 18 : 34);
  const ax = whole(a) ? right(west.box) + 13 : right(a.box) + (a.area ? -7 : 3);
  const bx = whole(b) ? east.box.x - 13 : b.box.x + (b.area ? 2 : -3);
  const [ya, yb] = [middleY(whole(a) ? b.box : a.box) + shift, middleY(whole(b) ? a.box : b.box) + shift];
  const routes: Route[] = [];
  const [low, high] = [Math.max(whole(a) ? 0 : a.box.y, whole(b) ? 0 : b.box.y) + 6, Math.min(whole(a) ? 1e6 : bottom(a.box), whole(b) ? 1e6 : bottom(b.box)) - 6];
  const wanted = (ya + yb) / 2;
  for (const y of near(wanted, low, high, 6)) routes.push({ points: [[ax, y], [bx, y]], cost: Math.abs(y - wanted) });
  const [gutter, end] = [right(west.box), east.box.x];
  const under = (end_: End, k: number): number => bottom(end_.box) + 6 + 4 * k;
  for (const turn of near((gutter + end) / 2 - Math.sign(yb - ya) * shift, gutter + 8, end - 8)) {
    const [am, bm] = [middleX(a.box) - shift, middleX(b.box) + shift];
    const starts: Point[][] = [[[ax, ya], [turn, ya]]];
    const finishes: Point[][] = [[[turn, yb], [bx, yb]]];
    if (!whole(a)) starts.push([[am, bottom(a.box) + 3], [am, under(a, index)], [turn, under(a, index)]]);
    if (!whole(b)) finishes.push([[turn, under(b, index)], [bm, under(b, index)], [bm, bottom(b.box) + 3]]);
    for (const start of starts) for (const finish of finishes) routes.push({ points: [...start, ...finish], cost: 40 + 20 * (start.length + finish.length - 4) + Math.abs(turn - (gutter + end) / 2) / 4 });
  }
  return routes;
}

/** Lines between levels of a plane and between planes that stand one above the other, from the upper end to the lower one. */
export function uprightRoutes(a: End, b: End, index: number, count: number, planes: readonly PlacedPlane[]): Route[] {
  const [low, high] = [Math.max(a.box.x, b.box.x) + 12, Math.min(right(a.box), right(b.box)) - 12];
  const [upper, lower] = [planes[a.plane], planes[b.plane]];
  if (!upper || !lower) return [];
  const routes: Route[] = [];
  if (a.plane === b.plane && a.level === b.level) {
    for (const k of [0, 1, 2])
      for (const away of [0.5, 0.25, 0.12]) {
        const y = Math.min(a.box.y, b.box.y) - 14 - 8 * (k + index);
        const [ax, bx] = [right(a.box) - away * a.box.width, b.box.x + away * b.box.width];
        routes.push({ points: [[ax, a.box.y - 3], [ax, y], [bx, y], [bx, b.box.y - 3]], cost: 4 * k + 6 * (0.5 - away) });
      }
    return routes;
  }
  const top = a.level < 0 ? bottom(a.box) + 12 : bottom(a.box) + 3;
  const end = b.level < 0 ? b.box.y - 12 : b.box.y - 3;
  const wanted = (low + high) / 2 + shiftOf(index, count, a.plane === b.plane ? 20 : 44);
  for (const x of near(wanted, low, high)) routes.push({ points: [[x, top], [x, end]], cost: Math.abs(x - wanted) / 3 });
  const gap = a.plane === b.plane ? end - 14 - 4 * index : (bottom(upper.box) + lower.box.y) / 2 + shiftOf(index, count, 12);
  for (const am of near(middleX(a.box), a.box.x + 12, right(a.box) - 12, 24))
    for (const bm of near(middleX(b.box), b.box.x + 12, right(b.box) - 12, 24))
      for (const y of a.plane === b.plane ? [top + 5, gap] : [gap]) routes.push({ points: [[am, top], [am, y], [bm, y], [bm, end]], cost: 60 + Math.abs(am - bm) / 8 });
  // The walls of an arch leave a lane from its row to the base, on either side.
  const arch = (upper.flipped ? lower : upper).rows[Math.min(a.level, b.level)]?.arch ?? a.box;
  const outer = upper.rows[a.level]?.arch ?? arch;
  for (const sign of [1, -1]) {
    const lane = (a.plane === b.plane ? (sign > 0 ? right(arch) : arch.x) : sign > 0 ? right(outer) : outer.x) - sign * (4 + 3 * index);
    const edge = (end_: End): number => (sign > 0 ? right(end_.box) - 14 : end_.box.x + 14);
    const start: Point[] = a.area ? [[lane, middleY(a.box)]] : [[edge(a), top], [edge(a), top + 4], [lane, top + 4]];
    for (const bm of b.area ? [middleX(b.box)] : [edge(b), middleX(b.box)])
      routes.push({ points: [...start, [lane, gap], [bm, gap], [bm, end]], cost: 120 + (sign > 0 ? 0 : 5) });
  }
  return routes;
}
