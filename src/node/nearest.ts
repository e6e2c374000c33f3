import { distance } from 'fastest-levenshtein';

/** Finds the name that is least different from what was typed. */
export function nearest(typed: string, names: readonly string[]): string {
  return [...names].sort((a, b) => distance(typed, a) - distance(typed, b))[0] ?? '';
}
