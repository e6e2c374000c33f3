import { balance, textWidth, wrap, type TextStyle } from '../../core/drawing/text.js';
import type { Bucket } from './buckets.js';
import type { Member } from './model.js';
import type { Sign } from './read.js';

/** A chip or a folded group, placed from the corner of its block. */
export interface Chip {
  readonly key: string;
  /** Key of the group that it belongs to. */
  readonly group: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The instruction; undefined for a folded group. */
  readonly member?: Member;
  readonly count?: number;
  readonly sign?: Sign | undefined;
}

/** A line of text from the corner of its block; `y` is its baseline. */
export interface Line {
  /** Key of the region or group that it names. */
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly className: string;
  readonly width: number;
}

/** Headings and chips of one region, laid out for a width. */
export interface Block {
  readonly height: number;
  readonly chips: readonly Chip[];
  readonly lines: readonly Line[];
}

/** What goes into the block of a region. */
export interface RegionContent {
  readonly key: string;
  readonly heading: string;
  readonly empty: string;
  readonly groups: readonly {
    readonly bucket: Bucket;
    readonly label?: string;
    readonly open: boolean;
    readonly wanted: readonly Wanted[];
  }[];
}

/** A chip before it has a place. */
export interface Wanted {
  readonly key: string;
  readonly label: string;
  /** Width that its label asks for. */
  readonly natural: number;
  readonly member: Member;
  readonly sign: Sign | undefined;
}

const gap = 6;
const chipHeight = 26;
const pitch = chipHeight + gap;

/** What the chip of an instruction asks for. */
export function wantedOf(member: Member, sign: Sign | undefined): Wanted {
  const label = member.instruction.mnemonic;
  return {
    key: member.key,
    label,
    natural: textWidth(label, { size: 12.5, mono: true }) + 18 + (sign === undefined ? 0 : 12),
    member,
    sign,
  };
}

/** Cuts a mnemonic of which a chip can hold only so much, in px; the list has it whole. */
function cut(label: string, width: number): string {
  let text = label;
  while (text.length > 1 && textWidth(text === label ? text : `${text}…`, { size: 12.5, mono: true }) > width)
    text = text.slice(0, -1);
  return text === label ? label : `${text}…`;
}

/** Width that the bar of a folded group asks for, with its count. */
export function barWidth(label: string): number {
  return textWidth(label, { size: 12.5 }) + 53;
}

/** The first line of a group's name, where it has more than fit; the list has it whole. */
function cutBar(label: string, width: number): string {
  const [line = label, ...more] = wrap(label, { size: 12.5 }, Math.max(40, width - 52));
  return more.length === 0 ? line : `${line.replace(/[-–\s]+$/u, '')}…`;
}

/** How many cells of a grid each chip takes, and how many rows all of them take. */
function packed(
  wanted: readonly Wanted[],
  columns: number,
  cell: number,
): { readonly spans: readonly number[]; readonly rows: number } {
  const spans = wanted.map(({ natural }) => Math.min(columns, Math.ceil((natural + gap - 1) / (cell + gap))));
  let column = 0;
  let rows = 1;
  for (const span of spans) {
    if (column + span > columns) {
      column = 0;
      rows += 1;
    }
    column += span;
  }
  return { spans, rows };
}

/** Finds the columns that give few rows and few chips wider than a cell: even columns read more easily than a low picture. */
function columnsFor(
  wanted: readonly Wanted[],
  width: number,
): { readonly cell: number; readonly columns: number; readonly spans: readonly number[] } {
  const widest = Math.max(0, ...wanted.map((chip) => chip.natural));
  const most = Math.max(1, Math.floor((width + gap) / (44 + gap)));
  let best: { readonly cell: number; readonly columns: number; readonly spans: readonly number[] } = {
    cell: width,
    columns: 1,
    spans: wanted.map(() => 1),
  };
  let least = Infinity;
  for (let columns = most; columns >= 1; columns -= 1) {
    const cell = Math.min((width + gap) / columns - gap, Math.max(66, widest * 1.5));
    const { spans, rows } = packed(wanted, columns, cell);
    // Fewer columns give no fewer rows.
    if (rows > least) break;
    const cost = rows * (1 + (2 * spans.filter((span) => span > 1).length) / spans.length);
    if (cost <= least) [best, least] = [{ cell, columns, spans }, cost];
  }
  return best;
}

