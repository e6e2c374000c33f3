import { measures, type Axis, type Measure } from '../../../facts/isolation/mechanism.js';
import type { Row } from '../model.js';
import { spanOf, type Span } from './quantity.js';

/** Tells whether numbers lie on the axis, and on a logarithmic scale. */
function isMeasure(axis: Axis): axis is Measure {
  return (measures as readonly string[]).includes(axis);
}

/** Numbers that have a place on the axis of a measure, in the order of the data. */
export function spansOf({ mechanism }: Row, axis: Axis): Span[] {
  return isMeasure(axis)
    ? (mechanism.numbers?.[axis] ?? []).flatMap((quantity) => spanOf(quantity) ?? [])
    : [];
}

/** A date as a number of years. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Math.round((year + (month - 1) / 12 + (day - 1) / 365) * 100) / 100;
}

/** The number by which a row is placed on an axis with a scale; undefined where none is known. */
export function placeOn(row: Row, axis: Axis): number | undefined {
  const { since } = row.mechanism;
  return axis === 'since' ? since && yearOf(since.date) : spansOf(row, axis)[0]?.at;
}
