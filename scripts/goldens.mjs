// Draws every golden picture of test/output/ anew: figure × example × language. Look at what changes before you commit it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, root } from './lib/files.mjs';
import { reviewGoldens } from './lib/review-goldens.mjs';
import { importSource } from './lib/registry.mjs';

const help = `npm run goldens -- [--review] [figure …]
  --review  writes nothing into test/output/, but test-results/goldens/index.html: what was committed, what is drawn now, and the
            difference, of every picture that changes`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { review: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
const { entries } = await importSource('test/support/figures.ts');
const unknown = positionals.filter((tag) => !Object.hasOwn(entries, tag));
if (unknown.length > 0) fail(`There is no figure ${unknown.join(', ')}.`);
const tags = positionals.length > 0 ? positionals : Object.keys(entries);

if (values.help) console.log(help);
else if (values.review) {
  const { page, changed } = reviewGoldens(await drawn(), tags);
  console.log(`${changed} of the golden pictures change${changed > 0 ? `: see ${page}` : ''}`);
} else {
  const pictures = await drawn();
  const folder = join(root, 'test/output');
  for (const tag of positionals.length > 0 ? tags : [''])
    rmSync(join(folder, tag), { recursive: true, force: true });
  for (const [path, text] of pictures) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(`wrote ${pictures.size} pictures to test/output/`);
}

async function drawn() {
  const { drawGoldens } = await importSource('test/support/goldens.ts');
  const pictures = new Map();
  for await (const { path, drawn: text } of drawGoldens(positionals.length > 0 ? tags : undefined))
    pictures.set(path, text);
  return pictures;
}
