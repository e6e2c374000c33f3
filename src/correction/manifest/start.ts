import { fetchJSON } from '../fetch.js';
import { correct, report, type Loaders } from './correct.js';

/** Corrects the page by the manifest that a script tag names. */
async function run(script: HTMLScriptElement, loaders: Loaders): Promise<void> {
  const manifest = await fetchJSON(new URL(script.dataset['manifest'] ?? '', script.baseURI).href);
  if ('problems' in manifest) await report(manifest.problems, script);
  else if (script.isConnected) await correct(manifest.value, { loaders, script });
}

/** Starts for every script tag that loads this file and names a manifest. */
export function start(file: string, loaders: Loaders): void {
  if (typeof document === 'undefined') return;
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[data-manifest]')) if (script.src === file) void run(script, loaders);
}
