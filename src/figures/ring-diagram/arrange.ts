import { round, roundBox, type Box } from '../../core/geometry.js';
import { textWidth, wrap, type TextStyle } from '../../core/text.js';
import { inset, type Arch } from './arch.js';

export const labelStyle: TextStyle = { size: 13, bold: true };
export const plainStyle: TextStyle = { size: 13 };
const gap = 8;
const lineHeight = 16;
/** What a label needs beside its text: glyph and margins. */
const labelRoom = 32;

/** Texts of a level and of who is on it, and the room that ways need in its row. */
export interface RowText {
  readonly key: string;
  readonly name: string;
  /** Said beside the name where nobody is here. */
  readonly unused?: string;
  readonly occupants: readonly { readonly key: string; readonly label: string }[];
  /** Height for labels of ways between the contour and the occupants. */
  readonly room: number;
  /** Least height of the occupants. */
  readonly least: number;
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
  /** Top and height of the part that no inner arch covers, at the crown. */
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
  readonly mirrored?: boolean;
  /** Set where names above occupants stand at the side, out of the way of arrows. */
  readonly aside?: boolean;
}

interface Draft {
  readonly columns: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly boxHeight: number;
  readonly nameLines: readonly string[];
  readonly height: number;
  /** Whether every label stands whole, in at most two lines. */
  readonly good: boolean;
}

/** Width of the longest part of a label that should not be broken: a word, or a Chinese term of up to five characters. */
const longestWord = (label: string): number => Math.max(...(label.match(/[!-⹿]+|[⺀-鿿]{1,5}/gu) ?? ['']).map((word) => textWidth(word, labelStyle)));

/** Width of a wall between two arches. */
export const wallOf = (mode: Mode): number => (mode === 'beside' ? 14 : 8);

const radiusOf = (index: number, { width, mode }: Frame): number => Math.max(16, Math.min(76, 0.24 * width) - index * wallOf(mode));

/** Finds how the occupants of a level stand, from the crown of its arch. */
function draft(text: RowText, index: number, last: boolean, frame: Frame): Draft {
  const { width, mode } = frame;
  const radius = radiusOf(index, frame);
  const inner = width - 2 * index * wallOf(mode);
  const beside = mode === 'beside';
  const pad = last ? (beside ? 18 : 10) : beside ? 11 : 10;
  const nameLines = beside ? [text.name] : wrap(text.name, labelStyle, inner - 2 * inset(radius, 10) - 16);
  const nameWidth = Math.max(...nameLines.map((line) => textWidth(line, labelStyle)));
  if (text.occupants.length === 0) {
    const height = beside ? 28 : 10 + 18 * nameLines.length;
    return { columns: 0, left: 0, right: 0, top: 0, boxHeight: 0, nameLines, height: height + (last ? 22 : 0), good: nameWidth + 90 < inner };
  }
  const top = (beside ? pad : 8 + 18 * nameLines.length + 2) + text.room;
  const aside = inset(radius, top);
  const left = beside ? Math.max(aside + 8, inset(radius, top + 10) + 8 + nameWidth + 12) : aside + 8;
  const available = inner - left - aside - 8;
  const count = text.occupants.length;
  const widthOf = (columns: number): number => (available - gap * (columns - 1)) / columns;
  const linesAt = (columns: number): number => Math.max(...text.occupants.map(({ label }) => wrap(label, labelStyle, widthOf(columns) - labelRoom).length));
  const longest = Math.max(...text.occupants.map(({ label }) => longestWord(label)));
  const fits = (columns: number): boolean => longest + labelRoom <= widthOf(columns) && linesAt(columns) <= 2;
  let columns = count;
  while (columns > 1 && !fits(columns)) columns--;
  const rows = Math.ceil(count / columns);
  columns = Math.ceil(count / rows);
  const boxHeight = Math.max(38, 10 + lineHeight * linesAt(columns), text.least);
  const height = top + rows * boxHeight + (rows - 1) * gap + pad;
  return { columns, left, right: aside + 8, top, boxHeight, nameLines, height, good: rows === 1 && fits(columns) && (!beside || nameWidth < 0.35 * inner) };
}

