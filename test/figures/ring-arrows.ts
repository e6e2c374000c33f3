import { bottom, grow, meet, right, type Box } from '../../src/core/drawing/geometry.js';
import { textBox } from '../../src/core/drawing/text-block.js';
import type { DrawnArrow } from '../../src/figures/ring-diagram/arrows/arrow.js';
import { wordBox } from '../../src/figures/ring-diagram/arrows/label.js';
import type { RingLayout } from '../../src/figures/ring-diagram/layout.js';
import { labelStyle } from '../../src/figures/ring-diagram/rows.js';

/** What may be wrong with the arrows of a picture. */
export type FaultOfArrows =
  | 'no number'
  | 'head'
  | 'disc on disc'
  | 'disc on head'
  | 'disc on line'
  | 'disc on name'
  | 'disc on box'
  | 'disc on word'
  | 'shared line'
  | 'on wall'
  | 'through box'
  | 'through name'
  | 'through word'
  | 'word on edge';

interface Part extends Box {
  readonly flat: boolean;
}

const partsOf = ({ points }: DrawnArrow): Part[] =>
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
const discOf = ({ badge }: DrawnArrow): Box[] => (badge ? [badge] : []);

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
function headBox({ points }: DrawnArrow): Box {
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

/** Whether the last part of an arrow is as long as its head and comes towards the side of its target. */
function arrives({ points, link }: DrawnArrow, { marks, rings }: RingLayout): boolean {
  const [before, tip] = [points.at(-2)!, points.at(-1)!];
  if (Math.hypot(tip[0] - before[0], tip[1] - before[1]) < 9.5) return false;
  const target = marks.find(({ key }) => key === link.to);
  if (!target || rings.some(({ key }) => key === link.to)) return true;
  return away(target, before) - away(target, tip) > 9 && away(target, tip) < 4;
}

/** Names what is wrong with the arrows of a picture, once for each place. */
export function arrowFaults(layout: RingLayout): { fault: FaultOfArrows; of: string }[] {
  const { arrows, rings, occupants, planes, stays } = layout;
  const found: { fault: FaultOfArrows; of: string }[] = [];
  const add = (fault: FaultOfArrows, arrow: DrawnArrow, more: string | number = ''): void =>
    void found.push({ fault, of: `${arrow.link.arrow.name}${more === '' ? '' : ` ${more}`}` });
  const parts = new Map(arrows.map((arrow) => [arrow, partsOf(arrow)]));
  const names = rings.map(({ row }) => ({
    key: row.name.lines.join(' '),
    box: textBox(row.name, labelStyle),
  }));
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
  arrows.forEach((arrow, index) => {
    const own = parts.get(arrow)!;
    if (!arrow.label) add('no number', arrow);
    if (!arrives(arrow, layout)) add('head', arrow);
    for (const disc of discOf(arrow)) {
      const others = arrows.filter((other) => other !== arrow);
      for (const other of [...arrows.slice(index + 1).flatMap(discOf), ...stays])
        if (meet(disc, other, -0.5)) add('disc on disc', arrow);
      for (const other of arrows)
        if (meet(disc, headBox(other), other === arrow ? 3 : 0))
          add('disc on head', arrow, other.link.arrow.name);
      for (const other of others)
        if (parts.get(other)!.some((part) => meet(part, disc, -1)))
          add('disc on line', arrow, other.link.arrow.name);
      for (const name of names) if (meet(disc, name.box, -1)) add('disc on name', arrow, name.key);
      for (const box of occupants) if (meet(disc, box, -2)) add('disc on box', arrow, box.key);
      for (const other of arrows)
        if (other.word && meet(disc, wordBox(other.word), -1))
          add('disc on word', arrow, other.link.arrow.name);
    }
    for (const disc of stays) {
      if (meet(disc, headBox(arrow), 0)) add('disc on head', arrow, 'stay');
      if (own.some((part) => meet(part, disc, -1))) add('disc on line', arrow, 'stay');
    }
    for (const other of arrows.slice(index + 1)) {
      const long = Math.max(...own.flatMap((a) => parts.get(other)!.map((b) => shared(a, b))));
      if (long > 24) add('shared line', arrow, `${other.link.arrow.name} ${Math.round(long)}`);
    }
    const wall = Math.max(0, ...own.flatMap((a) => edges.map((edge) => shared(a, edge, 2.5))));
    if (wall > 24) add('on wall', arrow, Math.round(wall));
    for (const box of occupants)
      if (own.some((part) => meet(part, box, -1))) add('through box', arrow, box.key);
    for (const name of names)
      if (own.some((part) => meet(part, name.box, -1))) add('through name', arrow, name.key);
    for (const other of arrows)
      if (other.word && own.some((part) => meet(part, wordBox(other.word!), -2)))
        add('through word', arrow, other.link.arrow.name);
    if (arrow.word && edges.some((edge) => meet(edge, wordBox(arrow.word!), -2.5)))
      add('word on edge', arrow);
  });
  const named = names.flatMap(({ key, box }) => stays.filter((disc) => meet(disc, box, -1)).map(() => key));
  for (const key of named) found.push({ fault: 'disc on name', of: `stay ${key}` });
  return found;
}