/** Puts chips into rows of equal cells; a label that is wider than a cell spans two or more. */
function grid(
  { bucket, wanted }: RegionContent['groups'][number],
  width: number,
  top: number,
): { readonly chips: Chip[]; readonly height: number } {
  const { cell, columns, spans } = columnsFor(wanted, width);
  const chips: Chip[] = [];
  let column = 0;
  let row = 0;
  wanted.forEach(({ key, label, natural, member, sign }, index) => {
    const span = spans[index] ?? 1;
    if (column + span > columns) {
      column = 0;
      row += 1;
    }
    const chipSpan = span * (cell + gap) - gap;
    chips.push({
      key,
      group: bucket.key,
      member,
      sign,
      label: natural <= chipSpan ? label : cut(label, chipSpan - (sign === undefined ? 8 : 20)),
      x: column * (cell + gap),
      y: top + row * pitch,
      width: chipSpan,
      height: chipHeight,
    });
    column += span;
  });
  return { chips, height: chips.length === 0 ? 0 : (row + 1) * pitch - gap };
}

/** A block that grows downwards. */
interface Draft {
  readonly width: number;
  readonly lines: Line[];
  readonly chips: Chip[];
  /** Where the next thing begins. */
  y: number;
}

type Group = RegionContent['groups'][number];

/** Writes a text below what is there. */
function write(
  draft: Draft,
  key: string,
  lines: readonly string[],
  style: TextStyle,
  lineHeight: number,
  className: string,
): void {
  for (const text of lines) {
    draft.lines.push({ key, text, x: 0, y: draft.y + style.size, className, width: textWidth(text, style) });
    draft.y += lineHeight;
  }
}

/** Adds the chips of a group. */
function addChips(draft: Draft, group: Group): void {
  const { chips, height } = grid(group, draft.width, draft.y);
  draft.chips.push(...chips);
  draft.y += height;
}

/** Adds folded groups side by side where there is room; the open one shows its members below its row, so that no bar changes its row. */
function addBars(draft: Draft, folded: readonly Group[]): void {
  const widestBar = Math.max(0, ...folded.map(({ label }) => barWidth(label ?? '')));
  const across = Math.max(1, Math.floor((draft.width + gap) / (widestBar + gap)));
  const width = (draft.width + gap) / across - gap;
  for (let row = 0; row < folded.length; row += across) {
    const bars = folded.slice(row, row + across);
    if (row > 0) draft.y += gap;
    bars.forEach(({ bucket: { key, members }, label = '' }, column) =>
      draft.chips.push({
        key,
        group: key,
        label: cutBar(label, width),
        x: column * (width + gap),
        y: draft.y,
        width,
        height: chipHeight,
        count: members.length,
      }),
    );
    draft.y += chipHeight;
    for (const group of bars) {
      if (!group.open) continue;
      draft.y += gap;
      addChips(draft, group);
    }
  }
}

/** Lays out a region's heading, group headings and chips for a width in px; `breakLines` sets the texts. */
export function block(content: RegionContent, width: number, breakLines: typeof wrap = balance): Block {
  const draft: Draft = { width, lines: [], chips: [], y: 0 };
  const heading = { size: 13, bold: true };
  const plain = { size: 12.5 };
  write(draft, content.key, breakLines(content.heading, heading, width), heading, 17, 'b');
  if (content.groups.length === 0)
    write(draft, content.key, breakLines(content.empty, plain, width), plain, 16, 's125 dim');
  draft.y += 5;
  addBars(
    draft,
    content.groups.filter(({ bucket }) => bucket.folded),
  );
  content.groups.forEach((group, index) => {
    const { bucket, label } = group;
    if (bucket.folded) return;
    if (index > 0) draft.y += 8;
    if (label !== undefined) {
      write(draft, bucket.key, breakLines(label, plain, width), plain, 17, 's125');
      draft.y += 3;
    }
    addChips(draft, group);
  });
  return { height: draft.y, chips: draft.chips, lines: draft.lines };
}
