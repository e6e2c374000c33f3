import { balance, textWidth, type wrap, type TextStyle } from '../../core/drawing/text.js';
import { barRows } from './bars.js';
import type { Bucket } from './buckets.js';
import { cellsFor, inCells, inLines, type Cells } from './cells.js';
import { chipAt, chipHeight, gap, type Chip, type Wanted } from './chip.js';

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

/** Headings and chips of one region, laid out for a width, and the places that chips have left. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly chips: readonly Chip[];
  readonly vacant: readonly Chip[];
  readonly lines: readonly Line[];
}

type Group = RegionContent['groups'][number];

/** What goes into the block of a region. */
export interface RegionContent {
  readonly key: string;
  readonly heading: string;
  readonly empty: string;
  /** Set where chips keep their own widths. */
  readonly loose: boolean;
  readonly groups: readonly {
    readonly bucket: Bucket;
    readonly label?: string;
    readonly open: boolean;
    readonly wanted: readonly Wanted[];
  }[];
}

/** A block that grows downwards. */
interface Draft {
  readonly width: number;
  readonly lines: Line[];
  readonly chips: Chip[];
  readonly vacant: Chip[];
  /** Where the next thing begins. */
  y: number;
}

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

/** Adds the chips of a group; a free place is kept, and told apart. */
function addChips(draft: Draft, wanted: readonly Wanted[], cells: Cells | undefined): void {
  const { placed, height } = cells ? inCells(wanted, cells) : inLines(wanted, draft.width);
  for (const { wanted: each, x, y, width } of placed)
    (each.vacant ? draft.vacant : draft.chips).push(chipAt(each, x, draft.y + y, width));
  draft.y += height;
}

/** Adds folded groups; the open one shows its members below its row, so that no bar changes its row. */
function addBars(draft: Draft, folded: readonly Group[], cells: Cells): void {
  const bars = folded.map(({ bucket: { key, members }, label = '' }) => ({
    key,
    label,
    count: members.length,
  }));
  for (const [index, row] of barRows(bars, draft.width).entries()) {
    if (index > 0) draft.y += gap;
    draft.chips.push(...row.map((bar) => ({ ...bar, y: draft.y })));
    draft.y += chipHeight;
    for (const { open, bucket, wanted } of folded)
      if (open && row.some(({ key }) => key === bucket.key)) {
        draft.y += gap;
        addChips(draft, wanted, cells);
      }
  }
}

const headingStyle = { size: 13, bold: true };
const plainStyle = { size: 12.5 };

/** Lays out a region's heading, group headings and one grid of chips for a width in px; `breakLines` sets the texts. */
export function block(content: RegionContent, width: number, breakLines: typeof wrap = balance): Block {
  const { key, heading, empty, groups, loose } = content;
  const draft: Draft = { width, lines: [], chips: [], vacant: [], y: 0 };
  const cells = cellsFor(
    groups.map(({ wanted }) => wanted),
    width,
  );
  write(draft, key, breakLines(heading, headingStyle, width), headingStyle, 17, 'b');
  if (groups.length === 0)
    write(draft, key, breakLines(empty, plainStyle, width), plainStyle, 16, 's125 dim');
  draft.y += 5;
  addBars(
    draft,
    groups.filter(({ bucket }) => bucket.folded),
    cells,
  );
  groups.forEach(({ bucket, label, wanted }, index) => {
    if (bucket.folded) return;
    if (index > 0) draft.y += 8;
    if (label !== undefined) {
      write(draft, bucket.key, breakLines(label, plainStyle, width), plainStyle, 17, 's125');
      draft.y += 3;
    }
    addChips(draft, wanted, loose ? undefined : cells);
  });
  return { width, height: draft.y, chips: draft.chips, vacant: draft.vacant, lines: draft.lines };
}
