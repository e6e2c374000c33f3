import { round, type Box } from '../../core/geometry.js';
import { textWidth, wrap, type TextStyle } from '../../core/text.js';
import { headPath, linePath, type Point } from './arch.js';
import { labelStyle, type PlacedText } from './arrange.js';
import { bottom, endOf, meet, middleY, right, type End, type PlacedPlane } from './ends.js';
import { levelRoutes, uprightRoutes, type Route } from './routes.js';

export const wayStyle: TextStyle = { size: 12.5, bold: true };
export const wayLine = 15;
const widestLabel = 140;
const forbidden = 1e4;

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
  /** Where it begins, if that is an area and not a mark. */
  readonly dot?: Point;
  /** Embraces all levels of the plane that it begins or ends at. */
  readonly brackets: readonly string[];
  /** Absent where there is no room for it. */
  readonly label?: PlacedText;
  /** Boxes that its line and its label cover. */
  readonly covers: readonly Box[];
}

/** Wraps the label of a way as it stands on the picture. */
export const wayLines = (label: string): string[] => wrap(label, wayStyle, widestLabel);

/** Box of a text; texts are estimated a little wide already. */
export function textBox({ lines, x, y, anchor }: PlacedText, style: TextStyle, height: number): Box {
  const width = Math.max(...lines.map((text) => textWidth(text, style)));
  return { x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2, y: y - style.size + 1, width, height: (lines.length - 1) * height + style.size + 2 };
}

const segments = (points: readonly Point[]): Box[] =>
  points.slice(1).map(([x, y], index) => {
    const [px, py] = points[index] ?? [x, y];
    return { x: Math.min(x, px), y: Math.min(y, py), width: Math.abs(x - px), height: Math.abs(y - py) };
  });

const inside = (inner: Box, outer: Box): boolean => inner.x >= outer.x && right(inner) <= right(outer) && inner.y >= outer.y - 1 && bottom(inner) <= bottom(outer) + 1;

/** Places for the label of a line: beside its upright parts, above and below its level ones. */
function labelsAt(points: readonly Point[], texts: readonly string[], cuts: readonly number[], leftFirst: boolean, lower: boolean): (PlacedText & { cost: number })[] {
  const height = (texts.length - 1) * wayLine;
  return segments(points).flatMap(({ x, y, width, height: long }): (PlacedText & { cost: number })[] => {
    if (long > width) {
      const stops = [y, ...cuts.filter((cut) => cut > y && cut < y + long).sort((a, b) => a - b), y + long];
      return stops.slice(1).flatMap((stop, index) => {
        const from = stops[index] ?? stop;
        const baseline = round((from + stop) / 2 + 4.5 - height / 2);
        const tight = Math.max(0, height + 15 - (stop - from));
        return (['start', 'end'] as const).map((anchor) => ({ lines: texts, x: round(anchor === 'start' ? x + 8 : x - 8), y: baseline, anchor, cost: 2 * tight + ((anchor === 'end') === leftFirst ? 0 : 8) }));
      });
    }
    return width < 16 ? [] : ([round(y - 6 - height), round(y + 15)] as const).map((baseline, below) => ({ lines: texts, x: round(x + width / 2), y: baseline, anchor: 'middle' as const, cost: (below === 1) === lower ? 0 : 8 }));
  });
}

