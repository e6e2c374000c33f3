// Writes scripts/room.json: how much room each example takes on a page, in the language that needs most, as a browser measures it.
//   npm run room [-- figure …]
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { browserArgs, ensureChineseFont, findBrowser } from './lib/browser.mjs';
import { figureNames, importFigure, importSource } from './lib/registry.mjs';
import { serve } from './lib/server.mjs';
import { bands, readRoom, roomFile } from './lib/stylesheet.mjs';

/** Runs in the page: draws an example in each language, and measures it at each width. */
async function heightsOf([tag, preset, widths, locales]) {
  const most = widths.map(() => 0);
  for (const lang of locales) {
    const figure = Object.assign(document.createElement(tag), { preset, lang });
    const drawn = new Promise((done) => figure.addEventListener('figure-ready', done));
    document.body.replaceChildren(figure);
    await drawn;
    for (const [index, width] of widths.entries()) {
      document.body.style.width = `${width}px`;
      const drawnFor = () =>
        Number(figure.shadowRoot.querySelector('.picture > svg').getAttribute('width')) -
        Math.floor(figure.shadowRoot.querySelector('.ruler').clientWidth);
      // The figure lays itself out after its observer has told it of the new width.
      for (let frame = 0; drawnFor() !== 0; frame += 1) {
        if (frame > 100)
          throw new Error(
            `<${tag} preset="${preset}"> is not drawn for ${width} px: it differs by ${drawnFor()}.`,
          );
        await new Promise(requestAnimationFrame);
      }
      await figure.updateComplete;
      most[index] = Math.max(most[index], figure.getBoundingClientRect().height);
    }
  }
  return most;
}

const { locales } = await importSource('src/core/language/locale.ts');
ensureChineseFont();
const server = await serve();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
const asked = process.argv.slice(2);
const before = readRoom();
const room = {};
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
  await page.route('**/room.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><script type="module" src="/src/all.ts"></script><body style="margin:0">',
    }),
  );
  await page.goto(`${server.url}/room.html`);
  for (const tag of figureNames()) {
    if (asked.length > 0 && !asked.includes(tag)) {
      if (before[tag]) room[tag] = before[tag];
      continue;
    }
    const { presets, defaultPreset } = await importFigure(tag);
    await page.waitForFunction((name) => customElements.get(name), tag);
    room[tag] = {};
    const others = Object.keys(presets).filter((name) => name !== defaultPreset);
    for (const preset of [defaultPreset, ...others]) {
      const heights = await page.evaluate(heightsOf, [tag, preset, bands.map(([, width]) => width), locales]);
      room[tag][preset] = heights.map((height) => Math.ceil(height / 4) * 4);
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
const rows = Object.entries(room).map(
  ([tag, presets]) =>
    `  "${tag}": {\n${Object.entries(presets)
      .map(([preset, heights]) => `    "${preset}": ${JSON.stringify(heights)}`)
      .join(',\n')}\n  }`,
);
writeFileSync(roomFile, `{\n${rows.join(',\n')}\n}\n`);
console.log('scripts/room.json is written; `npm run build` makes the stylesheet from it.');
