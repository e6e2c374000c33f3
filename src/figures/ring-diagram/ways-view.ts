import { lines, nothing, svg, type SVGTemplateResult } from '../../core/drawing/shapes.js';
import { round } from '../../core/drawing/geometry.js';
import { textWidth } from '../../core/drawing/text.js';
import type { PlacedText } from './arrange.js';
import type { Stay } from './stays.js';
import { discWidth, wayStyle, type DrawnWay } from './way-text.js';

const text = (
  { lines: texts, x, y, anchor }: PlacedText,
  className: string,
  height: number,
): SVGTemplateResult | typeof nothing => lines(texts, x, y, height, className, anchor);

/** How a step stands to the one that is shown. */
function progress(steps: readonly number[], step: number | undefined): string {
  if (step === undefined) return 'plain';
  if (steps.includes(step)) return 'now';
  return steps.every((each) => each > step) ? 'todo' : 'done';
}

/** Numbers of steps on a disc: filled where a step costs something. */
function badge(
  numbers: readonly number[],
  x: number,
  y: number,
  costs: boolean,
  step: number | undefined,
): SVGTemplateResult {
  const label = numbers.join(' ');
  const width = discWidth(label);
  return svg`<g class="badge ${costs ? 'costs' : 'free'} ${progress(numbers, step)}"><rect x=${round(x - width / 2)} y=${round(y - 9)} width=${width} height="18" rx="9"></rect><text class="s12 b" x=${round(x)} y=${round(y + 4.3)} text-anchor="middle">${label}</text></g>`;
}

/** A way that an operation takes, with the numbers of its steps and, at the step that is shown, the token that has come along it. */
function hop(
  { line, heads, label, word, way: { steps = [], costs = false } }: DrawnWay,
  step: number | undefined,
): SVGTemplateResult {
  const state = progress(steps, step);
  const [x, y] = line.match(/-?[\d.]+/g)?.slice(-2) ?? ['0', '0'];
  const middle =
    label &&
    label.x +
      (label.anchor === 'start' ? 1 : label.anchor === 'end' ? -1 : 0) *
        (textWidth(label.lines[0] ?? '', wayStyle) / 2);
  return svg`<g class="hop ${state}"><path class="arrow" d=${line}></path>${heads.map((head) => svg`<path class="arrowhead" d=${head}></path>`)}</g>${label && middle !== undefined ? badge(steps, middle, label.y - 4.3, costs, step) : nothing}${word ? text(word, state === 'now' ? 's12 b' : 's12', 14) : nothing}${state === 'now' ? svg`<circle class="token" data-travel=${line} cx=${x} cy=${y} r="5.5"></circle>` : nothing}`;
}

const way = ({ line, heads, dot, brackets, label }: DrawnWay): SVGTemplateResult =>
  svg`${brackets.map((path) => svg`<path class="bracket" d=${path}></path>`)}<path class="arrow" d=${line}></path>${heads.map((head) => svg`<path class="arrowhead" d=${head}></path>`)}${dot ? svg`<circle class="arrowhead" cx=${dot[0]} cy=${dot[1]} r="3"></circle>` : nothing}${label ? text(label, 'b s125', 15) : nothing}`;

/** Draws the ways over the planes, and the numbers of steps. */
export function draw(
  ways: readonly DrawnWay[],
  stays: readonly Stay[],
  step: number | undefined,
): SVGTemplateResult {
  return svg`${ways.map((each) => (each.way.steps ? hop(each, step) : way(each)))}${stays.map(({ x, y, numbers }) => badge(numbers, x, y, false, step))}`;
}
