import { textIn, type Locale, type Text } from './language/locale.js';
import { withAside, type CitedText, type Contested, type NumberedSource } from './reading.js';
import type { Claim, Source } from './source.js';

/** Numbers sources in the order in which a figure cites them, and puts claims into one language. */
export interface Citations {
  readonly text: (text: Text) => string;
  readonly numbers: (ids: readonly string[] | undefined) => readonly number[];
  readonly claim: (claim: Claim) => CitedText;
  /** The word for what sources disagree on. */
  readonly contested: Contested;
  /** The words behind what only the author says. */
  readonly own: string;
  /** The sources cited so far, by number. */
  readonly list: () => readonly NumberedSource[];
}

const words: Readonly<Record<Locale, Contested>> = {
  en: 'contested',
  'zh-Hans': '有争议',
  'zh-Hant': '有爭議',
};

/** Said behind what is no claim of a source. */
const ownWords: Readonly<Record<Locale, string>> = {
  en: 'the author’s own words',
  'zh-Hans': '作者自述',
  'zh-Hant': '作者自述',
};

/** Starts the numbering for one figure in one language. */
export function citations(sources: readonly Source[], locale: Locale): Citations {
  const contested = words[locale];
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
      text: withAside(text(claim.text), claim.own === true ? ownWords[locale] : undefined),
      cite: numbers(claim.cite),
      ...(claim.contested === true && { contested }),
    }),
    contested,
    own: ownWords[locale],
    list: () => Array.from(cited, ([source, number]) => ({ ...source, number })),
  };
}
