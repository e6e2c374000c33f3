import { round, type Box, type Point } from '../geometry.js';
import { textBlock, textBox, type TextAnchor, type TextBlock } from '../text-block.js';
import type { TextStyle } from '../text.js';
import { forbidden } from './obstacle.js';

/** What stands at a line. */
export interface LinkLabel extends Pick<TextBlock, 'lines' | 'lineHeight' | 'className'> {
  readonly style: TextStyle;
  /** Width of the disc on which it stands on the line itself; without one it stands beside the line. */
  readonly disc?: number;
}

/** A place for a label; a lower cost is a better look. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: TextAnchor;
  readonly cost: number;
}

/** The label at its place. */
export const labelAt = (
  { lines, lineHeight, className }: LinkLabel,
  { x, y, anchor }: LabelPlace,
): TextBlock => textBlock(lines, x, y, lineHeight, className, anchor);

/** What the label covers at a place. */
export function labelBox(label: LinkLabel, place: LabelPlace): Box {
  return label.disc === undefined
    ? textBox(labelAt(label, place), label.style)
    : { x: place.x - label.disc / 2 - 1, y: place.y - 14.3, width: label.disc + 2, height: 20 };
}

/** How labels of links between the same two ends keep apart. */
export interface Sides {
  readonly leftFirst: boolean;
  readonly lower: boolean;
}

/** Places for a label of some lines: beside the upright parts of a line, and above and below its level ones. `cuts` are edges that it should not stand on. */
export function placesBeside(
  parts: readonly Box[],
  { lines, lineHeight }: LinkLabel,
  cuts: readonly number[],
  { leftFirst, lower }: Sides,
): LabelPlace[] {
  const height = (lines.length - 1) * lineHeight;
  return parts.flatMap(({ x, y, width, height: long }): LabelPlace[] => {
    if (width > long)
      return [round(y - 6 - height), round(y + 15)].map((baseline, below) => ({
        x: round(x + width / 2),
        y: baseline,
        anchor: 'middle',
        cost: (width < 16 ? forbidden : 0) + ((below === 1) === lower ? 0 : 8),
      }));
    const stops = [y, ...cuts.filter((cut) => cut > y && cut < y + long).sort((a, b) => a - b), y + long];
    return stops.slice(1).flatMap((stop, index) => {
      const from = stops[index] ?? stop;
      const room = stop - from - height;
      return [1, -1].map((side): LabelPlace => ({
        x: round(x + 8 * side),
        y: round((from + stop - height) / 2 + 4.5),
        anchor: side > 0 ? 'start' : 'end',
        cost: (room < 15 ? 30 : 150 / room) + (side < 0 === leftFirst ? 0 : 8),
      }));
    });
  });
}

/** Places for a disc: on the line itself, in its longest parts, clear of the head at the end of the last one. */
export function placesOn(points: readonly Point[], disc: number): LabelPlace[] {
  return points.slice(1).flatMap(([x, y], index): LabelPlace[] => {
    const [px, py] = points[index] ?? [x, y];
    const long = Math.hypot(x - px, y - py) || 1;
    const half = py === y ? disc / 2 : 9;
    const [low, high] = [
      index === 0 ? half - 2 : half,
      long - (index === points.length - 2 ? half + 16 : half),
    ];
    const wanted = Math.max(Math.min(low, long / 2), Math.min(high, long / 2));
    const stops = [wanted];
    for (let away = 7; away <= long / 2; away += 7) stops.push(wanted - away, wanted + away);
    return stops
      .filter((at) => at > 5 && at < long - 5)
      .map((at) => ({
        x: round(px + ((x - px) * at) / long),
        y: round(py + ((y - py) * at) / long + 4.3),
        anchor: 'middle',
        cost:
          400 / Math.max(8, long - 18) + Math.abs(at - wanted) / 4 + 30 * Math.max(0, at - high, low - at),
      }));
  });
}
