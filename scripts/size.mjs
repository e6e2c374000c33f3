// Measures what a page really loads from dist/, brotli-compressed. It fails where a goal that was met is missed, and where a size
// that misses its goal grows beyond what scripts/sizes.json records: --record writes that file, so that a commit shows the decision.
import { createServer } from 'node:http';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from './lib/browser.mjs';
import { difference, figureRows } from './lib/figure-sizes.mjs';
import { fail, root } from './lib/files.mjs';
import { elementNames, figureNames, importFigure } from './lib/registry.mjs';

/** Goals, in kB of 1000 bytes. */
const budgets = {
  alone: 24,
  more: 10,
  preset: 10,
  correction: 8,
  manifest: 12,
  wholeOfTwo: 50,
  wholeEachMore: 15,
  machine: 9,
  following: 12,
  house: 24,
  starter: 2.5,
  autoloader: 1.5,
  autoloaderEach: 0.5,
};
/** Figures whose goal is another, for what they bring: a scale. */
const moreOf = { 'isolation-spectrum': 16 };

const dist = join(root, 'dist');
const names = figureNames();
if (names.length === 0) fail('There is no figure to measure yet.');
if (!isFile(join(dist, 'virt-figures.js'))) fail('dist/ is not built: run `npm run build`.');

/** What a page loads first; it is told apart from what it then loads. */
const starters = [...names, ...elementNames(), 'autoload'].map((name) => `${name}.js`);

const server = createServer(answer);
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
const rows = [];
try {
  const figures = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await importFigure(name)])),
  );
  const { alone, rows: figureSizes } = await figureRows({ figures, loaded, bytesOf, budgets, moreOf });
  rows.push(...figureSizes);
  const [first] = names;
  rows.push([
    `<figure-correction> more, around <${first}>`,
    difference(await loaded([first, 'figure-correction'], '/corrected'), alone[first]),
    budgets.correction,
  ]);
  rows.push([
    `correct.js with a manifest more, around <${first}>`,
    difference(await loaded([first, 'figure-correction'], '/manifest'), alone[first]),
    budgets.manifest,
  ]);
  if (names.includes('ring-diagram')) {
    const following = difference(await loaded(['ring-diagram operation=system-call']), alone['ring-diagram']);
    if (following.size === 0) fail('<ring-diagram> loads the simulator where no operation is followed.');
    rows.push([
      'to follow an operation, beside <ring-diagram>: simulator, words, steps',
      following,
      budgets.following,
    ]);
    rows.push([
      'simulator with all its configurations',
      await bundled('dist/lib/machine/index.js'),
      budgets.machine,
    ]);
  }
} finally {
  await browser.close();
  server.close();
}
for (const [what, files, budget] of await parts()) rows.push([what, files, budget]);
const wholeBudget = budgets.wholeOfTwo + Math.max(0, names.length - 2) * budgets.wholeEachMore;
for (const file of ['virt-figures.js', 'virt-figures.iife.js'])
  rows.push([`${file}, ${names.length} figures`, new Set([file]), wholeBudget]);

const recordFile = join(root, 'scripts/sizes.json');
const record = process.argv.includes('--record');
const held = record ? {} : JSON.parse(readFileSync(recordFile, 'utf8'));
/** Share by which a size may grow unnoticed: compressors and chunk names differ a little. */
const slack = 1.02;
let over = 0;
for (const [what, files, budget] of rows) {
  const bytes = bytesOf(files);
  const fits = bytes <= budget * 1000;
  if (record) held[what] = bytes;
  const before = record ? bytes : (held[what] ?? 0);
  // A goal that was once met is the limit; until then the limit is what was measured.
  const grown = bytes > (before > budget * 1000 ? before * slack : budget * 1000);
  if (grown) over += 1;
  console.log(
    `${fits ? 'ok          ' : grown ? 'GREW        ' : 'misses goal '} ${(bytes / 1000).toFixed(1).padStart(6)} kB of ${budget}  ${what}  (${files.size} ${files.size === 1 ? 'file' : 'files'})`,
  );
}
if (process.argv.includes('--why')) for (const name of names) await explain(name);
if (record) writeFileSync(recordFile, `${JSON.stringify(held, null, 2)}\n`);
process.exitCode = over > 0 ? 1 : 0;

/** What all figures share, what each has of its own, and the starters, each apart. */
async function parts() {
  const { filesFor, numbered } = await import(pathToFileURL(join(dist, 'lib/starter/needs.js')).href);
  const { files, tags } = JSON.parse(readFileSync(join(dist, 'loading.json'), 'utf8'));
  const firsts = names.map(
    (name) =>
      new Set(
        filesFor(
          tags[name],
          numbered(tags[name], () => ''),
        ),
      ),
  );
  const paths = (numbers) => new Set([...numbers].map((number) => `chunks/${files[number].module}`));
  const house = new Set([...firsts[0]].filter((number) => firsts.every((each) => each.has(number))));
  return [
    ['house: what every figure shares', paths(house), budgets.house],
    ...names.map((name, index) => [
      `<${name}>, its own part of its first picture`,
      paths(difference(firsts[index], house)),
      moreOf[name] ?? budgets.more,
    ]),
    ...starters.map((file) => [
      `starter ${file}`,
      new Set([file]),
      file === 'autoload.js'
        ? budgets.autoloader + (starters.length - 1) * budgets.autoloaderEach
        : budgets.starter,
    ]),
  ];
}

