import { round, type Box } from '../../core/geometry.js';
import { textWidth, wrap, type TextStyle } from '../../core/text.js';
import { headPath, linePath, type Point } from './arch.js';
import type { PlacedText, Row } from './arrange.js';

export const wayStyle: TextStyle = { size: 12.5, bold: true };
const line = 15;

/** A plane on the picture. */
export interface PlacedPlane {
  readonly key: string;
  readonly box: Box;
  readonly rows: readonly Row[];
  readonly flipped: boolean;
}

/** A way and what it is called in the reader's language. */
export interface NamedWay {
  readonly from: string;
  readonly to: string;
  readonly both: boolean;
  readonly label: string;
}

export interface DrawnWay {
  readonly line: string;
  readonly heads: readonly string[];
  readonly dots: readonly Point[];
  readonly label: PlacedText;
}

/** Where a way begins or ends. */
interface End {
  readonly plane: number;
  /** Index of the level; -1 for the whole plane. */
  readonly level: number;
  readonly box: Box;
  /** Set where the end is an area and not an occupant. */
  readonly area: boolean;
}

const right = (box: Box): number => box.x + box.width;
const bottom = (box: Box): number => box.y + box.height;
const middle = (box: Box): number => box.y + box.height / 2;

/** The box around boxes. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map(right)) - x, height: Math.max(...boxes.map(bottom)) - y };
}

/** Finds an end by key: an occupant, a level (the one who is on it, else its whole width) or a plane. */
export function endOf(key: string, planes: readonly PlacedPlane[]): End | undefined {
  for (const [plane, { key: own, box, rows }] of planes.entries()) {
    if (own === key) return { plane, level: -1, box, area: true };
    for (const [level, row] of rows.entries()) {
      const found = row.places.find((each) => each.key === key) ?? (row.key === key && row.places.length === 1 ? row.places[0] : undefined);
      if (found) return { plane, level, box: found.box, area: false };
      if (row.key !== key) continue;
      const { y, height } = row.places.length === 0 ? { y: row.top + 6, height: row.height - 12 } : around(row.places.map((each) => each.box));
      return { plane, level, box: { x: row.arch.x, y, width: row.arch.width, height }, area: true };
    }
  }
  return undefined;
}

/** Tells whether a line of level and upright parts keeps clear of boxes. */
function clear(points: readonly Point[], boxes: readonly Box[]): boolean {
  return points.slice(1).every(([x, y], index) => {
    const [px, py] = points[index]!;
    return boxes.every((box) => Math.max(x, px) < box.x - 3 || Math.min(x, px) > right(box) + 3 || Math.max(y, py) < box.y - 3 || Math.min(y, py) > bottom(box) + 3);
  });
}

/** The widest stretch of a line that no contour cuts. */
function widest(from: number, to: number, cuts: readonly number[]): readonly [number, number] {
  const stops = [from, ...cuts.filter((cut) => cut > from && cut < to).sort((a, b) => a - b), to];
  const gaps = stops.slice(1).map((stop, index): readonly [number, number] => [stops[index] ?? from, stop]);
  return gaps.reduce((best, gap) => (gap[1] - gap[0] > best[1] - best[0] + 0.5 ? gap : best), gaps[0] ?? [from, to]);
}

