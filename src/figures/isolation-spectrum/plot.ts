import { withCites } from '../../core/reading.js';
import { resources, type Axis } from '../../facts/isolation/mechanism.js';
import type { Choice } from './axes.js';
import type { ChartRow, Lane } from './chart.js';
import { kindName } from './conclude.js';
import { placeOf, spansOf, yearOf, type Row } from './model.js';
import { labelOf, nameOf, noteOf, type Speech } from './say.js';
import { decades, years, type Scale } from './scale.js';

/** The scale on which rows lie; undefined where the axis is no scale or nothing lies on it. */
export function scaleFor(rows: readonly Row[], axis: Axis): Scale | undefined {
  if (axis === 'since') {
    const dates = rows.flatMap(({ mechanism: { since } }) => (since === undefined ? [] : [yearOf(since.date)]));
    return dates.length === 0 ? undefined : years(Math.min(...dates), Math.max(...dates));
  }
  const spans = rows.flatMap((row) => spansOf(row, axis));
  if (spans.length === 0) return undefined;
  // What is only bounded may lie far below its bound, so the axis leaves room there.
  return decades(Math.min(...spans.map(({ form, low }) => (form === 'atMost' || form === 'below' ? low / 3 : low))), Math.max(...spans.map(({ high }) => high)));
}

/** A mark of the scale in words. */
export function tickLabel(tick: number, axis: Axis): string {
  if (axis === 'startup') return tick >= 1000 ? `${tick / 1000}\u00a0s` : tick >= 1 ? `${tick}\u00a0ms` : `${Number((tick * 1000).toPrecision(3))}\u00a0µs`;
  return axis === 'memory' ? `${tick}\u00a0MiB` : String(tick);
}

function lanesOf(row: Row, axis: Axis, scale: Scale | undefined, by: Speech): Lane[] {
  if (scale === undefined) return [];
  const { since } = row.mechanism;
  if (axis === 'since' && since !== undefined) {
    const at = scale.place(yearOf(since.date));
    return [{ form: 'value', at, low: at, high: at, label: since.date, note: withCites({ text: by.cites.text(since.text ?? ''), cite: by.cites.numbers(since.cite) }) }];
  }
  return spansOf(row, axis).map(({ form, at, low, high, quantity }) => ({
    form,
    at: scale.place(at),
    low: scale.place(low),
    high: scale.place(high),
    label: labelOf(quantity, by),
    note: withCites(noteOf(quantity, by)),
  }));
}

/** Says what is drawn of a row. */
export function chartRow(row: Row, { axis, pinned }: Choice, scale: Scale | undefined, by: Speech): ChartRow {
  const { shares, protects, counter, kind } = row.mechanism;
  const sides = [protects?.host, protects?.guest];
  return {
    key: row.key,
    name: nameOf(row, by),
    kind,
    value: placeOf(row, axis),
    counter: counter !== undefined && (counter.axes === undefined || counter.axes.includes(axis)),
    pinned: pinned.includes(row.key),
    cells: axis === 'shared' ? resources.map((resource) => `sharing-${shares[resource] ?? 'unknown'}`) : axis === 'protection' ? sides.map((how) => `guarding-${how ?? 'unknown'}`) : [],
    note: axis === 'protection' ? kindName(kind, by) : undefined,
    lanes: lanesOf(row, axis, scale, by),
  };
}
