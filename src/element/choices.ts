import type { AnyFigure } from '../core/figure.js';
import type { Choice } from './parts/controls.js';
import type { Shown } from './presenter.js';

/** The reader's choices: the figure's own, and that of an example unless the data are an author's. */
export function choicesOf({ defaultPreset }: AnyFigure, { words, common, options }: Shown, preset: string | null, authored: boolean): Choice[] {
  const choices = Object.entries(words.options ?? {}).map(([name, { label, values }]): Choice => ({ name, label, values, value: options[name] ?? '' }));
  if (authored) return choices;
  const value = preset !== null && Object.hasOwn(words.presets, preset) ? preset : defaultPreset;
  return [{ name: 'preset', label: common.preset, value, values: words.presets }, ...choices];
}
