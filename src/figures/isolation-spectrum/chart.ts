import type { Kind } from '../../core/kind.js';
import type { Reading } from '../../core/reading.js';
import type { AmountForm, Axis } from '../../facts/isolation/mechanism.js';

/** How a number is drawn; `none` for a count of nothing. */
export type LaneForm = AmountForm | 'none';

/** One number of a row on the axis; places run from 0 to 1. */
export interface Lane {
  readonly form: LaneForm;
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly label: string;
  /** What is dated, where there is room for it. */
  readonly note: string;
  /** Numbers of its sources. */
  readonly cited: string;
}

/** What is drawn of one mechanism. */
export interface ChartRow {
  readonly key: string;
  readonly name: string;
  readonly kind: Kind;
  /** The number by which it is placed. */
  readonly value: number | undefined;
  readonly counter: boolean;
  readonly pinned: boolean;
  /** Ids of the signs in the columns of a matrix. */
  readonly cells: readonly string[];
  /** Stands beside the signs of a matrix. */
  readonly note: string | undefined;
  readonly lanes: readonly Lane[];
  /** What its number is of, where the rows have numbers of several kinds. */
  readonly section: string | undefined;
  /** Set where a section begins with it. */
  readonly begins: boolean;
}

/** Many rows under one mark, until it is opened. */
export interface ChartGroup {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly count: string;
  readonly rows: readonly ChartRow[];
}

/** Rows that are folded under one line until it is opened. */
export interface ChartRest {
  readonly key: string;
  readonly label: string;
  /** The names of all of them. */
  readonly names: string;
  readonly rows: readonly ChartRow[];
}

/** What is drawn, in the reader's language, before it has a size. */
export interface Chart {
  readonly axis: Axis;
  /** Column heads of a matrix. */
  readonly heads: readonly string[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly minor: readonly number[];
  readonly rows: readonly ChartRow[];
  /** Set when there are too many rows to draw each. */
  readonly groups: readonly ChartGroup[] | undefined;
  /** Rows that differ in nothing that the axis shows, or that have no place on it. */
  readonly rest: ChartRest | undefined;
  /** Stands in a bar of what is shared but encrypted. */
  readonly encrypted: string;
  /** Stands over rows that have no place on the axis. */
  readonly unknown: string;
  /** Says that nothing is to be drawn. */
  readonly nothing: string | undefined;
}

/** A reading with what the layout needs of it. */
export interface SpectrumReading extends Reading {
  readonly chart: Chart;
}
