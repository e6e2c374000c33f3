import { bottom, meet, right, round, type Box } from '../../core/drawing/geometry.js';
import { headPath, linePath, type Point } from './arch-shape.js';
import { labelStyle, plainStyle, type PlacedText } from './arrange.js';
import { endOf, grow, middleY, type End, type PlacedPlane } from './ends.js';
import { routesOf, type Route } from './routes.js';
import { discWidth, textBox, wayLine, wayLines, wayStyle, type DrawnWay, type NamedWay } from './way-text.js';

const forbidden = 1e4;

/** What a line or a label should keep clear of, and how much. */
interface Obstacle {
  readonly box: Box;
  readonly line: number;
  readonly label: number;
}

/** A line that a way may take, and what it costs by itself. */
interface Line {
  readonly path: readonly Point[];
  readonly parts: readonly Box[];
  readonly taste: number;
  readonly cost: number;
}

/** A way with the line that it takes. */
interface Routed {
  readonly way: NamedWay;
  readonly from: End;
  readonly to: End;
  readonly path: readonly Point[];
  readonly parts: readonly Box[];
  /** What it covers besides its line. */
  readonly boxes: readonly Box[];
  readonly label?: Label;
  readonly cost: number;
}

/** What a line costs that comes close to another. */
const beside = 400;
const headLength = 9.5;

const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x && right(inner) <= right(outer) && inner.y >= outer.y && bottom(inner) <= bottom(outer);

const segments = (points: readonly Point[]): Box[] =>
  points.slice(1).map(([x, y], index) => {
    const [px, py] = points[index] ?? [x, y];
    return { x: Math.min(x, px), y: Math.min(y, py), width: Math.abs(x - px), height: Math.abs(y - py) };
  });

/** How far two parts that run in one direction do so side by side. */
const along = (a: Box, b: Box): number =>
  Math.max(
    0,
    a.width < 1
      ? Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y)
      : Math.min(right(a), right(b)) - Math.max(a.x, b.x),
  );

/** Crossing another line at a right angle is cheap, running on it is not. */
function costBeside(part: Box, other: Box): number {
  if (part.width < 1 !== other.width < 1) return 30;
  return beside + (meet(part, other, 4) ? 20 * along(part, other) : 0);
}

const distance = ({ x, y, width, height }: Box, [px, py]: Point): number =>
  Math.max(x - px, px - x - width, 0) + Math.max(y - py, py - y - height, 0);

/** Tells whether the last part of a line comes straight from outside, and has room for a head. */
function arrives(path: readonly Point[], { box, area }: End, room = headLength): boolean {
  const [last, tip] = path.slice(-2);
  if (!last || !tip || Math.hypot(tip[0] - last[0], tip[1] - last[1]) < room) return false;
  return area || distance(box, last) - distance(box, tip) >= room - 0.1;
}

/** Box of the head at the end of a line. */
function headBox(path: readonly Point[]): Box | undefined {
  const [last, tip] = path.slice(-2);
  if (!last || !tip) return undefined;
  const [x, y] = tip;
  if (Math.abs(x - last[0]) < 1)
    return { x: x - 4, y: y > last[1] ? y - headLength : y, width: 8, height: headLength };
  return { x: x > last[0] ? x - headLength : x, y: y - 4, width: headLength, height: 8 };
}

type Label = PlacedText & { readonly cost: number };

