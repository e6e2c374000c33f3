import { textIn, type Locale } from '../../core/language/locale.js';
import { sourceLine, withCites, type CitedText, type NumberedSource } from '../../core/reading.js';
import type { CommonWords } from '../../core/language/common.js';
import type { CorrectionData, ErratumData } from './data.js';
import type { CorrectionWords } from './words/index.js';

/** An erratum in one language. */
export interface ErratumReading extends Pick<ErratumData, 'at' | 'key' | 'severity'> {
  /** 1-based, in the order of the data. */
  readonly number: number;
  readonly claims: string;
  readonly right: string;
  readonly why: string | undefined;
  readonly cite: readonly number[];
  /** What speaks for the published picture, where both sides have a point. */
  readonly defence: CitedText | undefined;
  /** A sentence that says since when it no longer holds; such errata stay in the list and leave the pictures. */
  readonly superseded: string | undefined;
}

/** A correction in one language. */
export interface CorrectionReading extends Pick<CorrectionData, 'date' | 'version' | 'dispute'> {
  readonly title: string;
  /** Count, date, author, version and status. */
  readonly line: string;
  readonly author: string | undefined;
  readonly errata: readonly ErratumReading[];
  readonly sources: readonly NumberedSource[];
}

/** Puts a correction into one language, with the sources numbered in the order of the errata. */
export function readCorrection(
  data: CorrectionData,
  words: CorrectionWords,
  common: CommonWords,
  locale: Locale,
): CorrectionReading {
  const sources = new Map<string, NumberedSource>();
  const number = (source: NonNullable<ErratumData['source']>): number[] =>
    [source].flat().map((each) => {
      const full = { ...each, id: each.id ?? '', number: sources.size + 1 };
      const line = [each.url, sourceLine(full)].join(' ');
      const known = sources.get(line) ?? full;
      sources.set(line, known);
      return known.number;
    });
  const errata = data.errata.map((erratum, index): ErratumReading => {
    const { claims, right, why, source = [], superseded, defence } = erratum;
    const because = superseded?.why ? ` ${textIn(superseded.why, locale)}` : '';
    return {
      ...erratum,
      number: index + 1,
      claims: textIn(claims, locale),
      right: textIn(right, locale),
      why: why && textIn(why, locale),
      cite: number(source),
      defence: defence && { text: textIn(defence.text, locale), cite: number(defence.source ?? []) },
      superseded:
        superseded && words.superseded(superseded.date ?? '', String(superseded.by ?? '')) + because,
    };
  });
  const author = data.author && textIn(data.author, locale);
  const parts = [
    words.count(errata.length),
    data.date,
    author,
    data.version && words.version(data.version),
    data.status && words.statuses[data.status],
  ];
  return {
    ...data,
    title: textIn(data.title ?? words.title, locale),
    line: parts.filter(Boolean).join(common.separator),
    author,
    errata,
    sources: [...sources.values()],
  };
}

/** Writes a correction as plain text. */
export function describeCorrection(
  { title, line, errata, sources }: CorrectionReading,
  words: CorrectionWords,
  common: CommonWords,
): string {
  return [
    title,
    line,
    ...errata.flatMap(({ number, severity, claims, right, why, cite, superseded, defence }) => [
      `${number}. ${words.severities[severity]}`,
      words.published + common.colon + claims,
      (severity === 'contested' ? words.bothSides : words.correct) +
        common.colon +
        withCites({ text: right, cite }),
      defence && words.defence + common.colon + withCites(defence),
      why && words.why + common.colon + why,
      superseded,
    ]),
    ...sources.map((source) => `[${source.number}] ${sourceLine(source)} ${source.url ?? ''}`),
  ]
    .filter(Boolean)
    .join('\n');
}
