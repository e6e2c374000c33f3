import { check, type Checks } from '../../core/check.js';
import type { AnyFigure, Figure, FigureState, FigureWords } from '../../core/figure.js';
import { load, type Loadable } from '../../core/loadable.js';
import type { Locale } from '../../core/language/locale.js';
import { settleOptions } from '../../core/options.js';
import type { Scheme } from '../../core/drawing/palette.js';
import { presetIn, type Presets } from '../../core/presets.js';
import { everyItem, findItem, type Reading } from '../../core/reading.js';
import { formatProblems } from '../../core/format-problems.js';
import { commonWords, type CommonWords } from '../../core/language/common.js';
import { OptionError, ProblemError, unknownName } from './errors.js';

/** How a figure is drawn into a file. */
export interface FileOptions {
  readonly locale?: Locale;
  /** In px; 720 by default. */
  readonly width?: number;
  readonly scheme?: Scheme;
  readonly selected?: string;
  readonly step?: number;
  /** Whether verdict, notes and sources are drawn below the picture; true by default. Only where the page tells them itself. */
  readonly caption?: boolean;
  /** Values of the figure's own options. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What a figure says of some data, with all that it is drawn from. */
export interface Read {
  readonly model: unknown;
  /** What the figure has loaded besides, for these data and options. */
  readonly additions: object | undefined;
  readonly reading: Reading;
  readonly state: FigureState;
  readonly common: CommonWords;
  /** The figure's own options, settled. */
  readonly options: Readonly<Record<string, string>>;
}

/** Refuses to mark a part, or to show a step, that there is not. */
function assertShown(reading: Reading, selected: string | undefined, step: number | undefined): void {
  if (selected !== undefined && findItem(reading, selected) === undefined)
    throw unknownName(
      selected,
      Array.from(everyItem(reading.items), ({ key }) => key),
      ({ names }) => names.part,
    );
  const of = reading.steps?.length ?? 0;
  if (step !== undefined && step > of) throw new OptionError((words) => words.noStep(step, of));
}

/** Reads checked or unchecked data as a figure does; throws {@link ProblemError} when they are refused. */
export async function readFigure(
  figure: AnyFigure,
  data: unknown,
  { locale = 'en', options = {}, selected, step }: FileOptions = {},
): Promise<Read> {
  const checks = await load(figure.checks as Loadable<Checks<unknown>>);
  const checked = check<unknown>(checks, data);
  if (checked.problems)
    throw new ProblemError(
      checked.problems,
      formatProblems(checked.problems, checks.problemMessages, locale),
    );
  const [common, words] = await Promise.all([
    load(commonWords[locale]),
    load(figure.words[locale] as Loadable<FigureWords>),
  ]);
  const settled = settleOptions(figure, checked.data, options);
  const needed = (figure.additions as Figure<unknown>['additions'])?.(settled, locale, checked.data);
  const additions = needed === undefined ? undefined : await load(needed);
  const model: unknown = (figure.model as (data: unknown, additions?: object) => unknown)(
    checked.data,
    additions,
  );
  const reading = (figure.read as (model: unknown, context: unknown) => Reading)(model, {
    words,
    common,
    locale,
    options: settled,
    additions,
  });
  assertShown(reading, selected, step);
  return { model, additions, reading, common, options: settled, state: { selected, step, options: settled } };
}

/** Loads the data of an example in a language. */
export async function presetData(figure: AnyFigure, name: string, locale: Locale): Promise<object> {
  const preset = (figure.presets as Presets<object>)[name];
  if (preset === undefined) throw new RangeError(`<${figure.tag}> has no preset ${name}.`);
  return load(presetIn(preset, locale));
}
