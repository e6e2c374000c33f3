import { check as checkData, type Checks } from '../core/check.js';
import type { AnyFigure } from '../core/figure.js';
import { load, type Loadable } from '../core/loadable.js';
import type { Locale } from '../core/locale.js';
import type { Problem } from '../core/problem.js';
import { wordProblems } from '../core/word-problems.js';
import { figures, type FigureEntry } from '../figures.js';
import { nearest } from './nearest.js';
import { presetData, type FileOptions } from './read.js';
import { toHTML, type HtmlOptions } from './to-html.js';
import { toPNG, type PngOptions } from './to-png.js';
import { toSVG } from './to-svg.js';
import { toMarkdown, toText } from './to-text.js';

export { ProblemError, type FileOptions } from './read.js';
export { FontError, type PngOptions } from './to-png.js';
export type { HtmlOptions } from './to-html.js';
export type { Problem } from '../core/problem.js';
export { locales, type Locale } from '../core/locale.js';

/** A figure, preset or option value that does not exist. */
export class UnknownNameError extends Error {}

/** What is drawn: an example of the figure by name, or an author's own data. */
export interface Subject {
  readonly preset?: string;
  readonly data?: unknown;
}

const entries: Readonly<Record<string, FigureEntry>> = figures;

/** Names of all figures. */
export const figureNames: readonly string[] = Object.keys(figures);

function unknownName(name: string, names: readonly string[], what: string): UnknownNameError {
  return new UnknownNameError(`There is no ${what} “${name}”; the nearest is “${nearest(name, names)}”. There are ${names.join(', ')}.`);
}

function known(name: string, names: readonly string[], what: string): void {
  if (!names.includes(name)) throw unknownName(name, names, what);
}

/** Finds a figure by its tag; throws {@link UnknownNameError} with the nearest name. */
export async function findFigure(tag: string): Promise<AnyFigure> {
  const entry = Object.hasOwn(entries, tag) ? entries[tag] : undefined;
  if (entry === undefined) throw unknownName(tag, figureNames, 'figure');
  return entry.figure();
}

async function subject(tag: string, { preset, data }: Subject, { locale = 'en', options = {} }: FileOptions): Promise<{ figure: AnyFigure; data: unknown }> {
  const figure = await findFigure(tag);
  for (const [name, value] of Object.entries(options)) {
    known(name, Object.keys(figure.options ?? {}), 'option');
    const values = figure.options?.[name] ?? [];
    if (values.length > 0) known(value, values, name);
  }
  if (data !== undefined) return { figure, data };
  const name = preset ?? figure.defaultPreset;
  known(name, Object.keys(figure.presets), 'preset');
  return { figure, data: await presetData(figure, name, locale) };
}

/** Draws a figure as an SVG file that stands alone. */
export async function renderSVG(tag: string, of: Subject = {}, options: FileOptions = {}): Promise<string> {
  const { figure, data } = await subject(tag, of, options);
  return toSVG(figure, data, of.data === undefined ? { ...options, preset: of.preset ?? figure.defaultPreset } : options);
}

/** Draws a figure as a PNG picture. */
export async function renderPNG(tag: string, of: Subject = {}, options: FileOptions & PngOptions = {}): Promise<Uint8Array> {
  return toPNG(await renderSVG(tag, of, options), options);
}

/** Writes a figure as HTML that shows without a script. */
export async function renderHTML(tag: string, of: Subject = {}, options: HtmlOptions = {}): Promise<string> {
  const { figure, data } = await subject(tag, of, options);
  return toHTML(figure, data, options);
}

/** Writes what a figure says as plain text. */
export async function describe(tag: string, of: Subject = {}, options: FileOptions = {}): Promise<string> {
  const { figure, data } = await subject(tag, of, options);
  return toText(figure, data, options);
}

/** Writes what a figure says as Markdown. */
export async function renderMarkdown(tag: string, of: Subject = {}, options: FileOptions = {}): Promise<string> {
  const { figure, data } = await subject(tag, of, options);
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
