import type { Locale } from '../../core/language/locale.js';
import { sourceLine } from '../../core/reading.js';
import { permalink } from './permalink.js';
import type { CorrectionReading } from './read.js';

/** What is corrected, and on which page. */
export interface Corrected {
  readonly id: string;
  readonly picture: Element | undefined;
  readonly locale: Locale;
}

/** Describes a correction in the terms of schema.org: the picture as an ImageObject, each erratum as a CorrectionComment. */
export function jsonLd(
  { errata, sources, date, author, version }: CorrectionReading,
  { id, picture, locale }: Corrected,
) {
  const { currentSrc, src, alt } = (picture ?? {}) as Partial<HTMLImageElement>;
  return {
    '@context': 'https://schema.org' as const,
    '@type': 'ImageObject' as const,
    contentUrl: [currentSrc, src].find(Boolean),
    description: [alt].find(Boolean),
    correction: errata.map(({ number, claims, right, why, cite, superseded }) => ({
      '@type': 'CorrectionComment' as const,
      url: permalink(id, number),
      position: number,
      text: [claims, '→', right, why].filter(Boolean).join(' '),
      inLanguage: locale,
      datePublished: date,
      author: author && { '@type': 'Person' as const, name: author },
      version,
      creativeWorkStatus: superseded,
      citation: sources
        .filter((source) => cite.includes(source.number))
        .map((source) => ({ '@type': 'CreativeWork' as const, name: sourceLine(source), url: source.url })),
    })),
  };
}

const type = 'application/ld+json';

/** Writes JSON-LD as a child of the correction, where search engines read it, or removes it; what the author wrote there stays. */
export function writeJsonLd(
  host: HTMLElement,
  mine: HTMLScriptElement | undefined,
  content: object | undefined,
): HTMLScriptElement | undefined {
  if (content === undefined) {
    mine?.remove();
    return undefined;
  }
  const there = host.querySelector(`:scope > [type="${type}"]`);
  if (there !== null && there !== mine) return undefined;
  const script = mine ?? document.createElement('script');
  const text = JSON.stringify(content).replaceAll('<', '\\u003c');
  if (script.text !== text) Object.assign(script, { type, text });
  if (there === null) host.append(script);
  return script;
}
