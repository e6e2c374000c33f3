import type { Locale } from '../core/locale.js';
import { quote, type Problem } from '../core/problem.js';
import { everyItem } from '../core/reading.js';
import { wordProblems } from '../core/word-problems.js';
import { checkCorrection } from '../correction/data.js';
import { keyProblems } from '../correction/keys.js';
import { readManifest, type Entry } from '../correction/manifest/data.js';
import { problemWords } from '../correction/problem-words.js';
import { figures, type FigureEntry } from '../figures.js';
import { ProblemError } from './errors.js';
import { presetData, readFigure } from './read.js';

const entries: Readonly<Record<string, FigureEntry>> = figures;

/** Says whether data are a manifest of corrections, or the errata of one. */
export function areCorrections(data: unknown): boolean {
  return typeof data === 'object' && data !== null && ('corrections' in data || 'errata' in data);
}

/** Problems with the figure that corrects a picture: its preset, its data, and the keys that the errata speak of. */
async function figureProblems(entry: Entry): Promise<readonly Problem[]> {
  const { figure } = entry;
  const drawn = figure && (await entries[figure.tag]?.figure());
  // What comes from an address is not there to be checked.
  if (figure === undefined || drawn === undefined || figure['src'] !== undefined) return [];
  const { preset } = figure;
  if (typeof preset === 'string' && !Object.hasOwn(drawn.presets, preset)) return [{ path: 'figure.preset', code: 'unknown-preset', got: quote(preset), expected: Object.keys(drawn.presets).join(', ') }];
  try {
    const data = figure.data ?? (await presetData(drawn, typeof preset === 'string' ? preset : drawn.defaultPreset, 'en'));
    const { reading } = await readFigure(drawn, data);
    return keyProblems(entry, Array.from(everyItem(reading.items), ({ key }) => key));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map((problem) => ({ ...problem, path: `figure.data.${problem.path}` }));
  }
}

/** Finds every problem of a manifest or of errata, those with the figures' presets and keys included. */
export async function correctionProblems(data: unknown): Promise<readonly Problem[]> {
  if (!('corrections' in (data as object))) return checkCorrection(data).problems ?? [];
  const { entries: read, problems } = readManifest(data, Object.keys(entries));
  const deeper = await Promise.all(read.map(async ({ path, entry }) => (await figureProblems(entry)).map((problem) => ({ ...problem, path: `${path}.${problem.path}` }))));
  return [...problems, ...deeper.flat()];
}

/** Checks a manifest or errata, and words what is wrong. */
export async function checkCorrections(data: unknown, locale: Locale = 'en'): Promise<readonly (Problem & { readonly sentence: string })[]> {
  const problems = await correctionProblems(data);
  const sentences = wordProblems(problems, problemWords, locale);
  return problems.map((problem, index) => ({ ...problem, sentence: sentences[index] ?? problem.code }));
}