function bytesOf(files) {
  return files.bytes ?? [...files].reduce((sum, file) => sum + compressed(file), 0);
}

/** A module of the library with all that it imports, as a bundler would ship it. */
async function bundled(input) {
  process.chdir(root);
  const { default: bundles } = await import('../rollup.config.mjs');
  const { rollup } = await import('rollup');
  const bundle = await rollup({ ...bundles[0], input });
  const { output } = await bundle.generate({ format: 'es', plugins: bundles[0].output.plugins });
  return { size: output.length, bytes: output.reduce((sum, { code }) => sum + squeezed(code), 0) };
}

/** Lists the modules that come with a figure at once, by what is left of them before minification. */
async function explain(name) {
  process.chdir(root);
  const { default: bundles } = await import('../rollup.config.mjs');
  const { rollup } = await import('rollup');
  const bundle = await rollup({ ...bundles[0], input: `dist/lib/figures/${name}/index.js` });
  const { output } = await bundle.generate({ format: 'es' });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const closure = new Set([output[0].fileName]);
  for (const file of closure) for (const imported of chunks.get(file).imports) closure.add(imported);
  const atOnce = [...closure].flatMap((file) => Object.entries(chunks.get(file).modules));
  console.log(`\n<${name}>, characters before minification:`);
  for (const [path, { renderedLength }] of atOnce
    .sort((a, b) => b[1].renderedLength - a[1].renderedLength)
    .slice(0, 40))
    console.log(
      `${String(renderedLength).padStart(8)}  ${path.replace(/.*\/(?:node_modules|dist\/lib)\//, '')}`,
    );
}

/** Files of dist/ besides starters that a page with these elements asks for, in their default preset and in English; attributes stand behind the tag. */
async function loaded(elements, path = `/?${elements.map(encodeURIComponent).join('&')}`) {
  const tags = elements.map((element) => element.split(' ')[0]);
  const page = await browser.newPage();
  const files = new Set();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const file = pathname.slice(1);
    if (file.endsWith('.js') && !starters.includes(file)) files.add(file);
  });
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const drawn = await page.evaluate(
    (all) => all.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('svg')),
    tags,
  );
  if (errors.length > 0 || !drawn)
    fail(`${tags.join(' and ')}: ${errors[0] ?? 'no picture was drawn, so the size says nothing'}`);
  await page.close();
  return files;
}

function answer(request, response) {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  const page = pages(pathname, search.slice(1).split('&').map(decodeURIComponent));
  if (page !== undefined) {
    response.setHeader(
      'content-type',
      pathname.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8',
    );
    response.end(page);
    return;
  }
  const file = join(dist, normalize(pathname));
  if (!file.startsWith(dist) || !isFile(file)) {
    response.statusCode = 404;
    response.end();
    return;
  }
  response.setHeader('content-type', 'text/javascript; charset=utf-8');
  response.end(readFileSync(file));
}

/** What the server makes up: a page with figures, the same with a correction around one, and a page that a manifest corrects. */
function pages(path, elements) {
  const [tag] = names;
  const html = (...parts) =>
    `<!doctype html><html lang="en"><link rel="icon" href="data:,">${parts.join('')}</html>`;
  const script = (file) => `<script type="module" src="${file}.js"></script>`;
  const errata = [
    {
      at: [0.5, 0.5],
      claims: 'A claim.',
      right: 'What is right.',
      severity: 'wrong',
      source: { title: 'A source' },
    },
  ];
  const picture = '<img src="picture.svg" alt="A picture">';
  switch (path) {
    case '/':
      return html(
        ...elements
          .map((element) => [element, element.split(' ')[0]])
          .map(([element, each]) => `${script(each)}<${element}></${each}>`),
      );
    case '/corrected':
      return html(
        script(tag),
        script('figure-correction'),
        `<figure-correction>${picture}<${tag} slot="corrected"></${tag}><script type="application/json">${JSON.stringify({ errata })}</script></figure-correction>`,
      );
    case '/manifest':
      return html(script('correct').replace('>', ' data-manifest="corrections.json">'), picture);
    case '/corrections.json':
      return JSON.stringify({ corrections: [{ match: { src: '*/picture.svg' }, figure: { tag }, errata }] });
    case '/picture.svg':
      return '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="340"><rect width="480" height="340"/></svg>';
    default:
      return undefined;
  }
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function compressed(file) {
  return squeezed(readFileSync(join(dist, file)));
}

function squeezed(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  return brotliCompressSync(text, { params }).length;
}
