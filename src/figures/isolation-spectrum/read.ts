import { citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import { uncited, type CitedText, type ReadingItem } from '../../core/reading.js';
import type { Axis, Resource } from '../../facts/isolation/mechanism.js';
import { isolationSources } from '../../facts/sources/isolation.js';
import type { Scale } from './additions.js';
import { choiceOf, type Choice } from './axes.js';
import type { Chart, ChartGroup, ChartRow, SpectrumReading } from './chart.js';
import { comparison, pinAction } from './compare.js';
import { finding, heldBy, kindName, legend, verdict } from './conclude.js';
import { restItem, restOf } from './rest.js';
import { grouped } from './groups.js';
import { columnsOf, order, placeOf, type Row, type SpectrumModel } from './model.js';
import { factsOf, nameOf, type Speech } from './say.js';
import type { Plot } from './scale/plot.js';
import type { Finding } from './verdict.js';
import type { SpectrumWords } from './words/en/index.js';

/** Says the cells of a row: what is shared and what is not, or who is guarded. */
function cellsInWords(
  cells: readonly string[],
  { axis, heads }: Pick<Chart, 'axis' | 'heads'>,
  { words, common }: Speech,
): string[] {
  const labels: Readonly<Record<string, string>> = axis === 'shared' ? words.sharing : words.guarding;
  return [...new Set(cells)].map(
    (cell) =>
      (labels[cell.split('-')[1] ?? ''] ?? '') +
      common.colon +
      heads.filter((_, index) => cells[index] === cell).join(common.listSeparator),
  );
}

function rowItem(
  row: Row,
  { name, lanes, cells, note, section }: ChartRow,
  { unknown, ...heads }: Pick<Chart, 'axis' | 'heads' | 'unknown'>,
  pinned: readonly Row[],
  by: Speech,
): ReadingItem {
  const said =
    lanes.length > 0
      ? [section, ...lanes.map(({ label }) => label)]
      : cells.length > 0
        ? [note, ...cellsInWords(cells, heads, by)]
        : [unknown];
  const place = said.filter(Boolean).join(by.common.semicolon);
  return {
    key: row.key,
    label: name,
    kind: row.mechanism.kind,
    place,
    facts: factsOf(row, by),
    actions: [pinAction(row, pinned, by)],
  };
}

function groupItem(
  { key, label, kind, count, rows }: ChartGroup,
  items: readonly ReadingItem[],
  unknown: string,
  { words }: Speech,
): ReadingItem {
  const placed = rows.flatMap(({ lanes }) => lanes[0] ?? []).sort((a, b) => a.at - b.at);
  const unplaced = rows.filter(({ lanes, cells }) => lanes.length + cells.length === 0).length;
  const span = [...new Set([placed[0]?.label, placed.at(-1)?.label])].filter((end) => end !== undefined);
  return {
    key,
    label,
    kind,
    facts: [
      { term: words.terms.count, ...uncited(count) },
      ...(span.length > 0 ? [{ term: words.terms.span, ...uncited(span.join(' … ')) }] : []),
      ...(unplaced > 0 ? [{ term: unknown, ...uncited(words.counted(unplaced)) }] : []),
    ],
    items,
  };
}

/** Names the rows in their order; where there are sections, each by itself, for an order holds in one only. */
function bySection(rows: readonly ChartRow[], { common }: Speech): string {
  const placed = rows.filter(({ value }) => value !== undefined);
  return [...new Set(placed.map(({ section }) => section))]
    .map((section) => {
      const own = placed.filter((row) => row.section === section).map(({ name }) => name);
      return (section === undefined ? '' : section + common.colon) + own.join(common.listSeparator);
    })
    .join(common.semicolon);
}

function summaryOf({ rows, groups, ticks, unknown }: Chart, title: string, by: Speech): string {
  const { words, common } = by;
  const join = (names: readonly string[]): string => names.join(common.listSeparator);
  if (rows.length === 0) return words.nothing;
  if (groups !== undefined) return words.summary(title, join(groups.map(({ label }) => label)));
  const named = (which: (row: ChartRow) => boolean): string[] => rows.filter(which).map(({ name }) => name);
  const placed = named(({ value }) => value !== undefined);
  // Where the data say that a side does not apply, there is no figure to look for.
  const apart = named(({ cells }) => cells.includes('guarding-none'));
  const unplaced = named(({ value, cells }) => value === undefined && !cells.includes('guarding-none'));
  return [
    ...(placed.length > 0 ? [words.summary(title, bySection(rows, by))] : [words.without(title, unknown)]),
    ...(apart.length > 0 ? [words.without(join(apart), words.guarding.none)] : []),
    ...(unplaced.length > 0 ? [words.without(unknown, join(unplaced))] : []),
    ...(ticks.length > 0 ? [words.scale(join(ticks.map(({ label }) => label)))] : []),
  ].join(common.space);
}

function headsOf(axis: Axis, columns: readonly Resource[], words: SpectrumWords): string[] {
  if (axis === 'shared') return columns.map((resource) => words.resources[resource]);
  return axis === 'protection' ? [words.guards.host, words.guards.guest] : [];
}

/** What is drawn of a row. */
function chartRow(
  row: Row,
  { axis, pinned }: Choice,
  value: number | undefined,
  { plot, columns }: { readonly plot: Plot | undefined; readonly columns: readonly Resource[] },
  by: Speech,
): ChartRow {
  const { shares, protects, counter, kind } = row.mechanism;
  const sides = [protects?.host, protects?.guest];
  return {
    key: row.key,
    name: nameOf(row, by),
    kind,
    value,
    counter: counter !== undefined && (counter.axes === undefined || counter.axes.includes(axis)),
    pinned: pinned.includes(row.key),
    cells:
      axis === 'shared'
        ? columns.map((resource) => `sharing-${shares[resource] ?? 'unknown'}`)
        : axis === 'protection'
          ? sides.map((how) => `guarding-${how ?? 'unknown'}`)
          : [],
    note: axis === 'protection' ? heldBy(row.mechanism, by) : undefined,
    lanes: plot?.lanes(row) ?? [],
    section: plot?.section(row),
    begins: false,
  };
}

/** Names the sections where there are several, and begins each with its first row. */
function withSections(rows: readonly ChartRow[]): ChartRow[] {
  const placed = rows.filter(({ value }) => value !== undefined);
  const several = new Set(placed.map(({ section }) => section)).size > 1;
  return rows.map((row, index) => {
    const section = several && row.value !== undefined ? row.section : undefined;
    return { ...row, section, begins: section !== undefined && section !== rows[index - 1]?.section };
  });
}

/** Where it can be read what neighbours have in common, in the order of the columns. */
const definedIn = [
  ['gvisor-security'],
  ['workers'],
  ['core-scheduling'],
  ['sdm-paging'],
  ['man-namespaces'],
] as const;

/** What the columns of the matrix stand for. */
function definitions({ axis, rows }: Chart, { words, cites }: Speech): CitedText[] {
  if (axis !== 'shared' || rows.length === 0) return [];
  return words.definitions.map((text, index) => ({ text, cite: cites.numbers(definedIn[index]) }));
}

const noFinding = (): Finding => ({ pairs: 0, against: 0 });

/** Says how many rows are left, where a reader has asked for some only. */
const filteredBy = (
  filter: Choice['filter'],
  rows: number,
  all: number,
  { shown, options }: SpectrumWords,
): string[] =>
  filter === 'all' || filter === 'main' ? [] : [shown(options.filter.values[filter], rows, all)];

/** Says everything about the mechanisms, in the order of the axis in use. */
export function read(
  model: SpectrumModel,
  { additions: scale, ...context }: ReadingContext<SpectrumWords, Scale>,
): SpectrumReading {
  const { data } = model;
  const { words, common } = context;
  const choice = choiceOf(context.options);
  const { axis, filter } = choice;
  const cites = citations([...isolationSources, ...data.sources], context);
  const by: Speech = { ...context, cites };
  const rows = order(model, axis, filter, scale?.placeOn, scale?.sectionOn);
  const pinned = choice.pinned.flatMap((key) => model.rows.find((row) => row.key === key) ?? []);
  const plot = scale?.plot(rows, axis, by);
  const columns = columnsOf(model);
  const each = rows.map((row) => ({
    row,
    drawn: chartRow(row, choice, placeOf(row, axis, scale?.placeOn), { plot, columns }, by),
  }));
  const drawn = withSections(each.map((one) => one.drawn));
  const groups = grouped(drawn, (kind) => kindName(kind, by), words);
  const unknown = axis === 'since' ? words.undated : words.unknown;
  const rest =
    groups === undefined ? restOf(drawn, scale !== undefined, choice, data.main, unknown, by) : undefined;
  const chart: Chart = {
    axis,
    heads: headsOf(axis, columns, words),
    ticks: plot?.ticks ?? [],
    minor: plot?.minor ?? [],
    rows: drawn,
    groups,
    rest,
    encrypted: words.encrypted,
    unknown,
    nothing: rows.length === 0 ? words.nothing : undefined,
  };
  const discordant = scale?.discordant ?? noFinding;
  const title = data.title === undefined ? finding(rows, axis, discordant, by) : cites.text(data.title);
  const subtitle = data.subtitle === undefined ? words.subtitles[axis] : cites.text(data.subtitle);
  const shown = filteredBy(filter, rows.length, model.rows.length, words);
  const items = new Map(each.map((one) => [one.row.key, rowItem(one.row, one.drawn, chart, pinned, by)]));
  const shownRows = drawn.filter((row) => rest?.rows.includes(row) !== true);
  const pick = (list: readonly ChartRow[]): ReadingItem[] => list.flatMap(({ key }) => items.get(key) ?? []);
  const table = comparison(pinned, by);
  return {
    title,
    subtitle: uncited([subtitle, ...shown].join(common.space)),
    summary: summaryOf(chart, title, by),
    verdict: verdict(rows, axis, discordant, by),
    ...(table && { table }),
    items:
      chart.groups === undefined
        ? [...pick(shownRows), ...(rest ? [restItem(rest, pick(rest.rows), filter, by)] : [])]
        : chart.groups.map((group) => groupItem(group, pick(group.rows), chart.unknown, by)),
    legend: legend(groups === undefined ? shownRows : drawn, chart.unknown, by),
    notes: [...(data.notes ?? []).map(cites.claim), ...definitions(chart, by)],
    sources: cites.list(),
    chart,
  };
}
