import { glyph, halo, lines, nothing, svg, type SVGTemplateResult } from '../../core/draw.js';
import type { MarkAttributes } from '../../core/figure.js';
import { round } from '../../core/geometry.js';
import { textWidth } from '../../core/text.js';
import { labelStyle, type PlacedText } from './arrange.js';
import type { Bar, Head, Occupant, Ring, RingLayout } from './layout.js';
import type { Margin } from './margins.js';
import { discWidth, wayStyle, type DrawnWay } from './ways.js';

const text = ({ lines: texts, x, y, anchor }: PlacedText, className: string, height: number): SVGTemplateResult => lines(texts, x, y, height, className, anchor);

function headMark(head: Head, m: MarkAttributes): SVGTemplateResult {
  const { key, x, y, width, height } = head;
  return svg`<g class=${m.className(key)} part="plane" data-key=${key} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    ${halo(head)}<rect class="area" x=${x} y=${y} width=${width} height=${height}></rect>${text(head.label, 's14 b', 19)}${text(head.note, 's125 dim', 17)}
  </g>`;
}

function ringMark(ring: Ring, m: MarkAttributes): SVGTemplateResult {
  const { key, path, row } = ring;
  return svg`<g class=${m.className(key)} part="ring" data-key=${key} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    <path class="box band-${ring.band}" d=${path}></path><path class="halo" d=${ring.halo}></path>
    ${text(row.name, row.unused ? 'b dim' : 'b', 18)}${row.unused ? text(row.unused, 'dim', 18) : nothing}
  </g>`;
}

function occupantMark(occupant: Occupant, m: MarkAttributes): SVGTemplateResult {
  const { key, kind, ring, x, y, width, height, lines: texts } = occupant;
  const wide = Math.max(...texts.map((line) => textWidth(line, labelStyle)));
  const left = x + (width - wide - 20) / 2;
  return svg`<g class=${m.className(key, kind)} part="occupant" data-key=${key} data-kind=${kind} data-ring=${ring} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    ${halo(occupant)}<rect class="box" x=${x} y=${y} width=${width} height=${height} rx="5"></rect>${glyph(kind, left + 6, y + height / 2)}
    ${lines(texts, left + 20, y + height / 2 + 4.5 - (texts.length - 1) * 8, 16, 'on b')}
  </g>`;
}

function barMark(bar: Bar, m: MarkAttributes): SVGTemplateResult {
  const { key, x, y, width, height, lines: texts } = bar;
  return svg`<g class=${m.className(key, 'hardware')} part="hardware" data-key=${key} data-kind="hardware" role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    ${halo(bar, 0)}<rect class="box" x=${x} y=${y} width=${width} height=${height}></rect>${glyph('hardware', x + 18, y + height / 2, 10)}${lines(texts, x + 32, y + 19.5, 18, 'on')}
  </g>`;
}

/** How a step stands to the one that is shown. */
function progress(steps: readonly number[], step: number | undefined): string {
  if (step === undefined) return 'plain';
  if (steps.includes(step)) return 'now';
  return steps.every((each) => each > step) ? 'todo' : 'done';
}

/** Numbers of steps on a disc: filled where a step costs something. */
function badge(numbers: readonly number[], x: number, y: number, costs: boolean, step: number | undefined): SVGTemplateResult {
  const label = numbers.join(' ');
  const width = discWidth(label);
  return svg`<g class="badge ${costs ? 'costs' : 'free'} ${progress(numbers, step)}"><rect x=${round(x - width / 2)} y=${round(y - 9)} width=${width} height="18" rx="9"></rect><text class="s12 b" x=${round(x)} y=${round(y + 4.3)} text-anchor="middle">${label}</text></g>`;
}

/** A way that an operation takes, with the numbers of its steps and, at the step that is shown, the token that has come along it. */
function hop({ line, heads, label, word, way: { steps = [], costs = false } }: DrawnWay, step: number | undefined): SVGTemplateResult {
  const state = progress(steps, step);
  const [x, y] = line.match(/-?[\d.]+/g)?.slice(-2) ?? ['0', '0'];
  const middle = label && label.x + (label.anchor === 'start' ? 1 : label.anchor === 'end' ? -1 : 0) * (textWidth(label.lines[0] ?? '', wayStyle) / 2);
  return svg`<g class="hop ${state}"><path class="arrow" d=${line}></path>${heads.map((head) => svg`<path class="arrowhead" d=${head}></path>`)}</g>${label && middle !== undefined ? badge(steps, middle, label.y - 4.3, costs, step) : nothing}${word ? text(word, state === 'now' ? 's12 b' : 's12', 14) : nothing}${state === 'now' ? svg`<circle class="token" data-travel=${line} cx=${x} cy=${y} r="5.5"></circle>` : nothing}`;
}

const way = ({ line, heads, dot, brackets, label }: DrawnWay): SVGTemplateResult =>
  svg`${brackets.map((path) => svg`<path class="bracket" d=${path}></path>`)}<path class="arrow" d=${line}></path>${heads.map((head) => svg`<path class="arrowhead" d=${head}></path>`)}${dot ? svg`<circle class="arrowhead" cx=${dot[0]} cy=${dot[1]} r="3"></circle>` : nothing}${label ? text(label, 'b s125', 15) : nothing}`;

const margin = ({ from, line, heading, text: rights }: Margin): SVGTemplateResult =>
  svg`<path class="leader" d=${line}></path><circle class="leader-end" cx=${from[0]} cy=${from[1]} r="2.5"></circle>${heading ? text(heading, 'b s125', 16) : nothing}${text(rights, 's125 dim', 16)}`;

/** The disc of a number, for the legend. */
export function sign(id: string): SVGTemplateResult {
  return svg`<g class="badge ${id}"><rect x="0.9" y="0.9" width="14.2" height="14.2" rx="7.1"></rect></g>`;
}

/** Draws the planes from outside to inside, then who is there, then the ways between. */
export function view(layout: RingLayout, m: MarkAttributes): SVGTemplateResult {
  const { heads, rings, occupants, bar, ways, margins, planes, stays } = layout;
  return svg`${planes.map(({ key, rows }) => svg`${heads.filter((head) => head.key === key).map((head) => headMark(head, m))}${rows.map((row) => svg`${rings.filter((ring) => ring.key === row.key).map((ring) => ringMark(ring, m))}${occupants.filter(({ ring }) => ring === row.key).map((occupant) => occupantMark(occupant, m))}`)}`)}
    ${barMark(bar, m)}<g class="ways">${margins.map(margin)}${ways.map((each) => (each.way.steps ? hop(each, m.state.step) : way(each)))}${stays.map(({ x, y, numbers }) => badge(numbers, x, y, false, m.state.step))}</g>`;
}
