import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  newPage,
  root,
  serveBuild,
  serveOrigin,
  startBrowser,
  type Answer,
  type Origin,
} from '../support/hosts.js';

const svg = readFileSync(join(root, 'demo/corrections/swapped-sets.svg'), 'utf8');
const source = { title: 'A source', url: 'https://example.org/' };
const manifest = {
  corrections: [
    {
      id: 'swapped',
      match: { src: '*/swapped.svg', size: [480, 340] },
      figure: { tag: 'sensitive-instructions', preset: 'virtualizable' },
      date: '2026-11-22',
      author: 'A. Author',
      errata: [
        {
          at: [0.5, 0.2],
          key: 'privileged',
          claims: { en: 'Claim.', 'zh-Hans': '原说法。' },
          right: { en: 'Right.', 'zh-Hans': '更正。' },
          severity: 'wrong',
          source,
        },
      ],
    },
  ],
};

const lesson = (
  script: string,
  lang = 'en',
  body = '<p>Some words.</p><img src="swapped.svg" alt="Two sets" width="480" height="340"><p>More words.</p>',
): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A lesson</title><link rel="icon" href="/icon.svg"><meta name="viewport" content="width=device-width">${script}</head><body><h1>A lesson</h1>${body}</body></html>`;

describe('a page of another origin that knows nothing of the project', () => {
  let browser: Browser;
  let build: Origin;
  const pages: { page: Page; origin: Origin }[] = [];

  beforeAll(async () => {
    [browser, build] = await Promise.all([startBrowser(), serveBuild()]);
  });
  // A page that nobody looks at any more still takes its turns of the processor.
  afterEach(async () => {
    for (const { page, origin } of pages.splice(0)) {
      await page.context().close();
      await origin.stop();
    }
  });
  afterAll(async () => {
    await browser.close();
    await build.stop();
  });

  const tag = (): string =>
    `<script id="correct" type="module" src="${build.url}/correct.js" data-manifest="corrections.json"></script>`;

  async function open(
    html: string,
    files: Readonly<Record<string, Answer>> = {},
  ): Promise<{ page: Page; origin: Origin; told: { warnings: string[]; errors: string[] } }> {
    const policy = `default-src 'none'; script-src 'self' ${build.url}; style-src 'self'; img-src 'self'; connect-src 'self'`;
    const known: Readonly<Record<string, Answer>> = {
      '/': { text: html, headers: { 'content-security-policy': policy } },
      '/swapped.svg': { text: svg, type: 'image/svg+xml' },
      '/icon.svg': { text: svg, type: 'image/svg+xml' },
      '/corrections.json': { text: JSON.stringify(manifest), type: 'application/json' },
      ...files,
    };
    const origin = await serveOrigin((path) => known[path]);
    const { page, told } = await newPage(browser);
    pages.push({ page, origin });
    await page.goto(origin.url);
    return { page, origin, told };
  }

  const corrected = (page: Page): ReturnType<Page['waitForFunction']> =>
    page.waitForFunction(
      () => document.querySelector('figure-correction')?.shadowRoot?.querySelector('.corrected .pin'),
      undefined,
      { timeout: 15_000 },
    );

  it('is corrected by one script tag with a manifest, under a strict policy, and is restored byte for byte when the tag goes', async () => {
    const plain = await open(lesson(''));
    const before = await plain.page.evaluate(() => document.body.outerHTML);
    const { page, told, origin } = await open(lesson(tag()));
    await corrected(page);
    expect(told).toEqual({ warnings: [], advice: [], errors: [] });
    expect(origin.asked.filter((path) => !['/', '/swapped.svg', '/icon.svg'].includes(path))).toEqual([
      '/corrections.json',
    ]);
    expect(build.asked.some((path) => path.includes('ring-diagram'))).toBe(false);
    const image = page.locator('figure-correction > img');
    expect(await image.isVisible()).toBe(true);
    const ld = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
      correction: { '@type': string }[];
    };
    expect(ld.correction[0]!['@type']).toBe('CorrectionComment');
    await page.locator('figure-correction .number').click();
    expect(await page.locator('sensitive-instructions').getAttribute('selected')).toBe('privileged');
    expect(told).toEqual({ warnings: [], advice: [], errors: [] });
    await page.evaluate(() => document.querySelector('#correct')!.remove());
    await page.waitForFunction(() => document.querySelector('figure-correction') === null);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  it.each([
    ['en', 320],
    ['en', 1200],
    ['zh-CN', 320],
    ['zh-CN', 1200],
  ] as const)('compares legibly, %s at %i px', async (lang, width) => {
    const { page } = await open(lesson(tag(), lang));
    await page.setViewportSize({ width, height: 900 });
    await corrected(page);
    await page.waitForFunction((wide) => {
      const [published, figure] = [
        ...document.querySelector('figure-correction')!.shadowRoot!.querySelectorAll('.panel'),
      ].map((panel) => panel.getBoundingClientRect());
      return published!.right <= figure!.left === wide;
    }, width === 1200);
    const seen = await page.evaluate(() => {
      const correction = document.querySelector('figure-correction')!;
      const [published, figure] = [...correction.shadowRoot!.querySelectorAll('.panel')].map((panel) =>
        panel.getBoundingClientRect(),
      );
      const texts = [
        ...correction.shadowRoot!.querySelectorAll('p, .title, .head, label'),
        ...document.querySelector('sensitive-instructions')!.shadowRoot!.querySelectorAll('svg text'),
      ];
      return {
        overflow: document.documentElement.scrollWidth - innerWidth,
        beside: published!.right <= figure!.left,
        smallest: Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))),
        words: correction.shadowRoot!.querySelector('[part=list]')!.textContent,
      };
    });
    expect(seen.overflow).toBeLessThanOrEqual(0);
    expect(seen.beside).toBe(width === 1200);
    expect(seen.smallest).toBeGreaterThanOrEqual(12);
    expect(seen.words).toContain(lang === 'en' ? 'Right.' : '更正。');
  });

  it('tells an author who has named no manifest', async () => {
    const html = lesson(tag().replace(/ data-manifest="[^"]*"/, ''));
    const { page, told } = await open(html);
    await expect.poll(() => told.warnings.join()).toMatch(/virt-figures: data-manifest.*corrections\.json/);
    expect(await page.evaluate(() => document.querySelector('figure-correction'))).toBe(null);
  });

  it.each([
    ['is missing', undefined, 'The address could not be read: 404'],
    ['is broken', { text: '{"corrections": [', type: 'application/json' }, 'This is not JSON'],
    ['has five megabytes', { text: `[${' '.repeat(5_000_000)}]`, type: 'application/json' }, 'is too large'],
    ['is something else', { text: '[]', type: 'application/json' }, 'corrections: is missing'],
    [
      'matches nothing',
      {
        text: JSON.stringify({
          corrections: [{ ...manifest.corrections[0], match: { src: '*/other.png' } }],
        }),
        type: 'application/json',
      },
      '',
    ],
  ] as const)('stands as it is when the manifest %s', async (_, answer, warning) => {
    const { page, told, origin } = await open(
      lesson(tag()),
      answer === undefined ? { '/corrections.json': undefined as never } : { '/corrections.json': answer },
    );
    await expect.poll(() => told.warnings.join('\n'), { timeout: 15_000 }).toContain(warning);
    await page.waitForLoadState('networkidle');
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(origin.asked).toContain('/corrections.json');
    expect(await page.locator('figure-correction').count()).toBe(0);
    if (warning === '') expect(told.warnings).toEqual([]);
    expect(told.errors.filter((error) => !/404|corrections\.json net::/.test(error))).toEqual([]);
  });

  it('prints both pictures and the list', async () => {
    const { page } = await open(lesson(tag()));
    await corrected(page);
    await page.locator('figure-correction input[value=published]').check();
    await page.emulateMedia({ media: 'print' });
    const visible = await page.evaluate(() =>
      ['.panel.published', '.panel.corrected', '.errata'].map(
        (selector) =>
          document
            .querySelector('figure-correction')!
            .shadowRoot!.querySelector(selector)!
            .getBoundingClientRect().height > 50,
      ),
    );
    expect(visible).toEqual([true, true, true]);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });

  it('is read without JavaScript as it was published, with the notice that its author wrote', async () => {
    const authored = `<figure-correction><figure><img src="swapped.svg" alt="Two sets"></figure><p slot="notice">Corrected <a href="/errata">elsewhere</a>.</p><script type="application/json">{}</script></figure-correction>`;
    const origin = await serveOrigin((path) =>
      path === '/'
        ? { text: lesson('', 'en', authored) }
        : path === '/swapped.svg'
          ? { text: svg, type: 'image/svg+xml' }
          : undefined,
    );
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(origin.url);
    expect(await page.locator('img').isVisible()).toBe(true);
    expect(await page.locator('a').isVisible()).toBe(true);
    await context.close();
    await origin.stop();
  });

  it.each(['correct.bookmarklet.txt', 'correct.user.js'])(
    'is corrected and restored by %s, which asks for nothing',
    async (name) => {
      const written = readFileSync(join(root, 'dist', name), 'utf8').trim();
      const code = name.endsWith('.txt') ? decodeURIComponent(written.replace(/^javascript:/, '')) : written;
      const body = '<p>Words.</p><figure><img src="swapped-sets.svg" alt="Two sets"></figure>';
      const { page, origin } = await open(lesson('', 'en', body), {
        '/swapped-sets.svg': { text: svg, type: 'image/svg+xml' },
      });
      const before = await page.evaluate(() => document.body.outerHTML);
      await page.evaluate(code);
      await corrected(page);
      expect(origin.asked.filter((path) => !path.endsWith('.svg'))).toEqual(['/']);
      await page.evaluate(code);
      await page.waitForFunction(() => document.querySelector('figure-correction') === null);
      expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    },
  );

  it('finds and corrects 20 of 200 pictures, each once, and leaves the others as they are', async () => {
    const body = Array.from(
      { length: 200 },
      (_, index) =>
        `<p>Words.</p><img src="fig-${index}.svg" alt="Figure ${index}" width="480" height="340">`,
    ).join('');
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, index): [string, Answer] => [
        `/fig-${index}.svg`,
        { text: svg, type: 'image/svg+xml' },
      ]),
    );
    const [first] = manifest.corrections;
    const many = {
      corrections: Array.from({ length: 20 }, (_, index) => ({
        ...first,
        id: `fig-${index}`,
        match: { src: `*/fig-${index * 10}.svg` },
      })),
    };
    const { page, told } = await open(lesson(tag(), 'en', body), {
      ...files,
      '/corrections.json': { text: JSON.stringify(many), type: 'application/json' },
    });
    await page.waitForFunction(
      () => document.querySelectorAll('figure-correction sensitive-instructions').length === 20,
      undefined,
      { timeout: 60_000 },
    );
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('figure-correction')].map((correction) => [
          correction.id,
          correction.querySelector('img')!.getAttribute('src'),
        ]),
      ),
    ).toEqual(Array.from({ length: 20 }, (_, index) => [`fig-${index}`, `fig-${index * 10}.svg`]));
    expect(await page.locator('body > img').count()).toBe(180);
    expect(told).toEqual({ warnings: [], advice: [], errors: [] });
  });
});
