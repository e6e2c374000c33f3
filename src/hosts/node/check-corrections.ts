import type { Locale } from '../../core/language/locale.js';
import { load } from '../../core/loadable.js';
import { quote, type Problem } from '../../core/problem.js';
import { everyItem } from '../../core/reading.js';
import { checkCorrection } from '../../elements/figure-correction/data.js';
import { keyProblems } from '../../elements/figure-correction/keys.js';
import { readManifest, type Entry } from '../../elements/figure-correction/manifest/data.js';
import { formatProblems, messages } from '../../elements/figure-correction/problem-messages.js';
import { figures, type FigureEntry } from '../../figures.js';
import { ProblemError } from './errors.js';
import { presetData, readFigure } from './read.js';

const entries: Readonly<Record<string, FigureEntry>> = figures;

/** Says whether data are a manifest of corrections, or the errata of one. */
export function areCorrections(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return (
    'corrections' in data ||
    'errata' in data ||
    ('$schema' in data && /(?:^|\/)(?:corrections|figure-correction)\.json$/.test(String(data.$schema)))
  );
}

/** What every figure understands besides its own options, with the values where those are a few. */
const shared: Readonly<Record<string, readonly string[]>> = {
  preset: [],
  src: [],
  lang: [],
  selected: [],
  step: [],
  view: ['picture', 'list'],
  'no-legend': [],
  'no-controls': [],
};

/** Problems with what a manifest sets on its figure: what there is no attribute for, and values that are not possible. */
function attributeProblems(
  figure: NonNullable<Entry['figure']>,
  own: Readonly<Record<string, readonly string[]>>,
): readonly Problem[] {
  const known = { ...shared, ...own };
  return Object.entries(figure).flatMap(([name, value]): Problem[] => {
    if (name === 'tag' || name === 'data') return [];
    const path = `figure.${name}`;
    const values = Object.hasOwn(known, name) ? known[name] : undefined;
    if (values === undefined) return [{ path, code: 'bad-attribute', got: name }];
    if (values.length === 0 || values.some((each) => each === value)) return [];
    return [
      { path, code: 'type', expected: values.filter((each) => each !== '').join(' | '), got: quote(value) },
    ];
  });
}

/** Problems with the figure that corrects a picture: its preset, its data, and the keys that the errata speak of. */
async function figureProblems(entry: Entry): Promise<readonly Problem[]> {
  const { figure } = entry;
  const drawn = figure && (await entries[figure.tag]?.figure());
  // What comes from an address is not there to be checked.
  if (figure === undefined || drawn === undefined) return [];
  const wrong = attributeProblems(figure, drawn.options ?? {});
  if (wrong.length > 0 || figure['src'] !== undefined) return wrong;
  const { preset } = figure;
  if (typeof preset === 'string' && !Object.hasOwn(drawn.presets, preset))
    return [
      {
        path: 'figure.preset',
        code: 'unknown-preset',
        got: quote(preset),
        expected: Object.keys(drawn.presets).join(', '),
      },
    ];
  try {
    const data =
      figure.data ??
      (await presetData(drawn, typeof preset === 'string' ? preset : drawn.defaultPreset, 'en'));
    const options = Object.fromEntries(
      Object.entries(figure).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
    const { reading } = await readFigure(drawn, data, { options });
    const keys = Array.from(everyItem(reading.items), ({ key }) => key);
    const { selected, step } = figure;
    const of = reading.steps?.length ?? 0;
    return [
      ...(selected === undefined || keys.some((each) => each === selected)
        ? []
        : [
            {
              path: 'figure.selected',
              code: 'unknown-key',
              got: quote(selected),
              expected: keys.slice(0, 8).join(', '),
            },
          ]),
      ...(step === undefined || (Number.isInteger(Number(step)) && Number(step) >= 1 && Number(step) <= of)
        ? []
        : [{ path: 'figure.step', code: 'type', expected: of === 0 ? '-' : `1 … ${of}`, got: quote(step) }]),
      ...keyProblems(entry, keys),
    ];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map((problem) => ({ ...problem, path: `figure.data.${problem.path}` }));
  }
}

/** Finds every problem of a manifest or of errata, those with the figures' presets and keys included. */
export async function correctionProblems(data: unknown): Promise<readonly Problem[]> {
  if ('errata' in (data as object) && !('corrections' in (data as object)))
    return checkCorrection(data).problems ?? [];
  const { entries: read, problems } = readManifest(data, Object.keys(entries));
  const deeper = await Promise.all(
    read.map(async ({ path, entry }) =>
      (await figureProblems(entry)).map((problem) => ({ ...problem, path: `${path}.${problem.path}` })),
    ),
  );
  return [...problems, ...deeper.flat()];
}

/** Checks a manifest or errata, and words what is wrong. */
export async function checkCorrections(
  data: unknown,
  locale: Locale = 'en',
): Promise<readonly (Problem & { readonly sentence: string })[]> {
  const problems = await correctionProblems(data);
  const sentences = formatProblems(problems, await load(messages[locale]));
  return problems.map((problem, index) => ({ ...problem, sentence: sentences[index] ?? problem.code }));
}
