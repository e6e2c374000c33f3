import { resources, type Axis, type Guarding, type Sharing } from '../../facts/isolation/mechanism.js';
import { isMeasure, type Filter } from './axes.js';
import type { IsolationSpectrumData, MechanismData } from './data.js';
import { spanOf, type Span } from './quantity.js';

/** One mechanism with what follows from its data. */
export interface Row {
  readonly key: string;
  readonly mechanism: MechanismData;
  /** How much two neighbours share, from 0 to 5; undefined when nothing is stated. */
  readonly shared: number | undefined;
}

export interface SpectrumModel {
  readonly data: IsolationSpectrumData;
  readonly rows: readonly Row[];
}

const weight: Record<Sharing | Guarding, number | undefined> = { yes: 1, partly: 0.5, encrypted: 0.5, no: 0, none: undefined };

function sum(values: readonly (number | undefined)[]): number | undefined {
  const stated = values.filter((value) => value !== undefined);
  return stated.length === 0 ? undefined : stated.reduce((total, value) => total + value, 0);
}

/** Sums up what each mechanism shares. */
export function model(data: IsolationSpectrumData): SpectrumModel {
  return {
    data,
    rows: data.mechanisms.map((mechanism) => ({
      key: mechanism.key,
      mechanism,
      shared: sum(resources.map((resource) => mechanism.shares[resource]).map((how) => how && weight[how])),
    })),
  };
}

/** Tells whether tenants share one address space, wholly or in part. */
export function sharesAddressSpace({ shares }: MechanismData): boolean {
  return shares.addressSpace === 'yes' || shares.addressSpace === 'partly';
}

/** Numbers that have a place on the axis of a measure, in the order of the data. */
export function spansOf({ mechanism }: Row, axis: Axis): Span[] {
  return isMeasure(axis) ? (mechanism.numbers?.[axis] ?? []).flatMap((quantity) => spanOf(quantity) ?? []) : [];
}

/** A date as a number of years. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Math.round((year + (month - 1) / 12 + (day - 1) / 365) * 100) / 100;
}

/** The number by which a row is placed on an axis; undefined where none is known. */
export function placeOf(row: Row, axis: Axis): number | undefined {
  const { protects, since } = row.mechanism;
  if (axis === 'shared') return row.shared;
  if (axis === 'since') return since && yearOf(since.date);
  if (axis === 'protection') return sum([protects?.host, protects?.guest].map((how) => how && weight[how]));
  return spansOf(row, axis)[0]?.at;
}

const passes: Record<Filter, (row: Row) => boolean> = {
  all: () => true,
  containers: ({ mechanism }) => mechanism.container === true,
  kubernetes: ({ mechanism }) => mechanism.kubernetes !== undefined,
  'own-kernel': ({ mechanism }) => mechanism.shares.kernel === 'no',
};

/** The rows that pass a filter, in the order of an axis: most shared first, else smallest first; rows without a number last. */
export function order({ rows }: SpectrumModel, axis: Axis, filter: Filter): Row[] {
  const sign = axis === 'shared' ? -1 : 1;
  return rows
    .filter(passes[filter])
    .map((row) => ({ row, place: placeOf(row, axis) }))
    .sort((a, b) => (a.place === undefined || b.place === undefined ? Number(a.place === undefined) - Number(b.place === undefined) : sign * (a.place - b.place) || (b.row.shared ?? 0) - (a.row.shared ?? 0)))
    .map(({ row }) => row);
}