/** Routes ways: level between planes that stand side by side, upright between levels and between stacked planes. */
export function routeWays(ways: readonly NamedWay[], planes: readonly PlacedPlane[], stacked: boolean): DrawnWay[] {
  const boxes = planes.flatMap((plane) => plane.rows.flatMap((row) => row.places.map((each) => each.box)));
  const rows = planes.flatMap((plane) => plane.rows);
  const cuts = [...rows.map(({ arch }) => (arch.flipped ? bottom(arch) : arch.y)), ...planes.map(({ box, flipped }) => (flipped ? box.y : bottom(box)))];
  const groups = new Map<string, NamedWay[]>();
  for (const way of ways) {
    const id = [way.from, way.to].sort().join(' ');
    groups.set(id, [...(groups.get(id) ?? []), way]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((way, index): DrawnWay[] => {
      const [from, to] = [endOf(way.from, planes), endOf(way.to, planes)];
      if (!from || !to) return [];
      const sideways = from.plane !== to.plane && !stacked;
      const first = sideways ? from.plane < to.plane : middle(from.box) < middle(to.box) || (middle(from.box) === middle(to.box) && from.box.x < to.box.x);
      const [a, b] = first ? [from, to] : [to, from];
      const others = boxes.filter((box) => box !== a.box && box !== b.box && !(a.area && inside(box, a.box)) && !(b.area && inside(box, b.box)));
      const { points, label } = sideways ? levelRoute(a, b, way.label, index, group.length, others, planes) : uprightRoute(a, b, way.label, index, group, others, cuts, rows);
      const path = first ? points : [...points].reverse();
      const heads = [headPath(path.at(-2)!, path.at(-1)!), ...(way.both ? [headPath(path[1]!, path[0]!)] : [])];
      const start = path[0]!;
      return [{ line: linePath(path), heads, dots: from.area && !way.both && from.level >= 0 ? [[round(start[0]), round(start[1])]] : [], label }];
    }),
  );
}

const inside = (inner: Box, outer: Box): boolean => inner.x >= outer.x && right(inner) <= right(outer) && inner.y >= outer.y - 1 && bottom(inner) <= bottom(outer) + 1;

interface Route {
  readonly points: readonly Point[];
  readonly label: PlacedText;
}

/** From the left plane to the right one. */
function levelRoute(a: End, b: End, text: string, index: number, count: number, others: readonly Box[], planes: readonly PlacedPlane[]): Route {
  const [west, east] = planes.map(({ box }) => box) as [Box, Box];
  const [gutter, end] = [right(west) + (a.level < 0 ? 14 : 0), east.x - (b.level < 0 ? 14 : 0)];
  const centre = (gutter + end) / 2;
  const shift = count === 1 ? 0 : count === 2 ? index * 18 - 9 : (index - (count - 1) / 2) * 34;
  const ya = (a.level < 0 ? middle(b.box) : middle(a.box)) + shift;
  const yb = (b.level < 0 ? middle(a.box) : middle(b.box)) + shift;
  const [ax, bx] = [a.level < 0 ? gutter : right(a.box) + (a.area ? -6 : 3), b.level < 0 ? end : b.box.x + (b.area ? 6 : -3)];
  const turn = centre - Math.sign(yb - ya) * shift;
  const under = (box: Box): number => bottom(box) + 6 + 4 * index;
  const [am, bm] = [a.box.x + a.box.width / 2 + shift, b.box.x + b.box.width / 2 - shift];
  const start: Point[] = [[ax, ya], [turn, ya]];
  const finish: Point[] = [[turn, yb], [bx, yb]];
  const startBelow: Point[] = [[am, bottom(a.box) + 3], [am, under(a.box)], [turn, under(a.box)]];
  const finishBelow: Point[] = [[turn, under(b.box)], [bm, under(b.box)], [bm, bottom(b.box) + 3]];
  const straight = Math.abs(ya - yb) < 1;
  const points = [...(clear(start, others) ? start : startBelow), ...(clear(finish, others) ? finish : finishBelow)].filter(([x], at, all) => !straight || all.length > 4 || at === 0 || at === 3 || x === undefined);
  const texts = wrap(text, wayStyle, end - gutter - 10);
  const below = count === 2 && index === 1;
  const y = below ? yb + 5 + wayStyle.size : ya - 7 - (texts.length - 1) * line;
  return { points, label: { lines: texts, x: round(centre), y: round(y), anchor: 'middle' } };
}

/** From the upper end to the lower one. */
function uprightRoute(a: End, b: End, text: string, index: number, group: readonly NamedWay[], others: readonly Box[], cuts: readonly number[], rows: readonly Row[]): Route {
  const count = group.length;
  const [low, high] = [Math.max(a.box.x, b.box.x) + 12, Math.min(right(a.box), right(b.box)) - 12];
  const widths = group.map(({ label }) => Math.min(140, textWidth(label, wayStyle)));
  const own = widths[index] ?? 0;
  if (a.plane === b.plane && a.level === b.level) {
    const y = Math.min(a.box.y, b.box.y) - 9 - 17 * index;
    const [ax, bx] = [a.box.x + a.box.width / 2 + 10 * index, b.box.x + b.box.width / 2 - 10 * index];
    return { points: [[ax, a.box.y - 3], [ax, y], [bx, y], [bx, b.box.y - 3]], label: { lines: [text], x: round((ax + bx) / 2), y: round(y - 5), anchor: 'middle' } };
  }
  const top = a.level < 0 ? bottom(a.box) : bottom(a.box) + 3;
  const end = b.level < 0 ? b.box.y : b.box.y - 3;
  const [from, to] = widest(top, end, cuts);
  const at = (from + to) / 2;
  // Names of rings stand at the left of the rows that the way passes.
  const names = rows.filter(({ name, arch }) => name.anchor === 'start' && (name.y - 4 > top && name.y - 4 < end) && arch.x < high).map(({ name, unused }) => (unused ?? name).x + textWidth((unused ?? name).lines[0] ?? '', { size: 13, bold: unused === undefined }));
  const free = Math.max(low, ...names.map((name) => name + 10));
  const spread = count === 1 ? 0 : 20;
  const centre = (low + high) / 2;
  const leftLabel = count > 1 && index === 0 && centre - spread / 2 - 8 - own > free - 12;
  let x = count === 1 ? centre : centre + (index === 0 ? -spread / 2 : spread / 2 + widths.slice(1, index).reduce((sum, width) => sum + width + 20, 0));
  if (!leftLabel && count > 1 && index === 0) x -= own - 4;
  x = Math.min(Math.max(x, free), Math.max(high, low));
  const straight: Point[] = [[x, top], [x, end]];
  const texts = wrap(text, wayStyle, 140);
  const baseline = round(at + 4.5 - ((texts.length - 1) * line) / 2);
  if (low <= high && clear(straight, others)) return { points: straight, label: { lines: texts, x: round(leftLabel ? x - 8 : x + 8), y: baseline, anchor: leftLabel ? 'end' : 'start' } };
  const [am, bm] = [a.box.x + a.box.width / 2, b.box.x + b.box.width / 2];
  const jog: Point[] = [[am, top], [am, top + 5], [bm, top + 5], [bm, end]];
  if (clear(jog, others)) return { points: jog, label: { lines: texts, x: round(bm + 8), y: baseline, anchor: 'start' } };
  const lane = (rows.find((row) => row.places.some(({ box }) => box === a.box || box === b.box))?.arch ?? a.box);
  const laneX = right(lane) - 5 - 4 * index;
  const side: Point[] = [[right(a.box) - 14, top], [right(a.box) - 14, top + 5], [laneX, top + 5], [laneX, end - 5], [right(b.box) - 14, end - 5], [right(b.box) - 14, end]];
  return { points: side, label: { lines: texts, x: round(right(b.box) - 22), y: round(end - 8), anchor: 'end' } };
}
