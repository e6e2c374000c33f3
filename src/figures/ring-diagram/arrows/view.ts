import { round, type Point } from '../../../core/drawing/geometry.js';
import { arrow, nothing, svg, text, type SVGTemplateResult } from '../../../core/drawing/shapes.js';
import type { Badge, DrawnArrow } from './arrow.js';
import type { Stay } from './badge.js';

/** How a step stands to the one that is shown. */
function progress(steps: readonly number[], step: number | undefined): string {
  if (step === undefined) return 'plain';
  if (steps.includes(step)) return 'now';
  return steps.every((each) => each > step) ? 'todo' : 'done';
}

/** Numbers of steps on a disc: filled where a step costs something. */
function badge(
  { numbers, costs, x, y, width, text: at }: Badge,
  step: number | undefined,
): SVGTemplateResult {
  return svg`<g class="badge ${costs ? 'costs' : 'free'} ${progress(numbers, step)}"><rect x=${x} y=${y} width=${width} height="18" rx="9"></rect><text class="s12 b" x=${at[0]} y=${at[1]} text-anchor="middle">${numbers.join(' ')}</text></g>`;
}

/** The token that has come along a line. */
const token = (line: string, [x, y]: Point): SVGTemplateResult =>
  svg`<circle class="token" data-travel=${line} cx=${round(x)} cy=${round(y)} r="5.5"></circle>`;

/** An arrow that an operation takes, with the numbers of its steps and, at the step that is shown, the token. */
function hop(drawn: DrawnArrow, step: number | undefined): SVGTemplateResult {
  const { line, points, heads, word, link } = drawn;
  const state = progress(link.arrow.steps ?? [], step);
  const now = state === 'now';
  const tip = points.at(-1);
  return svg`<g class="hop ${state}">${arrow(line, heads)}</g>${drawn.badge ? badge(drawn.badge, step) : nothing}${word ? text(now ? { ...word, className: 's12 b' } : word) : nothing}${now && tip ? token(line, tip) : nothing}`;
}

const crossing = ({ line, heads, dot, brackets, label }: DrawnArrow): SVGTemplateResult =>
  svg`${brackets.map((path) => svg`<path class="bracket" d=${path}></path>`)}${arrow(line, heads)}${dot ? svg`<circle class="arrowhead" cx=${dot[0]} cy=${dot[1]} r="3"></circle>` : nothing}${label ? text(label) : nothing}`;

/** Draws the arrows over the planes, and the numbers of steps. */
export function draw(
  arrows: readonly DrawnArrow[],
  stays: readonly Stay[],
  step: number | undefined,
): SVGTemplateResult {
  return svg`${arrows.map((each) => (each.link.arrow.steps ? hop(each, step) : crossing(each)))}${stays.map((stay) => badge(stay, step))}`;
}
