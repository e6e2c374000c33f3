import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MarkAttributes } from '../figure.js';
import { wide } from '../language/script.js';
import { round, type Box } from './geometry.js';
import type { TextBlock } from './text-block.js';
import { glyphOf } from './glyph.js';
import type { KindName } from '../kind.js';
import type { OwnKinds } from './palette.js';

export { nothing, svg, type SVGTemplateResult };

/** Draws the glyph of a kind about a point, in the kind's stroke colour; `size` is its width in px, and `own` are the figure's own kinds. */
export function glyph(kind: KindName, x: number, y: number, size = 12, own?: OwnKinds): SVGTemplateResult {
  return svg`<path class="glyph" transform=${`translate(${round(x)},${round(y)})${size === 12 ? '' : ` scale(${round(size / 12)})`}`} fill-rule="evenodd" d=${glyphOf(kind, own)}></path>`;
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

/** Whether a space follows before the next line: not between Chinese, and not after a hyphen. */
const endsInWord = (line: string): boolean => /[\p{L}\p{N}_.,;:)]$/u.test(line) && !wide.test(line.slice(-1));

/** Draws lines of text. */
export function text({
  lines,
  x,
  y,
  lineHeight,
  className,
  anchor,
}: TextBlock): SVGTemplateResult | typeof nothing {
  const at = anchor === 'start' ? nothing : anchor;
  if (lines.length < 2)
    return lines.length === 0
      ? nothing
      : svg`<text class=${className} text-anchor=${at} x=${x} y=${y}>${lines[0]}</text> `;
  // Without a space, what is copied or read aloud joins the last word of a line to the next one.
  return svg`<text class=${className} text-anchor=${at}>${lines.map((line, index) => svg`<tspan x=${x} y=${round(y + index * lineHeight)}>${line}</tspan>${index < lines.length - 1 && endsInWord(line) ? ' ' : ''}`)}</text> `;
}

/** Draws a rectangle. */
export function rect({ x, y, width, height }: Box, className: string, radius?: number): SVGTemplateResult {
  return radius === undefined
    ? svg`<rect class=${className} x=${x} y=${y} width=${width} height=${height}></rect>`
    : svg`<rect class=${className} x=${x} y=${y} width=${width} height=${height} rx=${radius}></rect>`;
}

/** Draws a line with its heads. */
export function arrow(line: string, heads: readonly string[]): SVGTemplateResult {
  return svg`<path class="arrow" d=${line}></path>${heads.map((head) => svg`<path class="arrowhead" d=${head}></path>`)}`;
}

/** Fills that a picture refers to by `url(#…)`. */
export const patterns = svg`<defs><pattern id="virt-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="8" height="8"></rect><line class="hatch-line" x1="4" y1="0" x2="4" y2="8"></line></pattern></defs>`;

/** Legend sign of a kind, in a box of 16 by 16 px. */
export function kindSign(kind: KindName, own?: OwnKinds): SVGTemplateResult {
  return svg`<rect class="swatch" x="0.75" y="0.75" width="14.5" height="14.5" rx="3.5"></rect>${glyph(kind, 8, 8, 9, own)}`;
}