/** Heights of the rows of a plane, outer first, and whether all labels stand well. */
export function measure(texts: readonly RowText[], frame: Frame): { readonly heights: readonly number[]; readonly good: boolean } {
  const drafts = texts.map((text, index) => draft(text, index, index === texts.length - 1, frame));
  return { heights: drafts.map(({ height }) => height), good: drafts.every(({ good }) => good) };
}

/** Places a plane whose rows have the given heights; rows beyond its levels lengthen the innermost one. */
export function place(texts: readonly RowText[], frame: Frame, heights: readonly number[], x0: number, y0: number, flipped = false): Row[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const { width, mode, mirrored = false, aside = false } = frame;
  const turn = (box: Box): Box => roundBox({ ...box, y: flipped ? 2 * y0 + total - box.y - box.height : box.y });
  let crown = y0;
  return texts.map((text, index) => {
    const last = index === texts.length - 1;
    const { columns, left, right, top, boxHeight, nameLines, height: own } = draft(text, index, last, frame);
    const height = heights[index] ?? own;
    const wall = index * wallOf(mode);
    const radius = radiusOf(index, frame);
    const arch: Arch = { ...turn({ x: x0 + wall, y: crown, width: width - 2 * wall, height: y0 + total - crown }), radius: round(Math.min(radius, y0 + total - crown)), flipped };
    const inner = width - 2 * wall;
    const extra = Math.max(0, height - own);
    const rows = columns === 0 ? 0 : Math.ceil(text.occupants.length / columns);
    const boxTop = crown + top + extra / 2;
    const places = text.occupants.map(({ key, label }, number): Place => {
      const row = Math.floor(number / columns);
      const inRow = Math.min(columns, text.occupants.length - row * columns);
      const boxWidth = (inner - left - right - gap * (inRow - 1)) / inRow;
      const box = turn({ x: x0 + wall + (mirrored ? right : left) + (number - row * columns) * (boxWidth + gap), y: boxTop + row * (boxHeight + gap), width: boxWidth, height: boxHeight });
      return { key, box, lines: wrap(label, labelStyle, boxWidth - labelRoom) };
    });
    const block = rows * boxHeight + (rows - 1) * gap;
    const besideY = rows === 0 ? crown + (last ? own : height) / 2 : boxTop + block / 2;
    const nameTop = mode === 'beside' ? besideY - 9 : crown + (rows === 0 ? Math.max(5, (height - 18 * nameLines.length) / 2 - (last ? 11 : 0)) : 8);
    const at = turn({ x: 0, y: nameTop, width: 0, height: 18 * nameLines.length }).y;
    const shift = inset(radius, Math.max(0, Math.min(nameTop - crown + 2, radius))) + 8;
    const middle = mode === 'above' && !aside;
    const nameWidth = Math.max(...nameLines.map((line) => textWidth(line, labelStyle)));
    const side = mirrored ? x0 + width - wall - shift : x0 + wall + shift;
    const unusedWidth = text.unused === undefined ? 0 : textWidth(text.unused, { size: 13 }) + 10;
    const baseline = round(at + 13.5);
    const name: PlacedText = { lines: nameLines, x: round(middle ? x0 + width / 2 - unusedWidth / 2 : side), y: baseline, anchor: middle ? 'middle' : mirrored ? 'end' : 'start' };
    const unusedX = middle ? x0 + width / 2 + nameWidth / 2 - unusedWidth / 2 + 10 : mirrored ? side - nameWidth - 10 : side + nameWidth + 10;
    const row: Row = {
      key: text.key,
      arch,
      ...(({ y, height: h }) => ({ top: y, height: h }))(turn({ x: 0, y: crown, width: 0, height: last ? y0 + total - crown : height })),
      name,
      ...(text.unused !== undefined && { unused: { lines: [text.unused], x: round(unusedX), y: baseline, anchor: mirrored && !middle ? 'end' : 'start' } }),
      places,
    };
    crown += height;
    return row;
  });
}
