// Writes dist/correct.user.js and dist/correct.bookmarklet.txt from the modules of dist/lib.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rollup } from 'rollup';
import { fail, root } from './files.mjs';
import { readerScripts } from './reader-scripts.mjs';

/** The corrections of the demo. */
const ownManifest = join(root, 'demo/corrections/corrections.json');

/** Writes both files for a manifest; one with problems is refused as `virt-figures check` refuses it. */
export async function buildCorrect({ manifest = ownManifest, match, base } = {}) {
  const floor = join(root, 'dist/lib');
  const { tags, userscript, bookmarklet } = await readerScripts(await readManifest(manifest), {
    bundle,
    floor,
    ending: '.js',
    match,
    base,
  });
  writeFileSync(join(root, 'dist/correct.user.js'), userscript);
  writeFileSync(join(root, 'dist/correct.bookmarklet.txt'), bookmarklet);
  console.log(
    `dist/correct.user.js and dist/correct.bookmarklet.txt hold ${basename(manifest)} with ${tags.join(', ') || 'no figure'}.`,
  );
}

async function readManifest(path) {
  let data;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return fail(`${path}: ${error.message}`);
  }
  if (!Array.isArray(data?.corrections)) return fail(`${path}: has no list of corrections.`);
  const { checkCorrections } = await import('../../dist/lib/hosts/node/check-corrections.js');
  const problems = await checkCorrections(data);
  return problems.length === 0
    ? data
    : fail(problems.map(({ sentence }) => `${path}:${sentence}`).join('\n'));
}

async function bundle(source) {
  const entry = '\0reader';
  const { default: bundles } = await import('../../rollup.config.mjs');
  const [{ plugins, onwarn, output }] = bundles;
  const reader = {
    name: 'reader',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? source : null),
  };
  const made = await rollup({ input: entry, plugins: [reader, ...plugins], onwarn });
  const {
    output: [chunk],
  } = await made.generate({ format: 'iife', inlineDynamicImports: true, plugins: output.plugins });
  await made.close();
  return chunk.code;
}
