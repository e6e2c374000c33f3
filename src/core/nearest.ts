import { distance } from 'fastest-levenshtein';

/** Finds the name that was most likely meant; empty where none is like what was typed. */
export function nearest(typed: string, names: readonly string[]): string {
  const [first = ''] = [...names].sort((a, b) => distance(typed, a) - distance(typed, b));
  if (distance(typed, first) <= Math.max(2, Math.floor(typed.length / 3))) return first;
  return (
    names.find(
      (name) =>
        typed.length > 3 && name !== '' && (name.startsWith(typed.slice(0, 4)) || typed.startsWith(name)),
    ) ?? ''
  );
}
