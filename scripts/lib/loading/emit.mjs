// Bundles the library as files that load each other: records what each case needs, cuts the chunks by that, and writes them as ES
// modules (dist/chunks) and as classic scripts (dist/classic) with their starters and the table of both, dist/loading.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import process from 'node:process';
import { classicFormat, ownLoader } from './classic.mjs';
import { cut, isDefault } from './cut.mjs';
import { circleIn, closureOf } from './graph.mjs';
import { record } from './record.mjs';
import { rulesFor } from './rules.mjs';
import { writeStarters } from './starters.mjs';

const cache = 'node_modules/.cache/virt-figures/loading';
const nameOf = (id) => relative(process.cwd(), id).replaceAll('\\', '/');

const moduleFormat = {
  esbuild: 'esm',
  get: `const at = './chunks/'; const get = (file) => import(at + file);`,
};

/** Writes the files of a rollup build with the output options of both formats, for the tags of figures and of other elements. */
export async function emit(bundle, output, figures, elements) {
  const recorded = await record(bundle, cache, figures, elements);
  const chunkOf = cut(recorded);
  const tags = new Map(recorded.tags.map(({ tag, entry }) => [entry, tag]));
  const chunks = { manualChunks: (id) => chunkOf.get(nameOf(id)), onlyExplicitManualChunks: true };
  const modules = await bundle.write({ ...output.modules, ...chunks, ...names(tags, 'chunks/') });
  const loader = ownLoader((written) => reachedBy(tags, written));
  const classic = await bundle.write({
    ...output.classic,
    ...chunks,
    ...names(tags, ''),
    plugins: [...output.classic.plugins, loader],
  });
  const files = numbered(modules.output, classic.output, tags);
  const starts = startsOf(recorded, files);
  await writeStarters({
    folder: 'dist',
    format: moduleFormat,
    tags: starts,
    files: files.map(({ module }) => module),
  });
  await writeStarters({
    folder: 'dist/classic',
    format: classicFormat,
    tags: starts,
    files: files.map(({ classic: file }) => file),
  });
  writeTables(recorded, files, starts);
}

/** Names of files: what defines a tag stands among the chunks, since dist/<tag>.js is its starter. */
function names(tags, folder) {
  return {
    entryFileNames: ({ facadeModuleId, name }) =>
      tags.has(nameOf(facadeModuleId)) ? `${folder}define-${name}-[hash].js` : '[name].js',
    chunkFileNames: `${folder}[name]-[hash].js`,
  };
}

/** Names of the chunks that figures and elements can come to need. */
function reachedBy(tags, chunks) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entries = chunks.filter(({ facadeModuleId: id }) => id && tags.has(nameOf(id)));
  return closureOf(
    entries.map(({ fileName }) => fileName),
    (file) => [...byFile.get(file).imports, ...byFile.get(file).dynamicImports],
  );
}

/** Those chunks, each with its name in both formats; what they import are numbers in this list. */
function numbered(modules, classic, tags) {
  const reached = reachedBy(tags, modules);
  const chunks = modules.filter(({ fileName }) => reached.has(fileName));
  const circle = circleIn(reached, (file) => chunks.find(({ fileName }) => fileName === file).imports);
  if (circle) throw new Error(`Chunks import each other in a circle: ${circle.join(' → ')}`);
  const contents = (chunk) => Object.keys(chunk.modules).sort().join();
  const classicNames = new Map(classic.map((chunk) => [contents(chunk), chunk.fileName]));
  const numberOf = new Map(chunks.map(({ fileName }, index) => [fileName, index]));
  return chunks.map((chunk) => ({
    module: basename(chunk.fileName),
    classic: classicNames.get(contents(chunk)) ?? missing(chunk),
    bytes: chunk.code.length,
    imports: chunk.imports.map((file) => numberOf.get(file)),
    dynamicImports: chunk.dynamicImports.map((file) => numberOf.get(file)),
    contains: Object.keys(chunk.modules).map(nameOf),
    exports: chunk.exports,
  }));
}

function missing({ fileName }) {
  throw new Error(`${fileName} is no classic script: the two formats are cut in different ways.`);
}

/** What a starter has to know of each tag; the files of each case are kept for the tables. */
function startsOf({ tags }, files) {
  const numberOf = new Map(files.flatMap(({ contains }, index) => contains.map((name) => [name, index])));
  const starts = {};
  for (const { tag, entry, values, cases } of tags) {
    for (const each of cases)
      each.files = closureOf(
        [...each.modules].flatMap((name) => numberOf.get(name) ?? []),
        (number) => files[number].imports,
      );
    const define = numberOf.get(entry);
    const exported = `${tag.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}Element`;
    if (!files[define].exports.includes(exported)) throw new Error(`${entry} exports no ${exported}.`);
    starts[tag] = { define, exported, values, rules: rulesFor(values, cases) };
  }
  return starts;
}

/** Writes dist/loading.json for whoever lists or packs files, and beside it, for tests, what each case needs. */
function writeTables({ modules, tags }, files, starts) {
  const labelled = files.map(({ module, classic, bytes, imports, dynamicImports }, number) => ({
    module,
    classic,
    bytes,
    imports,
    dynamicImports,
    neededBy: labelsOf(number, tags),
  }));
  writeFileSync('dist/loading.json', `${JSON.stringify({ files: labelled, tags: starts })}\n`);
  mkdirSync(cache, { recursive: true });
  const names = [...modules.keys()];
  const record = {
    modules: names.map((name) => ({ name, bytes: modules.get(name).bytes })),
    files: files.map(({ contains }) => contains.map((name) => names.indexOf(name))),
    tags: tags.map(({ tag, isFigure, values, cases }) => ({
      tag,
      isFigure,
      first: cases.findIndex((each) => isDefault(each, values)),
      cases: cases.map((each) => ({
        values: each.values,
        modules: [...each.modules].map((name) => names.indexOf(name)),
      })),
    })),
  };
  writeFileSync(`${cache}/record.json`, JSON.stringify(record));
}

/** By tag, the examples and languages for which a file is needed where not every one needs it; without a tag, it is loaded on demand. */
function labelsOf(number, tags) {
  const labels = {};
  for (const { tag, values, cases } of tags) {
    const needing = cases.filter(({ files }) => files.has(number));
    if (needing.length === 0) continue;
    labels[tag] = {};
    for (const name of ['preset', 'lang']) {
      const found = new Set(needing.map((each) => each.values[name]));
      if (values[name] && found.size < values[name].length) labels[tag][name] = [...found];
    }
  }
  return labels;
}
