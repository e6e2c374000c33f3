// The `exports` of package.json from the files of src/, so that a new figure is importable without a hand edit.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';
import { elementFolders } from '../registry.mjs';

const pages = {
  '.': 'index',
  './all': 'all',
  './autoload': 'autoload',
  './hydrate': 'hydrate',
  './machine': 'machine/index',
  './node': 'hosts/node/index',
};

export function exports({ write }) {
  const elements = elementFolders().map((folder) => [folder.split('/').at(-1), folder]);
  const modules = [
    ...Object.entries(pages),
    ...elements.flatMap(([name, folder]) => [
      [`./${name}`, `${folder}/index`],
      [`./${name}/element`, `${folder}/element`],
    ]),
  ].filter(([, path]) => existsSync(join(root, 'src', `${path}.ts`)));
  const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const all = Object.fromEntries([
    ...modules.map(([name, path]) => [
      name,
      { types: `./dist/lib/${path}.d.ts`, default: `./dist/lib/${path}.js` },
    ]),
    ...['./schemas/*', './dist/*', './custom-elements.json', './package.json'].map((path) => [path, path]),
  ]);
  write('package.json', `${JSON.stringify({ ...description, exports: all }, null, 2)}\n`);
}
