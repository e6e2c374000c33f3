import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MarkAttributes } from '../figure.js';
import type { Box } from './geometry.js';
import { glyphs } from './glyph.js';
import type { Kind } from '../kind.js';
import { round } from './geometry.js';

export { nothing, svg, type SVGTemplateResult };

/** Draws the glyph of a kind about a point, in the kind's stroke colour; `size` is its width in px. */
export function glyph(kind: Kind, x: number, y: number, size = 12): SVGTemplateResult {
  return svg`<path class="glyph" transform=${`translate(${round(x)},${round(y)})${size === 12 ? '' : ` scale(${round(size / 12)})`}`} fill-rule="evenodd" d=${glyphs[kind]}></path>`;
}

/** Outline that shows focus and selection, outside the mark by 3.5 px; only marks that can have either carry it. */
export function halo(
  m: MarkAttributes,
  key: string,
  { x, y, width, height }: Box,
  radius = 5,
): SVGTemplateResult | typeof nothing {
  if (!m.outlined(key)) return nothing;
  return svg`<rect class="halo" x=${round(x - 3.5)} y=${round(y - 3.5)} width=${round(width + 7)} height=${round(height + 7)} rx=${radius + 3}></rect>`;
}

/** Draws lines of text; `y` is the baseline of the first. */
export function lines(
  texts: readonly string[],
  x: number,
  y: number,
  lineHeight: number,
  className: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): SVGTemplateResult {
  const at = anchor === 'start' ? nothing : anchor;
  if (texts.length === 1)
    return svg`<text class=${className} text-anchor=${at} x=${round(x)} y=${round(y)}>${texts[0]}</text> `;
  return svg`<text class=${className} text-anchor=${at}>${texts.map((text, index) => svg`<tspan x=${round(x)} y=${round(y + index * lineHeight)}>${text}</tspan>${index < texts.length - 1 && /[\w.,;:)]$/.test(text) ? ' ' : ''}`)}</text> `;
}

/** Fills that a picture refers to by `url(#…)`. */
export const patterns = svg`<defs><pattern id="virt-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="8" height="8"></rect><line class="hatch-line" x1="4" y1="0" x2="4" y2="8"></line></pattern></defs>`;

/** Legend sign of a kind, in a box of 16 by 16 px. */
export function kindSign(kind: Kind): SVGTemplateResult {
  return svg`<rect class="swatch" x="0.75" y="0.75" width="14.5" height="14.5" rx="3.5"></rect>${glyph(kind, 8, 8, 9)}`;
}
