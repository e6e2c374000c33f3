// Records which modules of the build each case needs: a case is a tag with an example, a language and values of its options. Nothing
// is parsed for that: the figures run, and the build notes what they import on demand.
import { transform } from 'esbuild';
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { closureOf } from './graph.mjs';

/** Stands for core/loadable.js: what has been loaded before is asked for again, or only the first case would ask. */
const forgetful = `
const loaded = new WeakMap();
export const peek = (loadable) => (typeof loadable === 'function' ? loaded.get(loadable) : loadable);
export async function load(loadable) {
  if (typeof loadable !== 'function') return loadable;
  const value = await loadable();
  loaded.set(loadable, value);
  return value;
}`;

const noting = {
  name: 'note-what-is-asked',
  renderDynamicImport: ({ targetModuleId: id }) =>
    id && { left: `(globalThis.__asked?.add(${JSON.stringify(nameOf(id))}), import(`, right: '))' },
};

/** A module's name: its path below the folder of the project. */
function nameOf(id) {
  return relative(process.cwd(), id).replaceAll('\\', '/');
}

/**
 * Returns the modules of a rollup build after tree shaking, by name, each with its imports and what is left of its code in bytes; and
 * the tags, each with the values of its attributes and with its cases and their modules.
 */
export async function record(bundle, folder, figures, elements) {
  const { output } = await bundle.generate({
    dir: folder,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: process.cwd(),
    entryFileNames: ({ facadeModuleId }) => outName(nameOf(facadeModuleId)),
    minifyInternalExports: false,
    plugins: [noting],
  });
  const modules = await readModules(output);
  write(folder, output);
  const cases = fileURLToPath(new URL('cases.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [cases, folder, ...elements], {
    maxBuffer: 2 ** 28,
  });
  const entryOf = (tag) => `dist/lib/${figures.includes(tag) ? 'figures' : 'elements'}/${tag}/index.js`;
  const importsOf = (name) => modules.get(name).imports;
  const tags = Object.entries(JSON.parse(stdout)).map(([tag, { values, cases }]) => ({
    tag,
    entry: entryOf(tag),
    isFigure: figures.includes(tag),
    values,
    cases: cases.map((each) => ({
      values: each.values,
      modules: closureOf([entryOf(tag), ...each.asked], importsOf),
    })),
  }));
  return { modules, tags };
}

/** A folder named node_modules would change what a bare import means. */
function outName(name) {
  return name.replaceAll('node_modules/', 'packages/');
}

async function readModules(output) {
  const names = new Map(output.map(({ fileName, facadeModuleId }) => [fileName, nameOf(facadeModuleId)]));
  const modules = await Promise.all(
    output.map(async ({ facadeModuleId, imports, dynamicImports, code }) => [
      nameOf(facadeModuleId),
      {
        imports: imports.map((file) => names.get(file)),
        dynamicImports: dynamicImports.map((file) => names.get(file)),
        // Alone, a module's imports and exports weigh more than in a chunk.
        bytes: (
          await transform(code.replace(/^(?:import|export) .*;$/gm, ''), { minify: true, format: 'esm' })
        ).code.length,
      },
    ]),
  );
  return new Map(modules);
}

function write(folder, output) {
  rmSync(folder, { recursive: true, force: true });
  for (const { fileName, code } of output) {
    mkdirSync(dirname(join(folder, fileName)), { recursive: true });
    writeFileSync(join(folder, fileName), fileName.endsWith('core/loadable.js') ? forgetful : code);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
}
