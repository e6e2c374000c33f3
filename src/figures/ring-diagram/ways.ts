import { bottom, meet, right, round, type Box } from '../../core/geometry.js';
import { headPath, linePath, type Point } from './arch.js';
import { labelStyle, plainStyle, type PlacedText } from './arrange.js';
import { endOf, grow, middleY, type End, type PlacedPlane } from './ends.js';
import { routesOf } from './routes.js';
import { discWidth, textBox, wayLine, wayLines, wayStyle, type DrawnWay, type NamedWay } from './way-text.js';

const forbidden = 1e4;

/** What a line or a label should keep clear of, and how much. */
interface Obstacle {
  readonly box: Box;
  readonly line: number;
  readonly label: number;
}

const inside = (inner: Box, outer: Box): boolean => inner.x >= outer.x && right(inner) <= right(outer) && inner.y >= outer.y && bottom(inner) <= bottom(outer);

const segments = (points: readonly Point[]): Box[] =>
  points.slice(1).map(([x, y], index) => {
    const [px, py] = points[index] ?? [x, y];
    return { x: Math.min(x, px), y: Math.min(y, py), width: Math.abs(x - px), height: Math.abs(y - py) };
  });

type Label = PlacedText & { readonly cost: number };

/** Places for the label of a line: beside its upright parts, above and below its level ones. */
function labelsAt(parts: readonly Box[], lines: readonly string[], cuts: readonly number[], leftFirst: boolean, lower: boolean): Label[] {
  const height = (lines.length - 1) * wayLine;
  return parts.flatMap(({ x, y, width, height: long }): Label[] => {
    if (width > long) return [round(y - 6 - height), round(y + 15)].map((baseline, below) => ({ lines, x: round(x + width / 2), y: baseline, anchor: 'middle', cost: (width < 16 ? forbidden : 0) + ((below === 1) === lower ? 0 : 8) }));
    const stops = [y, ...cuts.filter((cut) => cut > y && cut < y + long).sort((a, b) => a - b), y + long];
    return stops.slice(1).flatMap((stop, index) => {
      const from = stops[index] ?? stop;
      const room = stop - from - height;
      return [1, -1].map((side): Label => ({ lines, x: round(x + 8 * side), y: round((from + stop - height) / 2 + 4.5), anchor: side > 0 ? 'start' : 'end', cost: (room < 15 ? 30 : 150 / room) + (side < 0 === leftFirst ? 0 : 8) }));
    });
  });
}

/** Places for the numbers of steps: on the line itself, in its longest parts. */
function discsAt(parts: readonly Box[], lines: readonly string[]): Label[] {
  return parts.flatMap(({ x, y, width, height }) =>
    [0.5, 0.4, 0.6, 0.3, 0.7].map((share): Label => ({ lines, x: round(x + width * share), y: round(y + height * share + 4.3), anchor: 'middle', cost: 400 / Math.max(8, width + height - 18) + 20 * Math.abs(share - 0.5) })),
  );
}

/** Embraces the rows of a plane at the side that faces the other plane. */
function bracket({ box, rows }: PlacedPlane, index: number, stacked: boolean): string {
  const sign = index === 0 ? 1 : -1;
  const edge = stacked ? (index === 0 ? bottom(box) : box.y) : index === 0 ? right(box) : box.x;
  const [first] = rows;
  const [from, to] = stacked ? [box.x + 3, right(box) - 3] : [box.y + (first?.height ?? 0) / 2, bottom(box) - 8];
  const points = ([[4, from], [11, from], [11, to], [4, to]] as const).map(([away, along]): Point => (stacked ? [along, edge + sign * away] : [edge + sign * away, along]));
  return linePath(points, 4);
}

