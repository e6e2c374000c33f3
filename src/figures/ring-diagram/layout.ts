import { round, roundBox, type Layout, type MarkBox } from '../../core/geometry.js';
import type { Kind } from '../../core/kind.js';
import { everyItem, type Reading, type ReadingItem } from '../../core/reading.js';
import { textWidth, wrap } from '../../core/text.js';
import { archPath, inset, type Point } from './arch.js';
import { measure, place, type Frame, type Mode, type Place, type PlacedText, type Row, type RowText } from './arrange.js';
import type { LevelModel, PlaneModel, RingModel } from './model.js';
import { barKey } from './planes.js';
import type { RingReading } from './read.js';
import { meet, type PlacedPlane } from './ends.js';
import { routeWays, textBox, wayLine, wayLines, wayStyle, type DrawnWay, type NamedWay } from './ways.js';

export interface Head extends MarkBox {
  readonly label: PlacedText;
  readonly note?: PlacedText;
}

export interface Ring extends MarkBox {
  readonly path: string;
  readonly halo: string;
  /** Darker inwards, from 0 to 3. */
  readonly band: number;
  readonly row: Row;
}

export interface Occupant extends MarkBox {
  readonly ring: string;
  readonly kind: Kind;
  readonly lines: readonly string[];
}

/** What a level lets code do, beside the picture. */
export interface Margin {
  readonly from: Point;
  readonly line: string;
  readonly heading?: PlacedText;
  readonly text: PlacedText;
}

export interface Bar extends MarkBox {
  readonly lines: readonly string[];
}

export interface RingLayout extends Layout {
  readonly heads: readonly Head[];
  readonly rings: readonly Ring[];
  readonly occupants: readonly Occupant[];
  readonly bar: Bar;
  readonly ways: readonly DrawnWay[];
  readonly margins: readonly Margin[];
  /** Numbers of steps that happen where the last one was, at the corner of who acts. */
  readonly stays: readonly { readonly key: string; readonly x: number; readonly y: number; readonly numbers: readonly number[] }[];
  /** Where planes, levels and occupants are, for what is drawn over them. */
  readonly planes: readonly PlacedPlane[];
}

const noteStyle = { size: 12.5 };
const headStyle = { size: 14, bold: true };
const gap = 56;

/** How much room the labels of ways need above the occupants of a level. */
function roomOf(levels: readonly LevelModel[], index: number, ways: readonly NamedWay[], across: number): number {
  const indexOf = (key: string): number => levels.findIndex((level) => level.key === key || level.occupants.some((occupant) => occupant.key === key));
  const entering = ways.filter(({ from, to }) => {
    const [outer, inner] = [indexOf(from), indexOf(to)].sort((a, b) => a - b) as [number, number];
    const between = levels.slice(outer + 1, inner);
    return outer >= 0 && inner === index && !(between.length > 0 && between.every(({ occupants }) => occupants.length === 0));
  });
  if (entering.length === 0) return 0;
  const widths = entering.map(({ label }) => Math.min(140, textWidth(label, wayStyle)) + 24).reduce((sum, width) => sum + width, 0);
  const lines = Math.max(Math.ceil(widths / (0.7 * across)), ...entering.map(({ label }) => wayLines(label).length));
  // A line that comes along the row needs a place of its own above the occupants.
  const along = entering.some(({ from, to }) => Math.abs(indexOf(from) - indexOf(to)) !== 1);
  return wayLine * lines - 1 + (along ? 13 : 0);
}

