import type { Box } from '../../core/drawing/geometry.js';
import type { TextBlock } from '../../core/drawing/text-block.js';
import type { TextStyle } from '../../core/drawing/text.js';
import type { Arch } from './arch-shape.js';

export const labelStyle: TextStyle = { size: 13, bold: true };
export const plainStyle: TextStyle = { size: 13 };
/** Between occupants, and between them and a wall. */
export const gap = 8;
/** What a label needs beside its text: glyph and margins. */
export const labelRoom = 32;
export const nameLine = 18;
/** Whether a plane is so narrow that glyphs stand above labels. */
export const isTight = ({ width }: Pick<Frame, 'width'>): boolean => width < 200;
/** What labels and occupants keep beside them on a narrow plane. */
export const tight = { gap: 4, labelRoom: 8 };

/** Texts of a level and of who is on it. */
export interface RowText {
  readonly key: string;
  readonly name: string;
  /** Said beside the name where nobody is here. */
  readonly unused: string | undefined;
  readonly occupants: readonly { readonly key: string; readonly label: string }[];
  /** Height for labels of arrows between the contour and the occupants. */
  readonly space: number;
  /** Keys of those between whom an operation goes. */
  readonly involved: ReadonlySet<string>;
}

/** Where an occupant stands. */
export interface Place {
  readonly key: string;
  readonly box: Box;
  readonly lines: readonly string[];
  /** Set where the glyph stands above the label. */
  readonly tight: boolean;
}

/** A level on the picture. */
export interface Row {
  readonly key: string;
  readonly arch: Arch;
  /** The part of the arch that no inner one covers, without the walls. */
  readonly top: number;
  readonly height: number;
  readonly name: TextBlock;
  readonly unused?: TextBlock;
  readonly places: readonly Place[];
}

/** Names beside the occupants, or above them where labels are long. */
export type Mode = 'beside' | 'above';

/** What the rows of a plane have in common. */
export interface Frame {
  readonly width: number;
  readonly mode: Mode;
  /** Set where names stand at the right. */
  readonly mirrored: boolean;
  /** Set where names above occupants stand at the side, out of the way of arrows. */
  readonly aside: boolean;
}
