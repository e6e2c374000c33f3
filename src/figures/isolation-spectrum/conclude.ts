import type { Kind } from '../../core/kind.js';
import { uncited, type LegendItem, type Verdict } from '../../core/reading.js';
import type { Axis } from '../../facts/isolation/mechanism.js';
import type { ChartRow } from './chart.js';
import type { MechanismData } from './data.js';
import type { Row } from './model.js';
import { nameOf, type Speech } from './say.js';
import { incomparable, sharesMore, type Finding } from './verdict.js';

/** Says who holds a boundary. */
export function kindName(kind: Kind, { words, common }: Speech): string {
  return (words.kinds as Readonly<Partial<Record<Kind, string>>>)[kind] ?? common.kinds[kind];
}

/** Says who holds a boundary, in each direction where that is not the same. */
export function heldBy({ kind, protects }: MechanismData, by: Speech): string {
  const sides = protects?.by;
  if (sides === undefined) return kindName(kind, by);
  return (['host', 'guest'] as const)
    .map((side) => by.words.guards[side] + by.common.colon + kindName(sides[side], by))
    .join(by.common.semicolon);
}

/** Explains every sign that is drawn, kinds first. */
export function legend(rows: readonly ChartRow[], unknown: string, by: Speech): LegendItem[] {
  const { words } = by;
  const used = new Set(
    rows.flatMap((row) => [
      ...row.cells,
      ...row.lanes.map(({ form }) => `form-${form === 'below' ? 'atMost' : form}`),
    ]),
  );
  const named = { sharing: words.sharing, guarding: words.guarding, form: words.forms };
  const flags = [
    { id: 'unknown', label: unknown, drawn: rows.some((row) => row.cells.length + row.lanes.length === 0) },
    { id: 'counter', label: words.counterSign, drawn: rows.some((row) => row.counter) },
    { id: 'pinned', label: words.pinnedSign, drawn: rows.some((row) => row.pinned) },
  ];
  return [
    ...[...new Set(rows.map(({ kind }) => kind))].map((kind) => ({
      id: kind,
      kind,
      label: kindName(kind, by),
    })),
    ...Object.entries(named)
      .flatMap(([prefix, labels]) =>
        Object.entries(labels).map(([id, label]) => ({ id: `${prefix}-${id}`, label })),
      )
      .filter(({ id }) => used.has(id)),
    ...flags.flatMap(({ id, label, drawn }) => (drawn ? [{ id, label }] : [])),
  ];
}

type Measured = Exclude<Axis, 'shared' | 'protection'>;
type Discordant = (rows: readonly Row[], axis: Axis) => Finding;

type Said = Pick<Verdict, 'heading' | 'text'>;

/** A verdict that needs no second sentence but that there is no law. */
const alone = (heading: string, { words }: Speech): Said => ({
  heading,
  text: uncited(words.verdict.heading),
});

function conclusion(rows: readonly Row[], axis: Axis, discordant: Discordant, by: Speech): Said {
  const { words, common } = by;
  if (axis === 'protection') {
    const guarding = (side: 'host' | 'guest'): number =>
      rows.filter(({ mechanism }) => mechanism.protects?.[side] === 'yes').length;
    return alone(words.verdict.protection(guarding('host'), guarding('guest'), rows.length), by);
  }
  const { pairs, against, witness } = axis === 'shared' ? incomparable(rows) : discordant(rows, axis);
  if (pairs === 0) return alone(words.verdict.few, by);
  if (witness === undefined) return oneOrder(rows, axis, by);
  if (axis !== 'shared') return alone(words.verdict.against(against, pairs, words.verdict.rule[axis]), by);
  const surplus = (a: Row, b: Row): string =>
    sharesMore(a, b)
      .map((resource) => words.resources[resource])
      .join(common.listSeparator);
  return alone(
    words.verdict.shared(
      against,
      pairs,
      nameOf(witness.less, by),
      surplus(witness.less, witness.more),
      nameOf(witness.more, by),
      surplus(witness.more, witness.less),
    ),
    by,
  );
}

/** Says that one order fits these rows, and what still speaks against a law. */
function oneOrder(rows: readonly Row[], axis: Axis, by: Speech): Said {
  const { words, cites } = by;
  const fits =
    axis === 'shared' ? words.verdict.fits : words.verdict.agree(words.verdict.rule[axis as Measured]);
  const counter = rows
    .map(({ mechanism }) => mechanism.counter)
    .find((claim) => claim !== undefined && (claim.axes?.includes(axis) ?? true));
  if (counter === undefined) return alone(fits, by);
  const told = cites.claim(counter);
  return { heading: fits, text: { ...told, text: words.verdict.still + told.text } };
}

/** Whether each holder's rows share less than those of the holder before. */
function descends(rows: readonly Row[]): boolean {
  const placed = rows.filter(({ shared }) => shared !== undefined);
  return placed.every(({ shared }, index) => (placed[index - 1]?.shared ?? Infinity) >= (shared ?? 0));
}

/** The title: what these rows show on this axis. */
export function finding(rows: readonly Row[], axis: Axis, discordant: Discordant, by: Speech): string {
  const { words } = by;
  const { shared, against, agree, apart, protection } = words.findings;
  if (axis === 'protection') {
    const guarded = rows.filter(({ mechanism }) => mechanism.protects?.guest === 'yes');
    return guarded.length > 1 || guarded[0] === undefined
      ? protection.few(guarded.length, rows.length)
      : protection.only(nameOf(guarded[0], by));
  }
  if (axis === 'shared') {
    const { witness } = incomparable(rows);
    if (witness !== undefined) return shared.crossed(nameOf(witness.less, by), nameOf(witness.more, by));
    const [first, last] = [rows[0], rows.at(-1)];
    return first && last && (first.shared ?? 0) > (last.shared ?? 0) && descends(rows)
      ? shared.descends(nameOf(first, by), nameOf(last, by))
      : words.titles.shared;
  }
  const { witness, pairs } = discordant(rows, axis);
  if (witness !== undefined) return against[axis](nameOf(witness.less, by), nameOf(witness.more, by));
  return pairs === 0 ? apart(words.titles[axis]) : agree(words.verdict.rule[axis]);
}

/** Says what the rows prove: that no single order is theirs. */
export function verdict(rows: readonly Row[], axis: Axis, discordant: Discordant, by: Speech): Verdict {
  return { tone: 'open', ...conclusion(rows, axis, discordant, by) };
}
