import { parseJSON } from '../core/json.js';
import { quote, type Problem } from '../core/problem.js';

const timeoutSeconds = 10;
const largest = 4_000_000;

const refused = (code: string, got: string, expected?: string): { problems: readonly Problem[] } => ({ problems: [{ path: '', code, got, ...(expected !== undefined && { expected }) }] });

/** Fetches JSON; anything but JSON of a sensible size is a problem. */
export async function fetchJSON(url: string, signal?: AbortSignal): Promise<{ readonly value: unknown } | { readonly problems: readonly Problem[] }> {
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const response = await fetch(url, { signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]) });
    if (!response.ok) return refused('unreachable', `${response.status} ${url}`);
    const told = Number(response.headers.get('content-length') ?? 0);
    if (told > largest) return refused('too-large', String(told), String(largest));
    const text = await response.text();
    return text.length > largest ? refused('too-large', String(text.length), String(largest)) : parseJSON(text);
  } catch (error) {
    return timeout.aborted ? refused('timeout', String(timeoutSeconds)) : refused('unreachable', quote((error as Error).message));
  }
}
