import { bottom, meet, right, round, type Box } from '../../core/drawing/geometry.js';
import type { TextStyle } from '../../core/drawing/text.js';
import { inset, type Arch } from './arch-shape.js';
import { labelStyle, type PlacedText } from './arrange.js';
import { grow, type PlacedPlane } from './ends.js';
import { discWidth, textBox, type DrawnWay } from './way-text.js';

/** Set as wide as the step that is shown, so that nothing moves from step to step. */
const wordStyle: TextStyle = { size: 12, bold: true };

/** Places beside the number of a step, the nearest first: right and left of it, then up and down along the line, then above and below. */
function* placesOf({ label, way }: DrawnWay): Generator<PlacedText> {
  if (!label || !way.words) return;
  const aside = discWidth(way.label) / 2 + 5;
  const lines = way.words;
  const rise = 7 * (lines.length - 1);
  for (const lift of [0, -6, 6, -12, 12, -18, 18, -24, 24])
    for (const side of [1, -1])
      yield {
        lines,
        x: round(label.x + side * (Math.abs(lift) > 14 ? 6 : aside)),
        y: round(label.y + lift - rise),
        anchor: side > 0 ? 'start' : 'end',
      };
  for (const drop of [-16, 17])
    yield { lines, x: label.x, y: round(label.y + drop - (drop < 0 ? 2 * rise : 0)), anchor: 'middle' };
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

/** Box of a word. */
export const wordBox = (word: PlacedText): Box => textBox(word, wordStyle, 14);

/** Writes beside each number what happens on the way, wherever that covers nothing else. */
export function withWords(
  ways: readonly DrawnWay[],
  planes: readonly PlacedPlane[],
  fixed: readonly Box[],
  frame: Box,
): DrawnWay[] {
  const rows = planes.flatMap((plane) => plane.rows);
  const taken: Box[] = [
    ...fixed,
    ...rows.flatMap(({ name, places }) => [
      textBox(name, labelStyle, 18),
      ...places.map(({ box }) => grow(box, 9, 3)),
    ]),
    ...ways.flatMap(({ covers }) => covers),
  ];
  const edges = rows.flatMap(({ arch }) => contour(arch));
  const clear = (box: Box): boolean =>
    !taken.some((other) => meet(box, other, 1)) && !edges.some((edge) => meet(box, edge, -1));
  return ways.map((way) => {
    const inside = [...placesOf(way)].filter((word) => {
      const box = wordBox(word);
      return (
        box.x >= frame.x && right(box) <= right(frame) && box.y >= frame.y && bottom(box) <= bottom(frame)
      );
    });
    const word = inside.find((each) => clear(wordBox(each)));
    if (word === undefined) return way;
    taken.push(grow(wordBox(word), 1, 3));
    return { ...way, word };
  });
}
