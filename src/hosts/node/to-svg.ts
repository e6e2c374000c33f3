import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { svg } from 'lit';
import type { Figure } from '../../core/figure.js';
import { locales, textIn, type Locale, type Text } from '../../core/language/locale.js';
import type { Reading } from '../../core/reading.js';
import { sheet } from '../../core/drawing/sheet.js';
import { svgFile } from '../../core/drawing/svg-file.js';
import { readFigure, type FileOptions } from './read.js';

/** How a figure is drawn as SVG. */
export interface SvgOptions extends FileOptions {
  /** Name of the example that the data are; the file then names it instead of carrying them. */
  readonly preset?: string;
}

/** Whether an object is a text by language, and not a record that happens to have a key of that name. */
function isText(value: object): value is Exclude<Text, string> {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => (locales as readonly string[]).includes(key) && typeof text === 'string')
  );
}

/** Keeps of every text only the language of the file. */
function inLanguage(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((inner) => inLanguage(inner, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return textIn(value, locale);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inLanguage(inner, locale)]));
}

/** Leaves out what a page around the picture tells itself. */
function short(reading: Reading): Reading {
  return {
    ...reading,
    subtitle: undefined,
    verdict: undefined,
    notes: [],
    sources: [],
  } as unknown as Reading;
}

/** Draws a figure as an SVG file that stands alone; needs no DOM. */
export async function toSVG(figure: Figure, data: unknown, options: SvgOptions = {}): Promise<string> {
  const { preset, locale = 'en', width = 720, scheme = 'light', selected, step, caption = true } = options;
  const read = await readFigure(figure, data, options);
  const { reading, state } = read;
  const drawn = sheet(figure, caption ? read : { ...read, reading: short(reading) }, width, state);
  const whole = collectResultSync(render(svg`${drawn.content}`));
  // Source numbers would point to a list that is not here.
  const content = caption ? whole : whole.replace(/<tspan class="cite"[^>]*>[^<]*<\/tspan>/g, '');
  const source = {
    figure: figure.tag,
    ...options.options,
    ...(selected !== undefined && { selected }),
    ...(step !== undefined && { step }),
    ...(scheme === 'dark' && { scheme }),
    ...(!caption && { caption }),
    ...(preset === undefined ? { data: inLanguage(data, locale) } : { preset }),
  };
  return svgFile({ figure, reading, sheet: drawn, content, locale, scheme, source });
}

export { readFigure, type FileOptions } from './read.js';