/** Places for the label of a line: beside its upright parts, above and below its level ones. */
function labelsAt(
  parts: readonly Box[],
  lines: readonly string[],
  cuts: readonly number[],
  leftFirst: boolean,
  lower: boolean,
): Label[] {
  const height = (lines.length - 1) * wayLine;
  return parts.flatMap(({ x, y, width, height: long }): Label[] => {
    if (width > long)
      return [round(y - 6 - height), round(y + 15)].map((baseline, below) => ({
        lines,
        x: round(x + width / 2),
        y: baseline,
        anchor: 'middle',
        cost: (width < 16 ? forbidden : 0) + ((below === 1) === lower ? 0 : 8),
      }));
    const stops = [y, ...cuts.filter((cut) => cut > y && cut < y + long).sort((a, b) => a - b), y + long];
    return stops.slice(1).flatMap((stop, index) => {
      const from = stops[index] ?? stop;
      const room = stop - from - height;
      return [1, -1].map((side): Label => ({
        lines,
        x: round(x + 8 * side),
        y: round((from + stop - height) / 2 + 4.5),
        anchor: side > 0 ? 'start' : 'end',
        cost: (room < 15 ? 30 : 150 / room) + (side < 0 === leftFirst ? 0 : 8),
      }));
    });
  });
}

/** Places for the numbers of steps: on the line itself, in its longest parts, clear of the head at the end of the last one. */
function discsAt(points: readonly Point[], lines: readonly string[], wide: number): Label[] {
  return points.slice(1).flatMap(([x, y], index): Label[] => {
    const [px, py] = points[index] ?? [x, y];
    const long = Math.hypot(x - px, y - py) || 1;
    const half = py === y ? wide / 2 : 9;
    const [low, high] = [
      index === 0 ? half - 2 : half,
      long - (index === points.length - 2 ? half + 16 : half),
    ];
    const wanted = Math.max(Math.min(low, long / 2), Math.min(high, long / 2));
    const stops = [wanted];
    for (let away = 7; away <= long / 2; away += 7) stops.push(wanted - away, wanted + away);
    return stops
      .filter((at) => at > 5 && at < long - 5)
      .map((at) => ({
        lines,
        x: round(px + ((x - px) * at) / long),
        y: round(py + ((y - py) * at) / long + 4.3),
        anchor: 'middle',
        cost:
          400 / Math.max(8, long - 18) + Math.abs(at - wanted) / 4 + 30 * Math.max(0, at - high, low - at),
      }));
  });
}

/** Embraces the rows of a plane at the side that faces the other plane. */
function bracket({ box, rows }: PlacedPlane, index: number, stacked: boolean): string {
  const sign = index === 0 ? 1 : -1;
  const edge = stacked ? (index === 0 ? bottom(box) : box.y) : index === 0 ? right(box) : box.x;
  const [first] = rows;
  const [from, to] = stacked
    ? [box.x + 3, right(box) - 3]
    : [box.y + (first?.height ?? 0) / 2, bottom(box) - 8];
  const points = (
    [
      [4, from],
      [11, from],
      [11, to],
      [4, to],
    ] as const
  ).map(([away, along]): Point => (stacked ? [along, edge + sign * away] : [edge + sign * away, along]));
  return linePath(points, 4);
}

