import { fetchJSON } from '../fetch.js';
import { correct, type Loaders } from './correct.js';
import { report } from './report.js';

/** Corrects the page by the manifest that a script tag names. */
async function run(script: HTMLScriptElement, loaders: Loaders): Promise<void> {
  const manifest = await fetchJSON(new URL(script.dataset['manifest'] ?? '', script.baseURI).href);
  if ('problems' in manifest) await report(manifest.problems, script);
  else if (script.isConnected) await correct(manifest.value, { loaders, script });
}

/** Starts for every script tag that loads this file and names a manifest. */
export function start(file: string, loaders: Loaders): void {
  if (typeof document === 'undefined') return;
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[data-manifest]')];
  const exact = scripts.filter(({ src }) => src === file);
  // A network that redirects to a version of the file leaves another address in the tag.
  const mine = exact.length > 0 ? exact : scripts.filter(({ src }) => src.replace(/[?#].*$/, '').endsWith("/correct.js"));
  for (const script of mine) void run(script, loaders);
}