/** Routes ways between occupants, levels and planes, one after the other, each clear of marks, names and earlier ways where that is possible. */
export function routeWays(ways: readonly NamedWay[], planes: readonly PlacedPlane[], stacked: boolean, frame: Box): DrawnWay[] {
  if (ways.length === 0) return [];
  const rows = planes.flatMap((plane) => plane.rows);
  const boxes = rows.flatMap((row) => row.places.map((each) => each.box));
  const names = rows.map(({ name }) => textBox(name, labelStyle, 18));
  const unused = rows.flatMap(({ unused: text }) => (text ? [textBox(text, { size: 13 }, 18)] : []));
  const walls = rows.flatMap(({ arch }): Box[] => [
    { x: arch.x + 20, y: arch.flipped ? bottom(arch) : arch.y, width: arch.width - 40, height: 0 },
    { x: arch.x, y: arch.y + 20, width: 0, height: arch.height - 20 },
    { x: right(arch), y: arch.y + 20, width: 0, height: arch.height - 20 },
  ]);
  const bases = planes.map(({ box, flipped }): Box => ({ ...box, y: flipped ? box.y : bottom(box), height: 0 }));
  const cuts = [...walls.filter(({ height }) => height === 0), ...bases].map(({ y }) => y);
  const drawn: DrawnWay[] = [];
  const lines: Box[] = [];
  const labels: Box[] = [];
  const mates = (way: NamedWay): NamedWay[] => ways.filter(({ from, to }) => (from === way.from && to === way.to) || (from === way.to && to === way.from));

  const place = (way: NamedWay, from: End, to: End): DrawnWay | undefined => {
    const group = mates(way);
    const [index, count] = [group.indexOf(way), group.length];
    const sideways = from.plane !== to.plane && !stacked;
    const first = sideways ? from.plane < to.plane : middleY(from.box) < middleY(to.box) || (middleY(from.box) === middleY(to.box) && from.box.x < to.box.x);
    const [a, b] = first ? [from, to] : [to, from];
    const own = (box: Box): boolean => [a, b].some((end) => box === end.box || (end.area && inside(box, end.box)));
    const others = boxes.filter((box) => !own(box));
    const texts = wayLines(way.label);
    let best: { route: Route; label?: PlacedText; cost: number } | undefined;
    for (const route of sideways ? levelRoutes(a, b, index, count, planes) : uprightRoutes(a, b, index, count, planes)) {
      const parts = segments(route.points);
      let cost = route.cost;
      for (const part of parts) {
        if (others.some((box) => meet(part, box, 3))) cost += forbidden;
        if (names.some((box) => meet(part, box, 2)) || labels.some((box) => meet(part, box, 2))) cost += forbidden / 4;
        if (unused.some((box) => meet(part, box, 2))) cost += 12;
        for (const line of lines) if (meet(part, line, 5)) cost += part.width < 1 === line.width < 1 ? 400 : 30;
      }
      if (best && cost >= best.cost) continue;
      let chosen: { label?: PlacedText; cost: number } = { cost: 2000 };
      for (const { cost: taste, ...label } of labelsAt(route.points, texts, cuts, count > 1 && index === 0, count === 2 && index === 1)) {
        const box = textBox(label, wayStyle, wayLine);
        let more = taste;
        if (!inside(box, frame) || boxes.some((other) => meet(box, other, 2)) || names.some((other) => meet(box, other, 3)) || labels.some((other) => meet(box, other, 3)) || [...lines, ...parts].some((other) => meet(box, other, 3))) more += forbidden;
        for (const wall of walls) if (meet(box, wall, -1)) more += 60;
        for (const base of bases) if (meet(box, base, 0)) more += 200;
        if (unused.some((other) => meet(box, other, 3))) more += 12;
        if (more < chosen.cost) chosen = { label, cost: more };
      }
      if (!best || cost + chosen.cost < best.cost) best = { route, cost: cost + chosen.cost, ...(chosen.label && { label: chosen.label }) };
    }
    if (!best) return undefined;
    const parts = segments(best.route.points);
    lines.push(...parts);
    if (best.label) labels.push(textBox(best.label, wayStyle, wayLine));
    const path = first ? best.route.points : [...best.route.points].reverse();
    const head = (tip: Point | undefined, before: Point | undefined): string[] => (tip && before ? [headPath(before, tip)] : []);
    const [start] = path;
    return {
      line: linePath(path),
      heads: [...head(path.at(-1), path.at(-2)), ...(way.both ? head(path[0], path[1]) : [])],
      brackets: [from, to].flatMap((end) => (end.level < 0 ? [bracket(planes[end.plane], end.plane, stacked)] : [])),
      covers: [...parts, ...(best.label ? [textBox(best.label, wayStyle, wayLine)] : [])],
      ...(from.area && from.level >= 0 && !way.both && start && { dot: [round(start[0]), round(start[1])] as const }),
      ...(best.label && { label: best.label }),
    };
  };

  for (const way of ways) {
    const [from, to] = [endOf(way.from, planes), endOf(way.to, planes)];
    const found = from && to && place(way, from, to);
    if (found) drawn.push(found);
  }
  return drawn;
}

/** Embraces the rows of a plane at the side that faces the other plane. */
function bracket(plane: PlacedPlane | undefined, index: number, stacked: boolean): string {
  if (!plane) return '';
  const { box, rows } = plane;
  if (stacked) {
    const y = index === 0 ? bottom(box) : box.y;
    const sign = index === 0 ? 1 : -1;
    return linePath([[box.x + 3, y + 4 * sign], [box.x + 3, y + 10 * sign], [right(box) - 3, y + 10 * sign], [right(box) - 3, y + 4 * sign]], 4);
  }
  const x = index === 0 ? right(box) : box.x;
  const sign = index === 0 ? 1 : -1;
  const [first, last] = [rows[0], rows.at(-1)];
  const top = first ? first.top + first.height / 2 : box.y;
  const end = last ? last.top + last.height - 8 : bottom(box);
  return linePath([[x + 4 * sign, top], [x + 11 * sign, top], [x + 11 * sign, end], [x + 4 * sign, end]], 4);
}
