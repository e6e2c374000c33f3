import { widest } from '../../core/drawing/text-block.js';
import { wrap } from '../../core/drawing/text.js';
import { inset } from './arch-shape.js';
import { gap, isTight, labelRoom, labelStyle, nameLine, tight, type Frame, type RowText } from './rows.js';

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
  /** Space between rows of one level, wide enough for arrows between them. */
  readonly rowGap: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly boxHeight: number;
  readonly height: number;
  /** Whether every label stands whole, in at most two lines. */
  readonly good: boolean;
}

/** Width of the longest part of a label that should not be broken: a word, or a Chinese term of up to five characters. */
const longestWord = (label: string): number => widest(label.match(/[!-⹿]+|[⺀-鿿]{1,5}/gu) ?? [], labelStyle);

/** Wraps a label; a short Chinese word at its end is not broken where it can stand on a line of its own. */
export function wrapLabel(label: string, width: number): string[] {
  const lines = wrap(label, labelStyle, width);
  const [, start, word] = /^(.+) ([⺀-鿿]{2,5})$/u.exec(label) ?? [];
  if (start === undefined || word === undefined || (lines.at(-1)?.length ?? 0) >= word.length) return lines;
  const whole = [...wrap(start, labelStyle, width), ...wrap(word, labelStyle, width)];
  return whole.length === lines.length ? whole : lines;
}

/** Finds how many labels stand side by side in a width: as many as can be read, in rows as even as they can be. */
function columnsFor(
  labels: readonly string[],
  width: number,
  room: number,
): { columns: number; rows: number; lines: number; fits: boolean } {
  const widthOf = (columns: number): number => (width - gap * (columns - 1)) / columns - room;
  const linesAt = (columns: number): number =>
    Math.max(...labels.map((label) => wrapLabel(label, widthOf(columns)).length));
  const longest = Math.max(...labels.map(longestWord));
  const fits = (columns: number): boolean => longest <= widthOf(columns) && linesAt(columns) <= 2;
  let most = labels.length;
  while (most > 1 && !fits(most)) most--;
  const rows = Math.ceil(labels.length / most);
  const columns = Math.ceil(labels.length / rows);
  return { columns, rows, lines: linesAt(columns), fits: fits(columns) };
}

type Shared = Pick<Draft, 'text' | 'wall' | 'radius' | 'names' | 'nameWidth' | 'rowGap'>;

/** A level with nobody on it: only its name. */
function emptyRow(shared: Shared, inner: number, last: boolean): Draft {
  return {
    ...shared,
    columns: 1,
    rows: 0,
    skip: 0,
    left: 0,
    right: 0,
    top: 0,
    boxHeight: 0,
    height: 10 + nameLine * shared.names.length + (last ? 22 : 0),
    good: shared.nameWidth + 90 < inner,
  };
}

/** A level with its occupants. */
function fullRow(
  shared: Shared,
  inner: number,
  pad: number,
  beside: boolean,
  first: boolean,
  last: boolean,
  narrow: boolean,
): Draft {
  const { text, radius, names, nameWidth, rowGap } = shared;
  const top = (beside ? (last ? 18 : pad) : pad + nameLine * names.length) + text.space;
  const right = inset(radius, top) + (narrow ? tight.gap : gap);
  const left = beside ? Math.max(right, inset(radius, top + 10) + nameWidth + 20) : right;
  const labels = text.occupants.map(({ label }) => label);
  const { columns, rows, lines, fits } = columnsFor(
    labels,
    inner - left - right,
    narrow ? tight.labelRoom : labelRoom,
  );
  const boxHeight = Math.max(38, (narrow ? 26 : 10) + 16 * lines);
  // On the outermost level the way goes on from the last row, so whoever has no part in it stands above.
  const idle = text.occupants.filter(({ key }) => !text.involved.has(key));
  const sorted = first && rows > 1 && text.involved.size > 0 && idle.length > 0;
  const occupants = sorted
    ? [...idle, ...text.occupants.filter(({ key }) => text.involved.has(key))]
    : text.occupants;
  return {
    ...shared,
    text: { ...text, occupants },
    skip: sorted ? columns * rows - occupants.length : 0,
    columns,
    rows,
    left,
    right,
    top,
    boxHeight,
    height: top + rows * (boxHeight + rowGap) - rowGap + (beside && last ? 18 : pad),
    good: rows === 1 && fits && (!beside || nameWidth < 0.35 * inner),
  };
}

/** Finds how the occupants of each level stand, outer level first. */
export function drafts(texts: readonly RowText[], { width, mode }: Frame): Draft[] {
  const beside = mode === 'beside';
  const followed = texts.some(({ involved }) => involved.size > 0);
  const [step, pad] = beside ? [14, 11] : [isTight({ width }) ? 4 : followed && width > 400 ? 14 : 8, 10];
  const narrow = isTight({ width });
  return texts.map((text, index): Draft => {
    const last = index === texts.length - 1;
    const wall = index * step;
    const inner = width - 2 * wall;
    const radius = Math.max(16, Math.min(76, 0.24 * width) - wall);
    const names = beside ? [text.name] : wrap(text.name, labelStyle, inner - 2 * inset(radius, 10) - 16);
    const shared: Shared = {
      text,
      wall,
      radius,
      names,
      nameWidth: widest(names, labelStyle),
      rowGap: text.space > 0 ? (text.involved.size > 0 ? 46 : 36) : gap,
    };
    return text.occupants.length === 0
      ? emptyRow(shared, inner, last)
      : fullRow(shared, inner, pad, beside, index === 0, last, narrow);
  });
}
