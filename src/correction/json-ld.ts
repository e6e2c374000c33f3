import type { Locale } from '../core/locale.js';
import { sourceLine } from '../core/reading.js';
import { permalink } from './permalink.js';
import type { Told } from './tell.js';
import type { CorrectionWords } from './words/index.js';

/** What is corrected, and on which page. */
export interface Corrected {
  readonly id: string;
  readonly picture: Element | undefined;
  readonly locale: Locale;
}

/** Says a correction in the terms of schema.org: the picture as an ImageObject, each erratum as a CorrectionComment. */
export function jsonLd({ errata, sources, date, author, version }: Told, words: CorrectionWords, { id, picture, locale }: Corrected): object {
  const { currentSrc, src, alt } = (picture ?? {}) as Partial<HTMLImageElement>;
  return {
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    contentUrl: [currentSrc, src].find(Boolean),
    description: [alt].find(Boolean),
    correction: errata.map((erratum) => ({
      '@type': 'CorrectionComment',
      '@id': permalink(id, erratum.number),
      url: permalink(id, erratum.number),
      position: erratum.number,
      name: words.erratum(erratum.number),
      text: `${erratum.claims} → ${erratum.right}${erratum.why === undefined ? '' : ` ${erratum.why}`}`,
      inLanguage: locale,
      datePublished: date,
      author: author && { '@type': 'Person', name: author },
      version,
      creativeWorkStatus: erratum.superseded,
      citation: erratum.cite.flatMap((number) => sources.filter((source) => source.number === number)).map((source) => ({ '@type': 'CreativeWork', name: sourceLine(source), url: source.url })),
    })),
  };
}

const type = 'application/ld+json';

/** Writes JSON-LD as a child of the correction, where search engines read it; what the author wrote there stays. */
export function writeJsonLd(host: HTMLElement, mine: HTMLScriptElement | undefined, content: object): HTMLScriptElement | undefined {
  const there = Array.from(host.children).find((child) => child.localName === 'script' && child.getAttribute('type') === type);
  if (there !== undefined && there !== mine) return undefined;
  const script = mine ?? host.ownerDocument.createElement('script');
  script.type = type;
  const text = JSON.stringify(content).replaceAll('<', '\\u003c');
  if (script.textContent !== text) script.textContent = text;
  if (script.parentNode !== host) host.append(script);
  return script;
}
