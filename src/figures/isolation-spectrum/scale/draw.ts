import { nothing, svg, text, type SVGTemplateResult } from '../../../core/drawing/shapes.js';
import { round } from '../../../core/drawing/geometry.js';
import type { Lane } from '../chart.js';
import type { Columns, PlacedGroup, PlacedLane, PlacedRow } from '../placed.js';

function shapeOf({ lane, at, left, right, reach, y }: PlacedLane): SVGTemplateResult {
  const shapes: Record<Lane['form'], () => SVGTemplateResult> = {
    value: () => svg`<circle class="dot" cx=${at} cy=${y} r="5.5"></circle>`,
    about: () => svg`<circle class="near" cx=${at} cy=${y} r="5"></circle>`,
    magnitude: () =>
      svg`<rect class="near magnitude" x=${left} y=${round(y - 7)} width=${round(right - left)} height="14" rx="7"></rect>`,
    range: () =>
      svg`<rect class="near" x=${left} y=${round(y - 6)} width=${round(right - left)} height="12" rx="3"></rect>`,
    atMost: () =>
      svg`<rect class="band" x=${left} y=${round(y - 7)} width=${round(right - left)} height="14"></rect><path class="reach" d="M${left},${y}H${reach}"></path><path class="stop" d="M${at},${y}m0,-9v18"></path>`,
    below: () => shapes.atMost(),
    none: () => svg`<path class="stop" d="M${at},${y}m-4,-4l8,8m0,-8l-8,8"></path>`,
  };
  return shapes[lane.form]();
}

/** Draws a number: its shape says how well it is known. */
export function lane(placed: PlacedLane): SVGTemplateResult {
  return svg`${shapeOf(placed)}${[placed.label, placed.note, placed.cite].map(text)}`;
}

/** What the lines of a scale run through. */
interface Ground {
  readonly columns: Columns;
  readonly rows: readonly PlacedRow[];
  readonly groups: readonly PlacedGroup[];
  readonly bottom: number;
}

/** Draws the marks of the scale, and its lines through all rows, or through each strip where names and notes stand between. */
export function grid({ columns, rows, groups, bottom }: Ground): SVGTemplateResult | typeof nothing {
  const { ticks, minor, top, stacked } = columns;
  if (ticks.length === 0) return nothing;
  const head = top - 6;
  const strips = stacked
    ? [...rows.flatMap(({ lanes }) => lanes.map(({ y }) => y)), ...groups.map(({ strip }) => strip)].map(
        (y) => [round(y - 11), 22],
      )
    : [[head, round(bottom - head)]];
  const long = ticks.flatMap((x) => strips.map(([from, length]) => `M${x},${from}v${length}`)).join('');
  const short = minor.map((x) => `M${x},${head}v-4`).join('');
  return svg`<path class="grid" d=${long}></path>${short === '' ? nothing : svg`<path class="minor" d=${short}></path>`}<path class="tick" d=${ticks.map((x) => `M${x},${head}v-6`).join('')}></path>`;
}
