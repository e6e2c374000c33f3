import { right, round, roundBox } from '../../core/drawing/geometry.js';
import { textBlock, widest } from '../../core/drawing/text-block.js';
import { wrap } from '../../core/drawing/text.js';
import { wordStyle, type Columns } from './columns.js';
import type { Monitor, Pill } from './drawing.js';
import type { Picture } from './picture.js';
import { middle } from './rows.js';

/** The parts in rows, or below each other where it is wide; gives where they end. */
function pillsOf(
  parts: Picture['monitor']['parts'],
  x: number,
  y: number,
  width: number,
  wide: boolean,
): { pills: Pill[]; bottom: number } {
  let [left, top, rowHeight] = [0, y, 0];
  const pills = parts.map(({ id, label }): Pill => {
    const lines = wrap(label, wordStyle, width - 20);
    const own = wide ? width : widest(lines, wordStyle) + 20;
    const height = lines.length * 16 + 10;
    if (left > 0 && (wide || left + own > width))
      [left, top, rowHeight] = [0, top + rowHeight + (wide ? 10 : 6), 0];
    const box = { x: x + left, y: top, width: own, height };
    [left, rowHeight] = [left + own + 8, Math.max(rowHeight, height)];
    return { id, ...roundBox(box), text: middle(lines, box, 's125 on') };
  });
  return { pills, bottom: top + rowHeight };
}

/** The line by which an interpreter goes on from its last part to the first. */
function cycleOf(first: Pill, last: Pill, turn: number): string {
  const [from, to] = [last.y + last.height / 2, first.y + first.height / 2];
  return `M${round(right(last) + 2)},${round(from)}H${round(turn - 5)}Q${round(turn)},${round(from)} ${round(turn)},${round(from - 5)}V${round(to + 5)}Q${round(turn)},${round(to)} ${round(turn - 5)},${round(to)}H${round(right(first) + 3)}`;
}

/** The software that runs the guest: its name, and its parts in rows. */
export function monitorOf(
  picture: Picture,
  { monitor: { x, width }, wide }: Columns,
  y: number,
  least: number,
): Monitor {
  const { label, kind, parts } = picture.monitor;
  const name = wrap(label, { size: 15, bold: true }, width - 44);
  const cycles = picture.technique === 'interpretation';
  const inner = width - 24 - (cycles ? 16 : 0);
  const { pills, bottom: foot } = pillsOf(parts, x + 12, y + 14 + name.length * 20 + 6, inner, wide);
  const [first, last] = [pills[0], pills.at(-1)];
  return {
    key: 'monitor',
    ...roundBox({ x, y, width, height: Math.max(least, foot + 12 - y) }),
    kind,
    name: textBlock(name, x + 34, y + 25, 20, 's15 b on'),
    pills,
    cycle: cycles && wide && first && last ? cycleOf(first, last, x + width - 10) : undefined,
  };
}
