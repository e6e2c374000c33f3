import { headBox, headPath, linePath } from '../arrows.js';
import { grow, isInside, meet, middleY, type Box, type Point } from '../geometry.js';
import type { TextBlock } from '../text-block.js';
import { candidates, tidy, type Candidate } from './candidates.js';
import {
  labelAt,
  labelBox,
  placesBeside,
  placesOn,
  type LabelPlace,
  type LinkLabel,
  type Sides,
} from './labels.js';
import { forbidden, readable, type Obstacle } from './obstacle.js';
import { along, arrives, besideLine, costBeside, isUpright, partsOf } from './parts.js';
import { runsSideways, type Port } from './port.js';

/** Something that is to be drawn from one part to another. */
export interface Link {
  /** Keys of parts. */
  readonly from: string;
  readonly to: string;
  /** Set where it goes back as well. */
  readonly both?: boolean;
  readonly label: LinkLabel;
}

/** Where links are drawn. */
export interface Scene {
  /** Finds a part; a link without one of its ends is not drawn. */
  readonly portOf: (key: string) => Port | undefined;
  readonly obstacles: readonly Obstacle[];
  /** What lines and labels may not leave. */
  readonly frame: Box;
  /** Finds a way around where every simple line is barred, e.g. {@link detour}; rows that are laid out for their lines need none. */
  readonly around?: (
    from: Box,
    to: Box,
    solid: readonly Box[],
    frame: Box,
    space: number,
  ) => Point[] | undefined;
}

/** A link with its line. */
export interface RoutedLink<L extends Link> {
  readonly link: L;
  /** Where the line begins, bends and ends. */
  readonly points: readonly Point[];
  /** Paths of the line, and of its head or heads. */
  readonly line: string;
  readonly heads: readonly string[];
  /** Absent where there is no room for it. */
  readonly label?: TextBlock;
  /** What the line and its label cover. */
  readonly covers: readonly Box[];
}

/** A line that a link may take, and what it costs wherever the other links go. */
interface Line {
  readonly path: readonly Point[];
  readonly parts: readonly Box[];
  readonly taste: number;
  readonly cost: number;
}

/** What is known of a link before it has its line. */
interface Search<L extends Link> {
  readonly link: L;
  readonly from: Port;
  readonly to: Port;
  /** Obstacles at which it begins or ends. */
  readonly own: ReadonlySet<Box>;
  readonly sides: Sides;
  /** Whether its candidates run from its beginning to its end. */
  readonly forward: boolean;
  /** Candidates that were looked at before, and the others. */
  readonly known: Line[];
  readonly source: Iterator<Candidate, void>;
}

/** A link with the best line so far. */
interface Choice {
  readonly path: readonly Point[];
  readonly parts: readonly Box[];
  /** What it covers besides its line. */
  readonly boxes: readonly Box[];
  readonly place?: LabelPlace;
  readonly cost: number;
}

const sameBox = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

const isOn = ({ label }: Link): boolean => label.disc !== undefined;

function searchFor<L extends Link>(
  link: L,
  from: Port,
  to: Port,
  links: readonly L[],
  obstacles: readonly Obstacle[],
): Search<L> {
  const twins = links.filter(
    (other) =>
      (other.from === link.from && other.to === link.to) ||
      (other.from === link.to && other.to === link.from),
  );
  const [index, count] = [twins.indexOf(link), twins.length];
  const sideways = runsSideways(from, to);
  const forward = sideways
    ? from.box.x < to.box.x
    : middleY(from.box) - middleY(to.box) + (from.box.x - to.box.x) / 1e4 < 0;
  const [a, b] = forward ? [from, to] : [to, from];
  const isOwn = (box: Box): boolean =>
    [a, b].some(
      (port) => sameBox(box, port.box) || (port.area === true && isInside(box, grow(port.box, 3, 9))),
    );
  return {
    link,
    from,
    to,
    own: new Set(obstacles.flatMap(({ box }) => (isOwn(box) ? [box] : []))),
    sides: { leftFirst: count > 1 && index === 0, lower: count === 2 && index === 1 },
    forward,
    known: [],
    source: candidates(a, b, index, count, sideways),
  };
}