/** Routes ways between occupants, levels and planes, each clear of marks, names and earlier ways where that is possible. */
export function routeWays(ways: readonly NamedWay[], planes: readonly PlacedPlane[], stacked: boolean, frame: Box, bar: Box, fixed: readonly Box[]): DrawnWay[] {
  const rows = planes.flatMap((plane) => plane.rows);
  const crowns = rows.map(({ arch }): Box => ({ x: arch.x + arch.radius, y: arch.flipped ? bottom(arch) : arch.y, width: arch.width - 2 * arch.radius, height: 0 }));
  const bases = planes.map(({ box, flipped }): Box => ({ ...box, y: flipped ? box.y : bottom(box), height: 0 }));
  const walls = rows.flatMap(({ arch }) => [arch.x, right(arch)].map((x): Box => ({ x, y: arch.y + (arch.flipped ? 0 : arch.radius), width: 0, height: arch.height - arch.radius })));
  const shoulders = rows.flatMap(({ arch: { x, y, width, height, radius, flipped } }) =>
    [0.26, 0.78, 1.3].flatMap((angle) => {
      const [across, down] = [radius * (1 - Math.cos(angle)), radius * (1 - Math.sin(angle))];
      return [x + across, x + width - across].map((at): Box => grow({ x: at, y: flipped ? y + height - down : y + down, width: 0, height: 0 }, radius / 7));
    }),
  );
  const cuts = [...crowns, ...bases].map(({ y }) => y);
  const obstacles: Obstacle[] = [
    ...fixed.map((box) => ({ box, line: forbidden / 4, label: forbidden })),
    ...rows.flatMap(({ name, unused, places }) => [
      { box: grow(textBox(name, labelStyle, 18), 2), line: forbidden / 4, label: forbidden },
      ...(unused ? [{ box: textBox(unused, plainStyle, 18), line: 12, label: 12 }] : []),
      ...places.map(({ box }) => ({ box, line: forbidden, label: forbidden })),
    ]),
    ...[...crowns, ...walls, ...shoulders].map((box) => ({ box, line: 0, label: 60 })),
    ...bases.map((box) => ({ box, line: 0, label: 200 })),
  ];

  const draw = (way: NamedWay, from: End, to: End): DrawnWay => {
    const group = ways.filter((other) => (other.from === way.from && other.to === way.to) || (other.from === way.to && other.to === way.from));
    const [index, count] = [group.indexOf(way), group.length];
    const sideways = from.plane !== to.plane && !stacked && from.plane >= 0 && to.plane >= 0;
    const forward = sideways ? from.plane < to.plane : middleY(from.box) - middleY(to.box) + (from.box.x - to.box.x) / 1e4 < 0;
    const [a, b] = forward ? [from, to] : [to, from];
    const own = (box: Box): boolean => [a, b].some((end) => box === end.box || (end.area && inside(box, grow(end.box, 3, 9))));
    const disc = way.steps !== undefined;
    const lines = disc ? [way.label] : wayLines(way.label);
    const boxOf = (label: Label): Box => {
      const width = discWidth(way.label) + 2;
      return disc ? { x: label.x - width / 2, y: label.y - 14.3, width, height: 20 } : textBox(label, wayStyle, wayLine);
    };
    let best: { points: readonly Point[]; parts: Box[]; label?: Label; cost: number } = { points: [], parts: [], cost: Infinity };
    for (const { points, cost: taste } of routesOf(a, b, index, count, planes, sideways)) {
      // What follows is not simpler than this.
      if (best.cost < 50 || (taste >= 50 && taste >= best.cost)) break;
      const parts = segments(points);
      let cost = taste;
      for (const part of parts)
        for (const { box, line } of obstacles) if (line > 0 && meet(part, box, line === 400 ? 9 : 3) && !(line === forbidden && own(box))) cost += line === 400 && part.width < 1 !== box.width < 1 ? 30 : line;
      if (cost >= best.cost) continue;
      let label: Label | undefined;
      let least = 2000;
      for (const candidate of disc ? discsAt(parts, lines) : labelsAt(parts, lines, cuts, count > 1 && index === 0, count === 2 && index === 1)) {
        const box = boxOf(candidate);
        let more = candidate.cost + (inside(box, frame) && (disc || !parts.some((part) => meet(part, box, 3))) ? 0 : forbidden);
        for (const obstacle of obstacles) if (more < least && (obstacle.label > 200 || !disc) && meet(box, obstacle.box, obstacle.label === forbidden ? 2 : 0)) more += obstacle.label;
        if (more < least) [label, least] = [candidate, more];
      }
      if (cost + least < best.cost) best = { points, parts, cost: cost + least, ...(label && { label }) };
    }
    const { label, parts } = best;
    const path = forward ? best.points : [...best.points].reverse();
    const covers = label ? [...parts, boxOf(label)] : parts;
    obstacles.push(...covers.map((box, at) => ({ box, line: at < parts.length ? 400 : forbidden / 4, label: forbidden })));
    const [[start, second], [last, tip]] = [path.slice(0, 2), path.slice(-2)];
    return {
      way,
      line: linePath(path),
      heads: [...(last && tip ? [headPath(last, tip)] : []), ...(way.both && start && second ? [headPath(second, start)] : [])],
      brackets: [from, to].flatMap(({ plane, level }) => (level < 0 && plane >= 0 ? planes.slice(plane, plane + 1).map((each) => bracket(each, plane, stacked)) : [])),
      covers,
      ...(from.area && from.level >= 0 && !way.both && start && { dot: [round(start[0]), round(start[1])] as const }),
      ...(label && { label }),
    };
  };

  const found = ways.flatMap((way) => {
    const [from, to] = [endOf(way.from, planes, bar), endOf(way.to, planes, bar)];
    return from && to ? [{ way, from, to, free: from.plane === to.plane && from.level === to.level ? 0 : 1 }] : [];
  });
  // Ways inside a row have the fewest places to go.
  return found.sort((a, b) => a.free - b.free).map(({ way, from, to }) => draw(way, from, to));
}