/** Lays out planes of arches: side by side, one above the other, or one plane with notes beside it. */
export function layout(model: RingModel, spoken: Reading, width: number): RingLayout {
  const reading = spoken as RingReading;
  const items = new Map(Array.from(everyItem(reading.items), (item) => [item.key, item]));
  const label = (key: string): string => items.get(key)?.label ?? '';
  const { planes } = model;
  const hops = reading.followed?.hops ?? [];
  const ways: NamedWay[] = reading.followed ? hops.map(({ from, to, steps, costs }) => ({ from, to, both: false, label: steps.join(' '), steps, costs })) : model.ways.map(({ from, to, both }, index) => ({ from, to, both, label: reading.ways[index] ?? '' }));
  const single = planes.length === 1;
  const side = !single && width >= 520;
  const rights = planes.flatMap(({ levels }) => levels.filter(({ occupants }) => occupants.length > 0).flatMap(({ key }) => reading.rights.get(key) ?? []));
  const beside = single && width >= 560 && rights.length > 0;

  const longest = Math.max(0, ...ways.map(({ label: text }) => textWidth(text, wayStyle)));
  const gutter = Math.max(88, Math.min(150, longest + 16) + (ways.some(({ from, to }) => planes.some(({ plane }) => plane.key === from || plane.key === to)) ? 18 : 0));
  const total = side ? Math.min(width, 840) : beside ? Math.min(width, 760) : Math.min(width, single ? 480 : 420);
  const across = side ? (total - gutter) / 2 : beside ? Math.min(440, 0.655 * total) : total;
  const x0 = beside ? 0 : (width - total) / 2;

  const textsOf = ({ levels }: PlaneModel): RowText[] =>
    levels.map((level, index) => ({
      key: level.key,
      name: label(level.key),
      ...((unused) => unused !== undefined && { unused })(reading.empty.get(level.key)),
      occupants: level.occupants.map(({ key }) => ({ key, label: label(key) })),
      room: roomOf(levels, index, ways, across),
      least: 0,
    }));
  const texts = planes.map(textsOf);
  const upright = ways.some(({ from, to }) => planes.some(({ levels }) => [from, to].every((key) => levels.some((level) => level.key === key || level.occupants.some((occupant) => occupant.key === key)))));
  const frameOf = (mode: Mode, index: number): Frame => ({ width: across, mode, mirrored: side && index === 1 && mode === 'beside', aside: upright });
  const mode: Mode = texts.every((rows, index) => measure(rows, frameOf('beside', index)).good) ? 'beside' : 'above';
  const own = texts.map((rows, index) => measure(rows, frameOf(mode, index)).heights);
  const common = Array.from({ length: Math.max(...own.map((heights) => heights.length)) }, (_, index) => Math.max(...own.map((heights) => heights[index] ?? 0)));

  const headOf = (index: number, x: number, y: number, atWidth: number): { head?: Head; height: number } => {
    const plane = planes[index]?.plane;
    if (single || plane === undefined) return { height: 0 };
    const lines = wrap(label(plane.key), headStyle, atWidth);
    const note = items.get(plane.key)?.place;
    const noteLines = note === undefined ? [] : wrap(note, noteStyle, atWidth);
    const height = lines.length * 19 + noteLines.length * 17;
    const head: Head = {
      ...roundBox({ x, y, width: Math.min(atWidth, 4 + Math.max(...lines.map((line) => textWidth(line, headStyle)), ...noteLines.map((line) => textWidth(line, noteStyle)))), height }),
      key: plane.key,
      label: { lines, x: round(x), y: round(y + 14), anchor: 'start' },
      ...(noteLines.length > 0 && { note: { lines: noteLines, x: round(x), y: round(y + lines.length * 19 + 12), anchor: 'start' as const } }),
    };
    return { head, height };
  };

  const heads: Head[] = [];
  const placed: PlacedPlane[] = [];
  let bottom = 0;
  if (side || single) {
    const measured = planes.map((_, index) => headOf(index, 0, 0, across).height);
    const top = single ? 0 : Math.max(...measured) + 8;
    planes.forEach(({ plane }, index) => {
      const x = x0 + index * (across + gutter);
      const { head } = headOf(index, x, 0, across);
      if (head) heads.push(head);
      const heights = single ? (own[0] ?? []) : common;
      const height = heights.reduce((sum, each) => sum + each, 0);
      placed.push({ key: plane.key, box: { x, y: top, width: across, height }, rows: place(texts[index] ?? [], frameOf(mode, index), heights, x, top), flipped: false });
      bottom = top + height;
    });
  } else {
    planes.forEach(({ plane }, index) => {
      const flipped = index === 1;
      const heights = own[index] ?? [];
      const height = heights.reduce((sum, each) => sum + each, 0);
      const above = flipped ? { height: 0 } : headOf(index, x0, bottom, across);
      if (above.head) heads.push(above.head);
      const top = bottom + (flipped ? gap : above.height + 8);
      placed.push({ key: plane.key, box: { x: x0, y: top, width: across, height }, rows: place(texts[index] ?? [], frameOf(mode, index), heights, x0, top, flipped), flipped });
      bottom = top + height;
      if (!flipped) return;
      const below = headOf(index, x0, bottom + 8, across);
      if (below.head) heads.push(below.head);
      bottom += 8 + below.height + 12;
    });
  }

  const barWidth = side ? total : across;
  const barLines = wrap(label(barKey), { size: 13 }, barWidth - 44);
  const bar: Bar = { ...roundBox({ x: x0, y: bottom, width: barWidth, height: 12 + 18 * barLines.length }), key: barKey, lines: barLines };
  const drawn = routeWays(ways, placed, !side, { x: x0, y: 0, width: barWidth, height: bottom });
  const covered = drawn.flatMap(({ covers }) => covers);
  const margins = beside ? marginsOf(placed[0], reading, items, across + 32, total - across - 32) : [];
  const rings = placed.flatMap((plane) =>
    plane.rows.map(({ unused, ...rest }, index): Ring => {
      const row: Row = { ...rest, ...(unused && !covered.some((box) => meet(box, textBox(unused, { size: 13 }, 18), 2)) && { unused }) };
      return { ...roundBox(row.arch), key: row.key, row, path: archPath(row.arch), halo: archPath(row.arch, 3.5, true), band: Math.min(3, index), ...(index > 0 && { inside: plane.rows[index - 1]?.key ?? '' }) };
    }),
  );
  const kinds = new Map(model.data.occupants.map(({ key, kind }) => [key, kind]));
  const occupants = placed.flatMap((plane) => plane.rows.flatMap((row) => row.places.map(({ key, box, lines }: Place): Occupant => ({ ...box, key, inside: row.key, ring: row.key, kind: kinds.get(key) ?? 'application', lines }))));
  const bottoms = [bar.y + bar.height, ...margins.map(({ text }) => text.y + (text.lines.length - 1) * 16 + 6)];
  const marks: MarkBox[] = placed.flatMap((plane) => [
    ...heads.filter(({ key }) => key === plane.key),
    ...rings.filter(({ key }) => plane.rows.some((row) => row.key === key)).flatMap((ring) => [ring, ...occupants.filter((occupant) => occupant.ring === ring.key)]),
  ]);
  return {
    width,
    height: Math.ceil(Math.max(...bottoms)),
    marks: [...marks, bar].map(({ key, x, y, width: w, height, inside }): MarkBox => ({ key, x, y, width: w, height, ...(inside !== undefined && { inside }) })),
    heads,
    rings,
    occupants,
    bar,
    ways: drawn,
    margins,
    planes: placed,
    stays: occupants.flatMap((occupant) => {
      const numbers = reading.followed?.stays.get(occupant.key);
      return numbers ? [{ key: occupant.key, x: round(occupant.x + 12), y: occupant.y, numbers }] : [];
    }),
  };
}

