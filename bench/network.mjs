// The first picture over a slow network with a cold cache: figures by their own files, by the autoloader, by the one file, and as a static
// SVG, and mermaid by its own modules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../scripts/lib/files.mjs';
import { slowLink } from './link.mjs';
import { median, table } from './table.mjs';

const link = { rtt: 150, rate: 1_600_000 };
/** What is to be reached, in ms after the page and per kB. */
const bounds = { 'own file': 600, autoloader: 750 };
const perKilobyte = 5;

const built = (path) => import(new URL(`../dist/lib/${path}.js`, import.meta.url).href);
const module = (src) => `<script type="module" src="${src}"></script>`;
const elementOf = ({ tag, values }) =>
  `<${tag} ${Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></${tag}>`;
const flowchart = readFileSync(new URL('client/rings.mmd', import.meta.url), 'utf8');

/** Every page that is measured, with the files that only it needs. */
export async function networkPages() {
  const pages = [];
  const files = {};
  for (const each of await cases()) {
    const name = [each.tag, ...Object.values(each.values).filter(Boolean)].join(' ');
    const picture = `/picture-${pages.length}.svg`;
    files[picture] = await pictureOf(each);
    const add = (way, content) => pages.push({ name, way, content });
    add('own file', module(`/dist/${each.tag}.js`) + elementOf(each));
    add('autoloader', module('/dist/autoload.js') + elementOf(each));
    add('one file', module('/dist/virt-figures.js') + elementOf(each));
    add('static SVG', `<img alt="" src="${picture}">`);
  }
  pages.push({
    name: 'a flowchart',
    way: 'mermaid',
    content: `<pre class="mermaid">${flowchart}</pre><script type="module">
import mermaid from '/mermaid/mermaid.esm.min.mjs';
mermaid.initialize({ startOnLoad: false });
await mermaid.run();
dispatchEvent(new Event('figure-ready'));
</script>`,
  });
  return { pages, files };
}

/** The default case of each figure, and the one that loads most. */
async function cases() {
  const { files, tags } = JSON.parse(readFileSync(join(root, 'dist/loading.json'), 'utf8'));
  const { figures } = await built('figures');
  const { filesFor } = await built('starter/needs');
  const sizes = files.map(
    (file) => brotliCompressSync(readFileSync(join(root, 'dist/chunks', file.module))).length,
  );
  return Object.keys(figures).flatMap((tag) => {
    const { values } = tags[tag];
    const all = Object.entries(values)
      .reduce(
        (some, [name, known]) =>
          some.flatMap((one) => known.map((value, number) => ({ ...one, [name]: { value, number } }))),
        [{}],
      )
      .filter(({ preset }) => preset.value !== '@')
      .map((each) => {
        const of = (what) =>
          Object.fromEntries(Object.entries(each).map(([name, found]) => [name, found[what]]));
        const numbers = filesFor(tags[tag], of('number'));
        return { tag, values: of('value'), bytes: numbers.reduce((sum, number) => sum + sizes[number], 0) };
      });
    return [all[0], all.reduce((dearest, each) => (each.bytes > dearest.bytes ? each : dearest))];
  });
}

async function pictureOf({ tag, values: { preset, lang, ...others } }) {
  const { renderSVG } = await built('hosts/node/index');
  const options = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== ''));
  return renderSVG(tag, { preset }, { locale: lang, options });
}

/** The HTML of a page. */
export function networkPage({ content }) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><body>${content}</body></html>`;
}

/** Runs in the page before its own scripts. */
function observe() {
  globalThis.first = new Promise((done) => {
    addEventListener('figure-ready', () => done(performance.now()));
    addEventListener('load', () => document.querySelector('img') && done(performance.now()));
  });
}

/** Runs in the page: when its picture was there, and what it had asked for until then. */
async function collect() {
  const ready = await globalThis.first;
  const [page] = performance.getEntriesByType('navigation');
  const entries = performance
    .getEntriesByType('resource')
    .filter(({ name, startTime }) => !name.startsWith('data:') && startTime < ready)
    .sort((a, b) => a.startTime - b.startTime);
  const waves = new Map();
  for (const entry of entries) {
    const before = entries.filter(({ responseEnd }) => responseEnd <= entry.startTime);
    waves.set(entry, 1 + Math.max(0, ...before.map((each) => waves.get(each) ?? 0)));
  }
  return {
    time: ready - page.responseEnd,
    requests: entries.length,
    waves: Math.max(...waves.values()),
    bytes: entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  };
}

async function load(browser, origin, far, index) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    // A first, empty page starts the renderer, so that its start is not measured.
    await page.goto(`${origin}/empty`);
    await page.addInitScript(observe);
    await page.goto(`${far}/network?page=${index}`, { waitUntil: 'commit' });
    return await page.evaluate(collect);
  } finally {
    await context.close();
  }
}

/** Measures every page over the slow link; the first load of each only has the server compress its files. */
export async function network(browser, origin, pages, rounds, progress) {
  const far = await slowLink(Number(new URL(origin).port), link);
  const results = pages.map(() => []);
  try {
    for (const [index] of pages.entries()) await load(browser, origin, origin, index);
    for (let round = 0; round < rounds; round++)
      for (const [index, { name, way }] of pages.entries()) {
        progress(`slow network ${round + 1} of ${rounds}: ${name}, ${way}`);
        results[index].push(await load(browser, origin, far.origin, index));
      }
  } finally {
    far.stop();
  }
  return pages.map(({ name, way }, index) => {
    const of = (what) => median(results[index].map((each) => each[what]));
    const kilobytes = of('bytes') / 1000;
    const bound = bounds[way] && bounds[way] + perKilobyte * kilobytes;
    return { name, way, time: of('time'), requests: of('requests'), waves: of('waves'), kilobytes, bound };
  });
}

/** The results as a table. */
export function networkTable(results) {
  const rows = results.map(({ name, way, time, requests, waves, kilobytes, bound }) => [
    `${name}, ${way}`,
    time.toFixed(0),
    bound === undefined ? '' : `${bound.toFixed(0)}${time <= bound ? '' : ' missed'}`,
    requests,
    waves,
    kilobytes.toFixed(1),
  ]);
  return `\nFirst picture over ${link.rate / 1e6} Mbit/s and a round trip of ${link.rtt} ms, cold cache, HTTP/1.1, in ms after the page has come; aim: ${bounds['own file']} ms by a figure's own file, ${bounds.autoloader} ms by the autoloader, and ${perKilobyte} ms for each kB.\n\n${table(['', 'ms', 'aim', 'requests', 'waves', 'kB (br)'], rows)}`;
}
