import { kinds } from '../../core/kind.js';
import {
  resources,
  type Axis,
  type Guarding,
  type Resource,
  type Sharing,
} from '../../facts/isolation/mechanism.js';
import type { Filter } from './axes.js';
import type { IsolationSpectrumData, MechanismData, SinceData } from './data.js';

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

const weight: Record<Sharing | Guarding, number | undefined> = {
  yes: 1,
  partly: 0.5,
  encrypted: 0.5,
  no: 0,
  none: undefined,
};

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

/** Tells the place of a row on axes with a scale, and loads with them. */
export type PlaceOn = (row: Row, axis: Axis) => number | undefined;

/** Tells in which section of a scale a row is placed: numbers of two sections are not compared. */
export type SectionOn = (row: Row, axis: Axis) => number;

/** The dates of a row, in the order of the data. */
export function datesOf({ since }: MechanismData): readonly SinceData[] {
  if (since === undefined) return [];
  return Array.isArray(since) ? (since as readonly SinceData[]) : [since as SinceData];
}

/** The number by which a row is placed on an axis; undefined where none is known. */
export function placeOf(row: Row, axis: Axis, onScale: PlaceOn | undefined): number | undefined {
  const { protects } = row.mechanism;
  if (axis === 'shared') return row.shared;
  if (axis === 'protection') return sum([protects?.host, protects?.guest].map((how) => how && weight[how]));
  return onScale?.(row, axis);
}

const passes: Record<Filter, (row: Row) => boolean> = {
  main: () => true,
  all: () => true,
  containers: ({ mechanism }) => mechanism.container === true,
  kubernetes: ({ mechanism }) => mechanism.kubernetes !== undefined,
  'own-kernel': ({ mechanism }) => mechanism.shares.kernel === 'no',
};

/** The resources in the order in which the most rows share them at all, so that what a row shares makes one bar where it can. */
export function columnsOf({ rows }: SpectrumModel): readonly Resource[] {
  const count = (resource: Resource): number =>
    rows.filter(({ mechanism }) => ![undefined, 'no'].includes(mechanism.shares[resource])).length;
  return [...resources].reverse().sort((a, b) => count(b) - count(a));
}

/** Compares rows by the most that any row of the same holder shares, so that each holder's rows stand together. */
function byHolder(rows: readonly Row[]): (a: Row, b: Row) => number {
  const most = (row: Row): number =>
    Math.max(
      ...rows
        .filter(({ mechanism }) => mechanism.kind === row.mechanism.kind)
        .map(({ shared }) => shared ?? -1),
    );
  const place = (row: Row): number => kinds.indexOf(row.mechanism.kind);
  return (a, b) => most(b) - most(a) || place(a) - place(b);
}

/** The rows that pass a filter, in the order of an axis: most shared first, else smallest first; rows without a number last. */
export function order(
  { rows }: SpectrumModel,
  axis: Axis,
  filter: Filter,
  onScale: PlaceOn | undefined,
  sectionOn?: SectionOn,
): Row[] {
  const sign = axis === 'shared' ? -1 : 1;
  const passing = rows.filter(passes[filter]);
  const holders = axis === 'shared' ? byHolder(passing) : () => 0;
  return passing
    .map((row) => ({ row, place: placeOf(row, axis, onScale), section: sectionOn?.(row, axis) ?? 0 }))
    .sort((a, b) =>
      a.place === undefined || b.place === undefined
        ? Number(a.place === undefined) - Number(b.place === undefined)
        : a.section - b.section ||
          holders(a.row, b.row) ||
          sign * (a.place - b.place) ||
          (b.row.shared ?? 0) - (a.row.shared ?? 0),
    )
    .map(({ row }) => row);
}
