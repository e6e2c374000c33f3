import { fetchJSON } from '../../../element/data/fetch-json.js';
import { correct, type Loaders } from './correct.js';
import { report } from './report.js';

/** Corrects the page by the manifest that a script tag names. */
async function run(script: HTMLScriptElement, loaders: Loaders): Promise<void> {
  const { manifest = '' } = script.dataset;
  if (manifest === '') {
    await report([{ path: 'data-manifest', code: 'missing', expected: 'corrections.json' }], script);
    return;
  }
  const { data, problems } = await fetchJSON(
    (input) => ({ data: input }),
    manifest,
    script.baseURI,
    new AbortController().signal,
  );
  if (problems.length > 0)
    await report(
      problems.map((problem) => ({
        ...problem,
        path: problem.path === 'src' ? 'data-manifest' : problem.path,
      })),
      script,
    );
  else if (script.isConnected) await correct(data, { loaders, script });
}

/** Starts for every script tag that loads this file. */
export function start(file: string, loaders: Loaders): void {
  if (typeof document === 'undefined') return;
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const exact = scripts.filter(({ src }) => src === file);
  // A network that redirects to a version of the file leaves another address in the tag.
  const mine =
    exact.length > 0
      ? exact
      : scripts.filter(({ src }) => src.replace(/[?#].*$/, '').endsWith('/correct.js'));
  for (const script of mine) void run(script, loaders);
}
