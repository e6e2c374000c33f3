// Writes the `exports` of package.json from the files of src/, so that a new figure is importable without a hand edit.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementFolders, root } from './figures.mjs';
import { writeOrCheck } from './generated.mjs';

const pages = {
  '.': 'index',
  './all': 'all',
  './autoload': 'autoload',
  './hydrate': 'hydrate',
  './machine': 'machine/index',
  './node': 'hosts/node/index',
};
const elements = elementFolders().map((folder) => [folder.split('/').at(-1), folder]);
const modules = [
  ...Object.entries(pages),
  ...elements.flatMap(([name, folder]) => [
    [`./${name}`, `${folder}/index`],
    [`./${name}/element`, `${folder}/element`],
  ]),
].filter(([, path]) => existsSync(join(root, 'src', `${path}.ts`)));

const exports = Object.fromEntries([
  ...modules.map(([name, path]) => [
    name,
    { types: `./dist/lib/${path}.d.ts`, default: `./dist/lib/${path}.js` },
  ]),
  ...['./schemas/*', './dist/*', './custom-elements.json', './package.json'].map((path) => [path, path]),
]);
const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
writeOrCheck('package.json', `${JSON.stringify({ ...description, exports }, null, 2)}\n`, 'npm run generate');
