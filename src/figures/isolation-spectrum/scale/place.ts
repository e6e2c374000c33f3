import { dateKinds, measures, type Axis, type Measure } from '../../../facts/isolation/mechanism.js';
import { datesOf, type Row } from '../model.js';
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

/** The wall that a count of calls is of; where it does not say, the tenant calls the host kernel itself. */
export const wallOf = ({ quantity }: Span): 'tenant' | 'behind' => quantity.wall ?? 'tenant';

/** The number by which a row is placed: the first of an axis, but what is left behind a wall where the tenant makes no call itself. */
function spanOn(row: Row, axis: Axis): Span | undefined {
  const spans = spansOf(row, axis);
  return spans.find(({ form }) => form !== 'none') ?? spans[0];
}

/** The number by which a row is placed on an axis with a scale; undefined where none is known. */
export function placeOn(row: Row, axis: Axis): number | undefined {
  const [first] = datesOf(row.mechanism);
  return axis === 'since' ? first && yearOf(first.date) : spanOn(row, axis)?.at;
}

/** What the numbers of an axis may be of, in the order in which the picture shows it. */
const sections = {
  interface: ['tenant', 'behind', 'none'],
  since: [...dateKinds, 'undefined'],
} as const;

/** What the number is of by which a row is placed, on axes that hold numbers of several kinds. */
export function sectionName(row: Row, axis: Axis): string {
  if (axis === 'since') return String(datesOf(row.mechanism)[0]?.of);
  const span = spanOn(row, axis);
  if (axis !== 'interface' || span === undefined) return '';
  return span.form === 'none' ? 'none' : wallOf(span);
}

/** The place of that kind among the kinds of the axis. */
export function sectionOn(row: Row, axis: Axis): number {
  const names: readonly string[] = axis === 'since' || axis === 'interface' ? sections[axis] : [];
  return Math.max(0, names.indexOf(sectionName(row, axis)));
}
