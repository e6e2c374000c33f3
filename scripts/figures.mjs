// The figures of the registry, for every script: one line in src/figures.ts is a new figure.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Names of the figures, as the registry lists them. */
export function figureNames() {
  return registered('figures');
}

/** Names of the elements that are no figures and have the same doors (`index.ts`, `element.ts`). */
export function elementNames() {
  return registered('elements');
}

/** Folder below src/ of every element. */
export function elementFolders() {
  return [
    ...figureNames().map((name) => `figures/${name}`),
    ...elementNames().map((name) => `elements/${name}`),
  ];
}

function registered(floor) {
  const registry = join(root, `src/${floor}.ts`);
  if (!existsSync(registry)) return [];
  const names = [...readFileSync(registry, 'utf8').matchAll(/^ +'([a-z][a-z0-9-]+)': *\{/gm)].map(
    (match) => match[1],
  );
  return names.filter((name) => existsSync(join(root, 'src', floor, name, 'index.ts')));
}

/** Public name and source path (below src/, without ending) of everything that a page may load alone. */
export function entries() {
  const each = elementFolders().map((folder) => [folder.split('/').at(-1), `${folder}/index`]);
  const whole = ['all', 'autoload', 'correct', 'hydrate'].map((name) => [name, name]);
  return [...each, ...whole].filter(([, path]) => existsSync(join(root, 'src', `${path}.ts`)));
}

/** Imports a TypeScript module of the sources. */
export async function importSource(path) {
  const { tsImport } = await import('tsx/esm/api');
  return tsImport(pathToFileURL(join(root, path)).href, {
    parentURL: import.meta.url,
    tsconfig: join(root, 'tsconfig.json'),
  });
}

/** Imports the value of a figure: the export of its `figure.ts` that carries its tag. */
export async function importFigure(name) {
  const path = `src/figures/${name}/figure.ts`;
  if (!existsSync(join(root, path))) fail(`${path} is missing.`);
  const module = await importSource(path);
  const figure = Object.values(module).find((value) => value?.tag === name);
  if (!figure) fail(`${path} exports no figure with the tag ${name}.`);
  return figure;
}

/** Ends the process with a plain sentence in place of a stack. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
