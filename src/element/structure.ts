import { middleX, middleY, type Layout, type MarkBox } from '../core/drawing/geometry.js';
import type { Reading, ReadingItem } from '../core/reading.js';

/** A part of the picture that can have the focus, with what the keyboard goes by. */
export interface Part {
  readonly key: string;
  readonly label: string;
  readonly box: MarkBox;
  /** The group it stands in. */
  readonly group: Group;
  /** What stands in it. */
  readonly inner: Group;
}

/** Parts that belong together, in reading order, and the part that they belong to. */
export interface Group {
  readonly head: Part | undefined;
  readonly parts: Part[];
}

const known = new WeakMap<Layout, readonly Part[]>();

/** The drawn parts of a picture in reading order, grouped as what is said of them, or as they are drawn where a group is no part. */
export function structureOf(layout: Layout | undefined, reading: Reading | undefined): readonly Part[] {
  if (layout === undefined || reading === undefined) return [];
  const before = known.get(layout);
  if (before) return before;
  const boxes = new Map(layout.marks.map((mark) => [mark.key, mark]));
  const parts = new Map<string, Part>();
  const root: Group = { head: undefined, parts: [] };
  const visit = (items: readonly ReadingItem[], outer: Group, drawn: boolean): void => {
    for (const { key, label, items: within = [] } of items) {
      const box = boxes.get(key);
      const around = drawn ? undefined : parts.get(box?.inside ?? '')?.inner;
      if (box === undefined) {
        visit(within, outer, false);
        continue;
      }
      const inner: { head: Part | undefined; parts: Part[] } = { head: undefined, parts: [] };
      const part: Part = { key, label, box, group: around ?? outer, inner };
      inner.head = part;
      parts.set(key, part);
      visit(within, inner, true);
    }
  };
  visit(reading.items, root, true);
  const ordered = layout.marks.flatMap(({ key }) => parts.get(key) ?? []);
  for (const part of ordered) part.group.parts.push(part);
  known.set(layout, ordered);
  return ordered;
}

/** Parts of which only the order is known. */
export function inOrder(keys: readonly string[]): readonly Part[] {
  const none: Group = { head: undefined, parts: [] };
  return keys.map((key) => ({
    key,
    label: key,
    box: { key, x: 0, y: 0, width: 0, height: 0 },
    group: none,
    inner: none,
  }));
}

/** Puts parts into rows, from top to bottom: those whose heights mostly overlap stand in one. */
function rowsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const rows: Part[][] = [];
  for (const part of [...parts].sort((a, b) => a.box.y - b.box.y)) {
    const last = rows.at(-1)?.[0]?.box;
    const shared =
      last === undefined ? 0 : Math.min(last.y + last.height, part.box.y + part.box.height) - part.box.y;
    if (last !== undefined && shared > Math.min(last.height, part.box.height) / 2) rows.at(-1)?.push(part);
    else rows.push([part]);
  }
  return rows;
}

/** The part nearest to another one, in the direction in which they may differ. */
function nearest(parts: readonly Part[], { box }: Part, across: boolean): Part | undefined {
  const middle = across ? middleY : middleX;
  const distance = (part: Part): number => Math.abs(middle(part.box) - middle(box));
  return [...parts].sort((a, b) => distance(a) - distance(b))[0];
}

/** Whether a group goes on in a direction: across if any of its parts stand side by side. */
function goesOn({ parts }: Group, across: boolean): boolean {
  const rows = rowsOf(parts);
  return across ? parts.length === 1 || rows.some((row) => row.length > 1) : rows.length > 1;
}

/** The part beside another one in its group. */
function beside(part: Part, { parts }: Group, across: boolean, by: 1 | -1): Part | undefined {
  if (across) return parts[parts.indexOf(part) + by];
  const rows = rowsOf(parts);
  return nearest(rows[rows.findIndex((row) => row.includes(part)) + by] ?? [], part, false);
}

/**
 * Finds where an arrow key leads: to what stands there in the same group, else in the groups around it, else on in reading order. The key
 * along which the parts of a group stand enters it at its first one, and leads back from there to the part that they belong to.
 */
export function neighbour(parts: readonly Part[], from: Part, across: boolean, by: 1 | -1): Part {
  if (by === 1 && goesOn(from.inner, across)) {
    const [first] = across ? from.inner.parts : (rowsOf(from.inner.parts)[0] ?? []);
    if (first) return first;
  }
  for (let part: Part | undefined = from; part; part = part.group.head) {
    const { group }: Part = part;
    if (!goesOn(group, across)) continue;
    const next = beside(part, group, across, by);
    // From inside one group into another, at the same height or place.
    if (next) return part === from ? next : (nearest(next.inner.parts, from, across) ?? next);
    if (by === -1 && group.head) return group.head;
  }
  const index = parts.indexOf(from) + by;
  return parts[Math.min(Math.max(index, 0), parts.length - 1)] ?? from;
}
