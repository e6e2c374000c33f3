// Writes what a reader needs to correct pages that he does not own: dist/correct.user.js for a userscript manager and
// dist/correct.bookmarklet.txt for a bookmark. Both hold the code, the figures and the corrections, and ask for nothing.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCorrect } from './lib/build-correct.mjs';
import { fail } from './lib/files.mjs';

const usage = `npm run correct -- [--manifest corrections.json] [--match 'https://learn.example/*'] [--base https://…/dist/]
--base writes a short bookmark that loads correct.js from there instead; the page must then allow that address.`;
const { help, manifest, ...options } = readOptions();
if (help) console.log(usage);
else {
  const path = manifest && resolve(manifest);
  await buildCorrect({ ...options, ...(path && { manifest: path }) });
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        manifest: { type: 'string' },
        match: { type: 'string', multiple: true },
        base: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return fail(`${error.message}\n${usage}`);
  }
}
