import type { Citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import { withAside } from '../../core/language/script.js';
import { uncited, type CitedFact, type CitedText } from '../../core/reading.js';
import type { Claim } from '../../core/source.js';
import { measures, resources } from '../../facts/isolation/mechanism.js';
import type { QuantityData, SinceData } from './data.js';
import { datesOf, type Row } from './model.js';
import type { SpectrumWords } from './words/en/index.js';

/** What texts are made with: the words, and the numbering of the sources. */
export interface Speech extends ReadingContext<SpectrumWords> {
  readonly cites: Citations;
}

/** The name of a row in the reader's language. */
export const nameOf = ({ mechanism }: Row, { cites }: Speech): string => cites.text(mechanism.name);

/** A number in words, e.g. `at most 125 ms`. */
export function labelOf(quantity: QuantityData, { words }: Speech): string {
  const digits = (value: number): string => String(Number(value.toPrecision(6)));
  const write = (value: number): string =>
    quantity.unit === 'calls' ? words.calls(digits(value)) : `${digits(value)}\u00a0${quantity.unit}`;
  if (quantity.range) return words.amounts.range(digits(quantity.range[0]), write(quantity.range[1]));
  const form =
    (['about', 'magnitude', 'atMost', 'below'] as const).find(
      (candidate) => quantity[candidate] !== undefined,
    ) ?? 'value';
  return words.amounts[form](write(quantity[form] ?? 0));
}

/** What the number is a number of, and from when. */
export function noteOf(quantity: QuantityData, { words, cites }: Speech): CitedText {
  const { context, date, grade, wall } = quantity;
  const text = cites.text(context);
  const graded = grade === 'U' ? words.unverified + text : grade === 'V2' ? words.secondHand + text : text;
  const dated = date === undefined ? graded : words.note(graded, date);
  return cites.claim({ ...quantity, text: wall === 'behind' ? words.behind + dated : dated });
}

/** What a date is the date of. */
export function dateNote(since: SinceData, { mechanism }: Row, { words, cites, common }: Speech): CitedText {
  const { of, occasion, text } = since;
  const named = text === undefined ? '' : cites.text(text);
  const told = occasion === undefined ? named : withAside(named, words.occasions[occasion]);
  // What is dated is said where it is not what the row is placed by.
  const kind = of === undefined || of === datesOf(mechanism)[0]?.of ? '' : words.dateKinds[of];
  return cites.claim({ ...since, text: [kind, told.trim()].filter(Boolean).join(common.colon) });
}

/** One attribute of a mechanism: a row of the detail panel and of a comparison. */
export interface Attribute {
  readonly term: string;
  readonly texts: readonly CitedText[];
}

/** Says which attributes a mechanism has, always in the same order and with the same terms. */
export function attributes(row: Row, by: Speech): Attribute[] {
  const { words, cites, common } = by;
  const { mechanism } = row;
  const claims = (list: readonly (Claim | undefined)[]): CitedText[] =>
    list.flatMap((claim) => (claim === undefined ? [] : [cites.claim(claim)]));
  const guards = (['host', 'guest'] as const).map(
    (side) => words.guards[side] + common.colon + words.guarding[mechanism.protects?.[side] ?? 'unknown'],
  );
  const shared = resources.map(
    (resource) =>
      words.resources[resource] + common.colon + words.sharing[mechanism.shares[resource] ?? 'unknown'],
  );
  // What the matrix says rests on the sources of the boundary, where it names none of its own.
  const matrix = (texts: readonly string[], cite: readonly string[] | undefined): CitedText => ({
    text: withAside(texts.join(common.semicolon), mechanism.boundary.own === true ? cites.own : undefined),
    cite: cites.numbers(cite ?? mechanism.boundary.cite),
  });
  const { escapes = [] } = mechanism;
  const broken = (kind: 'escape' | 'leak'): CitedText[] =>
    claims(escapes.filter((each) => (each.kind ?? 'escape') === kind));
  return [
    { term: words.terms.boundary, texts: claims([mechanism.boundary]) },
    { term: words.terms.shares, texts: [matrix(shared, mechanism.shares.cite)] },
    { term: words.terms.exposes, texts: claims([mechanism.exposes]) },
    ...measures.map((measure): Attribute => {
      const quantities = mechanism.numbers?.[measure] ?? [];
      const texts = quantities.map((quantity): CitedText => {
        const note = noteOf(quantity, by);
        return { ...note, text: labelOf(quantity, by) + common.colon + note.text };
      });
      return {
        term: words.terms[measure],
        texts: quantities.some(({ grade }) => grade !== 'U') ? texts : [uncited(words.unknown), ...texts],
      };
    }),
    {
      term: words.terms.guards,
      texts:
        mechanism.protects === undefined
          ? [uncited(guards.join(common.semicolon))]
          : [matrix(guards, mechanism.protects.cite)],
    },
    {
      term: words.terms.since,
      texts: datesOf(mechanism).map((since) => {
        const note = dateNote(since, row, by);
        return { ...note, text: [since.date, note.text].filter(Boolean).join(common.colon) };
      }),
    },
    { term: words.terms.users, texts: claims([mechanism.users]) },
    { term: words.terms.escapes, texts: broken('escape') },
    { term: words.terms.leaks, texts: broken('leak') },
    { term: words.terms.kubernetes, texts: claims([mechanism.kubernetes]) },
  ];
}

/** Everything that is told about a mechanism. */
export function factsOf(row: Row, by: Speech): CitedFact[] {
  const { words, cites } = by;
  const { counter, facts } = row.mechanism;
  return [
    ...(counter === undefined ? [] : [{ term: words.terms.counter, ...cites.claim(counter) }]),
    ...attributes(row, by).flatMap(({ term, texts }) => texts.map((text) => ({ term, ...text }))),
    ...(facts ?? []).map((fact) => ({ term: cites.text(fact.term), ...cites.claim(fact) })),
  ];
}