/** What parts of a line cost that come too close to something. */
function costOf(parts: readonly Box[], things: readonly Obstacle[], { own, from, to }: Search<Link>): number {
  let cost = 0;
  for (const part of parts)
    for (const { box, line } of things)
      if (line === forbidden && own.has(box))
        cost += [from, to].some((port) => sameBox(port.box, box)) && meet(part, box, 2) ? forbidden : 0;
      else if (line > 0 && meet(part, box, line === besideLine ? 9 : 3))
        cost += line === besideLine ? costBeside(part, box) : line === forbidden ? 2 * forbidden : line;
  return cost;
}

/** What a numbered line costs that bends much, or runs along edges. */
function costOfNumbered(parts: readonly Box[], obstacles: readonly Obstacle[]): number {
  let cost =
    50 * parts.filter((part, at) => at > 0 && at < parts.length - 1 && part.width + part.height < 20).length;
  for (const part of parts)
    for (const { box, edge } of obstacles)
      if (edge === true && meet(part, box, 4) && isUpright(part) === isUpright(box))
        cost += 6 * Math.max(0, along(part, box) - 12);
  return cost;
}

function lineOf({ points, cost: taste }: Candidate, search: Search<Link>, { obstacles, frame }: Scene): Line {
  const { link, from, to, forward } = search;
  const path = forward ? points : points.toReversed();
  const parts = partsOf(path);
  const arrived = arrives(path, to) && arrives(path.toReversed(), from, link.both === true ? undefined : 3);
  let cost = taste + (arrived ? costOf(parts, obstacles, search) : 3 * forbidden);
  if (isOn(link)) cost += costOfNumbered(parts, obstacles);
  if (!parts.every((part) => isInside(part, frame))) cost += forbidden;
  return { path, parts, taste, cost };
}

/** Lines that a link may take, the simplest first. */
function* linesOf(search: Search<Link>, scene: Scene): Generator<Line> {
  yield* search.known;
  for (let next = search.source.next(); next.done !== true; next = search.source.next()) {
    const line = lineOf(next.value, search, scene);
    search.known.push(line);
    yield line;
  }
}

/** Ways around what bars every simple line. */
function* waysAround(search: Search<Link>, scene: Scene): Generator<Line> {
  const ends = [search.from.box, search.to.box] as const;
  const barred = scene.obstacles.flatMap(({ box, line }) => (line === forbidden ? [box] : []));
  for (const space of [14, 22, 30]) {
    const points = tidy(scene.around?.(...ends, barred, scene.frame, space) ?? []);
    if (points.length > 0)
      yield lineOf({ points: search.forward ? points : points.toReversed(), cost: 0 }, search, scene);
  }
}

/** What labels of a link keep clear of. */
interface Surroundings {
  readonly frame: Box;
  readonly avoided: readonly Obstacle[];
  /** Heights of level edges. */
  readonly cuts: readonly number[];
}

function surroundingsOf(link: Link, { obstacles, frame }: Scene, others: readonly Obstacle[]): Surroundings {
  return {
    frame,
    avoided: [...obstacles, ...others].filter(({ label }) => label > 200 || !isOn(link)),
    cuts: obstacles.flatMap(({ box: { y, width, height }, edge }) =>
      edge === true && width > 0 && height === 0 ? [y] : [],
    ),
  };
}

/** Finds the best place for the label of a line that costs less than `limit`. */
function placeLabel(
  { path, parts }: Line,
  { link, own, sides }: Search<Link>,
  { cuts, avoided, frame }: Surroundings,
  limit: number,
): { readonly place: LabelPlace | undefined; readonly cost: number } {
  const { label } = link;
  const disc = isOn(link);
  const head = disc ? headBox(path) : undefined;
  let place: LabelPlace | undefined;
  let least = limit;
  for (const candidate of label.disc === undefined
    ? placesBeside(parts, label, cuts, sides)
    : placesOn(path, label.disc)) {
    if (candidate.cost >= least) continue;
    const box = labelBox(label, candidate);
    const fits = isInside(box, frame) && (disc || !parts.some((part) => meet(part, box, 3)));
    let cost = candidate.cost + (fits ? 0 : forbidden);
    if (head && meet(box, head, 2)) cost += 300;
    for (const obstacle of avoided) {
      if (cost >= least) break;
      const space = obstacle.label !== forbidden ? 0 : disc && own.has(obstacle.box) ? -0.5 : 2;
      if (meet(box, obstacle.box, space))
        cost += disc && obstacle.line === besideLine ? forbidden / 3 : obstacle.label;
    }
    if (cost < least) [place, least] = [candidate, cost];
  }
  return { place, cost: least };
}

