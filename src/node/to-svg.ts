import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { svg } from 'lit';
import type { AnyFigure } from '../core/figure.js';
import { locales, textIn, type Locale } from '../core/locale.js';
import { sheet } from '../core/sheet.js';
import { svgFile } from '../core/svg-file.js';
import { readFigure, type FileOptions } from './read.js';

/** How a figure is drawn as SVG. */
export interface SvgOptions extends FileOptions {
  /** Name of the example that the data are; the file then names it instead of carrying them. */
  readonly preset?: string;
}

/** Keeps of every text only the language of the file. */
function inLanguage(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((inner) => inLanguage(inner, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (locales.some((each) => each in value)) return textIn(value, locale);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inLanguage(inner, locale)]));
}

/** Draws a figure as an SVG file that stands alone; needs no DOM. */
export async function toSVG(figure: AnyFigure, data: unknown, options: SvgOptions = {}): Promise<string> {
  const { preset, locale = 'en', width = 720, scheme = 'light', selected, step } = options;
  const { model, reading, state } = await readFigure(figure, data, options);
  const drawn = sheet(figure, model, reading, width, state, '');
  const content = collectResultSync(render(svg`${drawn.content}`));
  const source = { figure: figure.tag, ...options.options, ...(selected !== undefined && { selected }), ...(step !== undefined && { step }), ...(preset === undefined ? { data: inLanguage(data, locale) } : { preset }) };
  return svgFile({ figure, reading, sheet: drawn, content, locale, scheme, source });
}

export { ProblemError, readFigure, type FileOptions } from './read.js';
