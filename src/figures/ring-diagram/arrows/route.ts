import { linePath } from '../../../core/drawing/arrows.js';
import { bottom, grow, right, round, type Box, type Point } from '../../../core/drawing/geometry.js';
import {
  contour,
  faint,
  readable,
  route,
  solid,
  type Obstacle,
  type RoutedLink,
} from '../../../core/drawing/route/index.js';
import { textBox } from '../../../core/drawing/text-block.js';
import { labelStyle, plainStyle, type Row } from '../rows.js';
import type { Arrow, ArrowLink, DrawnArrow } from './arrow.js';
import { badgeAt } from './badge.js';
import { linkLabel } from './label.js';
import { portOf, type PlacedPlane } from './place.js';

/** The straight top of an arch. */
const crown = ({ arch: { x, y, width, height, radius, flipped } }: Row): Box => ({
  x: x + radius,
  y: flipped ? y + height : y,
  width: width - 2 * radius,
  height: 0,
});

/** The upright sides of an arch. */
const walls = ({ arch: { x, y, width, height, radius, flipped } }: Row): Box[] =>
  [x, x + width].map((wall) => ({
    x: wall,
    y: y + (flipped ? 0 : radius),
    width: 0,
    height: height - radius,
  }));

/** Boxes along the round corners of an arch. */
const shoulders = ({ arch: { x, y, width, height, radius, flipped } }: Row): Box[] =>
  [0.26, 0.78, 1.3].flatMap((angle) => {
    const [across, down] = [radius * (1 - Math.cos(angle)), radius * (1 - Math.sin(angle))];
    return [x + across, x + width - across].map((at) =>
      grow({ x: at, y: flipped ? y + height - down : y + down, width: 0, height: 0 }, radius / 7),
    );
  });

/** The line on which all arches of a plane stand. */
const base = ({ box, flipped }: PlacedPlane): Box => ({
  ...box,
  y: flipped ? box.y : bottom(box),
  height: 0,
});

const textsAndMarks = ({ name, unused, places }: Row): Obstacle[] => [
  readable(grow(textBox(name, labelStyle), 2)),
  ...(unused ? [faint(textBox(unused, plainStyle))] : []),
  ...places.map(({ box }) => solid(box)),
];

/** What arrows and their labels keep clear of. */
function obstaclesOf(planes: readonly PlacedPlane[], bar: Box, fixed: readonly Box[]): Obstacle[] {
  const rows = planes.flatMap((plane) => plane.rows);
  return [
    ...fixed.map(readable),
    ...rows.flatMap(textsAndMarks),
    ...[...rows.map(crown), ...rows.flatMap(walls)].map((box) => contour(box, 60)),
    ...rows.flatMap(shoulders).map((box) => ({ box, line: 0, label: 60 })),
    ...planes.map((plane) => contour(base(plane), 200)),
    solid(bar),
  ];
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

/** Adds what is drawn at the line of an arrow. */
function drawn(routed: RoutedLink<ArrowLink>, planes: readonly PlacedPlane[], stacked: boolean): DrawnArrow {
  const { link, points, label } = routed;
  const { from, to, both, arrow } = link;
  const isLevel = planes.some(({ rows }) =>
    rows.some(({ key, places }) => key === from && places.length !== 1),
  );
  const [start] = points;
  return {
    ...routed,
    brackets: [from, to].flatMap((end) =>
      planes.flatMap((plane, index) => (plane.key === end ? [bracket(plane, index, stacked)] : [])),
    ),
    ...(isLevel && both !== true && start && { dot: [round(start[0]), round(start[1])] as const }),
    ...(arrow.steps &&
      label && { badge: badgeAt(arrow.steps, label.x, label.y - 4.3, arrow.costs === true) }),
  };
}

/** Routes arrows between occupants, levels, planes and the bar, each clear of marks, names and earlier ones where that is possible. */
export function routeArrows(
  arrows: readonly Arrow[],
  planes: readonly PlacedPlane[],
  stacked: boolean,
  frame: Box,
  bar: Box,
  fixed: readonly Box[],
): DrawnArrow[] {
  const links = arrows.map((arrow): ArrowLink => {
    const { from, to, both } = arrow;
    return { from, to, both, arrow, label: linkLabel(arrow) };
  });
  const scene = {
    portOf: (key: string) => portOf(key, planes, bar),
    obstacles: obstaclesOf(planes, bar, fixed),
    frame,
  };
  return route(links, scene).map((routed) => drawn(routed, planes, stacked));
}
