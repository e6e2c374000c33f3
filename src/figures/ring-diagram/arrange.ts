import { round, roundBox, type Box } from '../../core/drawing/geometry.js';
import { textWidth, wrap, type TextStyle } from '../../core/drawing/text.js';
import { inset, type Arch } from './arch-shape.js';

export const labelStyle: TextStyle = { size: 13, bold: true };
export const plainStyle: TextStyle = { size: 13 };
const gap = 8;
/** What a label needs beside its text: glyph and margins. */
const labelRoom = 32;
const nameLine = 18;

/** Texts of a level and of who is on it. */
export interface RowText {
  readonly key: string;
  readonly name: string;
  /** Said beside the name where nobody is here. */
  readonly unused: string | undefined;
  readonly occupants: readonly { readonly key: string; readonly label: string }[];
  /** Height for labels of ways between the contour and the occupants. */
  readonly room: number;
  /** Keys of those between whom an operation goes. */
  readonly involved: ReadonlySet<string>;
}

export interface PlacedText {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Place {
  readonly key: string;
  readonly box: Box;
  readonly lines: readonly string[];
}

export interface Row {
  readonly key: string;
  readonly arch: Arch;
  /** The part of the arch that no inner one covers, without the walls. */
  readonly top: number;
  readonly height: number;
  readonly name: PlacedText;
  readonly unused?: PlacedText;
  readonly places: readonly Place[];
}

/** Names beside the occupants, or above them where labels are long. */
export type Mode = 'beside' | 'above';

export interface Frame {
  readonly width: number;
  readonly mode: Mode;
  /** Set where names stand at the right. */
  readonly mirrored: boolean;
  /** Set where names above occupants stand at the side, out of the way of arrows. */
  readonly aside: boolean;
}

/** A row before it has its place: all from the left wall and the crown of its arch. */
export interface Draft {
  readonly text: RowText;
  readonly wall: number;
  readonly radius: number;
  readonly names: readonly string[];
  readonly nameWidth: number;
  readonly columns: number;
  readonly rows: number;
  /** How many places of the first row stay free. */
  readonly skip: number;
  /** Space between rows of one level, wide enough for ways between them. */
  readonly rowGap: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly boxHeight: number;
  readonly height: number;
  /** Whether every label stands whole, in at most two lines. */
  readonly good: boolean;
}

const widest = (lines: readonly string[]): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, labelStyle)));

/** Width of the longest part of a label that should not be broken: a word, or a Chinese term of up to five characters. */
const longestWord = (label: string): number => widest(label.match(/[!-⹿]+|[⺀-鿿]{1,5}/gu) ?? []);

/** Wraps a label; a short Chinese word at its end is not broken where it can stand on a line of its own. */
function wrapLabel(label: string, width: number): string[] {
  const lines = wrap(label, labelStyle, width);
  const [, start, word] = /^(.+) ([⺀-鿿]{2,5})$/u.exec(label) ?? [];
  if (start === undefined || word === undefined || (lines.at(-1)?.length ?? 0) >= word.length) return lines;
  const whole = [...wrap(start, labelStyle, width), ...wrap(word, labelStyle, width)];
  return whole.length === lines.length ? whole : lines;
}

/** Finds how the occupants of each level stand, outer level first. */
export function drafts(texts: readonly RowText[], { width, mode }: Frame): Draft[] {
  const beside = mode === 'beside';
  const [step, pad] = beside
    ? [14, 11]
    : [texts.some(({ involved }) => involved.size > 0) && width > 400 ? 14 : 8, 10];
  return texts.map((text, index): Draft => {
    const last = index === texts.length - 1;
    const wall = index * step;
    const inner = width - 2 * wall;
    const radius = Math.max(16, Math.min(76, 0.24 * width) - wall);
    const names = beside ? [text.name] : wrap(text.name, labelStyle, inner - 2 * inset(radius, 10) - 16);
    const nameWidth = widest(names);
    const empty = {
      text,
      wall,
      radius,
      names,
      nameWidth,
      columns: 1,
      rows: 0,
      skip: 0,
      rowGap: text.room > 0 ? (text.involved.size > 0 ? 46 : 36) : gap,
      left: 0,
      right: 0,
      top: 0,
      boxHeight: 0,
    };
    const count = text.occupants.length;
    if (count === 0)
      return {
        ...empty,
        height: 10 + nameLine * names.length + (last ? 22 : 0),
        good: nameWidth + 90 < inner,
      };
    const top = (beside ? (last ? 18 : pad) : pad + nameLine * names.length) + text.room;
    const right = inset(radius, top) + gap;
    const left = beside ? Math.max(right, inset(radius, top + 10) + nameWidth + 20) : right;
    const widthOf = (columns: number): number =>
      (inner - left - right - gap * (columns - 1)) / columns - labelRoom;
    const linesAt = (columns: number): number =>
      Math.max(...text.occupants.map(({ label }) => wrapLabel(label, widthOf(columns)).length));
    const longest = Math.max(...text.occupants.map(({ label }) => longestWord(label)));
    const fits = (columns: number): boolean => longest <= widthOf(columns) && linesAt(columns) <= 2;
    let columns = count;
    while (columns > 1 && !fits(columns)) columns--;
    const rows = Math.ceil(count / columns);
    columns = Math.ceil(count / rows);
    const boxHeight = Math.max(38, 10 + 16 * linesAt(columns));
    const height = top + rows * (boxHeight + empty.rowGap) - empty.rowGap + (beside && last ? 18 : pad);
    // On the outermost level the way goes on from the last row, so whoever has no part in it stands above.
    const idle = text.occupants.filter(({ key }) => !text.involved.has(key));
    const sorted = index === 0 && rows > 1 && text.involved.size > 0 && idle.length > 0;
    const occupants = sorted
      ? [...idle, ...text.occupants.filter(({ key }) => text.involved.has(key))]
      : text.occupants;
    return {
      ...empty,
      text: { ...text, occupants },
      skip: sorted ? columns * rows - count : 0,
      columns,
      rows,
      left,
      right,
      top,
      boxHeight,
      height,
      good: rows === 1 && fits(columns) && (!beside || nameWidth < 0.35 * inner),
    };
  });
}

