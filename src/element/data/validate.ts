import type { Check } from '../../core/check.js';
import { parseJSON } from '../../core/json.js';
import { quote } from '../../core/problem.js';
import type { Resolved } from '../types.js';

/** Most characters of JSON that are read. */
export const largest = 4_000_000;

/** Checks an author's data. */
export function validate<D>(check: Check<D>, input: unknown): Resolved<D> {
  try {
    return { problems: [], ...check(input) };
  } catch (error) {
    return { problems: [{ path: '', code: 'not-drawn', got: quote((error as Error).message) }] };
  }
}

/** Parses and checks an author's JSON text. */
export function validateText<D>(check: Check<D>, text: string): Resolved<D> {
  if (text.length > largest)
    return { problems: [{ path: '', code: 'too-large', got: `${text.length}`, expected: `${largest}` }] };
  const json = parseJSON(text);
  return 'problems' in json ? { problems: json.problems } : validate(check, json.value);
}
