import { none } from '../../core/options.js';
import type { Figure } from '../../core/figure.js';
import { load } from '../../core/loadable.js';
import { toLocale, type Locale } from '../../core/language/locale.js';
import type { Problem } from '../../core/problem.js';
import { formatProblems } from '../../core/problem.js';
import { figures, type FigureEntry } from '../../figures.js';
import { assertFields, settled, type Asked } from './asked.js';
import { unknownName } from './errors.js';
import { presetData, type FileOptions as SettledOptions } from './read.js';
import type { HtmlOptions as SettledHtmlOptions } from './to-html.js';
import type { PngOptions } from './to-png.js';
import type { FileWords } from './words/index.js';

export { FileError, FontError, OptionError, ProblemError, UnknownNameError } from './errors.js';
export type { PngOptions } from './to-png.js';
export type { Problem } from '../../core/problem.js';
export { locales, type Locale } from '../../core/language/locale.js';

/** How a figure is drawn into a file. */
export type FileOptions = Asked<SettledOptions>;

/** How a figure is written as HTML. */
export type HtmlOptions = Asked<SettledHtmlOptions>;

/** What is drawn: an example of the figure by name, or an author's own data. */
export interface Subject {
  readonly preset?: string;
  readonly data?: unknown;
}

const entries: Readonly<Record<string, FigureEntry>> = figures;

/** Names of all figures. */
export const figureNames: readonly string[] = Object.keys(figures);

function known(name: string, names: readonly string[], what: (words: FileWords) => string): void {
  if (!names.includes(name)) throw unknownName(name, names, what);
}

/** Finds a figure by its tag; throws {@link UnknownNameError} with the nearest name. */
export async function findFigure(tag: string): Promise<Figure> {
  const entry = Object.hasOwn(entries, tag) ? entries[tag] : undefined;
  if (entry === undefined) throw unknownName(tag, figureNames, ({ names }) => names.figure);
  return entry.figure();
}

/** Finds the data of an example; throws {@link UnknownNameError} with the nearest name. */
export async function findPreset(
  figure: Figure,
  preset: string | undefined,
  locale: Locale,
): Promise<object> {
  const name = preset ?? figure.defaultPreset;
  known(name, Object.keys(figure.presets), ({ names }) => names.preset);
  return presetData(figure, name, locale);
}

interface Settled<T> {
  readonly figure: Figure;
  readonly data: unknown;
  readonly preset?: string;
  readonly options: Omit<T, 'locale'> & { readonly locale: Locale };
}

/** Finds all that was asked for, and refuses in words what there is not. */
async function settle<T extends FileOptions>(tag: string, of: Subject, asked: T): Promise<Settled<T>> {
  const figure = await findFigure(tag);
  const own = figure.options ?? {};
  assertFields(of, ['preset', 'data'], Object.keys(own));
  const options = settled(asked, Object.keys(own));
  for (const [name, value] of Object.entries(asked.options ?? {})) {
    known(name, Object.keys(own), ({ names }) => names.option);
    const values = own[name] ?? [];
    if (values.length > 0 && !(value === none && values.includes(''))) known(value, values, () => name);
  }
  const { preset, data } = of;
  if (data !== undefined) return { figure, data, options };
  return {
    figure,
    data: await findPreset(figure, preset, options.locale),
    preset: preset ?? figure.defaultPreset,
    options,
  };
}

/** Draws a figure as an SVG file that stands alone. */
export async function renderSVG(tag: string, of: Subject = {}, asked: FileOptions = {}): Promise<string> {
  const { figure, data, preset, options } = await settle(tag, of, asked);
  const { toSVG } = await import('./to-svg.js');
  return toSVG(figure, data, { ...options, ...(preset !== undefined && { preset }) });
}

/** Draws a figure as a PNG picture. */
export async function renderPNG(
  tag: string,
  of: Subject = {},
  asked: FileOptions & PngOptions = {},
): Promise<Uint8Array> {
  const [svg, { toPNG }] = await Promise.all([renderSVG(tag, of, asked), import('./to-png.js')]);
  return toPNG(svg, asked);
}

/** Writes a figure as HTML that shows without a script. */
export async function renderHTML(tag: string, of: Subject = {}, asked: HtmlOptions = {}): Promise<string> {
  const { figure, data, preset, options } = await settle(tag, of, asked);
  const { toHTML } = await import('./to-html.js');
  return toHTML(figure, data, options, preset);
}

/** Writes what a figure says as plain text. */
export async function describe(tag: string, of: Subject = {}, asked: FileOptions = {}): Promise<string> {
  const { figure, data, options } = await settle(tag, of, asked);
  const { toText } = await import('./to-text.js');
  return toText(figure, data, options);
}

/** Writes what a figure says as Markdown. */
export async function renderMarkdown(
  tag: string,
  of: Subject = {},
  asked: FileOptions = {},
): Promise<string> {
  const { figure, data, options } = await settle(tag, of, asked);
  const { toMarkdown } = await import('./to-text.js');
  return toMarkdown(figure, data, options);
}

/** Checks data for a figure; returns every problem with its sentence, none when the data are good. */
export async function check(
  tag: string,
  data: unknown,
  locale = 'en',
): Promise<readonly (Problem & { readonly sentence: string })[]> {
  const figure = await findFigure(tag);
  const checks = await load(figure.checks);
  const { problems = [] } = checks.check(data);
  const sentences = formatProblems(problems, await load(checks.problemMessages[toLocale(locale)]));
  return problems.map((problem, index) => ({ ...problem, sentence: sentences[index] ?? problem.code }));
}
