import type { Figure } from '../../../core/figure.js';
import type { Choice } from './view.js';
import type { Shown } from '../../../core/present.js';

/** The reader's choices: the figure's own, and that of an example unless the data are an author's. */
export function choicesOf(
  { defaultPreset, unusedOptions }: Figure,
  { words, common, options, data }: Shown,
  preset: string | null,
  authored: boolean,
): Choice[] {
  const without = unusedOptions?.(data) ?? [];
  // An option that was chosen all the same stays, so that it can be reset.
  const offered = Object.entries(words.options ?? {}).filter(
    ([name]) => options[name] !== '' || !without.includes(name),
  );
  const choices = offered.map(([name, { label, values }]): Choice => ({
    name,
    label,
    values,
    value: options[name] ?? '',
  }));
  if (authored) return choices;
  const value = preset !== null && Object.hasOwn(words.presets, preset) ? preset : defaultPreset;
  return [{ name: 'preset', label: common.preset, value, values: words.presets }, ...choices];
}
