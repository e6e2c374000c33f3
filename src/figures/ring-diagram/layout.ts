import type { FigureState } from '../../core/figure.js';
import { bottom, round, roundBox, type Layout, type MarkBox } from '../../core/drawing/geometry.js';
import type { Kind } from '../../core/kind.js';
import { everyItem } from '../../core/reading.js';
import { textWidth, wrap } from '../../core/drawing/text.js';
import type { Arrows, RingAdditions } from './additions.js';
import { archPath } from './arch-shape.js';
import {
  drafts,
  place,
  plainStyle,
  type Frame,
  type Mode,
  type PlacedText,
  type Row,
  type RowText,
} from './arrange.js';
import type { PlacedPlane } from './ends.js';
import { marginsOf, noteStyle, type Margin } from './margins.js';
import type { RingModel } from './model.js';
import { barKey } from './planes.js';
import type { RingReading } from './read.js';
import type { Stay } from './stays.js';
import type { DrawnWay, NamedWay } from './way-text.js';

export interface Head extends MarkBox {
  readonly label: PlacedText;
  readonly note: PlacedText;
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
  readonly stays: readonly Stay[];
  /** Where planes, levels and occupants are, for what is drawn over them. */
  readonly planes: readonly PlacedPlane[];
}

const headStyle = { size: 14, bold: true };
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function headOf(reading: RingReading, key: string, x: number, y: number, width: number): Head {
  const item = reading.items.find((each) => each.key === key);
  const lines = wrap(item?.label ?? '', headStyle, width);
  const notes = wrap(item?.place ?? '', noteStyle, width);
  const widest = Math.max(
    ...lines.map((line) => textWidth(line, headStyle)),
    ...notes.map((line) => textWidth(line, noteStyle)),
  );
  return {
    ...roundBox({ x, y, width: Math.min(width, widest + 4), height: 19 * lines.length + 17 * notes.length }),
    key,
    label: { lines, x: round(x), y: round(y + 14), anchor: 'start' },
    note: { lines: notes, x: round(x), y: round(y + 19 * lines.length + 12), anchor: 'start' },
  };
}

/** Lays out planes of arches: side by side, one above the other, or one plane with notes beside it. */
export function layout(
  model: RingModel,
  reading: RingReading,
  width: number,
  _state: FigureState,
  { arrows }: RingAdditions = {},
): RingLayout {
  return arrange(model, reading, width, arrows);
}

