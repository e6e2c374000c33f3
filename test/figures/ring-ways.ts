import { bottom, meet, right, type Box } from '../../src/core/drawing/geometry.js';
import { labelStyle } from '../../src/figures/ring-diagram/arrange.js';
import { grow } from '../../src/figures/ring-diagram/ends.js';
import { wordBox } from '../../src/figures/ring-diagram/hop-words.js';
import type { RingLayout } from '../../src/figures/ring-diagram/layout.js';
import { discWidth, textBox, type DrawnWay } from '../../src/figures/ring-diagram/way-text.js';

/** What may be wrong with the ways of a picture. */
export const faultsOfWays = [
  'no number',
  'head',
  'disc on disc',
  'disc on head',
  'disc on line',
  'disc on name',
  'disc on box',
  'disc on word',
  'shared line',
  'on wall',
  'through box',
  'through name',
  'through word',
  'word on edge',
] as const;
export type FaultOfWays = (typeof faultsOfWays)[number];

interface Part extends Box {
  readonly flat: boolean;
}

const partsOf = ({ points }: DrawnWay): Part[] =>
  points.slice(1).map(([x, y], index) => {
    const [px, py] = points[index]!;
    return {
      x: Math.min(x, px),
      y: Math.min(y, py),
      width: Math.abs(x - px),
      height: Math.abs(y - py),
      flat: Math.abs(x - px) > Math.abs(y - py),
    };
  });
const discOf = ({ label, way }: DrawnWay): Box[] =>
  label
    ? [{ x: label.x - discWidth(way.label) / 2, y: label.y - 13.3, width: discWidth(way.label), height: 18 }]
    : [];
const staysOf = ({ stays }: RingLayout): Box[] =>
  stays.map(({ x, y, numbers }) => ({
    x: x - discWidth(numbers.join(' ')) / 2,
    y: y - 9,
    width: discWidth(numbers.join(' ')),
    height: 18,
  }));

/** How far two parallel parts run on each other. */
function shared(a: Part, b: Part, near = 3.5): number {
  if (a.flat !== b.flat || Math.abs(a.flat ? a.y - b.y : a.x - b.x) >= near) return 0;
  return Math.max(
    0,
    a.flat
      ? Math.min(right(a), right(b)) - Math.max(a.x, b.x)
      : Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y),
  );
}

/** Box of the arrowhead at the tip, which has to stay visible. */
function headBox({ points }: DrawnWay): Box {
  const [[px, py], [x, y]] = [points.at(-2)!, points.at(-1)!];
  const long = Math.hypot(x - px, y - py) || 1;
  const [bx, by] = [x - (9.5 * (x - px)) / long, y - (9.5 * (y - py)) / long];
  return grow(
    { x: Math.min(x, bx), y: Math.min(y, by), width: Math.abs(x - bx), height: Math.abs(y - by) },
    Math.abs(x - px) > Math.abs(y - py) ? 3 : 0,
    Math.abs(x - px) > Math.abs(y - py) ? 0 : 3,
  );
}

const away = (box: Box, [x, y]: readonly [number, number]): number =>
  Math.max(box.x - x, x - right(box), 0) + Math.max(box.y - y, y - bottom(box), 0);

/** Whether the last part of a way is as long as its head and comes towards the side of its target. */
function arrives({ points, way }: DrawnWay, { marks, rings }: RingLayout): boolean {
  const [before, tip] = [points.at(-2)!, points.at(-1)!];
  if (Math.hypot(tip[0] - before[0], tip[1] - before[1]) < 9.5) return false;
  const target = marks.find(({ key }) => key === way.to);
  if (!target || rings.some(({ key }) => key === way.to)) return true;
  return away(target, before) - away(target, tip) > 9 && away(target, tip) < 4;
}

/** Names what is wrong with the ways of a picture, once for each place. */
export function wayFaults(layout: RingLayout): { fault: FaultOfWays; of: string }[] {
  const { ways, rings, occupants, planes } = layout;
  const found: { fault: FaultOfWays; of: string }[] = [];
  const add = (fault: FaultOfWays, way: DrawnWay, more: string | number = ''): void =>
    void found.push({ fault, of: `${way.way.label}${more === '' ? '' : ` ${more}`}` });
  const parts = new Map(ways.map((way) => [way, partsOf(way)]));
  const names = rings.map(({ row }) => ({
    key: row.name.lines.join(' '),
    box: textBox(row.name, labelStyle, 18),
  }));
  const stays = staysOf(layout);
  const edges = planes.flatMap(({ rows }) =>
    rows.flatMap(({ arch }): Part[] => [
      {
        x: arch.x + arch.radius,
        y: arch.flipped ? bottom(arch) : arch.y,
        width: arch.width - 2 * arch.radius,
        height: 0,
        flat: true,
      },
      { x: arch.x, y: arch.flipped ? arch.y : bottom(arch), width: arch.width, height: 0, flat: true },
      ...[arch.x, right(arch)].map((x): Part => ({
        x,
        y: arch.y + (arch.flipped ? 0 : arch.radius),
        width: 0,
        height: arch.height - arch.radius,
        flat: false,
      })),
    ]),
  );
  ways.forEach((way, index) => {
    const own = parts.get(way)!;
    if (!way.label) add('no number', way);
    if (!arrives(way, layout)) add('head', way);
    for (const disc of discOf(way)) {
      const others = ways.filter((other) => other !== way);
      for (const other of [...ways.slice(index + 1).flatMap(discOf), ...stays])
        if (meet(disc, other, -0.5)) add('disc on disc', way);
      for (const other of ways)
        if (meet(disc, headBox(other), other === way ? 3 : 0)) add('disc on head', way, other.way.label);
      for (const other of others)
        if (parts.get(other)!.some((part) => meet(part, disc, -1))) add('disc on line', way, other.way.label);
      for (const name of names) if (meet(disc, name.box, -1)) add('disc on name', way, name.key);
      for (const box of occupants) if (meet(disc, box, -2)) add('disc on box', way, box.key);
      for (const other of ways)
        if (other.word && meet(disc, wordBox(other.word), -1)) add('disc on word', way, other.way.label);
    }
    for (const disc of stays) {
      if (meet(disc, headBox(way), 0)) add('disc on head', way, 'stay');
      if (own.some((part) => meet(part, disc, -1))) add('disc on line', way, 'stay');
    }
    for (const other of ways.slice(index + 1)) {
      const long = Math.max(...own.flatMap((a) => parts.get(other)!.map((b) => shared(a, b))));
      if (long > 24) add('shared line', way, `${other.way.label} ${Math.round(long)}`);
    }
    const wall = Math.max(0, ...own.flatMap((a) => edges.map((edge) => shared(a, edge, 2.5))));
    if (wall > 24) add('on wall', way, Math.round(wall));
    for (const box of occupants)
      if (own.some((part) => meet(part, box, -1))) add('through box', way, box.key);
    for (const name of names)
      if (own.some((part) => meet(part, name.box, -1))) add('through name', way, name.key);
    for (const other of ways)
      if (other.word && own.some((part) => meet(part, wordBox(other.word!), -2)))
        add('through word', way, other.way.label);
    if (way.word && edges.some((edge) => meet(edge, wordBox(way.word!), -2.5))) add('word on edge', way);
  });
  const named = names.flatMap(({ key, box }) => stays.filter((disc) => meet(disc, box, -1)).map(() => key));
  for (const key of named) found.push({ fault: 'disc on name', of: `stay ${key}` });
  return found;
}
