import { bottom, roundBox, type Box, type MarkBox } from '../../core/drawing/geometry.js';
import { textBlock, widest, type TextBlock } from '../../core/drawing/text-block.js';
import { wrap } from '../../core/drawing/text.js';
import type { Arrows } from './additions.js';
import type { PlacedPlane } from './arrows/place.js';
import { drafts, type Draft } from './draft.js';
import { noteStyle } from './margins.js';
import type { RingModel } from './model.js';
import { place } from './place.js';
import type { Plan } from './plan.js';
import type { RingReading } from './ring-reading.js';
import type { Frame, Mode, RowText } from './rows.js';

/** The name of a plane and what is said of it. */
export interface Head extends MarkBox {
  readonly label: TextBlock;
  readonly note: TextBlock;
}

/** The planes where they stand, with their heads. */
export interface Standing {
  readonly planes: readonly PlacedPlane[];
  readonly heads: readonly Head[];
  /** Where the bar begins. */
  readonly base: number;
}

const headStyle = { size: 14, bold: true };
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function headOf({ items }: RingReading, key: string, x: number, y: number, width: number): Head {
  const item = items.find((each) => each.key === key);
  const names = wrap(item?.label ?? '', headStyle, width);
  const notes = wrap(item?.place ?? '', noteStyle, width);
  const used = Math.max(widest(names, headStyle), widest(notes, noteStyle));
  return {
    ...roundBox({ x, y, width: Math.min(width, used + 4), height: 19 * names.length + 17 * notes.length }),
    key,
    label: textBlock(names, x, y + 14, 19, 's14 b'),
    note: textBlock(notes, x, y + 19 * names.length + 12, 17, 's125 dim'),
  };
}

/** The texts of the levels of each plane. */
export function rowTexts(
  { planes }: RingModel,
  { followed, empty }: RingReading,
  label: (key: string) => string,
  { arrows, across, side }: Plan,
  drawn: Arrows | undefined,
): RowText[][] {
  const involved = new Set(followed?.hops.flatMap(({ from, to }) => [from, to]));
  return planes.map(({ levels }, plane) =>
    levels.map(({ key, occupants }, index): RowText => ({
      key,
      name: label(key),
      unused: empty.get(key),
      occupants: occupants.map((each) => ({ key: each.key, label: label(each.key) })),
      space:
        (drawn?.spaceAbove(levels, index, arrows, across, side ? plane : -1) ?? 0) +
        // The bar that stops the way to whoever is not told.
        (occupants.some((each) => each.key === followed?.silent?.monitor) ? 18 : 0),
      involved,
    })),
  );
}

/** How the rows of a plane are drawn. */
const frameOf = (mode: Mode, index: number, { across, side, count, followed, aside }: Plan): Frame => ({
  width: across,
  mode,
  // Two planes turn their names away from the arrows between them.
  mirrored: side && count === 2 && index === 1 && (mode === 'beside' || followed),
  aside,
});

/** Finds how the occupants of each plane stand. */
export const draftsOf = (texts: readonly RowText[][], mode: Mode, plan: Plan): Draft[][] =>
  texts.map((rows, index) => drafts(rows, frameOf(mode, index, plan)));

/** Heights of the rows of each plane; planes that stand side by side have the same ones. */
function heightsOf(drafted: readonly Draft[][], { side, foot }: Plan): readonly number[][] {
  const own = drafted.map((rows) =>
    rows.map(({ height }, index) => height + (index === rows.length - 1 ? foot : 0)),
  );
  if (!side) return own;
  const common = Array.from({ length: Math.max(...own.map(({ length }) => length)) }, (_, index) =>
    Math.max(...own.map((heights) => heights[index] ?? 0)),
  );
  return own.map(() => common);
}

/** Stands planes side by side, two of them one upright and the other hanging below it, or more one below the other; each with its head. */
export function standPlanes(
  drafted: readonly Draft[][],
  mode: Mode,
  model: RingModel,
  reading: RingReading,
  plan: Plan,
): Standing {
  const { side, across, x0, pitch } = plan;
  const keys = model.planes.map(({ plane }) => plane.key);
  const heads =
    keys.length === 1 ? [] : keys.map((key, index) => headOf(reading, key, x0 + index * pitch, 0, across));
  const heights = heightsOf(drafted, plan);
  const hanging = !side && keys.length === 2;
  let y = Math.max(0, ...(side ? heads : heads.slice(0, 1)).map(({ height }) => height + 8));
  const planes = keys.map((key, index): PlacedPlane => {
    const flipped = hanging && index === 1;
    // More than two planes stand one below the other, each under its own head.
    if (!side && !hanging && index > 0) {
      const head = headOf(reading, key, x0, y + 16, across);
      heads[index] = head;
      y = bottom(head) + 8;
    }
    const own = heights[index] ?? [];
    const box: Box = { x: x0 + index * pitch, y: flipped ? y + 56 : y, width: across, height: sum(own) };
    if (!side) y = bottom(box);
    const rows = place(drafted[index] ?? [], frameOf(mode, index, plan), own, box.x, box.y, flipped);
    return { key, box: roundBox(box), rows, flipped };
  });
  const base = Math.max(...planes.map(({ box }) => bottom(box)));
  const [upper, lower] = heads;
  if (!upper || !lower || !hanging) return { planes, heads, base };
  const below = headOf(reading, lower.key, x0, base + 8, across);
  return { planes, heads: [upper, below, ...heads.slice(2)], base: base + lower.height + 20 };
}
