// Pictures of a figure or of a page, for developers. One browser start, many PNGs. `--help` tells the rest.
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserArgs, ensureChineseFont, findBrowser } from './lib/browser.mjs';
import { root } from './lib/files.mjs';
import { importFigure, importSource } from './lib/registry.mjs';
import { serve } from './lib/server.mjs';

const help = `Usage:
  node scripts/shoot.mjs --figure <tag> [--preset a,b | all] [options]   a bare page around src/figures/<tag>
  node scripts/shoot.mjs <url | path in the repository> [options]    a page, e.g. demo/index.html

  -o, --out <file.png | folder/>   default test-results/shots/; many pictures get their settings in the name
  --width 320,720                  width of the figure (with --figure) or of the window; default 720
  --lang en,zh-Hans,zh-Hant        lang of the page; default en (with --figure) or as written
  --scheme light,dark              or --dark for dark only
  --attr name=value                an attribute of the figure, may repeat (view=list, selected=…, step=2, no-legend)
  --data file.json                 the figure's data, as its JSON child
  --click <selector>               click it first; pierces shadow roots, may repeat
  --press <key>                    press a key after the clicks (Tab, ArrowRight, …), may repeat
  --only <selector>                take a picture of this element only
  --full                           the whole page, not one window (always so with --figure)
  --forced-colors, --print, --motion   emulate; motion is reduced unless asked for
  --scale 2                        device pixels per CSS pixel; default 1
  --wait 300                       milliseconds to wait before the picture
  --sheet all.png                  put all pictures on one sheet besides
  --entry file.ts                  what to import with --figure; default src/figures/<tag>/index.ts`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    figure: { type: 'string' },
    preset: { type: 'string' },
    out: { type: 'string', short: 'o', default: 'test-results/shots/' },
    width: { type: 'string', default: '720' },
    lang: { type: 'string' },
    scheme: { type: 'string', default: 'light' },
    dark: { type: 'boolean' },
    attr: { type: 'string', multiple: true, default: [] },
    data: { type: 'string' },
    click: { type: 'string', multiple: true, default: [] },
    press: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
    full: { type: 'boolean' },
    'forced-colors': { type: 'boolean' },
    print: { type: 'boolean' },
    motion: { type: 'boolean' },
    scale: { type: 'string', default: '1' },
    wait: { type: 'string', default: '0' },
    sheet: { type: 'string' },
    entry: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

const figure = options.figure;
if (options.help || (!figure && positionals.length === 0)) {
  console.log(help);
  process.exit(options.help ? 0 : 2);
}

const list = (text) =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const orOne = (items) => (items.length > 0 ? items : [undefined]);
const widths = list(options.width).map(Number);
const schemes = options.dark ? ['dark'] : list(options.scheme);
const presets =
  options.preset === 'all' ? Object.keys((await importFigure(figure)).presets) : list(options.preset);
const shots = [];
for (const target of figure ? [figure] : positionals)
  for (const preset of orOne(presets))
    for (const lang of orOne(list(options.lang)))
      for (const width of widths)
        for (const scheme of schemes) shots.push({ target, preset, lang, width, scheme });

ensureChineseFont();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
const server = !figure && positionals.some((page) => !/^\w+:/.test(page)) ? await serve() : undefined;
let troubles = 0;
try {
  const bundle = figure ? await bundleFigure() : undefined;
  const files = [];
  for (const shot of shots) files.push(await take(shot, bundle));
  if (options.sheet) await sheet(files, resolve(options.sheet));
} finally {
  await browser.close();
  await server?.stop();
}
process.exit(troubles > 0 ? 1 : 0);

async function take({ target, preset, lang, width, scheme }, bundle) {
  const context = await browser.newContext({
    viewport: { width: width + (figure ? 32 : 0), height: figure ? 240 : 900 },
    deviceScaleFactor: Number(options.scale),
    colorScheme: scheme,
    reducedMotion: options.motion ? 'no-preference' : 'reduce',
    forcedColors: options['forced-colors'] ? 'active' : 'none',
  });
  const page = await context.newPage();
  const told = [];
  page.on('console', (message) => {
    const uninteresting = /Lit is in dev mode|favicon/.test(`${message.text()} ${message.location().url}`);
    if (['error', 'warning'].includes(message.type()) && !uninteresting) told.push(message.text());
  });
  page.on('pageerror', (error) => told.push(`uncaught ${error.message}`));
  if (options.print) await page.emulateMedia({ media: 'print' });
  await page.addInitScript(() => {
    addEventListener(
      'figure-problem',
      (event) => console.warn('figure-problem', JSON.stringify(event.problems)),
      true,
    );
  });
  if (figure) await openFigure(page, preset, lang, bundle);
  else await openPage(page, target, lang);
  for (const selector of options.click) await page.locator(selector).first().click({ timeout: 3000 });
  for (const key of options.press) await page.keyboard.press(key);
  await settled(page);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wide > 0) told.push(`the page is ${wide} px wider than its window`);
  const file = name({ target, preset, lang, width, scheme });
  await mkdir(dirname(file), { recursive: true });
  if (options.only) await page.locator(options.only).first().screenshot({ path: file });
  else await page.screenshot({ path: file, fullPage: Boolean(options.full || figure) });
  const box = figure ? await page.locator(figure).first().boundingBox() : null;
  console.log(file + (box ? `  ${Math.round(box.width)}×${Math.round(box.height)}` : ''));
  for (const line of told) console.log(`  ! ${line}`);
  troubles += told.length;
  await context.close();
  return file;
}

