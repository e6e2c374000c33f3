import type { CitedText } from '../../../core/reading.js';
import type { Axis } from '../../../facts/isolation/mechanism.js';
import type { Chart, Lane } from '../chart.js';
import { datesOf, type Row } from '../model.js';
import { dateNote, labelOf, noteOf, type Speech } from '../say.js';
import { decades, years, type Scale } from './decades.js';
import { sectionName, spansOf, yearOf } from './place.js';

/** Rows on a scale, before it has a size. */
export interface Plot {
  readonly ticks: Chart['ticks'];
  readonly minor: readonly number[];
  readonly lanes: (row: Row) => readonly Lane[];
  /** What the number of a row is of, where the axis holds numbers of several kinds. */
  readonly section: (row: Row) => string | undefined;
}

/** The scale on which rows lie; undefined where nothing lies on it. */
function scaleFor(rows: readonly Row[], axis: Axis): Scale | undefined {
  if (axis === 'since') {
    const dates = rows.flatMap(({ mechanism }) => datesOf(mechanism).map(({ date }) => yearOf(date)));
    return dates.length === 0 ? undefined : years(Math.min(...dates), Math.max(...dates));
  }
  const spans = rows.flatMap((row) => spansOf(row, axis)).filter(({ form }) => form !== 'none');
  if (spans.length === 0) return undefined;
  // What is only bounded may lie far below its bound, so the axis leaves room there.
  return decades(
    Math.min(...spans.map(({ form, low }) => (form === 'atMost' || form === 'below' ? low / 3 : low))),
    Math.max(...spans.map(({ high }) => high)),
  );
}

const short = (value: number): string =>
  value >= 1e5 || value < 1e-3
    ? value.toExponential().replace('+', '')
    : String(Number(value.toPrecision(3)));

function tickLabel(tick: number, axis: Axis): string {
  if (axis === 'startup')
    return tick >= 1000
      ? `${short(tick / 1000)}\u00a0s`
      : tick >= 1
        ? `${tick}\u00a0ms`
        : `${short(tick * 1000)}\u00a0µs`;
  return axis === 'memory' ? `${short(tick)}\u00a0MiB` : axis === 'since' ? String(tick) : short(tick);
}

const noted = ({ text, cite }: CitedText): Pick<Lane, 'note' | 'cited'> => ({
  note: text,
  cited: cite.map((number) => `[${number}]`).join(''),
});

function lanesOf(row: Row, axis: Axis, { place }: Scale, by: Speech): Lane[] {
  if (axis === 'since')
    return datesOf(row.mechanism).map((since) => {
      const at = place(yearOf(since.date));
      return {
        form: 'value',
        at,
        low: at,
        high: at,
        label: since.date,
        ...noted(dateNote(since, row, by)),
      };
    });
  return spansOf(row, axis).map(({ form, at, low, high, quantity }) => ({
    form,
    at: form === 'none' ? 0 : place(at),
    low: form === 'none' ? 0 : place(low),
    high: form === 'none' ? 0 : place(high),
    label: labelOf(quantity, by),
    note: '',
    cited: noted(noteOf(quantity, by)).cited,
  }));
}

/** Finds the scale of an axis and the place of every number on it. */
export function plot(rows: readonly Row[], axis: Axis, by: Speech): Plot {
  const scale = scaleFor(rows, axis);
  if (scale === undefined) return { ticks: [], minor: [], lanes: () => [], section: () => undefined };
  return {
    ticks: scale.ticks.map((tick) => ({ at: scale.place(tick), label: tickLabel(tick, axis) })),
    minor: scale.minor.map(scale.place),
    lanes: (row) => lanesOf(row, axis, scale, by),
    section: (row) => by.words.sections[sectionName(row, axis) as keyof typeof by.words.sections],
  };
}
