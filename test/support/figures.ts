import type { Checks } from '../../src/core/check.js';
import type { Figure } from '../../src/core/figure.js';
import { load } from '../../src/core/loadable.js';
import { locales, type Locale } from '../../src/core/language/locale.js';
import { commonMessages } from '../../src/core/language/problem-messages.js';
import { presetIn } from '../../src/core/presets.js';
import { figures, type FigureEntry } from '../../src/figures.js';
import { relationsFigure } from './relations-figure/figure.js';
import { smallestFigure } from './smallest-figure/figure.js';
import type { ProblemMessages } from '../../src/core/problem.js';
import { inEachLanguage } from './language.js';

export interface PresetCase {
  readonly name: string;
  /** The data by language; one and the same where they hold all languages. */
  readonly data: Readonly<Record<Locale, object>>;
}

/** A figure of the registry with all that its tests loop over. */
export interface FigureCase {
  readonly tag: string;
  readonly figure: Figure;
  readonly checks: Checks;
  /** What its problems are told by. */
  readonly messages: Readonly<Record<Locale, ProblemMessages>>;
  readonly presets: readonly PresetCase[];
  /** Every way to set the figure's own options, one at a time; the first is the default. */
  readonly optionSets: readonly Readonly<Record<string, string>>[];
}

/** Figures that are made for tests: one that has no more than the type `Figure` asks for, and one with relations and kinds of its own. */
const madeForTests: Readonly<Record<string, FigureEntry>> = {
  'smallest-figure': {
    figure: async () => Promise.resolve(smallestFigure),
    element: () => import('./smallest-figure/index.js'),
  },
  'relations-figure': {
    figure: async () => Promise.resolve(relationsFigure),
    element: () => import('./relations-figure/index.js'),
  },
};

/** The figures of the registry, and those made for tests: what is promised of figures holds for them too. */
export const entries: Readonly<Record<string, FigureEntry>> = { ...figures, ...madeForTests };

/** Loads every figure with every preset. */
export async function everyFigure(): Promise<readonly FigureCase[]> {
  return casesOf(entries);
}

/** Loads the figures of the registry, which are built and published, with every preset. */
export async function publishedFigures(): Promise<readonly FigureCase[]> {
  return casesOf(figures);
}

async function casesOf(entries: Readonly<Record<string, FigureEntry>>): Promise<readonly FigureCase[]> {
  return Promise.all(
    Object.entries(entries).map(async ([tag, entry]): Promise<FigureCase> => {
      const figure: Figure = await entry.figure();
      const presets = await Promise.all(
        Object.entries(figure.presets).map(async ([name, preset]): Promise<PresetCase> => {
          const data = await Promise.all(
            locales.map(async (locale) => [locale, await load(presetIn(preset, locale))] as const),
          );
          return { name, data: Object.fromEntries(data) as Record<Locale, object> };
        }),
      );
      const optionSets = [
        {},
        ...Object.entries(figure.options ?? {}).flatMap(([name, values]) =>
          values.map((value) => ({ [name]: value })),
        ),
      ];
      const checks = await load(figure.checks);
      return {
        tag,
        figure,
        checks,
        messages: await inEachLanguage(checks.problemMessages ?? commonMessages),
        presets,
        optionSets,
      };
    }),
  );
}