/** Notes on the rights of each level that is in use, beside its row. */
function marginsOf(plane: PlacedPlane | undefined, reading: RingReading, items: ReadonlyMap<string, ReadingItem>, x: number, width: number): Margin[] {
  let free = 0;
  return (plane?.rows ?? []).flatMap(({ key, arch, top, height, places }, index, rows): Margin[] => {
    const rights = reading.rights.get(key);
    if (rights === undefined || places.length === 0) return [];
    const rank = rows.length > 1 && (index === 0 || index === rows.length - 1) ? items.get(key)?.place : undefined;
    const texts = wrap(rights, noteStyle, width);
    const block = (rank === undefined ? 0 : 17) + texts.length * 16;
    const [first] = places;
    const centre = first ? first.box.y + first.box.height / 2 : top + height / 2;
    const y = Math.max(free, centre - block / 2);
    free = y + block + 10;
    const from: Point = [round(arch.x + arch.width - inset(arch.radius, centre - arch.y)), round(centre)];
    const at = round(Math.min(Math.max(centre, y + 8), y + block));
    return [
      {
        from,
        line: at === from[1] ? `M${from[0]},${at}H${x - 8}` : `M${from[0]},${from[1]}H${x - 20}V${at}H${x - 8}`,
        ...(rank !== undefined && { heading: { lines: [rank], x, y: round(y + 12), anchor: 'start' as const } }),
        text: { lines: texts, x, y: round(y + block - texts.length * 16 + 12), anchor: 'start' },
      },
    ];
  });
}
