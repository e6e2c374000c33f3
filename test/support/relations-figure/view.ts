import { mark } from '../../../src/core/drawing/mark.js';
import {
  arrow,
  glyph,
  nothing,
  rect,
  svg,
  text,
  type SVGTemplateResult,
} from '../../../src/core/drawing/shapes.js';
import type { MarkAttributes } from '../../../src/core/figure.js';
import { ownKinds } from './kinds.js';
import type { PlacedPart, RelationsFigureLayout } from './layout.js';

function part(box: PlacedPart, m: MarkAttributes): SVGTemplateResult {
  const { key, kind, x, y, height, label } = box;
  return mark(
    m,
    { key, kind, part: 'part', box },
    svg`${rect(box, 'box', 5)}${glyph(kind, x + 17, y + height / 2, 12, ownKinds)}${text(label)}`,
  );
}

/** Draws the parts, and over them what goes from one to another. */
export function view({ marks, links }: RelationsFigureLayout, m: MarkAttributes): SVGTemplateResult {
  return svg`${marks.map((box) => part(box, m))}<g class="relations">${links.map(({ line, heads, label }) => svg`${arrow(line, heads)}${label ? text(label) : nothing}`)}</g>`;
}
