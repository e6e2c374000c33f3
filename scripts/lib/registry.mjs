// The figures and elements of the registries, for every script: one line in src/figures.ts is a new figure.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';
import { fail, root } from './files.mjs';

const sources = register({ namespace: 'sources', tsconfig: join(root, 'tsconfig.json') });

/** Imports a TypeScript module of the repository. */
export function importSource(path) {
  return sources.import(pathToFileURL(join(root, path)).href, import.meta.url);
}

const [{ figures }, { elements }] = await Promise.all(
  ['src/figures.ts', 'src/elements.ts'].map((path) => importSource(path)),
);

/** Names of the figures, as the registry lists them. */
export function figureNames() {
  return Object.keys(figures);
}

/** Names of the elements that are no figures and have the same doors (`index.ts`, `element.ts`). */
export function elementNames() {
  return Object.keys(elements);
}

/** Folder below src/ of every element. */
export function elementFolders() {
  return [
    ...figureNames().map((name) => `figures/${name}`),
    ...elementNames().map((name) => `elements/${name}`),
  ];
}

/** Public name and source path (below src/, without ending) of everything that a page may load alone. */
export function entries() {
  const each = elementFolders().map((folder) => [folder.split('/').at(-1), `${folder}/index`]);
  const whole = ['all', 'autoload', 'correct', 'hydrate'].map((name) => [name, name]);
  return [...each, ...whole].filter(([, path]) => existsSync(join(root, 'src', `${path}.ts`)));
}

/** Imports the value of a figure. */
export function importFigure(name) {
  if (!Object.hasOwn(figures, name))
    fail(`There is no figure ${name}; there are ${figureNames().join(', ')}.`);
  return figures[name].figure();
}
