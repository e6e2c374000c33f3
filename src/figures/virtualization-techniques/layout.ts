import { round, roundBox, type Box } from '../../core/drawing/geometry.js';
import type { Reading } from '../../core/reading.js';
import { textBlock, type TextBlock } from '../../core/drawing/text-block.js';
import { balance, textWidth, wrap } from '../../core/drawing/text.js';
import {
  chipStyle,
  columns,
  glyphRoom,
  headStyle,
  labelStyle,
  linesOf,
  nameStyle,
  pad,
  wordStyle,
  type Columns,
} from './columns.js';
import type { Cell, Chip, Count, Flow, Monitor, Pill, Stretch, TechniquesLayout } from './drawing.js';
import type { TechniquesModel } from './model.js';
import type { Picture, PictureRow, TechniquesReading } from './picture.js';

const pointRight = (x: number, y: number): string =>
  `M${round(x - 7)},${round(y - 4.5)}L${round(x)},${round(y)}L${round(x - 7)},${round(y + 4.5)}Z`;
const pointDown = (x: number, y: number): string =>
  `M${round(x - 4.5)},${round(y - 7)}L${round(x)},${round(y)}L${round(x + 4.5)},${round(y - 7)}Z`;
const pointLeft = (x: number, y: number): string =>
  `M${round(x + 7)},${round(y - 4.5)}L${round(x)},${round(y)}L${round(x + 7)},${round(y + 4.5)}Z`;
const gap = 8;

/** Lines centred in a box. */
function middle(
  lines: readonly string[],
  { x, y, width, height }: Box,
  className: string,
  anchor: 'start' | 'middle' = 'middle',
): TextBlock {
  return textBlock(
    lines,
    anchor === 'middle' ? x + width / 2 : x,
    y + (height - lines.length * 16) / 2 + 12.4,
    16,
    className,
    anchor,
  );
}

interface Row extends ReturnType<typeof linesOf> {
  readonly y: number;
  readonly middle: number;
  readonly data: PictureRow;
}

/** Puts rows under each other, with the heads of stretches between them. */
function stackRows(
  { rows, sections }: Picture,
  place: Columns,
  top: number,
): { rows: Row[]; tops: number[]; bottom: number; heads: string[][] } {
  let y = top;
  const placed: Row[] = [];
  const tops: number[] = [];
  const heads = sections.map(({ label }) => wrap(label, nameStyle, place.run.width - 34));
  sections.forEach((section, index) => {
    if (index > 0) y += 10;
    tops.push(y);
    y += (heads[index]?.length ?? 1) * 16 + 12;
    for (const data of rows.slice(section.first, section.last + 1)) {
      const lines = linesOf(data, place);
      placed.push({ ...lines, y, middle: y + lines.height / 2, data });
      y += lines.height + gap;
    }
  });
  return { rows: placed, tops, bottom: y, heads };
}

function chip(row: Row, index: number, { chip: { x, width } }: Columns): Chip {
  const { data } = row;
  const box = { x, y: row.y, width, height: row.height };
  const room = Math.max(...row.text.map((line) => textWidth(line, chipStyle)));
  return {
    key: data.key,
    ...roundBox(box),
    kind: data.kind,
    number: textBlock([String(index + 1)], x - 6, row.middle + 4.4, 16, 's12 dim', 'end'),
    text: middle(row.text, { ...box, x: x + glyphRoom }, 'mono on', 'start'),
    privileged: data.privileged,
    times: data.loop && textBlock([data.loop.times], x + width - 6, row.middle + 4.4, 16, 's12 on', 'end'),
    plate:
      data.kind === 'hole'
        ? roundBox({ x: x + glyphRoom - 4, y: row.y + 3, width: room + 8, height: row.height - 6 })
        : undefined,
  };
}

function cell(row: Row, section: Picture['sections'][number], { run: { x, width } }: Columns): Cell {
  const box = { x: x + pad, y: row.y, width: width - 2 * pad, height: row.height };
  const { what, code, way } = row.data;
  const made = !code && way !== undefined;
  return {
    ...roundBox(box),
    what,
    kind: made ? 'hypervisor' : section.kind,
    made,
    text: middle(row.form, box, code ? 'mono on' : 's125 on'),
    before: what === 'patched' ? middle(row.before, box, 'mono on') : undefined,
  };
}

