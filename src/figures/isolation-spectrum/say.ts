import type { Citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import { uncited, type CitedFact, type CitedText } from '../../core/reading.js';
import type { Claim } from '../../core/source.js';
import { measures, resources } from '../../facts/isolation/mechanism.js';
import type { QuantityData } from './data.js';
import type { Row } from './model.js';
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
export function noteOf({ context, date, grade, cite }: QuantityData, { words, cites }: Speech): CitedText {
  const text = cites.text(context);
  const graded = grade === 'U' ? words.unverified + text : grade === 'V2' ? words.secondHand + text : text;
  return { text: date === undefined ? graded : words.note(graded, date), cite: cites.numbers(cite) };
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
  const { since } = mechanism;
  return [
    { term: words.terms.boundary, texts: claims([mechanism.boundary]) },
    {
      term: words.terms.shares,
      texts: [
        uncited(
          resources
            .map(
              (resource) =>
                words.resources[resource] +
                common.colon +
                words.sharing[mechanism.shares[resource] ?? 'unknown'],
            )
            .join(common.semicolon),
        ),
      ],
    },
    { term: words.terms.exposes, texts: claims([mechanism.exposes]) },
    ...measures.map((measure): Attribute => {
      const quantities = mechanism.numbers?.[measure] ?? [];
      const texts = quantities.map((quantity): CitedText => {
        const note = noteOf(quantity, by);
        return { text: labelOf(quantity, by) + common.colon + note.text, cite: note.cite };
      });
      return {
        term: words.terms[measure],
        texts: quantities.some(({ grade }) => grade !== 'U') ? texts : [uncited(words.unknown), ...texts],
      };
    }),
    { term: words.terms.guards, texts: [uncited(guards.join(common.semicolon))] },
    {
      term: words.terms.since,
      texts:
        since === undefined
          ? []
          : [
              {
                text:
                  since.text === undefined ? since.date : since.date + common.colon + cites.text(since.text),
                cite: cites.numbers(since.cite),
              },
            ],
    },
    { term: words.terms.users, texts: claims([mechanism.users]) },
    { term: words.terms.escapes, texts: claims(mechanism.escapes ?? []) },
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
