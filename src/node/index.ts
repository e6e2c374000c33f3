import { check as checkData, type Checks } from '../core/check.js';
import type { AnyFigure } from '../core/figure.js';
import { load, type Loadable } from '../core/loadable.js';
import type { Locale } from '../core/locale.js';
import type { Problem } from '../core/problem.js';
import { wordProblems } from '../core/word-problems.js';
import { figures, type FigureEntry } from '../figures.js';
import { UnknownNameError } from './errors.js';
import { nearest } from './nearest.js';
import { presetData, type FileOptions } from './read.js';
import type { HtmlOptions } from './to-html.js';
import type { PngOptions } from './to-png.js';
import type { FileWords } from './words/index.js';

export { FileError, FontError, ProblemError, UnknownNameError } from './errors.js';
export type { FileOptions } from './read.js';
export type { PngOptions } from './to-png.js';
export type { HtmlOptions } from './to-html.js';
export type { Problem } from '../core/problem.js';
export { locales, type Locale } from '../core/locale.js';

/** What is drawn: an example of the figure by name, or an author's own data. */
export interface Subject {
  readonly preset?: string;
  readonly data?: unknown;
}

const entries: Readonly<Record<string, FigureEntry>> = figures;

/** Names of all figures. */
export const figureNames: readonly string[] = Object.keys(figures);

function unknownName(name: string, names: readonly string[], what: (words: FileWords) => string): UnknownNameError {
  return new UnknownNameError((words) => words.unknown(what(words), name, nearest(name, names), names.filter((each) => each !== '').join(', ')));
}

function known(name: string, names: readonly string[], what: (words: FileWords) => string): void {
  if (!names.includes(name)) throw unknownName(name, names, what);
}

/** Finds a figure by its tag; throws {@link UnknownNameError} with the nearest name. */
export async function findFigure(tag: string): Promise<AnyFigure> {
  const entry = Object.hasOwn(entries, tag) ? entries[tag] : undefined;
  if (entry === undefined) throw unknownName(tag, figureNames, ({ names }) => names.figure);
  return entry.figure();
}

/** Finds the data of an example; throws {@link UnknownNameError} with the nearest name. */
export async function findPreset(figure: AnyFigure, preset: string | undefined, locale: Locale): Promise<object> {
  const name = preset ?? figure.defaultPreset;
  known(name, Object.keys(figure.presets), ({ names }) => names.preset);
  return presetData(figure, name, locale);
}

async function subject(tag: string, { preset, data }: Subject, { locale = 'en', options = {} }: FileOptions): Promise<{ figure: AnyFigure; data: unknown; preset?: string }> {
  const figure = await findFigure(tag);
  for (const [name, value] of Object.entries(options)) {
    known(name, Object.keys(figure.options ?? {}), ({ names }) => names.option);
    const values = figure.options?.[name] ?? [];
    if (values.length > 0) known(value, values, () => name);
  }
  if (data !== undefined) return { figure, data };
  return { figure, data: await findPreset(figure, preset, locale), preset: preset ?? figure.defaultPreset };
}

/** Draws a figure as an SVG file that stands alone. */
export async function renderSVG(tag: string, of: Subject = {}, options: FileOptions = {}): Promise<string> {
  const { figure, data, ...named } = await subject(tag, of, options);
  const { toSVG } = await import('./to-svg.js');
  return toSVG(figure, data, { ...options, ...named });
}

/** Draws a figure as a PNG picture. */
export async function renderPNG(tag: string, of: Subject = {}, options: FileOptions & PngOptions = {}): Promise<Uint8Array> {
  const [svg, { toPNG }] = await Promise.all([renderSVG(tag, of, options), import('./to-png.js')]);
  return toPNG(svg, options);
}

/** Writes a figure as HTML that shows without a script. */
export async function renderHTML(tag: string, of: Subject = {}, options: HtmlOptions = {}): Promise<string> {
  const { figure, data, preset } = await subject(tag, of, options);
  const { toHTML } = await import('./to-html.js');
  return toHTML(figure, data, options, preset);
}

/** Writes what a figure says as plain text. */
export async function describe(tag: string, of: Subject = {}, options: FileOptions = {}): Promise<string> {
  const { figure, data } = await subject(tag, of, options);
  const { toText } = await import('./to-text.js');
  return toText(figure, data, options);
}

/** Writes what a figure says as Markdown. */
export async function renderMarkdown(tag: string, of: Subject = {}, options: FileOptions = {}): Promise<string> {
  const { figure, data } = await subject(tag, of, options);
  const { toMarkdown } = await import('./to-text.js');
  return toMarkdown(figure, data, options);
}

/** Checks data for a figure; returns every problem with its sentence, none when the data are good. */
export async function check(tag: string, data: unknown, locale: Locale = 'en'): Promise<readonly (Problem & { readonly sentence: string })[]> {
  const figure = await findFigure(tag);
  const checks = await load(figure.checks as Loadable<Checks<unknown>>);
  const { problems = [] } = checkData(checks, data);
  const sentences = wordProblems(problems, checks.problemWords, locale);
  return problems.map((problem, index) => ({ ...problem, sentence: sentences[index] ?? problem.code }));
}
