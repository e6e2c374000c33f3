import { amounts, type Unit } from '../../../facts/isolation/mechanism.js';
import type { LaneForm } from '../chart.js';
import type { QuantityData } from '../data.js';

const factors: Record<Unit, number> = {
  calls: 1,
  µs: 0.001,
  ms: 1,
  s: 1000,
  min: 60_000,
  kB: 1000 / 1048576,
  MB: 1e6 / 1048576,
  GB: 1e9 / 1048576,
  KiB: 1 / 1024,
  MiB: 1,
  GiB: 1024,
};

/** A number in the unit of its axis (calls, ms, MiB): where it is placed, and what it spans. */
export interface Span {
  readonly form: LaneForm;
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly quantity: QuantityData;
}

const fourDigits = (value: number): number => Number(value.toPrecision(4));

/** Reads a quantity; unverified numbers have no place on an axis. */
export function spanOf(quantity: QuantityData): Span | undefined {
  const form = amounts.find((candidate) => quantity[candidate] !== undefined);
  if (form === undefined || quantity.grade === 'U') return undefined;
  const factor = factors[quantity.unit];
  const [low, high] = quantity.range ?? [quantity[form] as number, quantity[form] as number];
  const spread = form === 'magnitude' ? Math.sqrt(10) : 1;
  return {
    // A logarithmic scale has no place for nothing at all.
    form: high === 0 ? 'none' : form,
    at: fourDigits(Math.sqrt(low * high) * factor),
    low: fourDigits((low / spread) * factor),
    high: fourDigits(high * spread * factor),
    quantity,
  };
}
