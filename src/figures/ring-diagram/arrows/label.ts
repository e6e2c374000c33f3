import { grow, isInside, meet, type Box } from '../../../core/drawing/geometry.js';
import type { LinkLabel } from '../../../core/drawing/route/index.js';
import { textBlock, textBox, type TextBlock } from '../../../core/drawing/text-block.js';
import { wrap, type TextStyle } from '../../../core/drawing/text.js';
import { inset, type Arch } from '../arch-shape.js';
import { labelStyle } from '../rows.js';
import type { Arrow, DrawnArrow } from './arrow.js';
import { discWidth } from './badge.js';
import type { PlacedPlane } from './place.js';

export const arrowStyle: TextStyle = { size: 12.5, bold: true };
export const arrowLine = 15;

/** Wraps the name of an arrow as it stands on the picture. */
export const nameLines = (name: string): string[] => wrap(name, arrowStyle, 140);

/** What stands at an arrow: its name beside it, or the numbers of its steps on it. */
export function linkLabel({ name, steps }: Arrow): LinkLabel {
  return {
    lines: steps ? [name] : nameLines(name),
    style: arrowStyle,
    lineHeight: arrowLine,
    className: 'b s125',
    ...(steps && { disc: discWidth(name) }),
  };
}

/** Set as wide as the step that is shown, so that nothing moves from step to step. */
const wordStyle: TextStyle = { size: 12, bold: true };

/** Box of a word. */
export const wordBox = (word: TextBlock): Box => textBox(word, wordStyle);

/** Places beside the number of a step, the nearest first: right and left of it, then up and down along the line, then above and below. */
function* placesOf({ label, link: { arrow } }: DrawnArrow): Generator<TextBlock> {
  const { words: lines, name } = arrow;
  if (!label || !lines) return;
  const aside = discWidth(name) / 2 + 5;
  const rise = 7 * (lines.length - 1);
  for (const lift of [0, -6, 6, -12, 12, -18, 18, -24, 24])
    for (const side of [1, -1]) {
      const x = label.x + side * (Math.abs(lift) > 14 ? 6 : aside);
      yield textBlock(lines, x, label.y + lift - rise, 14, 's12', side > 0 ? 'start' : 'end');
    }
  for (const drop of [-16, 17])
    yield textBlock(lines, label.x, label.y + drop - (drop < 0 ? 2 * rise : 0), 14, 's12', 'middle');
}

/** Boxes along the contour of an arch. */
function contour({ x, y, width, height, radius, flipped }: Arch): Box[] {
  const at = (depth: number): number => (flipped ? y + height - depth : y + depth);
  const upright = (left: number, from: number, to: number, wide: number): Box => ({
    x: left,
    y: Math.min(at(from), at(to)),
    width: wide,
    height: Math.abs(at(to) - at(from)),
  });
  const shoulders = Array.from(
    { length: 8 },
    (_, step) => [(radius * step) / 8, (radius * (step + 1)) / 8] as const,
  ).flatMap(([from, to]) => {
    const [far, near] = [inset(radius, from), inset(radius, to)];
    return [upright(x + near, from, to, far - near), upright(x + width - far, from, to, far - near)];
  });
  return [
    upright(x + radius, 0, 0, width - 2 * radius),
    ...shoulders,
    ...[x, x + width].map((wall) => upright(wall, radius, height, 0)),
  ];
}

/** Writes beside each number what happens on the way, wherever that covers nothing else. */
export function withWords(
  arrows: readonly DrawnArrow[],
  planes: readonly PlacedPlane[],
  fixed: readonly Box[],
  frame: Box,
): DrawnArrow[] {
  const rows = planes.flatMap((plane) => plane.rows);
  const taken: Box[] = [
    ...fixed,
    ...rows.flatMap(({ name, places }) => [
      textBox(name, labelStyle),
      ...places.map(({ box }) => grow(box, 9, 3)),
    ]),
    ...arrows.flatMap(({ covers }) => covers),
  ];
  const edges = rows.flatMap(({ arch }) => contour(arch));
  const clear = (box: Box): boolean =>
    !taken.some((other) => meet(box, other, 1)) && !edges.some((edge) => meet(box, edge, -1));
  return arrows.map((arrow) => {
    const word = [...placesOf(arrow)].find((each) => {
      const box = wordBox(each);
      return isInside(box, frame) && clear(box);
    });
    if (word === undefined) return arrow;
    taken.push(grow(wordBox(word), 1, 3));
    return { ...arrow, word };
  });
}
