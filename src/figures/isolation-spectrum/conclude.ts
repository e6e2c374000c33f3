import type { Kind } from '../../core/kind.js';
import { uncited, type CitedText, type LegendItem, type Verdict } from '../../core/reading.js';
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

function verdictText(rows: readonly Row[], axis: Axis, discordant: Discordant, by: Speech): CitedText {
  const { words, common } = by;
  if (axis === 'protection') {
    const guarding = (side: 'host' | 'guest'): number =>
      rows.filter(({ mechanism }) => mechanism.protects?.[side] === 'yes').length;
    return uncited(words.verdict.protection(guarding('host'), guarding('guest'), rows.length));
  }
  const { pairs, against, witness } = axis === 'shared' ? incomparable(rows) : discordant(rows, axis);
  if (pairs === 0) return uncited(words.verdict.few);
  if (witness === undefined) return oneOrder(rows, axis, by);
  const [less, more] = [nameOf(witness.less, by), nameOf(witness.more, by)];
  if (axis === 'shared') {
    const surplus = (a: Row, b: Row): string =>
      sharesMore(a, b)
        .map((resource) => words.resources[resource])
        .join(common.listSeparator);
    return uncited(
      words.verdict.shared(
        against,
        pairs,
        less,
        surplus(witness.less, witness.more),
        more,
        surplus(witness.more, witness.less),
      ),
    );
  }
  return uncited(
    words.verdict.witness[axis](less, more) + words.verdict.against(against, pairs, words.verdict.rule[axis]),
  );
}

/** Says that one order fits these rows, and what still speaks against a law. */
function oneOrder(rows: readonly Row[], axis: Axis, { words, common, cites }: Speech): CitedText {
  const fits =
    axis === 'shared' ? words.verdict.fits : words.verdict.agree(words.verdict.rule[axis as Measured]);
  const counter = rows
    .map(({ mechanism }) => mechanism.counter)
    .find((claim) => claim !== undefined && (claim.axes?.includes(axis) ?? true));
  if (counter === undefined) return uncited(fits);
  const told = cites.claim(counter);
  return { ...told, text: fits + common.space + words.verdict.still + told.text };
}

/** Says what the rows prove: that no single order is theirs. */
export function verdict(rows: readonly Row[], axis: Axis, discordant: Discordant, by: Speech): Verdict {
  return {
    tone: 'open',
    heading: by.words.verdict.heading,
    text: verdictText(rows, axis, discordant, by),
  };
}
