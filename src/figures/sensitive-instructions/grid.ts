import { textWidth, wrap } from '../../core/text.js';
import type { Bucket } from './buckets.js';
import type { Member } from './model.js';
import type { Sign } from './read.js';

/** A chip or a folded group, placed from the corner of its block. */
export interface Chip {
  readonly key: string;
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
  readonly heading: string;
  readonly empty: string;
  readonly groups: readonly { readonly bucket: Bucket; readonly label?: string; readonly open: boolean }[];
  readonly signOf: (member: Member) => Sign | undefined;
}

const gap = 6;
const chipHeight = 26;
const pitch = chipHeight + gap;

/** Width that a chip's label asks for. */
export function chipWidth(label: string, sign: boolean): number {
  return textWidth(label, { size: 12.5, mono: true }) + 18 + (sign ? 12 : 0);
}

/** Cuts a mnemonic that no chip of this width can hold; the list has it whole. */
function cut(label: string, width: number): string {
  let text = label;
  while (text.length > 1 && textWidth(text === label ? text : `${text}…`, { size: 12.5, mono: true }) > width) text = text.slice(0, -1);
  return text === label ? label : `${text}…`;
}

interface Wanted {
  readonly key: string;
  readonly label: string;
  readonly natural: number;
  readonly member: Member;
  readonly sign: Sign | undefined;
}

/** Puts chips into rows of equal cells; a label that is wider than a cell spans two or more. */
function grid(wanted: readonly Wanted[], width: number, top: number): { readonly chips: Chip[]; readonly height: number } {
  const widths = wanted.map((chip) => chip.natural).sort((a, b) => a - b);
  const typical = widths[Math.floor((widths.length - 1) * (width < 400 ? 0.72 : 1))] ?? 0;
  const cell = Math.min(width, Math.max(44, Math.min(92, typical)));
  const columns = Math.max(1, Math.floor((width + gap) / (cell + gap)));
  const stretched = Math.min((width + gap) / columns - gap, cell * 1.5);
  const chips: Chip[] = [];
  let column = 0;
  let row = 0;
  for (const { natural, ...chip } of wanted) {
    const span = Math.min(columns, Math.ceil((natural + gap - 1) / (stretched + gap)));
    if (column + span > columns) {
      column = 0;
      row += 1;
    }
    const chipSpan = span * (stretched + gap) - gap;
    chips.push({ ...chip, label: cut(chip.label, chipSpan - (chip.sign === undefined ? 8 : 20)), x: column * (stretched + gap), y: top + row * pitch, width: chipSpan, height: chipHeight });
    column += span;
  }
  return { chips, height: chips.length === 0 ? 0 : (row + 1) * pitch - gap };
}

/** Lays out a region's heading, group headings and chips for a width in px. */
export function block(content: RegionContent, width: number): Block {
  const lines: Line[] = [];
  const chips: Chip[] = [];
  let y = 0;
  const write = (text: string, size: number, lineHeight: number, className: string, bold: boolean): void => {
    for (const line of wrap(text, { size, bold }, width)) {
      lines.push({ text: line, x: 0, y: y + size, className, width: textWidth(line, { size, bold }) });
      y += lineHeight;
    }
  };
  write(content.heading, 13, 17, 'b', true);
  if (content.groups.length === 0) write(content.empty, 12.5, 16, 's125 dim', false);
  y += 5;
  content.groups.forEach(({ bucket, label, open }, index) => {
    if (index > 0) y += 8;
    if (bucket.folded && label !== undefined) {
      chips.push({ key: bucket.key, label: wrap(label, { size: 12.5 }, Math.max(40, width - 60))[0] ?? label, x: 0, y, width, height: chipHeight, count: bucket.members.length });
      y += pitch;
      if (!open) {
        y -= index === content.groups.length - 1 ? gap : 8;
        return;
      }
    } else if (label !== undefined) {
      write(label, 12.5, 17, 's125', false);
      y += 3;
    }
    const wanted = bucket.members.map((member): Wanted => {
      const sign = content.signOf(member);
      return { key: member.key, label: member.instruction.mnemonic, natural: chipWidth(member.instruction.mnemonic, sign !== undefined), member, sign };
    });
    const placed = grid(wanted, width, y);
    chips.push(...placed.chips);
    y += placed.height;
  });
  return { height: y, chips, lines };
}