/** Routes ways between occupants, levels and planes, each clear of marks, names and earlier ways where that is possible. */
export function routeWays(
  ways: readonly NamedWay[],
  planes: readonly PlacedPlane[],
  stacked: boolean,
  frame: Box,
  bar: Box,
  fixed: readonly Box[],
): DrawnWay[] {
  const rows = planes.flatMap((plane) => plane.rows);
  const crowns = rows.map(({ arch }): Box => ({
    x: arch.x + arch.radius,
    y: arch.flipped ? bottom(arch) : arch.y,
    width: arch.width - 2 * arch.radius,
    height: 0,
  }));
  const bases = planes.map(({ box, flipped }): Box => ({
    ...box,
    y: flipped ? box.y : bottom(box),
    height: 0,
  }));
  const walls = rows.flatMap(({ arch }) =>
    [arch.x, right(arch)].map((x): Box => ({
      x,
      y: arch.y + (arch.flipped ? 0 : arch.radius),
      width: 0,
      height: arch.height - arch.radius,
    })),
  );
  const shoulders = rows.flatMap(({ arch: { x, y, width, height, radius, flipped } }) =>
    [0.26, 0.78, 1.3].flatMap((angle) => {
      const [across, down] = [radius * (1 - Math.cos(angle)), radius * (1 - Math.sin(angle))];
      return [x + across, x + width - across].map((at): Box =>
        grow({ x: at, y: flipped ? y + height - down : y + down, width: 0, height: 0 }, radius / 7),
      );
    }),
  );
  const cuts = [...crowns, ...bases].map(({ y }) => y);
  const edges = [...crowns, ...walls, ...bases];
  const standing: Obstacle[] = [
    ...fixed.map((box) => ({ box, line: forbidden / 4, label: forbidden })),
    ...rows.flatMap(({ name, unused, places }) => [
      { box: grow(textBox(name, labelStyle, 18), 2), line: forbidden / 4, label: forbidden },
      ...(unused ? [{ box: textBox(unused, plainStyle, 18), line: 12, label: 12 }] : []),
      ...places.map(({ box }) => ({ box, line: forbidden, label: forbidden })),
    ]),
    ...[...crowns, ...walls, ...shoulders].map((box) => ({ box, line: 0, label: 60 })),
    ...bases.map((box) => ({ box, line: 0, label: 200 })),
    { box: bar, line: forbidden, label: forbidden },
  ];

  const tried = new Map<NamedWay, { readonly known: Line[]; readonly source: Iterator<Route, void> }>();
  const route = (way: NamedWay, from: End, to: End, others: readonly Obstacle[]): Routed => {
    const group = ways.filter(
      (other) =>
        (other.from === way.from && other.to === way.to) || (other.from === way.to && other.to === way.from),
    );
    const [index, count] = [group.indexOf(way), group.length];
    const sideways = from.plane !== to.plane && !stacked && from.plane >= 0 && to.plane >= 0;
    const forward = sideways
      ? from.plane < to.plane
      : middleY(from.box) - middleY(to.box) + (from.box.x - to.box.x) / 1e4 < 0;
    const [a, b] = forward ? [from, to] : [to, from];
    const ends = new Set(
      standing.flatMap(({ box }) =>
        [a, b].some((end) => box === end.box || (end.area && inside(box, grow(end.box, 3, 9)))) ? [box] : [],
      ),
    );
    const own = (box: Box): boolean => ends.has(box);
    const disc = way.steps !== undefined;
    const lines = disc ? [way.label] : wayLines(way.label);
    const wide = discWidth(way.label);
    const boxOf = (label: Label): Box =>
      disc
        ? { x: label.x - wide / 2 - 1, y: label.y - 14.3, width: wide + 2, height: 20 }
        : textBox(label, wayStyle, wayLine);
    const obstacles = [...standing, ...others].filter(({ label }) => label > 200 || !disc);
    const met = (parts: readonly Box[], things: readonly Obstacle[]): number => {
      let cost = 0;
      for (const part of parts)
        for (const { box, line } of things)
          if (line === forbidden && own(box))
            cost += [from, to].some((end) => end.box === box) && meet(part, box, 2) ? forbidden : 0;
          else if (line > 0 && meet(part, box, line === beside ? 9 : 3))
            cost += line === beside ? costBeside(part, box) : line === forbidden ? 2 * forbidden : line;
      return cost;
    };
    // What a line costs wherever the other ways go.
    const lineOf = ({ points, cost: taste }: Route): Line => {
      const path = forward ? points : [...points].reverse();
      const parts = segments(path);
      const arrived = arrives(path, to) && arrives([...path].reverse(), from, way.both ? headLength : 3);
      let cost = taste + (arrived ? met(parts, standing) : 3 * forbidden);
      if (disc)
        cost +=
          50 *
          parts.filter((part, at) => at > 0 && at < parts.length - 1 && part.width + part.height < 20).length;
      if (disc)
        for (const part of parts)
          for (const edge of edges)
            if (meet(part, edge, 4) && part.width < 1 === edge.width < 1)
              cost += 6 * Math.max(0, along(part, edge) - 12);
      return { path, parts, taste, cost };
    };
    const { known, source } = tried.get(way) ?? {
      known: [] as Line[],
      source: routesOf(a, b, index, count, planes, sideways),
    };
    tried.set(way, { known, source });
    let best: Routed = { way, from, to, path: [], parts: [], boxes: [], cost: Infinity };
    for (let at = 0; ; at++) {
      let line = known[at];
      if (!line) {
        const next = source.next();
        if (next.done === true) break;
        known.push((line = lineOf(next.value)));
      }
      const { path, parts, taste } = line;
      // What follows is not simpler than this.
      if (best.cost < 50 || (taste >= 50 && taste >= best.cost)) break;
      if (line.cost >= best.cost) continue;
      const cost = line.cost + met(parts, others);
      if (cost >= best.cost) continue;
      let label: Label | undefined;
      let least = disc ? best.cost - cost : 2000;
      const head = headBox(path);
      for (const candidate of disc
        ? discsAt(path, lines, wide)
        : labelsAt(parts, lines, cuts, count > 1 && index === 0, count === 2 && index === 1)) {
        if (candidate.cost >= least) continue;
        const box = boxOf(candidate);
        let more =
          candidate.cost +
          (inside(box, frame) && (disc || !parts.some((part) => meet(part, box, 3))) ? 0 : forbidden);
        if (disc && head && meet(box, head, 2)) more += 300;
        for (const obstacle of obstacles)
          if (
            more < least &&
            meet(box, obstacle.box, obstacle.label !== forbidden ? 0 : disc && own(obstacle.box) ? -0.5 : 2)
          )
            more += disc && obstacle.line === beside ? forbidden / 3 : obstacle.label;
        if (more < least) [label, least] = [candidate, more];
      }
      if (cost + least < best.cost)
        best = {
          way,
          from,
          to,
          path,
          parts,
          boxes: [...(label ? [boxOf(label)] : []), ...(disc && head ? [head] : [])],
          cost: cost + least,
          ...(label && { label }),
        };
    }
    return best;
  };
  const taken = ({ parts, boxes }: Routed): Obstacle[] => [
    ...parts.map((box) => ({ box, line: beside, label: forbidden })),
    ...boxes.map((box) => ({ box, line: forbidden / 4, label: forbidden })),
  ];
  const draw = ({ way, from, to, path, parts, boxes, label }: Routed): DrawnWay => {
    const [[start, second], [last, tip]] = [path.slice(0, 2), path.slice(-2)];
    return {
      way,
      line: linePath(path),
      points: path,
      heads: [
        ...(last && tip ? [headPath(last, tip)] : []),
        ...(way.both && start && second ? [headPath(second, start)] : []),
      ],
      brackets: [from, to].flatMap(({ plane, level }) =>
        level < 0 && plane >= 0
          ? planes.slice(plane, plane + 1).map((each) => bracket(each, plane, stacked))
          : [],
      ),
      covers: [...parts, ...boxes],
      ...(from.area &&
        from.level >= 0 &&
        !way.both &&
        start && { dot: [round(start[0]), round(start[1])] as const }),
      ...(label && { label }),
    };
  };

  const found = ways.flatMap((way) => {
    const [from, to] = [endOf(way.from, planes, bar), endOf(way.to, planes, bar)];
    return from && to
      ? [{ way, from, to, free: from.plane === to.plane && from.level === to.level ? 0 : 1 }]
      : [];
  });
  // Ways inside a row have the fewest places to go.
  const routed: Routed[] = [];
  for (const { way, from, to } of found.sort((a, b) => a.free - b.free))
    routed.push(route(way, from, to, routed.flatMap(taken)));
  // Where one is in another's way, each looks again, now that it is known where all the others are.
  const total = (): number => routed.reduce((sum, { cost }) => sum + cost, 0);
  for (
    let round = 0, before = Infinity;
    round < 2 && total() < before && routed.some(({ way, cost }) => way.steps && cost > 150);
    round++
  ) {
    before = total();
    for (const [at, { way, from, to }] of routed.entries())
      routed[at] = route(
        way,
        from,
        to,
        routed.flatMap((other, index) => (index === at ? [] : taken(other))),
      );
  }
  return routed.map(draw);
}