async function openFigure(page, preset, lang, bundle) {
  const origin = 'http://figure.test/';
  const attributes = [
    ...(preset ? [['preset', preset]] : []),
    ...options.attr.map((pair) => [
      pair.split('=')[0],
      pair.includes('=') ? pair.slice(pair.indexOf('=') + 1) : '',
    ]),
  ];
  const json = options.data ? await readFile(options.data, 'utf8') : undefined;
  const { escapeMarkup } = await importSource('src/core/escape.ts');
  const html = `<!doctype html><html lang="${lang ?? 'en'}"><meta charset="utf-8"><title>${figure}</title>
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
<style>:root{color-scheme:light dark}body{margin:16px;background:Canvas;color:CanvasText;font:16px/1.5 system-ui,sans-serif}</style>
<script type="module" src="/bundle.js"></script>
<${figure}${attributes.map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`).join('')}>${
    json ? `<script type="application/json">${json.replace(/<\//g, '<\\/')}</script>` : ''
  }</${figure}></html>`;
  await page.route(`${origin}**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    else if (path === '/bundle.js')
      await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: bundle });
    else if (existsSync(join(root, path))) await route.fulfill({ path: join(root, path) });
    else await route.fulfill({ status: 404, body: '' });
  });
  await page.goto(origin);
}

async function openPage(page, target, lang) {
  const url = /^\w+:/.test(target) ? target : `${server.url}/${target.replace(/^\.?\//, '')}`;
  await page.goto(url, { waitUntil: 'load' });
  if (lang) await page.evaluate((value) => document.documentElement.setAttribute('lang', value), lang);
}

async function settled(page) {
  await page.evaluate(async () => {
    const elements = [...document.querySelectorAll(':not(:defined)')].map((element) => element.localName);
    const late = new Promise((done) => setTimeout(done, 3000));
    await Promise.race([Promise.all(elements.map((tag) => customElements.whenDefined(tag))), late]);
    const all = [...document.querySelectorAll('*')].filter((element) => element.localName.includes('-'));
    for (let round = 0; round < 3; round++) await Promise.all(all.map((element) => element.updateComplete));
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (const element of all)
      if (!element.matches(':defined')) console.warn(`<${element.localName}> is not defined`);
  });
  if (!figure) await page.waitForLoadState('networkidle');
  await page.waitForTimeout(Number(options.wait));
}

async function bundleFigure() {
  const entry = resolve(options.entry ?? join(root, 'src/figures', figure, 'index.ts'));
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    conditions: ['browser'],
    logLevel: 'error',
    sourcemap: 'inline',
  });
  return result.outputFiles[0].text;
}

function name({ target, preset, lang, width, scheme }) {
  const out = options.out;
  const asFile = extname(out) === '.png';
  if (asFile && shots.length === 1) return resolve(out);
  const stem = asFile ? basename(out, '.png') : (figure ?? basename(target).replace(/\W+/g, '-'));
  const media = [
    options['forced-colors'] && 'forced',
    options.print && 'print',
    ...options.attr.map((pair) => pair.replace(/\W+/g, '-')),
  ];
  const parts = [stem, preset, lang, String(width), scheme === 'light' ? undefined : scheme, ...media];
  return resolve(asFile ? dirname(out) : out, `${parts.filter(Boolean).join('-')}.png`);
}

async function sheet(files, file) {
  const page = await browser.newPage({ viewport: { width: 2000, height: 800 } });
  const figures = await Promise.all(
    files.map(async (each) => {
      const source = `data:image/png;base64,${await readFile(each, 'base64')}`;
      return `<figure><figcaption>${basename(each, '.png')}</figcaption><img src="${source}"></figure>`;
    }),
  );
  await page.setContent(`<style>body{margin:8px;display:flex;flex-wrap:wrap;gap:12px;align-items:start;background:#888;font:12px sans-serif}
figure{margin:0}img{display:block;max-width:960px}</style>${figures.join('')}`);
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: true });
  console.log(file);
}
