import { headPath, linePath } from '../../core/drawing/arrows.js';
import { bottom, right, round, roundBox, type Box } from '../../core/drawing/geometry.js';
import { nothing, rect, svg, text, type SVGTemplateResult } from '../../core/drawing/shapes.js';
import { textBlock, type TextBlock } from '../../core/drawing/text-block.js';
import { textWidth, wrap } from '../../core/drawing/text.js';
import type { PlacedPlane } from './arrows/place.js';
import { noteStyle } from './margins.js';
import type { Silent } from './operation.js';

const strong = { size: 12.5, bold: true };
const mono = { size: 12.5, mono: true };

/** A value in its box, with a heading over it and what it means beside it. */
interface Value {
  readonly box: Box;
  readonly texts: readonly TextBlock[];
  readonly wrong: boolean;
}

/** The instruction at its kernel, the way on which nothing goes, and what is believed beside what is. */
export interface DrawnSilent {
  readonly tag: Box;
  /** Whether it stands beside the name of its kernel. */
  readonly apart: boolean;
  readonly name: TextBlock;
  /** Missing where the one who is not told stands elsewhere. */
  readonly barred?: {
    readonly line: string;
    readonly rest: string;
    readonly head: string;
    readonly bar: Box;
    readonly label: TextBlock;
  };
  readonly values: readonly Value[];
  readonly bottom: number;
}

/** Room that the tag of the instruction takes at the right of its kernel. */
export const tagWidth = ({ instruction }: Silent): number => Math.ceil(textWidth(instruction, mono)) + 18;

function valueAt(
  heading: string,
  [value, meaning]: readonly [string, string],
  wrong: boolean,
  x: number,
  y: number,
  width: number,
): Value {
  const headings = wrap(heading, strong, width);
  const box = roundBox({ x, y: y + 17 * headings.length + 2, width: 84, height: 28 });
  const meanings = wrap(meaning, noteStyle, width - 94);
  return {
    box,
    wrong,
    texts: [
      textBlock(headings, x, y + 12, 16, 'b s125'),
      textBlock([value], box.x + 42, box.y + 18.5, 16, 'mono', 'middle'),
      textBlock(meanings, x + 94, box.y + 18.5 - 8 * (meanings.length - 1), 16, 's125 dim'),
    ],
  };
}

/** The way from the instruction to the one who is not told, barred where a trap would begin. */
function barredWay(x: number, from: Box, to: Box, word: string): NonNullable<DrawnSilent['barred']> {
  const stop = round(bottom(from) + Math.min(15, (to.y - bottom(from)) / 3));
  const tip = to.y - 3;
  return {
    line: linePath([
      [x, bottom(from) + 1],
      [x, stop],
    ]),
    rest: linePath([
      [x, stop + 5],
      [x, tip],
    ]),
    head: headPath([x, stop], [x, tip]),
    bar: roundBox({ x: x - 14, y: stop, width: 28, height: 4 }),
    label: textBlock([word], x - 20, stop + 6, 16, 'b s125 amiss', 'end'),
  };
}

/** Lays out an instruction that fails silently; the values stand in the given room. */
export function laySilent(
  silent: Silent,
  nameWidth: number,
  planes: readonly PlacedPlane[],
  { x, y, width }: Omit<Box, 'height'>,
): DrawnSilent | undefined {
  const places = planes.flatMap(({ rows }) => rows.flatMap((row) => row.places));
  const from = places.find(({ key }) => key === silent.at)?.box;
  const to = places.find(({ key }) => key === silent.monitor)?.box;
  if (from === undefined) return undefined;
  // Beside the name where there is room, else over the lower edge.
  const apart = nameWidth + tagWidth(silent) + 40 <= from.width;
  const wide = tagWidth(silent);
  const tag = roundBox({
    x: right(from) - wide - 7,
    y: apart ? from.y + from.height / 2 - 12 : bottom(from) - 9,
    width: wide,
    height: 24,
  });
  const middle = round(tag.x + wide / 2);
  const reaches = to !== undefined && to.y - bottom(from) > 40 && middle > to.x && middle < right(to);
  const first = valueAt(silent.believes, silent.believed, false, x, y, width);
  const second = valueAt(silent.holds, silent.held, true, x, bottom(first.box) + 14, width);
  return {
    tag,
    apart,
    name: textBlock([silent.instruction], middle, tag.y + 16.5, 16, 'mono', 'middle'),
    ...(reaches && { barred: barredWay(middle, apart ? from : tag, to, silent.noTrap) }),
    values: [first, second],
    bottom: bottom(second.box) + 6,
  };
}

/** Draws it over the planes. */
export function drawSilent({ tag, name, barred, values }: DrawnSilent): SVGTemplateResult {
  return svg`<rect x=${tag.x} y=${tag.y} width=${tag.width} height=${tag.height} rx="4" fill="url(#virt-hatch)"></rect>${rect(tag, 'tag', 4)}${text(name)}${
    barred
      ? svg`<path class="amiss-way" d=${barred.line}></path><path class="hop-rest" d=${barred.rest}></path><path class="rest-head" d=${barred.head}></path>${rect(barred.bar, 'amiss-bar')}${text(barred.label)}`
      : nothing
  }${values.map(({ box, texts, wrong }) => svg`${rect(box, wrong ? 'value wrong' : 'value', 5)}${texts.map(text)}`)}`;
}
