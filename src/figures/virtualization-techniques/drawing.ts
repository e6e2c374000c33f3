import type { Box, Layout, MarkBox } from '../../core/drawing/geometry.js';
import type { TextBlock } from '../../core/drawing/text-block.js';
import type { Kind } from '../../core/kind.js';
import type { Moment, Part } from './picture.js';
import type { Score } from './score.js';
import type { What } from './simulate.js';

/** An instruction as the guest has it. */
export interface Chip extends MarkBox {
  readonly kind: Kind;
  readonly number: TextBlock;
  readonly text: TextBlock;
  readonly privileged: boolean;
  readonly times: TextBlock | undefined;
  /** The plain ground of the text where the chip is hatched. */
  readonly plate: Box | undefined;
}

/** An instruction as it runs. */
export interface Cell extends Box {
  readonly what: What;
  readonly kind: Kind;
  /** Whether it was made by the software that runs the guest. */
  readonly made: boolean;
  readonly text: TextBlock;
  /** What stands there before it is made. */
  readonly before: TextBlock | undefined;
}

export interface Stretch extends MarkBox {
  readonly kind: Kind;
  readonly name: TextBlock;
  readonly since: number;
  readonly hollow: boolean;
  readonly cells: readonly Cell[];
}

/** A line with a head, drawn while a row is executed or always. */
export interface Flow {
  readonly row: number;
  readonly path: string;
  readonly head: string | undefined;
  readonly label: TextBlock | undefined;
}

export interface Pill extends Box {
  readonly id: Part;
  readonly text: TextBlock;
}

export interface Monitor extends MarkBox {
  readonly kind: Kind;
  readonly name: TextBlock;
  readonly pills: readonly Pill[];
  /** Of an interpreter: from its last part back to the first. */
  readonly cycle: string | undefined;
}

export interface TechniquesLayout extends Layout {
  readonly heads: readonly TextBlock[];
  readonly chips: readonly Chip[];
  readonly stretches: readonly Stretch[];
  readonly monitor: Monitor;
  /** From the guest’s code to what runs. */
  readonly feeds: readonly Flow[];
  /** From what runs to the software that runs the guest. */
  readonly entries: readonly Flow[];
  /** From that software to the stretches that it prepares; `row` is the index of the stretch. */
  readonly fills: readonly Flow[];
  /** The way that entries share on narrow pictures. */
  readonly rail: { readonly head: string; readonly label: TextBlock } | undefined;
  readonly loops: readonly { readonly path: string; readonly head: string }[];
  /** Who works on each executed instruction, under each technique. */
  readonly score: Score;
  readonly moments: readonly Moment[];
  /** Said in a block of the cache that has not been filled. */
  readonly empty: string | undefined;
}
