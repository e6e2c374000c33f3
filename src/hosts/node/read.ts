import type { Figure, FigureState } from '../../core/figure.js';
import { load } from '../../core/loadable.js';
import type { Locale } from '../../core/language/locale.js';
import { loadShown, type Shown } from '../../core/present.js';
import type { Scheme } from '../../core/drawing/palette.js';
import { presetIn } from '../../core/presets.js';
import { everyItem, findItem, type Reading } from '../../core/reading.js';
import { formatProblems } from '../../core/problem.js';
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
export interface Read extends Shown {
  readonly state: FigureState;
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
  figure: Figure,
  data: unknown,
  { locale = 'en', options = {}, selected, step }: FileOptions = {},
): Promise<Read> {
  const checks = await load(figure.checks);
  const checked = checks.check(data);
  if (checked.problems)
    throw new ProblemError(
      checked.problems,
      formatProblems(checked.problems, await load(checks.problemMessages[locale])),
    );
  const shown = await loadShown(figure, checked.data, options, locale);
  assertShown(shown.reading, selected, step);
  return { ...shown, state: { selected, step, options: shown.options } };
}

/** Loads the data of an example in a language. */
export async function presetData(figure: Figure, name: string, locale: Locale): Promise<object> {
  const preset = figure.presets[name];
  if (preset === undefined) throw new RangeError(`<${figure.tag}> has no preset ${name}.`);
  return load(presetIn(preset, locale));
}
