import { axes, measures, type Axis } from '../../facts/isolation/mechanism.js';

export type { Axis };

export const filters = ['main', 'all', 'containers', 'kubernetes', 'own-kernel'] as const;
export type Filter = (typeof filters)[number];

/** Tells whether rows lie on a scale, and not in a matrix. */
export function isScale(axis: string | undefined): boolean {
  return axis === 'since' || (measures as readonly (string | undefined)[]).includes(axis);
}

/** What the reader has chosen, as the figure's own types. */
export interface Choice {
  readonly axis: Axis;
  readonly filter: Filter;
  /** Keys of the rows that are compared, at most two. */
  readonly pinned: readonly string[];
}

export function choiceOf(options: Readonly<Record<string, string>>): Choice {
  return {
    axis: axes.find((axis) => axis === options['axis']) ?? axes[0],
    filter: filters.find((filter) => filter === options['filter']) ?? filters[0],
    pinned: [...new Set((options['compare'] ?? '').split(/\s+/).filter(Boolean))].slice(0, 2),
  };
}
