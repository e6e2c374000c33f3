// Writes src/index.ts, src/all.ts and src/version.ts from the registry and package.json, so that a new figure is one line in src/figures.ts.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { elementFolders, figureNames, root } from './figures.mjs';
import { writeOrCheck } from './generated.mjs';

const command = 'npm run generate';
const note = `// Made from figures.ts and elements.ts by \`${command}\`.\n`;
const names = figureNames();
const folders = elementFolders();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const lines = (line) => folders.map((folder) => `${line(folder)}\n`).join('');
writeOrCheck(
  'src/all.ts',
  `${note}${lines((folder) => `import './${folder}/index.js';`)}\nexport * from './index.js';\n`,
  command,
);
writeOrCheck(
  'src/index.ts',
  `${note}${lines((folder) => `export * from './${folder}/element.js';`)}export * from './public.js';\n`,
  command,
);
writeOrCheck(
  'src/version.ts',
  `/** Version of the library, as in package.json. */\nexport const version = '${version}';\n`,
  command,
);

for (const folder of readdirSync(join(root, 'src/figures'))) {
  if (names.includes(folder) || !existsSync(join(root, 'src/figures', folder, 'index.ts'))) continue;
  console.error(`src/figures/${folder} is not in the registry: add its line to src/figures.ts.`);
  process.exitCode = 1;
}
