import type { Box } from '../../core/drawing/geometry.js';
import { textWidth, wrap, type TextStyle } from '../../core/drawing/text.js';
import type { Point } from './arch-shape.js';
import type { PlacedText } from './arrange.js';

export const wayStyle: TextStyle = { size: 12.5, bold: true };
export const wayLine = 15;

/** A way and what it is called in the reader's language. */
export interface NamedWay {
  readonly from: string;
  readonly to: string;
  readonly both: boolean;
  readonly label: string;
  /** Numbers of the steps that take it, where an operation is followed. */
  readonly steps?: readonly number[];
  /** Set where one of its steps costs something. */
  readonly costs?: boolean;
  /** What happens on the way, a word for each kind of step. */
  readonly words?: readonly string[];
}

export interface DrawnWay {
  readonly way: NamedWay;
  readonly line: string;
  /** Where it begins, bends and ends. */
  readonly points: readonly Point[];
  readonly heads: readonly string[];
  /** Where it begins, if that is an area and not a mark. */
  readonly dot?: Point;
  /** Embraces all levels of the plane at which it begins or ends. */
  readonly brackets: readonly string[];
  /** Absent where there is no room for it. */
  readonly label?: PlacedText;
  /** The words beside its number; absent where there is no room for it. */
  readonly word?: PlacedText;
  /** Boxes that its line and its label cover. */
  readonly covers: readonly Box[];
}

/** Wraps the label of a way as it stands on the picture. */
export const wayLines = (label: string): string[] => wrap(label, wayStyle, 140);

/** Box of a text; texts are estimated a little wide already. */
export function textBox({ lines, x, y, anchor }: PlacedText, style: TextStyle, height: number): Box {
  const width = Math.max(...lines.map((text) => textWidth(text, style)));
  return {
    x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2,
    y: y - style.size + 1,
    width,
    height: (lines.length - 1) * height + style.size + 2,
  };
}

/** Size of the disc with the numbers of steps. */
export const discWidth = (numbers: string): number =>
  Math.max(18, Math.ceil(textWidth(numbers, wayStyle)) + 10);
