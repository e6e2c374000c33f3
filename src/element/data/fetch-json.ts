import type { Check } from '../../core/check.js';
import { quote } from '../../core/problem.js';
import { largest, validateText } from './validate.js';
import type { Resolved } from '../types.js';

const timeoutSeconds = 10;

/** Reads a body as UTF-8 text, and no more of it than can be read anyhow. */
async function readText(response: Response): Promise<string> {
  const { headers } = response;
  const length = Number(headers.get('content-encoding') === null ? headers.get('content-length') : NaN);
  // UTF-8 takes up to three bytes for a unit of text.
  if (length > 0 && length <= largest * 3) return response.text();
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    text += decoder.decode(value, { stream: !done });
    if (text.length > largest) void reader?.cancel();
    if (done || text.length > largest) return text;
  }
}

/** Fetches, parses and checks an author's JSON file. */
export async function fetchJSON<D>(
  check: Check<D>,
  src: string,
  base: string,
  signal: AbortSignal,
): Promise<Resolved<D>> {
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const url = new URL(src, base);
    if (!/^(?:https?|file|blob|data):$/.test(url.protocol))
      return { problems: [{ path: 'src', code: 'bad-link', got: quote(src) }] };
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    // An unread body would keep the connection open until the timeout.
    if (!response.ok) void response.body?.cancel();
    if (!response.ok)
      return { problems: [{ path: 'src', code: 'unreachable', got: `${response.status} ${src}` }] };
    return validateText(check, await readText(response));
  } catch (error) {
    if (timeout.aborted) return { problems: [{ path: 'src', code: 'timeout', got: `${timeoutSeconds}` }] };
    return { problems: [{ path: 'src', code: 'unreachable', got: quote((error as Error).message) }] };
  }
}
