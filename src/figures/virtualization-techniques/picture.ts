import type { Kind } from '../../core/kind.js';
import type { Reading } from '../../core/reading.js';
import type { Technique } from '../../facts/techniques/technique.js';
import type { What } from './simulate.js';

/** Parts of the software that runs the guest. */
export type Part =
  | 'fetch'
  | 'decode'
  | 'emulate'
  | 'scan'
  | 'patches'
  | 'translate'
  | 'hypercalls'
  | 'shared'
  | 'controls'
  | 'exits';

/** What a conclusion is drawn from. */
export interface Figures {
  readonly executed: number;
  readonly innocuous: number;
  readonly entries: number;
  readonly translated: number;
  /** Instructions that software works on in the first and the second pass. */
  readonly work: readonly [number, number] | undefined;
}

/** One instruction, as the guest has it and as it runs. */
export interface PictureRow {
  readonly key: string;
  readonly text: string;
  readonly kind: Kind;
  readonly privileged: boolean;
  /** How often its loop runs, and the row to which it goes back. */
  readonly loop: { readonly to: number; readonly times: string } | undefined;
  readonly form: string;
  readonly what: What;
  /** Whether the form is code, set in a monospaced face. */
  readonly code: boolean;
  readonly way: string | undefined;
}

/** A stretch of what runs. */
export interface PictureSection {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly first: number;
  readonly last: number;
  /** Step at which it is prepared; before that it is empty, or still as the guest wrote it. */
  readonly since: number;
}

/** What is seen at one step. */
export interface Moment {
  readonly row: number;
  readonly section: number;
  readonly parts: readonly Part[];
  /** Whether the instruction itself brings the software to work. */
  readonly enters: boolean;
  /** Whether the software prepares the section first. */
  readonly prepares: boolean;
}

/** A technique with who works on each executed instruction. */
export interface ScoreRow {
  readonly key: string;
  readonly technique: Technique;
  readonly label: string;
  readonly chosen: boolean;
  readonly cells: readonly Kind[];
  /** How often software works. */
  readonly total: string;
}

/** All that the picture shows, in one language. */
export interface Picture {
  readonly score: readonly ScoreRow[];
  /** Over the cells, and over the totals. */
  readonly scoreHeads: readonly [cells: string, totals: string];
  readonly technique: Technique;
  readonly heads: readonly [guest: string, runs: string];
  readonly rows: readonly PictureRow[];
  readonly sections: readonly PictureSection[];
  readonly monitor: {
    readonly label: string;
    readonly kind: Kind;
    readonly parts: readonly { readonly id: Part; readonly label: string }[];
    readonly ways: string;
  };
  readonly empty: string | undefined;
  /** What the software does to a stretch before it runs. */
  readonly fills: string | undefined;
  readonly moments: readonly Moment[];
  /** Values before the first step and after each. */
  readonly counters: readonly { readonly label: string; readonly values: readonly number[] }[];
}

export interface TechniquesReading extends Reading {
  readonly picture: Picture;
}
