import { fonts, fontsOf } from '../language/fonts.js';
import type { Locale } from '../language/locale.js';
import { drawStyles } from './styles.js';
import { escapeMarkup } from '../escape.js';
import type { Figure } from '../figure.js';
import { kinds } from '../kind.js';
import { resolveColours, stylesOf, type Scheme } from './palette.js';
import type { Reading } from '../reading.js';
import { sheetStyles, type Sheet } from './sheet.js';

/** What a file says beside its picture. */
export interface SvgFileParts {
  readonly figure: Figure;
  readonly reading: Reading;
  readonly sheet: Sheet;
  /** The sheet's content as markup. */
  readonly content: string;
  readonly locale: Locale;
  readonly scheme: Scheme;
  /** What the file can be drawn again from; written inside as JSON. */
  readonly source?: unknown;
}

/** Writes an SVG file that needs nothing else: title, description, data and colours inside, no script. */
export function svgFile({ figure, reading, sheet, content, locale, scheme, source }: SvgFileParts): string {
  // Only the kinds that are drawn: a file carries nothing that it does not need.
  const drawn = new Set(Array.from(content.matchAll(/[" ]k-([\w-]+)/g), ([, kind = '']) => kind));
  const kindStyles = stylesOf(
    [...kinds, ...Object.keys(figure.kinds ?? {})].filter((kind) => drawn.has(kind)),
  );
  const rules = (drawStyles + sheetStyles + kindStyles + figure.styles).replaceAll(fonts, fontsOf(locale));
  const css = resolveColours(rules, scheme, figure.kinds).replace(/\s*\n\s*/g, '');
  // Parts are for style sheets of pages; EPUB allows neither them nor xml:lang in a picture.
  const markup = content
    .replace(/<!--[\s\S]*?-->|<\?>/g, '')
    .replace(/ (?:role|tabindex|aria-label|aria-selected|class)=""/g, '')
    .replace(/(<[a-z][^>]*?) part="[^"]*"/g, '$1');
  const metadata =
    source === undefined
      ? ''
      : `<metadata><![CDATA[${JSON.stringify(source)
          .replace(/]]>/g, ']]\\u003e')
          .replace(
            /[\ufffe\uffff]/g,
            (character) => `\\u${character.charCodeAt(0).toString(16)}`,
          )}]]></metadata>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}" viewBox="0 0 ${sheet.width} ${sheet.height}" role="img" lang="${locale}" aria-label="${escapeMarkup(reading.title)}"><title>${escapeMarkup(reading.title)}</title><desc>${escapeMarkup(reading.summary)}</desc>${metadata}<style>${css}</style>${markup}</svg>\n`;
}
