import { textWidth } from '../../core/drawing/text.js';
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

/** A chip before it has a place. */
export interface Wanted {
  readonly key: string;
  /** Key of the group that it belongs to. */
  readonly group: string;
  readonly label: string;
  /** Width that its label asks for. */
  readonly natural: number;
  readonly member: Member;
  readonly sign: Sign | undefined;
  /** Set where only its place is kept. */
  readonly vacant: boolean;
}

export const gap = 6;
export const chipHeight = 26;
export const pitch = chipHeight + gap;
/** Room that a sign takes at the right end of a chip, clear of the label. */
const signRoom = 16;
const style = { size: 12.5, mono: true } as const;

/** What the chip of an instruction asks for. */
export function wantedOf(member: Member, group: string, sign: Sign | undefined, vacant: boolean): Wanted {
  const label = member.instruction.mnemonic;
  const natural = textWidth(label, style) + 18 + (sign === undefined ? 0 : signRoom);
  return { key: member.key, group, label, natural, member, sign, vacant };
}

/** Cuts a mnemonic of which a chip can hold only so much, in px; the list has it whole. */
function cut(label: string, width: number): string {
  let text = label;
  while (text.length > 1 && textWidth(text === label ? text : `${text}…`, style) > width)
    text = text.slice(0, -1);
  return text === label ? label : `${text}…`;
}

/** Puts a chip into its cell. */
export function chipAt(
  { key, group, label, natural, member, sign }: Wanted,
  x: number,
  y: number,
  width: number,
): Chip {
  return {
    key,
    group,
    member,
    sign,
    label: natural <= width ? label : cut(label, width - (sign === undefined ? 8 : 8 + signRoom)),
    x,
    y,
    width,
    height: chipHeight,
  };
}
