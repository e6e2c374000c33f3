import { round, type Box } from './geometry.js';
import { textWidth, type TextStyle } from './text.js';

export type TextAnchor = 'start' | 'middle' | 'end';

/** Lines of text at their place on the picture. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lineHeight: number;
  /** Classes of {@link drawStyles} and of the figure. */
  readonly className: string;
  readonly anchor: TextAnchor;
}

/** Places lines of text, with rounded numbers. */
export function textBlock(
  lines: readonly string[],
  x: number,
  y: number,
  lineHeight: number,
  className: string,
  anchor: TextAnchor = 'start',
): TextBlock {
  return { lines, x: round(x), y: round(y), lineHeight, className, anchor };
}

/** Width of the longest of some lines. */
export function widest(lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, style)));
}

/** The box that a text covers; its width is estimated, a little wide. */
export function textBox({ lines, x, y, lineHeight, anchor }: TextBlock, style: TextStyle): Box {
  const width = widest(lines, style);
  return {
    x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2,
    y: y - style.size + 1,
    width,
    height: (lines.length - 1) * lineHeight + style.size + 2,
  };
}