/** Places a plane whose rows have the given heights; rows beyond its levels lengthen the innermost one. */
export function place(
  rows: readonly Draft[],
  { width, mode, mirrored, aside }: Frame,
  heights: readonly number[],
  x0: number,
  y0: number,
  flipped: boolean,
): Row[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const beside = mode === 'beside';
  const turn = ({ x, y, width: w, height }: Box): Box =>
    roundBox({
      x: x0 + (mirrored ? width - x - w : x),
      y: y0 + (flipped ? total - y - height : y),
      width: w,
      height,
    });
  const sideways = (lines: readonly string[], x: number, y: number): PlacedText => ({
    lines,
    x: round(x0 + (mirrored ? width - x : x)),
    y,
    anchor: mirrored ? 'end' : 'start',
  });
  let crown = 0;
  return rows.map(
    (
      {
        text,
        wall,
        radius,
        names,
        nameWidth,
        columns,
        skip,
        left,
        right,
        top,
        boxHeight,
        rows: count,
        rowGap,
        height: own,
      },
      index,
    ): Row => {
      const y = crown;
      const last = index === rows.length - 1;
      const height = heights[index] ?? own;
      crown += height;
      const inner = width - 2 * wall;
      const boxTop = y + top + (height - own) / 2;
      const places = text.occupants.map(({ key, label }, at): Place => {
        const row = Math.floor((at + skip) / columns);
        const inRow =
          row === 0
            ? Math.min(columns - skip, text.occupants.length)
            : Math.min(columns, text.occupants.length + skip - row * columns);
        const boxWidth = (inner - left - right - gap * (inRow - 1)) / inRow;
        const x = wall + left + (row === 0 ? at : (at + skip) % columns) * (boxWidth + gap);
        return {
          key,
          box: turn({ x, y: boxTop + row * (boxHeight + rowGap), width: boxWidth, height: boxHeight }),
          lines: wrapLabel(label, boxWidth - labelRoom),
        };
      });
      const namesHeight = nameLine * names.length;
      const nameTop =
        count === 0
          ? y + (height - namesHeight - (last ? 22 : 0)) / 2
          : beside
            ? boxTop + (count * (boxHeight + rowGap) - rowGap - namesHeight) / 2
            : y + 8;
      const baseline = turn({ x: 0, y: nameTop, width: 0, height: namesHeight }).y + 13.5;
      const indent = wall + inset(radius, Math.max(0, nameTop - y + 2)) + 8;
      const wanted = text.unused === undefined ? 0 : textWidth(text.unused, plainStyle) + 10;
      const said =
        wanted > 0 && names.length === 1 && 2 * (indent - wall) + nameWidth + wanted <= inner
          ? text.unused
          : undefined;
      const unusedWidth = said === undefined ? 0 : wanted;
      const centred = !beside && !aside;
      const whole = turn({ x: wall, y, width: inner, height: total - y });
      const band = turn({ x: 0, y, width, height: last ? total - y : height });
      return {
        key: text.key,
        arch: { ...whole, radius: round(Math.min(radius, whole.height)), flipped },
        top: band.y,
        height: band.height,
        name: centred
          ? { lines: names, x: round(x0 + (width - unusedWidth) / 2), y: baseline, anchor: 'middle' }
          : sideways(names, indent, baseline),
        ...(said !== undefined && {
          unused: sideways(
            [said],
            centred ? (width + nameWidth - unusedWidth) / 2 + 10 : indent + nameWidth + 10,
            baseline,
          ),
        }),
        places,
      };
    },
  );
}