/** The software that runs the guest: its name, and its parts in rows. */
function monitor(
  picture: Picture,
  { monitor: { x, width }, wide }: Columns,
  y: number,
  least: number,
): Monitor {
  const { label, kind, parts } = picture.monitor;
  const name = wrap(label, { size: 15, bold: true }, width - 44);
  const cycles = picture.technique === 'interpretation';
  const inner = width - 24 - (cycles ? 16 : 0);
  let [left, top, rowHeight] = [0, y + 14 + name.length * 20 + 6, 0];
  const pills = parts.map(({ id, label: text }): Pill => {
    const lines = wrap(text, wordStyle, inner - 20);
    const own = wide ? inner : Math.max(...lines.map((line) => textWidth(line, wordStyle))) + 20;
    const height = lines.length * 16 + 10;
    if (left > 0 && (wide || left + own > inner))
      [left, top, rowHeight] = [0, top + rowHeight + (wide ? 10 : 6), 0];
    const box = { x: x + 12 + left, y: top, width: own, height };
    [left, rowHeight] = [left + own + 8, Math.max(rowHeight, height)];
    return { id, ...roundBox(box), text: middle(lines, box, 's125 on') };
  });
  const [first, last] = [pills[0], pills.at(-1)];
  const turn = x + width - 10;
  const cycle =
    cycles && wide && first && last
      ? `M${round(last.x + last.width + 2)},${round(last.y + last.height / 2)}H${round(turn - 5)}Q${round(turn)},${round(last.y + last.height / 2)} ${round(turn)},${round(last.y + last.height / 2 - 5)}V${round(first.y + first.height / 2 + 5)}Q${round(turn)},${round(first.y + first.height / 2)} ${round(turn - 5)},${round(first.y + first.height / 2)}H${round(first.x + first.width + 3)}`
      : undefined;
  return {
    key: 'monitor',
    ...roundBox({ x, y, width, height: Math.max(least, top + rowHeight + 12 - y) }),
    kind,
    name: textBlock(name, x + 34, y + 25, 20, 's15 b on'),
    pills,
    cycle,
  };
}

/** The lines by which branches go back, each in a lane of its own. */
function loops(rows: readonly Row[], { chip: { x } }: Columns): TechniquesLayout['loops'] {
  let lane = 0;
  return rows.flatMap((row) => {
    const { data, middle: from } = row;
    const target = data.loop && rows[data.loop.to];
    if (target === undefined) return [];
    const left = Math.max(1, x - 33 - 9 * lane);
    lane += 1;
    const [start, end, edge] = target === row ? [from + 6, from - 6, x - 21] : [from, target.middle, x - 21];
    return [
      {
        path: `M${round(edge)},${round(start)}H${round(left + 5)}Q${round(left)},${round(start)} ${round(left)},${round(start - 5)}V${round(end + 5)}Q${round(left)},${round(end)} ${round(left + 5)},${round(end)}H${round(edge - 5)}`,
        head: pointRight(edge + 1, end),
      },
    ];
  });
}

function countsOf({ counters }: Picture, width: number, top: number): { counts: Count[]; bottom: number } {
  const across = Math.max(2, Math.min(counters.length, Math.floor((width + 16) / 130)));
  const pitch = (width + 16) / across;
  let y = top;
  let tallest = 0;
  const counts = counters.map(({ label, values }, index): Count => {
    const column = index % across;
    if (column === 0 && index > 0) [y, tallest] = [y + tallest + 10, 0];
    const lines = wrap(label, labelStyle, pitch - 16);
    tallest = Math.max(tallest, 24 + lines.length * 15);
    return {
      x: round(column * pitch),
      y: round(y + 17),
      values,
      label: textBlock(lines, column * pitch, y + 35, 15, 's12 dim'),
    };
  });
  return { counts, bottom: y + tallest };
}

