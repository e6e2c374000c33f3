import { mark } from '../../../src/core/drawing/mark.js';
import { rect, svg, text, type SVGTemplateResult } from '../../../src/core/drawing/shapes.js';
import type { MarkAttributes } from '../../../src/core/figure.js';
import type { SmallestFigureLayout } from './layout.js';

/** Draws the boxes. */
export function view({ marks }: SmallestFigureLayout, m: MarkAttributes): SVGTemplateResult {
  return svg`${marks.map((box) => mark(m, { key: box.key, part: 'part', box }, svg`${rect(box, 'box', 5)}${text(box.label)}`))}`;
}
