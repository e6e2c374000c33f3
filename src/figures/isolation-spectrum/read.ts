import { citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import { kinds, type Kind } from '../../core/kind.js';
import { withCites, type LegendItem, type ReadingItem, type Verdict } from '../../core/reading.js';
import { resources, type Axis } from '../../facts/isolation/mechanism.js';
import { isolationSources } from '../../facts/sources/isolation.js';
import { choiceOf, isMeasure, type Choice } from './axes.js';
import type { Chart, ChartGroup, ChartRow, Lane, SpectrumReading } from './chart.js';
import { comparison, pinAction } from './compare.js';
import { grouped } from './groups.js';
import { order, placeOf, spansOf, yearOf, type Row, type SpectrumModel } from './model.js';
import { spanOf } from './quantity.js';
import { decades, years, type Scale } from './scale.js';
import { bare, factsOf, labelOf, noteOf, speech, spoken, type Speech } from './say.js';
import { discordant, incomparable, sharesMore } from './verdict.js';
import type { SpectrumWords } from './words/index.js';

const kindName = (kind: Kind, { words, common }: Speech): string => (words.kinds as Readonly<Partial<Record<Kind, string>>>)[kind] ?? common.kinds[kind];

/** The scale on which rows lie; undefined where the axis is no scale or nothing lies on it. */
function scaleFor(rows: readonly Row[], axis: Axis): Scale | undefined {
  if (axis === 'since') {
    const dates = rows.flatMap(({ mechanism }) => (mechanism.since === undefined ? [] : [yearOf(mechanism.since.date)]));
    return dates.length === 0 ? undefined : years(Math.min(...dates), Math.max(...dates));
  }
  const spans = rows.flatMap((row) => spansOf(row, axis));
  if (spans.length === 0) return undefined;
  // What is only bounded may lie far below its bound, so the axis leaves room there.
  return decades(Math.min(...spans.map(({ form, low }) => (form === 'atMost' || form === 'below' ? low / 3 : low))), Math.max(...spans.map(({ high }) => high)));
}

function tickLabel(tick: number, axis: Axis): string {
  if (axis === 'startup') return tick >= 1000 ? `${tick / 1000}\u00a0s` : tick >= 1 ? `${tick}\u00a0ms` : `${Number((tick * 1000).toPrecision(3))}\u00a0µs`;
  return axis === 'memory' ? `${tick}\u00a0MiB` : String(tick);
}

function lanesOf(row: Row, axis: Axis, scale: Scale | undefined, by: Speech): Lane[] {
  if (scale === undefined) return [];
  if (axis === 'since') {
    const { since } = spoken(row, by);
    if (since === undefined) return [];
    const at = scale.place(yearOf(since.date));
    return [{ form: 'value', at, low: at, high: at, label: since.date, note: withCites({ text: since.text === undefined ? '' : by.cites.text(since.text), cite: by.cites.numbers(since.cite) }) }];
  }
  const told = isMeasure(axis) ? (spoken(row, by).numbers?.[axis] ?? []) : [];
  return told.flatMap((quantity) => spanOf(quantity) ?? []).map(({ form, at, low, high, quantity }) => ({
    form,
    at: scale.place(at),
    low: scale.place(low),
    high: scale.place(high),
    label: labelOf(quantity, by),
    note: withCites(noteOf(quantity, by)),
  }));
}

function chartRow(row: Row, { axis, pinned }: Choice, scale: Scale | undefined, by: Speech): ChartRow {
  const { shares, protects, counter, kind } = row.mechanism;
  const cells =
    axis === 'shared'
      ? resources.map((resource) => `sharing-${shares[resource] ?? 'unknown'}`)
      : axis === 'protection'
        ? (['host', 'guest'] as const).map((side) => `guarding-${protects?.[side] ?? 'unknown'}`)
        : [];
  return {
    key: row.key,
    name: by.cites.text(spoken(row, by).name),
    kind,
    value: placeOf(row, axis),
    counter: counter !== undefined && (counter.axes === undefined || counter.axes.includes(axis)),
    pinned: pinned.includes(row.key),
    cells,
    note: axis === 'protection' ? kindName(kind, by) : undefined,
    lanes: lanesOf(row, axis, scale, by),
  };
}

function legend(rows: readonly ChartRow[], words: SpectrumWords, by: Speech): LegendItem[] {
  const used = new Set(rows.flatMap((row) => [...row.cells, ...row.lanes.map(({ form }) => `form-${form === 'below' ? 'atMost' : form}`)]));
  const unplaced = rows.some((row) => row.value === undefined && row.cells.length === 0);
  const named: readonly (readonly [prefix: string, words: Readonly<Record<string, string>>])[] = [
    ['sharing', words.sharing],
    ['guarding', words.guarding],
    ['form', words.forms],
  ];
  return [
    ...kinds.filter((kind) => rows.some((row) => row.kind === kind)).map((kind) => ({ id: kind, kind, label: kindName(kind, by) })),
    ...named.flatMap(([prefix, labels]) => Object.entries(labels).flatMap(([id, label]) => (used.has(`${prefix}-${id}`) ? [{ id: `${prefix}-${id}`, label }] : []))),
    ...(unplaced ? [{ id: 'unknown', label: words.unknown }] : []),
    ...(rows.some((row) => row.counter) ? [{ id: 'counter', label: words.counterSign }] : []),
    ...(rows.some((row) => row.pinned) ? [{ id: 'pinned', label: words.pinnedSign }] : []),
  ];
}

function verdictText(rows: readonly Row[], axis: Axis, by: Speech): string {
  const { words, cites, common } = by;
  const name = (row: Row): string => cites.text(spoken(row, by).name);
  if (axis === 'protection') {
    const guarding = (side: 'host' | 'guest'): number => rows.filter(({ mechanism }) => mechanism.protects?.[side] === 'yes').length;
    return words.verdict.protection(guarding('host'), guarding('guest'), rows.length);
  }
  const { pairs, against, witness } = axis === 'shared' ? incomparable(rows) : discordant(rows, axis);
  if (pairs === 0) return words.verdict.few;
  if (witness === undefined) return words.verdict.none(pairs);
  const { less, more } = witness;
  if (axis === 'shared') {
    const surplus = (a: Row, b: Row): string => sharesMore(a, b).map((resource) => words.resources[resource]).join(common.separator);
    return words.verdict.shared(against, pairs, name(less), surplus(less, more), name(more), surplus(more, less));
  }
  return words.verdict.against(against, pairs) + words.verdict.rule[axis] + words.verdict.witness[axis](name(less), name(more));
}

function groupItem(group: ChartGroup, members: readonly ReadingItem[], axis: Axis, by: Speech): ReadingItem {
  const { words } = by;
  const placed = group.rows.flatMap((row) => row.lanes[0] ?? []).sort((a, b) => a.at - b.at);
  const unplaced = group.rows.filter((row) => row.value === undefined).length;
  const [first, last] = [placed[0], placed.at(-1)];
  return {
    key: group.key,
    label: group.label,
    kind: group.kind,
    facts: [
      { term: words.terms.count, ...bare(group.count) },
      ...(first && last && axis !== 'shared' ? [{ term: words.terms.span, ...bare(`${first.label} … ${last.label}`) }] : []),
      ...(unplaced > 0 ? [{ term: words.unknown, ...bare(words.counted(unplaced)) }] : []),
    ],
    items: members,
  };
}

/** Says everything about the mechanisms, in the order of the axis in use. */
export function read(model: SpectrumModel, context: ReadingContext<SpectrumWords>): SpectrumReading {
  const { words, locale } = context;
  const { data } = model;
  const choice = choiceOf(context.options);
  const { axis, filter } = choice;
  const by = speech(context, citations([...data.sources, ...isolationSources], locale));
  const { cites } = by;
  const rows = order(model, axis, filter);
  const pinned = choice.pinned.flatMap((key) => model.rows.find((row) => row.key === key) ?? []);
  const scale = scaleFor(rows, axis);
  const ticks = (scale?.ticks ?? []).map((tick) => ({ at: scale?.place(tick) ?? 0, label: tickLabel(tick, axis) }));
  const drawn = rows.map((row) => chartRow(row, choice, scale, by));
  const matrix = axis === 'shared' || axis === 'protection';
  const groups = grouped(drawn, (kind) => kindName(kind, by), words);
  const title = data.title === undefined ? words.titles[axis] : cites.text(data.title);
  const items = new Map(
    rows.map((row, index): [string, ReadingItem] => {
      const { name, lanes, cells } = drawn[index] as ChartRow;
      const place = cells.length > 0 ? '' : lanes.length === 0 ? words.unknown : lanes.map(({ label }) => label).join(words.list);
      return [row.key, { key: row.key, label: name, kind: row.mechanism.kind, ...(place !== '' && { place }), facts: factsOf(row, by), actions: [pinAction(row, pinned, by)] }];
    }),
  );
  const pick = (list: readonly ChartRow[]): ReadingItem[] => list.flatMap(({ key }) => items.get(key) ?? []);
  const table = comparison(pinned, by);
  const join = (names: readonly string[]): string => new Intl.ListFormat(locale, { type: 'unit' }).format(names);
  const named = groups?.map(({ label }) => label);
  const placed = drawn.filter((row) => row.value !== undefined);
  const unplaced = drawn.filter((row) => row.value === undefined);
  const summary =
    rows.length === 0
      ? words.nothing
      : words.summary(title, join(named ?? placed.map(({ name }) => name))) +
        (named === undefined && unplaced.length > 0 ? words.without(words.unknown, join(unplaced.map(({ name }) => name))) : '') +
        (ticks.length > 0 ? words.scale(join(ticks.map(({ label }) => label))) : '');
  const verdict: Verdict = { tone: 'open', heading: words.verdict.heading, text: bare(verdictText(rows, axis, by)) };
  const notes = [
    ...(filter === 'all' ? [] : [bare(words.shown(words.options.filter.values[filter], rows.length, model.rows.length))]),
    ...(axis === 'shared' ? [bare(words.kernelNote)] : []),
    ...(data.notes ?? []).map(cites.claim),
  ];
  const chart: Chart = {
    axis,
    shape: matrix ? 'matrix' : 'scale',
    heads: axis === 'shared' ? resources.map((resource) => words.resources[resource]) : axis === 'protection' ? [words.guards.host, words.guards.guest] : [],
    ticks,
    minor: (scale?.minor ?? []).map((tick) => scale?.place(tick) ?? 0),
    rows: drawn,
    groups,
    unknown: words.unknown,
    nothing: rows.length === 0 ? words.nothing : undefined,
  };
  return {
    title,
    subtitle: bare(data.subtitle === undefined ? words.subtitles[axis] : cites.text(data.subtitle)),
    summary,
    verdict,
    ...(table && { table }),
    items: groups === undefined ? pick(drawn) : groups.map((group) => groupItem(group, pick(group.rows), axis, by)),
    legend: legend(drawn, words, by),
    notes,
    sources: cites.list(),
    chart,
  };
}
