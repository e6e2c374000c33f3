import { glyph, halo, lines, nothing, svg, type SVGTemplateResult } from '../../core/drawing/shapes.js';
import type { MarkAttributes } from '../../core/figure.js';
import { textWidth } from '../../core/drawing/text.js';
import type { RingAdditions } from './additions.js';
import { labelStyle, type PlacedText } from './arrange.js';
import type { Bar, Head, Occupant, Ring, RingLayout } from './layout.js';
import type { Margin } from './margins.js';

const text = (
  { lines: texts, x, y, anchor }: PlacedText,
  className: string,
  height: number,
): SVGTemplateResult | typeof nothing => lines(texts, x, y, height, className, anchor);

function headMark(head: Head, m: MarkAttributes): SVGTemplateResult {
  const { key, x, y, width, height } = head;
  return svg`<g class=${m.className(key)} part="plane" data-key=${key} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    ${halo(m, key, head)}<rect class="area" x=${x} y=${y} width=${width} height=${height}></rect>${text(head.label, 's14 b', 19)}${text(head.note, 's125 dim', 17)}
  </g>`;
}

function ringMark(ring: Ring, m: MarkAttributes): SVGTemplateResult {
  const { key, path, row } = ring;
  return svg`<g class=${m.className(key)} part="ring" data-key=${key} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    <path class="box band-${ring.band}" d=${path}></path>${m.outlined(key) ? svg`<path class="halo" d=${ring.halo}></path>` : nothing}
    ${text(row.name, row.places.length === 0 ? 'b dim' : 'b', 18)}${row.unused ? text(row.unused, 'dim', 18) : nothing}
  </g>`;
}

function occupantMark(occupant: Occupant, m: MarkAttributes): SVGTemplateResult {
  const { key, kind, ring, x, y, width, height, lines: texts } = occupant;
  const wide = Math.max(...texts.map((line) => textWidth(line, labelStyle)));
  const left = x + (width - wide - 20) / 2;
  return svg`<g class=${m.className(key, kind)} part="occupant" data-key=${key} data-kind=${kind} data-ring=${ring} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    ${halo(m, key, occupant)}<rect class="box" x=${x} y=${y} width=${width} height=${height} rx="5"></rect>${glyph(kind, left + 6, y + height / 2)}
    ${lines(texts, left + 20, y + height / 2 + 4.5 - (texts.length - 1) * 8, 16, 'on b')}
  </g>`;
}

function barMark(bar: Bar, m: MarkAttributes): SVGTemplateResult {
  const { key, x, y, width, height, lines: texts } = bar;
  return svg`<g class=${m.className(key, 'hardware')} part="hardware" data-key=${key} data-kind="hardware" role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    ${halo(m, key, bar, 0)}<rect class="box" x=${x} y=${y} width=${width} height=${height}></rect>${glyph('hardware', x + 18, y + height / 2, 10)}${lines(texts, x + 32, y + 19.5, 18, 'on')}
  </g>`;
}

const margin = ({ from, line, heading, text: rights }: Margin): SVGTemplateResult =>
  svg`<path class="leader" d=${line}></path><circle class="leader-end" cx=${from[0]} cy=${from[1]} r="2.5"></circle>${heading ? text(heading, 'b s125', 16) : nothing}${text(rights, 's125 dim', 16)}`;

/** The disc of a number, for the legend. */
export function sign(id: string): SVGTemplateResult {
  return svg`<g class="badge ${id}"><rect x="0.9" y="0.9" width="14.2" height="14.2" rx="7.1"></rect></g>`;
}

/** Draws the planes from outside to inside, then who is there, then the ways between. */
export function view(
  layout: RingLayout,
  m: MarkAttributes,
  { arrows }: RingAdditions = {},
): SVGTemplateResult {
  const { heads, rings, occupants, bar, ways, margins, planes, stays } = layout;
  return svg`${planes.map(({ key, rows }) => svg`${heads.filter((head) => head.key === key).map((head) => headMark(head, m))}${rows.map((row) => svg`${rings.filter((ring) => ring.key === row.key).map((ring) => ringMark(ring, m))}${occupants.filter(({ ring }) => ring === row.key).map((occupant) => occupantMark(occupant, m))}`)}`)}
    ${barMark(bar, m)}<g class="ways">${margins.map(margin)}${arrows ? arrows.draw(ways, stays, m.state.step) : nothing}</g>`;
}
