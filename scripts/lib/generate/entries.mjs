// src/index.ts, src/all.ts and src/version.ts from the registries and package.json, so that a new figure is one line in src/figures.ts.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';
import { elementFolders } from '../registry.mjs';

const note = '// Made from figures.ts and elements.ts by `npm run generate`.\n';

export function entries({ write, refuse }) {
  const folders = elementFolders();
  const lines = (line) => folders.map((folder) => `${line(folder)}\n`).join('');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  write(
    'src/all.ts',
    `${note}${lines((folder) => `import './${folder}/index.js';`)}\nexport * from './index.js';\n`,
  );
  write(
    'src/index.ts',
    `${note}${lines((folder) => `export * from './${folder}/element.js';`)}export * from './public.js';\n`,
  );
  write(
    'src/version.ts',
    `/** Version of the library, as in package.json. */\nexport const version = '${version}';\n`,
  );
  for (const floor of ['figures', 'elements'])
    for (const name of readdirSync(join(root, 'src', floor)))
      if (!folders.includes(`${floor}/${name}`) && existsSync(join(root, 'src', floor, name, 'index.ts')))
        refuse(`src/${floor}/${name} is not in the registry: add its line to src/${floor}.ts.`);
}
