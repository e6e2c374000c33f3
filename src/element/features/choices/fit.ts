import { textWidth } from '../../../core/drawing/text.js';

const gap = 6;
/** Padding and border of a chip. */
const air = 26;
/** Room that the sign of a select takes. */
const arrow = 34;
/** Below this width of the picture, in px, a choice is a native select. */
const narrow = 448;

export const isNarrow = (width: number): boolean => width < narrow;

const chip = (text: string): number => textWidth(text, { size: 13, bold: true }) + air;

/** Widest that a select is drawn, in px. */
const widestSelect = 216;

/** Width of a select that shows any of some texts, in px. */
export function selectWidth(texts: readonly string[]): number {
  return Math.min(
    widestSelect,
    Math.max(...texts.map((text) => textWidth(text, { size: 13 }))) + air + arrow,
  );
}

/** How many chips stand in one row; the rest of the values share a select that is named `more`. */
export function chipsThatFit(texts: readonly string[], width: number, more: string, most = 6): number {
  let count = 0;
  let used = 0;
  for (const [index, text] of texts.entries()) {
    used += chip(text) + gap;
    const rest = index === texts.length - 1 ? 0 : chip(more) + arrow;
    if (index >= most || used + rest > width + (rest === 0 ? gap : 0)) break;
    count = index + 1;
  }
  return count;
}
