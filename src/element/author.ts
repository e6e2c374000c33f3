import type { Check } from '../core/checking.js';
import { parseJSON } from '../core/json.js';
import { quote } from '../core/problem.js';
import type { Resolved } from './data-controller.js';

const timeoutSeconds = 10;
const largest = 4_000_000;

/** Checks an author's data. */
export function checked(check: Check, input: unknown): Resolved {
  try {
    const { data, problems } = check(input);
    return problems === undefined ? { data, problems: [] } : { problems };
  } catch (error) {
    return { problems: [{ path: '', code: 'not-drawn', got: quote((error as Error).message) }] };
  }
}

/** Parses and checks an author's JSON text. */
export function parsed(check: Check, text: string): Resolved {
  if (text.length > largest) return { problems: [{ path: '', code: 'too-large', got: `${text.length}`, expected: `${largest}` }] };
  const json = parseJSON(text);
  return 'problems' in json ? { problems: json.problems } : checked(check, json.value);
}

/** Fetches, parses and checks an author's JSON file. */
export async function fetched(check: Check, src: string, base: string, signal: AbortSignal): Promise<Resolved> {
  const url = new URL(src, base);
  if (!/^(?:https?|file|blob|data):$/.test(url.protocol)) return { problems: [{ path: 'src', code: 'bad-link', got: quote(src) }] };
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    if (!response.ok) return { problems: [{ path: 'src', code: 'unreachable', got: `${response.status} ${src}` }] };
    return parsed(check, await response.text());
  } catch (error) {
    if (timeout.aborted) return { problems: [{ path: 'src', code: 'timeout', got: `${timeoutSeconds}` }] };
    return { problems: [{ path: 'src', code: 'unreachable', got: quote((error as Error).message) }] };
  }
}
