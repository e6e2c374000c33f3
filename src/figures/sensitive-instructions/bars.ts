import { textWidth, wrap } from '../../core/drawing/text.js';
import { chipHeight, gap, type Chip } from './chip.js';

/** A folded group of instructions. */
export interface Folded {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** Width that the bar of a folded group asks for, with its count. */
export function barWidth(label: string): number {
  return textWidth(label, { size: 12.5 }) + 53;
}

/** The first line of a group's name, where it has more than fit; the list has it whole. */
function cut(label: string, width: number): string {
  const [line = label, ...more] = wrap(label, { size: 12.5 }, Math.max(40, width - 52));
  return more.length === 0 ? line : `${line.replace(/[-–\s]+$/u, '')}…`;
}

/** Puts folded groups side by side where there is room, in rows from the top. */
export function barRows(folded: readonly Folded[], width: number): readonly (readonly Chip[])[] {
  const widest = Math.max(0, ...folded.map(({ label }) => barWidth(label)));
  const across = Math.max(1, Math.floor((width + gap) / (widest + gap)));
  const own = (width + gap) / across - gap;
  return Array.from({ length: Math.ceil(folded.length / across) }, (_, row) =>
    folded.slice(row * across, (row + 1) * across).map(({ key, label, count }, column) => ({
      key,
      group: key,
      label: cut(label, own),
      x: column * (own + gap),
      y: 0,
      width: own,
      height: chipHeight,
      count,
    })),
  );
}
