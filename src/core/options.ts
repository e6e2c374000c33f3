import type { Figure } from './figure.js';

/** Chooses the empty value of an option that has one, also where the data suggest another. */
export const none = 'none';

/**
 * Settles the figure's own options: what was chosen if it is possible, else what the data suggest, else the first value. An
 * option with an empty list of values takes any text.
 */
export function settleOptions(
  figure: Figure,
  data: object | undefined,
  chosen: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const suggested = (data && figure.suggestedOptions?.(data)) ?? {};
  return Object.fromEntries(
    Object.entries(figure.options ?? {}).map(([name, values]): [string, string] => {
      const value = chosen[name];
      if (values.length === 0) return [name, typeof value === 'string' ? value : (suggested[name] ?? '')];
      // An empty text leaves the choice to the data, as no attribute does.
      const wanted = value === none && values.includes('') ? '' : value === '' ? undefined : value;
      return [
        name,
        values.find((candidate) => candidate === wanted) ??
          values.find((candidate) => candidate === suggested[name]) ??
          values[0] ??
          '',
      ];
    }),
  );
}

/** The options that differ from what the data suggest by themselves, for a link; an empty text stands for a default. */
export function changedOptions(
  figure: Figure,
  own: Readonly<Record<string, unknown>>,
  data: object | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(settleOptions(figure, data, {})).map(([name, usual]) => [
      name,
      typeof own[name] === 'string' && own[name] !== usual && own[name] !== '' ? own[name] : '',
    ]),
  );
}
