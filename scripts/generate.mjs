// Writes every committed file that is made from the sources; with --check, says which are stale.
//   npm run generate [-- --check] [-- readme schemas …]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fail, read, root } from './lib/files.mjs';
import { contributing } from './lib/generate/contributing.mjs';
import { data } from './lib/generate/data.mjs';
import { entries } from './lib/generate/entries.mjs';
import { exports } from './lib/generate/exports.mjs';
import { manifest } from './lib/generate/manifest.mjs';
import { readme } from './lib/generate/readme.mjs';
import { schemas } from './lib/generate/schemas.mjs';

/** In the order in which they need each other. Golden pictures are not among them: a test compares those, and rewriting them is a decision. */
const generators = { entries, exports, schemas, data, manifest, readme, contributing };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' } },
});
const unknown = positionals.filter((name) => !(name in generators));
if (unknown.length > 0)
  fail(`Nothing generates ${unknown.join(', ')}; there are ${Object.keys(generators).join(', ')}.`);

/** What generators do to the repository: each path is relative to its root, and text that is undefined removes the file. */
const output = {
  write(path, text) {
    const file = join(root, path);
    if (read(file) === text) return;
    if (values.check) {
      output.refuse(`${path} is stale: run \`npm run generate\` and commit the result.`);
    } else if (text === undefined) {
      rmSync(file);
      console.log(`removed ${path}`);
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      console.log(`wrote ${path}`);
    }
  },
  refuse(sentence) {
    console.error(sentence);
    process.exitCode = 1;
  },
};

for (const [name, generator] of Object.entries(generators))
  if (positionals.length === 0 || positionals.includes(name)) await generator(output);
