// Writes src/index.ts and src/all.ts from the registry, so that a new figure is one line there. `--check` fails when they are stale.
import { readFile, writeFile } from 'node:fs/promises';

const registry = await readFile('src/figures.ts', 'utf8');
const tags = [...registry.matchAll(/^ {2}'([a-z-]+)': \{ figure/gm)].map((match) => match[1]);
const note = '// Made from figures.ts by `npm run generate`.\n';

const files = {
  'src/all.ts': `${note}${tags.map((tag) => `import './figures/${tag}/index.js';`).join('\n')}\n\nexport * from './index.js';\n`,
  'src/index.ts': `${note}${tags.map((tag) => `export * from './figures/${tag}/element.js';`).join('\n')}\nexport * from './public.js';\n`,
};

let stale = false;
for (const [name, text] of Object.entries(files)) {
  if ((await readFile(name, 'utf8').catch(() => '')) === text) continue;
  if (process.argv.includes('--check')) {
    stale = true;
    console.error(`${name} is stale: run npm run generate`);
  } else await writeFile(name, text);
}
process.exitCode = stale ? 1 : 0;