/** The better one of a choice and a line. */
function better(
  best: Choice,
  line: Line,
  search: Search<Link>,
  others: readonly Obstacle[],
  surroundings: Surroundings,
): Choice {
  const { link } = search;
  const disc = isOn(link);
  const cost = line.cost + costOf(line.parts, others, search);
  if (cost >= best.cost) return best;
  const { place, cost: more } = placeLabel(line, search, surroundings, disc ? best.cost - cost : 2000);
  if (cost + more >= best.cost) return best;
  const { path, parts } = line;
  const head = disc ? headBox(path) : undefined;
  const boxes = [...(place ? [labelBox(link.label, place)] : []), ...(head ? [head] : [])];
  return { path, parts, boxes, cost: cost + more, ...(place && { place }) };
}

/** Finds the best line for a link among the others. */
function choose(search: Search<Link>, scene: Scene, others: readonly Obstacle[]): Choice {
  const around = surroundingsOf(search.link, scene, others);
  let best: Choice = { path: [], parts: [], boxes: [], cost: Infinity };
  for (const line of linesOf(search, scene)) {
    // What follows is not simpler than this.
    if (best.cost < 50 || (line.taste >= 50 && line.taste >= best.cost)) break;
    best = better(best, line, search, others, around);
  }
  if (best.cost >= forbidden)
    for (const line of waysAround(search, scene)) best = better(best, line, search, others, around);
  return best;
}

/** What a line is to the others. */
const obstaclesOf = ({ parts, boxes }: Choice): Obstacle[] => [
  ...parts.map((box) => ({ box, line: besideLine, label: forbidden })),
  ...boxes.map(readable),
];

function routed<L extends Link>({ link }: Search<L>, { path, parts, boxes, place }: Choice): RoutedLink<L> {
  const [[start, second], [last, tip]] = [path.slice(0, 2), path.slice(-2)];
  return {
    link,
    points: path,
    line: linePath(path),
    heads: [
      ...(last && tip ? [headPath(last, tip)] : []),
      ...(link.both === true && start && second ? [headPath(second, start)] : []),
    ],
    covers: [...parts, ...boxes],
    ...(place && { label: labelAt(link.label, place) }),
  };
}

/** Routes links between parts, each clear of marks, texts and other links where that is possible. */
export function route<L extends Link>(links: readonly L[], scene: Scene): RoutedLink<L>[] {
  const searches = links.flatMap((link) => {
    const [from, to] = [scene.portOf(link.from), scene.portOf(link.to)];
    return from && to ? [searchFor(link, from, to, links, scene.obstacles)] : [];
  });
  // Links inside a row have the fewest places to go.
  const inRow = ({ from, to }: Search<L>): boolean => from.row !== undefined && from.row === to.row;
  searches.sort((one, other) => Number(inRow(other)) - Number(inRow(one)));
  const found: { readonly search: Search<L>; choice: Choice }[] = [];
  const others = (but?: Search<L>): Obstacle[] =>
    found.flatMap(({ search, choice }) => (search === but ? [] : obstaclesOf(choice)));
  for (const search of searches) found.push({ search, choice: choose(search, scene, others()) });
  // Where one is in another's way, each looks again, now that it is known where all the others are.
  const total = (): number => found.reduce((sum, { choice }) => sum + choice.cost, 0);
  const isCramped = (): boolean =>
    found.some(({ search, choice: { boxes, cost } }) =>
      isOn(search.link)
        ? cost > 150
        : found.some(({ choice: { parts } }) => parts.some((part) => boxes.some((box) => meet(part, box)))),
    );
  for (let turn = 0, before = Infinity; turn < 2 && total() < before && isCramped(); turn++) {
    before = total();
    for (const each of found) each.choice = choose(each.search, scene, others(each.search));
  }
  return found.map(({ search, choice }) => routed(search, choice));
}
