import { mark } from '../../core/drawing/mark.js';
import { glyph, nothing, rect, svg, text, type SVGTemplateResult } from '../../core/drawing/shapes.js';
import type { MarkAttributes } from '../../core/figure.js';
import type { RingAdditions } from './additions.js';
import type { Bar, Occupant, Ring, RingLayout } from './layout.js';
import type { Margin } from './margins.js';
import type { Head } from './stand.js';

const headMark = (head: Head, m: MarkAttributes): SVGTemplateResult =>
  mark(
    m,
    { key: head.key, part: 'plane', box: head },
    svg`${rect(head, 'area')}${text(head.label)}${text(head.note)}`,
  );

function ringMark({ key, path, halo, band, row }: Ring, m: MarkAttributes): SVGTemplateResult {
  return mark(
    m,
    { key, part: 'ring' },
    svg`<path class="box band-${band}" d=${path}></path>${m.outlined(key) ? svg`<path class="halo" d=${halo}></path>` : nothing}
    ${text(row.name)}${row.unused ? text(row.unused) : nothing}`,
  );
}

function occupantMark(occupant: Occupant, m: MarkAttributes): SVGTemplateResult {
  const { key, kind, ring, glyph: at, untold } = occupant;
  return mark(
    m,
    { key, part: 'occupant', kind, data: { ring }, box: occupant },
    svg`${rect(occupant, 'box', 5)}${untold ? rect(occupant, 'veil', 5) : nothing}${glyph(kind, at.x, at.y)}
    ${text(occupant.text)}`,
  );
}

const barMark = (bar: Bar, m: MarkAttributes): SVGTemplateResult =>
  mark(
    m,
    { key: bar.key, part: 'hardware', kind: 'hardware', box: bar, radius: 0 },
    svg`${rect(bar, 'box')}${glyph('hardware', bar.glyph.x, bar.glyph.y, 10)}${text(bar.text)}`,
  );

const margin = ({ from, line, heading, text: rights }: Margin): SVGTemplateResult =>
  svg`<path class="leader" d=${line}></path><circle class="leader-end" cx=${from[0]} cy=${from[1]} r="2.5"></circle>${heading ? text(heading) : nothing}${text(rights)}`;

/** The disc of a number, for the legend. */
export function sign(id: string): SVGTemplateResult {
  return svg`<g class="badge ${id}"><rect x="0.9" y="0.9" width="14.2" height="14.2" rx="7.1"></rect></g>`;
}

/** Draws the planes from outside to inside, then who is there, then the arrows between. */
export function view(
  layout: RingLayout,
  m: MarkAttributes,
  { arrows: drawn, silence }: RingAdditions = {},
): SVGTemplateResult {
  const { heads, rings, occupants, bar, arrows, margins, planes, stays, silent } = layout;
  return svg`${planes.map(({ key, rows }) => svg`${heads.filter((head) => head.key === key).map((head) => headMark(head, m))}${rows.map((row) => svg`${rings.filter((ring) => ring.key === row.key).map((ring) => ringMark(ring, m))}${occupants.filter(({ ring }) => ring === row.key).map((occupant) => occupantMark(occupant, m))}`)}`)}
    ${barMark(bar, m)}<g class="ways">${margins.map(margin)}${drawn ? drawn.draw(arrows, stays, m.state.step) : nothing}${silence && silent ? silence.drawSilent(silent) : nothing}</g>`;
}
