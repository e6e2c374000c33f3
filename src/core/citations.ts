import type { ReadingContext } from './figure.js';
import { textIn, type Text } from './language/locale.js';
import { withAside } from './language/script.js';
import type { CitedText, NumberedSource } from './reading.js';
import type { Claim, Source } from './source.js';

/** Numbers sources in the order in which a figure cites them, and puts claims into one language. */
export interface Citations {
  readonly text: (text: Text) => string;
  readonly numbers: (ids: readonly string[] | undefined) => readonly number[];
  readonly claim: (claim: Claim) => CitedText;
  /** The word for what sources disagree on. */
  readonly contested: string;
  /** The words behind what only the author says. */
  readonly own: string;
  /** The sources cited so far, by number. */
  readonly list: () => readonly NumberedSource[];
}

/** Starts the numbering for one figure in one language. */
export function citations(
  sources: readonly Source[],
  { locale, common: { contested, own } }: Pick<ReadingContext<never>, 'locale' | 'common'>,
): Citations {
  const known = new Map(sources.map((source) => [source.id, source]));
  const cited = new Map<Source, number>();
  const text = (value: Text): string => textIn(value, locale);
  const numbers = (ids: readonly string[] | undefined): readonly number[] =>
    (ids ?? []).flatMap((id) => {
      const source = known.get(id);
      if (source === undefined) return [];
      const number = cited.get(source) ?? cited.size + 1;
      cited.set(source, number);
      return [number];
    });
  return {
    text,
    numbers,
    claim: (claim) => ({
      text: withAside(text(claim.text), claim.own === true ? own : undefined),
      cite: numbers(claim.cite),
      ...(claim.contested === true && { contested }),
    }),
    contested,
    own,
    list: () => Array.from(cited, ([source, number]) => ({ ...source, number })),
  };
}
