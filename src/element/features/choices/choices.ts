import type { Figure } from '../../../core/figure.js';
import type { Shown } from '../../../core/present.js';

/** A choice among named values. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly values: Readonly<Record<string, string>>;
  /** Short names of values, for chips. */
  readonly short: Readonly<Record<string, string>>;
  /** Why a value makes no sense here, of those that make none. */
  readonly impossible?: Readonly<Record<string, string>> | undefined;
}

/** The reader's choices, the lead one first: the figure's own, and that of an example unless the data are an author's. */
export function choicesOf(
  { defaultPreset, unusedOptions, lead = 'preset' }: Figure,
  { words, common, options, data, reading }: Shown,
  preset: string | null,
  authored: boolean,
): readonly Choice[] {
  const without = unusedOptions?.(data) ?? [];
  const short = (name: string): Choice['short'] => words.chips?.[name] ?? {};
  // What was chosen all the same stays in sight, so that it can be taken back.
  const choices = Object.entries(words.options ?? {}).flatMap(([name, { label, values }]): Choice[] =>
    options[name] === '' && without.includes(name)
      ? []
      : [
          {
            name,
            label,
            values,
            value: options[name] ?? '',
            short: short(name),
            impossible: reading.impossible?.[name],
          },
        ],
  );
  if (!authored) {
    const value = preset !== null && Object.hasOwn(words.presets, preset) ? preset : defaultPreset;
    choices.unshift({
      name: 'preset',
      label: common.preset,
      value,
      values: words.presets,
      short: short('preset'),
    });
  }
  return choices
    .filter(({ values }) => Object.keys(values).length > 1)
    .sort((a, b) => Number(b.name === lead) - Number(a.name === lead));
}
