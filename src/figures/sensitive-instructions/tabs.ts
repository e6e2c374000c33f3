import { right, roundBox, type Box } from '../../core/drawing/geometry.js';
import { textWidth, wrap } from '../../core/drawing/text.js';

/** A name and a count on the contour of a set. */
export interface Tab extends Box {
  readonly key: 'privileged' | 'sensitive';
  readonly label: string;
  readonly count: string;
}

export const tabHeight = 24;
const style = { size: 13, bold: true };

/** Puts a tab on the upper edge of a set, near its left or its right end; a name for which there is no room is cut. */
export function tabOf(key: Tab['key'], set: Box, label: string, count: number, atRight: boolean): Tab {
  const countWidth = textWidth(` ${count}`, { size: 13 });
  const width = Math.min(set.width - 16, textWidth(label, style) + countWidth + 30);
  const room = width - 29 - countWidth;
  const shown = textWidth(label, style) <= room ? label : `${wrap(label, style, room - 16)[0] ?? ''}…`;
  return roundBox({
    key,
    label: shown,
    count: String(count),
    x: atRight ? right(set) - width - 12 : set.x + 12,
    y: set.y - tabHeight / 2,
    width,
    height: tabHeight,
  });
}
