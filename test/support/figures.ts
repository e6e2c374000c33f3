import type { AnyFigure } from '../../src/core/figure.js';
import { load, type Loadable } from '../../src/core/loadable.js';
import { figures } from '../../src/figures.js';

export interface PresetCase {
  readonly name: string;
  readonly data: object;
}

/** A figure of the registry with all that its tests loop over. */
export interface FigureCase {
  readonly tag: string;
  readonly figure: AnyFigure;
  readonly presets: readonly PresetCase[];
  /** Every way to set the figure's own options, one at a time; the first is the default. */
  readonly optionSets: readonly Readonly<Record<string, string>>[];
}

/** Loads every figure of the registry with every preset. */
export async function everyFigure(): Promise<readonly FigureCase[]> {
  return Promise.all(
    Object.entries(figures).map(async ([tag, entry]): Promise<FigureCase> => {
      const figure: AnyFigure = await entry.figure();
      const names = Object.keys(figure.presets);
      const presets = await Promise.all(names.map(async (name) => ({ name, data: await load(figure.presets[name] as Loadable<object>) })));
      const optionSets = [{}, ...Object.entries(figure.options ?? {}).flatMap(([name, values]) => values.map((value) => ({ [name]: value })))];
      return { tag, figure, presets, optionSets };
    }),
  );
}
