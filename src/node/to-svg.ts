import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { svg } from 'lit';
import { check, type Checks } from '../core/check.js';
import type { AnyFigure, FigureState, FigureWords } from '../core/figure.js';
import { load, type Loadable } from '../core/loadable.js';
import type { Locale } from '../core/locale.js';
import { settleOptions } from '../core/options.js';
import type { Scheme } from '../core/palette.js';
import type { Problem } from '../core/problem.js';
import type { Reading } from '../core/reading.js';
import { sheet } from '../core/sheet.js';
import { svgFile } from '../core/svg-file.js';
import { commonWords } from '../core/words/index.js';

/** How a figure is drawn into a file. */
export interface FileOptions {
  readonly locale?: Locale;
  /** In px; 720 by default. */
  readonly width?: number;
  readonly scheme?: Scheme;
  readonly selected?: string;
  readonly step?: number;
  /** Values of the figure's own options. */
  readonly options?: Readonly<Record<string, string>>;
}

/** Data that were refused. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.path} ${problem.code}`).join('; '));
    this.problems = problems;
  }
}

/** What a figure says of some data, with the model that it is drawn from. */
export async function readFigure(figure: AnyFigure, data: unknown, { locale = 'en', options = {} }: FileOptions = {}): Promise<{ model: unknown; reading: Reading; options: Readonly<Record<string, string>> }> {
  const checked = check<unknown>(await load(figure.checks as Loadable<Checks<unknown>>), data);
  if (checked.problems) throw new ProblemError(checked.problems);
  const [common, words] = await Promise.all([load(commonWords[locale]), load(figure.words[locale] as FigureWords)]);
  const model: unknown = (figure.model as (data: unknown) => unknown)(checked.data);
  const settled = settleOptions(figure, checked.data, options);
  const needed = figure.extra?.(settled, locale);
  const extra = needed === undefined ? undefined : await load(needed);
  const reading = (figure.read as (model: unknown, context: unknown) => Reading)(model, { words, common, locale, options: settled, extra });
  return { model, reading, options: settled };
}

/** Draws a figure as an SVG file that stands alone; needs no DOM. */
export async function toSVG(figure: AnyFigure, data: unknown, options: FileOptions = {}): Promise<string> {
  const { locale = 'en', width = 720, scheme = 'light', selected, step } = options;
  const { model, reading, options: settled } = await readFigure(figure, data, options);
  const state: FigureState = { selected, step, options: settled };
  const drawn = sheet(figure, model, reading, width, state, '');
  const content = collectResultSync(render(svg`${drawn.content}`));
  return svgFile({ figure, reading, sheet: drawn, content, locale, scheme });
}