/** Lays the picture out: the guest’s code, what of it runs, and who is asked for the rest. */
export function layout(_model: TechniquesModel, reading: Reading, available: number): TechniquesLayout {
  const { picture } = reading as TechniquesReading;
  const place = columns(picture, available);
  const { wide, width, chip: first, run } = place;
  const titles = [
    balance(picture.heads[0], headStyle, first.x + first.width),
    balance(picture.heads[1], headStyle, wide ? run.width + 24 : width - run.x - 5),
  ];
  const headHeight = Math.max(...titles.map(({ length }) => length)) * 18;
  const heads = titles.map((lines, index) => textBlock(lines, index === 0 ? 0 : run.x, 14, 18, 's14 b'));
  const top = headHeight + 10;
  const { rows, tops, bottom, heads: names } = stackRows(picture, place, top);
  const chips = rows.map((row, index) => chip(row, index, place));
  const stretches = picture.sections.map((section, index): Stretch => {
    const { key, kind, first: from, last, since } = section;
    const [y, end] = [tops[index] ?? top, rows[last]];
    return {
      key,
      ...roundBox({
        x: run.x,
        y,
        width: run.width,
        height: (end === undefined ? y : end.y + end.height) + pad - y,
      }),
      kind,
      name: textBlock(names[index] ?? [], run.x + 26, y + 18, 16, 's125 b'),
      since,
      hollow: picture.empty !== undefined,
      cells: rows.slice(from, last + 1).map((row) => cell(row, section, place)),
    };
  });
  const box = monitor(picture, place, wide ? top : bottom + 28, wide ? bottom - top : 0);
  // Where it is narrow, what enters the software and what it does to a stretch run down and up beside each other.
  const [right, railX, fillX] = [run.x + run.width, width - 14, width - 4];
  const feeds = rows.map((row, index): Flow => ({
    row: index,
    path: `M${round(first.x + first.width + 4)},${round(row.middle)}H${round(run.x - 6)}`,
    head: pointRight(run.x - 3, row.middle),
    label: undefined,
  }));
  const entering = rows.flatMap((row, index) =>
    row.data.way === undefined ? [] : [{ row, index, way: row.data.way }],
  );
  const entries = entering.map(({ row, index, way }): Flow =>
    wide
      ? {
          row: index,
          path: `M${round(right - pad + 3)},${round(row.middle)}H${round(box.x - 7)}`,
          head: pointRight(box.x - 3, row.middle),
          label: textBlock([way], (right + box.x) / 2 - 2, row.middle - 6, 15, 's12', 'middle'),
        }
      : {
          row: index,
          path: `M${round(right - pad + 3)},${round(row.middle)}H${round(railX - 6)}Q${round(railX)},${round(row.middle)} ${round(railX)},${round(row.middle + 6)}V${round(box.y - 8)}`,
          head: undefined,
          label: undefined,
        },
  );
  // The heads of stretches are free of entries, so what the software does to a stretch arrives there.
  const fills = stretches.flatMap((stretch, index): Flow[] => {
    const y = stretch.y + 14;
    if (stretch.since === 0) return [];
    const path = wide
      ? `M${round(box.x - 1)},${round(y)}H${round(right + 8)}`
      : `M${round(fillX)},${round(box.y - 1)}V${round(y + 6)}Q${round(fillX)},${round(y)} ${round(fillX - 6)},${round(y)}H${round(right + 8)}`;
    return [
      {
        row: index,
        path,
        head: pointLeft(right + 3, y),
        label:
          wide && picture.fills !== undefined
            ? textBlock([picture.fills], (right + box.x) / 2 + 2, y - 6, 15, 's12', 'middle')
            : undefined,
      },
    ];
  });
  const { counts, bottom: foot } = countsOf(picture, width, Math.max(bottom, box.y + box.height) + 26);
  return {
    width: round(width),
    height: round(foot + 2),
    marks: [...chips, ...stretches, box],
    heads,
    chips,
    stretches,
    monitor: box,
    feeds,
    entries,
    fills,
    rail:
      wide || entering.length === 0
        ? undefined
        : {
            head: pointDown(railX, box.y - 3),
            label: textBlock([picture.monitor.ways], railX - 8, box.y - 9, 15, 's12', 'end'),
          },
    loops: loops(rows, place),
    counts,
    rule: round(Math.max(bottom, box.y + box.height) + 14.5),
    moments: picture.moments,
    empty: picture.empty,
  };
}
