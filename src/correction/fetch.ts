import { parseJSON } from '../core/json.js';
import { quote, type Problem } from '../core/problem.js';

const timeoutSeconds = 10;
const largest = 4_000_000;

/** Fetches JSON; anything but JSON of a sensible size is a problem. */
export async function fetchJSON(url: string): Promise<{ readonly value: unknown } | { readonly problems: readonly Problem[] }> {
  const refused = (code: string, got: string): { problems: readonly Problem[] } => ({ problems: [{ path: '', code, got, expected: String(largest) }] });
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) {
      // A body that nobody reads would keep the connection until the time is over.
      void response.body?.cancel();
      return refused('unreachable', `${response.status} ${url}`);
    }
    const text = await response.text();
    return text.length > largest ? refused('too-large', String(text.length)) : parseJSON(text);
  } catch (error) {
    return signal.aborted ? refused('timeout', String(timeoutSeconds)) : refused('unreachable', quote((error as Error).message));
  }
}