function arrange(
  model: RingModel,
  reading: RingReading,
  width: number,
  arrows: Arrows | undefined,
  names?: Mode,
): RingLayout {
  const { planes, ways: links, data } = model;
  const labels = new Map(Array.from(everyItem(reading.items), ({ key, label }) => [key, label]));
  const label = (key: string): string => labels.get(key) ?? '';
  const named = links.map(({ from, to, both }, index): NamedWay => ({
    from,
    to,
    both,
    label: reading.ways[index] ?? '',
  }));
  const ways =
    reading.followed?.hops.map(({ from, to, steps, costs, vias }): NamedWay => ({
      from,
      to,
      both: false,
      label: steps.join(' '),
      steps,
      costs,
      words: vias.map((via) => reading.followed?.vias[via] ?? ''),
    })) ?? named;
  const single = planes.length === 1;
  const side = !single && width >= 520;
  const beside =
    single &&
    width >= 560 &&
    planes[0]?.levels.some(({ key, occupants }) => occupants.length > 0 && reading.rights.has(key)) === true;

  const gutter = arrows?.gutterOf(ways, planes) ?? 88;
  const foot = arrows?.meetsBar(ways) === true ? (reading.followed ? 48 : 40) : 0;
  // Beside the outermost wall a number needs room to stand on a line that comes along it.
  const aura = reading.followed && foot > 0 && !side ? 5 : 0;
  const total = Math.min(width - (beside ? 0 : 2 * aura), side ? 840 : beside ? 760 : 480);
  const across = side ? (total - gutter) / 2 : beside ? Math.min(440, 0.655 * total) : total;
  const x0 = beside ? aura : (width - total) / 2;

  const involved = new Set(reading.followed?.hops.flatMap(({ from, to }) => [from, to]));
  const texts = planes.map(({ levels }, plane) =>
    levels.map(({ key, occupants }, index): RowText => ({
      key,
      name: label(key),
      unused: reading.empty.get(key),
      occupants: occupants.map((each) => ({ key: each.key, label: label(each.key) })),
      room: arrows?.roomOf(levels, index, ways, across, side ? plane : -1) ?? 0,
      involved,
    })),
  );
  const aside = reading.followed !== undefined || arrows?.isInside(ways, planes) === true;
  const frameOf = (mode: Mode, index: number): Frame => ({
    width: across,
    mode,
    mirrored: side && index === 1 && (mode === 'beside' || reading.followed !== undefined),
    aside,
  });
  const draft = (mode: Mode): ReturnType<typeof drafts>[] =>
    texts.map((rows, index) => drafts(rows, frameOf(mode, index)));
  const short = draft('beside');
  const mode = names ?? (short.flat().every(({ good }) => good) ? 'beside' : 'above');
  const drafted = mode === 'beside' ? short : draft('above');
  const own = drafted.map((rows) =>
    rows.map(({ height }, index) => height + (index === rows.length - 1 ? foot : 0)),
  );
  const common = Array.from({ length: Math.max(...own.map(({ length }) => length)) }, (_, index) =>
    Math.max(...own.map((heights) => heights[index] ?? 0)),
  );

  const heads = single
    ? []
    : planes.map(({ plane: { key } }, index) =>
        headOf(reading, key, x0 + (side ? index * (across + gutter) : 0), 0, across),
      );
  const headHeight = Math.max(0, ...(side ? heads : heads.slice(0, 1)).map(({ height }) => height + 8));
  let y = headHeight;
  const placed = planes.map(({ plane: { key } }, index): PlacedPlane => {
    const flipped = !side && index === 1;
    const heights = side ? common : (own[index] ?? []);
    const box = {
      x: x0 + (side ? index * (across + gutter) : 0),
      y: flipped ? y + 56 : y,
      width: across,
      height: sum(heights),
    };
    if (!side) y = bottom(box);
    return {
      key,
      box: roundBox(box),
      rows: place(drafted[index] ?? [], frameOf(mode, index), heights, box.x, box.y, flipped),
      flipped,
    };
  });
  let base = Math.max(...placed.map(({ box }) => bottom(box)));
  const [upper, lower] = heads;
  if (upper && lower && !side) {
    heads[1] = headOf(reading, lower.key, x0, base + 8, across);
    base += lower.height + 20;
  }

  const barWidth = side ? total : across;
  const barLines = wrap(label(barKey), plainStyle, barWidth - 44);
  const bar: Bar = {
    ...roundBox({ x: x0, y: base, width: barWidth, height: 12 + 18 * barLines.length }),
    key: barKey,
    lines: barLines,
  };
  const frame = { x: x0 - aura, y: 0, width: barWidth + 2 * aura, height: base };
  const stays = arrows?.staysOf(reading.followed?.stays ?? new Map(), placed) ?? [];
  const routed =
    arrows === undefined
      ? []
      : arrows.routeWays(ways, placed, !side, frame, bar, [...heads, ...stays.map(arrows.stayBox)]);
  // Names above the occupants leave the walls to the ways.
  if (reading.followed && mode === 'beside' && arrows?.hideNames(routed, placed) === true)
    return arrange(model, reading, width, arrows, 'above');
  const drawn =
    arrows && reading.followed
      ? arrows.withWords(routed, placed, [...heads, bar, ...stays.map(arrows.stayBox)], frame)
      : routed;
  const margins = beside
    ? placed.flatMap((plane) => marginsOf(plane, reading, x0 + across + 32, total - across - 36 - aura))
    : [];
  const rings = placed.flatMap(({ rows }) =>
    rows.map(({ unused, ...row }, index): Ring => {
      const { key, arch } = row;
      const free = unused && arrows?.hide(drawn, unused) !== true;
      return {
        ...roundBox(arch),
        key,
        path: archPath(arch),
        halo: archPath(arch, 3.5, true),
        band: Math.min(3, index),
        row: free ? { ...row, unused } : row,
        ...((outer) => outer && { inside: outer.key })(rows[index - 1]),
      };
    }),
  );
  const kinds = new Map(data.occupants.map(({ key, kind }) => [key, kind]));
  const occupants = rings.flatMap(({ key: ring, row }) =>
    row.places.map(({ key, box, lines }): Occupant => ({
      ...box,
      key,
      inside: ring,
      ring,
      kind: kinds.get(key) ?? 'application',
      lines,
    })),
  );
  const marks: MarkBox[] = placed.flatMap(({ key: plane, rows }) => [
    ...heads.filter(({ key }) => key === plane),
    ...rings
      .filter(({ key }) => rows.some((row) => row.key === key))
      .flatMap((ring) => [ring, ...occupants.filter((occupant) => occupant.ring === ring.key)]),
  ]);
  const height = Math.ceil(
    Math.max(bottom(bar), ...margins.map(({ text }) => text.y + 16 * text.lines.length)),
  );
  return {
    width,
    height,
    marks: [...marks, bar],
    heads,
    rings,
    occupants,
    bar,
    ways: drawn,
    margins,
    planes: placed,
    stays,
  };
}
