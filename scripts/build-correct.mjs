// Writes what a reader needs to correct pages that he does not own: dist/correct.user.js for a userscript manager and
// dist/correct.bookmarklet.txt for a bookmark. Both hold the code, the figures and the corrections, and ask for nothing.
//   node scripts/build-correct.mjs [--manifest corrections.json] [--match 'https://learn.example/*'] [--base https://…/dist/]
// --base writes a short bookmark that loads correct.js from there instead; the page must then allow that address.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { rollup } from 'rollup';
import { fail, root } from './figures.mjs';

const usage =
  "node scripts/build-correct.mjs [--manifest corrections.json] [--match 'https://learn.example/*'] [--base https://…/dist/]";
const values = readOptions();
if (values.help) {
  console.log(usage);
  process.exit();
}

const built = (path) => join(root, 'dist/lib', path);
const path = values.manifest ? resolve(values.manifest) : join(root, 'demo/corrections/corrections.json');
const manifest = await readManifest();
const tags = [...new Set(manifest.corrections.flatMap(({ figure }) => (figure ? [figure.tag] : [])))].filter(
  (tag) => existsSync(built(`figures/${tag}/index.js`)),
);
const code = await bundle();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

writeFileSync(join(root, 'dist/correct.user.js'), `${header()}\n${code}`);
// A second click takes the script, and with it the corrections, away; a module runs again only under another address.
const short = `const id='virt-figures-correct',o=document.getElementById(id);if(o)o.remove();else{const s=document.createElement('script');s.id=id;s.type='module';s.src=${address('correct.js')}+'?'+Date.now();s.dataset.manifest=${address('corrections.json')};document.head.append(s)}`;
writeFileSync(
  join(root, 'dist/correct.bookmarklet.txt'),
  `javascript:${encodeURIComponent(`(()=>{${values.base ? short : code}})()`)}\n`,
);

function address(file) {
  return JSON.stringify(`${(values.base ?? '').replace(/\/+$/, '')}/${file}`);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        manifest: { type: 'string' },
        match: { type: 'string', multiple: true },
        base: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return fail(`${error.message}\n${usage}`);
  }
}

/** Reads the manifest; one with problems is refused as `virt-figures check` refuses it. */
async function readManifest() {
  let data;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return fail(`${path}: ${error.message}`);
  }
  if (!Array.isArray(data?.corrections)) return fail(`${path}: has no list of corrections.`);
  const { checkCorrections } = await import('../dist/lib/hosts/node/check-corrections.js');
  const problems = await checkCorrections(data);
  return problems.length === 0
    ? data
    : fail(problems.map(({ sentence }) => `${path}:${sentence}`).join('\n'));
}

function header() {
  const matches = values.match ?? ['*://*/*'];
  return [
    '// ==UserScript==',
    '// @name         virt-figures corrections',
    `// @version      ${version}`,
    '// @description  Corrects published figures about virtualization where they stand',
    ...matches.map((pattern) => `// @match        ${pattern}`),
    // Custom elements exist in the page's world only.
    '// @grant        none',
    '// @inject-into  page',
    '// @run-at       document-idle',
    '// ==/UserScript==',
  ].join('\n');
}

/** The code that correct.js has, with the figures and the manifest of one reader in it. */
async function bundle() {
  const entry = '\0reader';
  const source = `${tags.map((tag) => `import ${JSON.stringify(built(`figures/${tag}/index.js`))};`).join('\n')}
import { readWith } from ${JSON.stringify(built('elements/figure-correction/manifest/reader.js'))};
readWith(JSON.parse(${JSON.stringify(JSON.stringify(manifest))}), { tags: ${JSON.stringify(tags)}, figure: () => Promise.resolve()});`;
  const { default: bundles } = await import('../rollup.config.mjs');
  const [{ plugins, onwarn, output }] = bundles;
  const reader = {
    name: 'reader',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? source : null),
  };
  const made = await rollup({ input: entry, plugins: [reader, ...plugins], onwarn });
  const {
    output: [chunk],
  } = await made.generate({ format: 'iife', inlineDynamicImports: true, plugins: output.plugins });
  await made.close();
  return chunk.code;
}

console.log(
  `dist/correct.user.js and dist/correct.bookmarklet.txt hold ${basename(path)} with ${tags.join(', ') || 'no figure'}.`,
);
