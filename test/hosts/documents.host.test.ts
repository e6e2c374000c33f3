import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import sanitize from 'sanitize-html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bare,
  missingPrograms,
  must,
  pdfText,
  writeAll,
  writeDocument,
  type Written,
} from '../support/documents.js';
import { newPage, serveOrigin, startBrowser } from '../support/hosts.js';

const missing = missingPrograms('pandoc', 'epubcheck', 'weasyprint', 'pdftotext', 'inkscape', 'soffice');
const needs = (...names: readonly string[]): { readonly skip: boolean } => ({
  skip: names.some((name) => missing.includes(name)),
});

/** About what GitHub leaves of a page. */
const github: sanitize.IOptions = {
  allowedTags: [
    ...sanitize.defaults.allowedTags,
    'img',
    'details',
    'summary',
    'picture',
    'source',
    'del',
    'ins',
  ],
  allowedAttributes: {
    '*': ['title', 'align', 'alt', 'width', 'height', 'lang'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    source: ['media', 'srcset'],
    ol: ['start'],
  },
};

describe.each(['en', 'zh-Hans'] as const)('in %s', { timeout: 600_000 }, (locale) => {
  let browser: Browser;
  let written: readonly Written[];
  let folder: string;

  beforeAll(async () => {
    [browser, written] = await Promise.all([startBrowser(), writeAll(locale)]);
    ({ folder } = writeDocument(written));
  });
  afterAll(async () => {
    await browser.close();
  });

  it(
    'a page in the manner of GitHub shows every picture and tells every figure',
    needs('pandoc'),
    async () => {
      const clean = sanitize(await must(folder, 'pandoc', '-f', 'gfm', '-t', 'html', 'document.md'), github);
      expect(clean).not.toMatch(/<(?:script|style|svg)|on\w+=/);
      const origin = await serveOrigin((path) => {
        if (path === '/')
          return {
            text: `<!doctype html><html lang="${locale}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>README</title><main>${clean}</main></html>`,
            headers: { 'content-security-policy': "default-src 'none'; img-src 'self' data:" },
          };
        // As GitHub serves files of a repository: no script, and nothing from elsewhere.
        return {
          file: join(folder, basename(path)),
          headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" },
        };
      });
      const { page, told } = await newPage(browser);
      await page.goto(origin.url);
      const images = await page.evaluate(async () =>
        Promise.all(
          [...document.images].map(async (image) => {
            await image.decode();
            return { alt: image.alt, width: image.naturalWidth, height: image.naturalHeight };
          }),
        ),
      );
      expect(images.map(({ alt }) => alt)).toEqual(written.map(({ reading }) => reading.title));
      for (const { width, height } of images)
        expect({ width, tall: height > 200 }).toEqual({ width: 720, tall: true });
      const text = bare(await page.locator('main').innerText());
      for (const { reading, labels } of written)
        for (const said of [
          reading.title,
          reading.summary,
          ...labels,
          ...reading.sources.map(({ title }) => title),
        ])
          expect(text).toContain(bare(said));
      expect(told).toEqual({ warnings: [], advice: [], errors: [] });
      await page.context().close();
      await origin.stop();
    },
  );

  it('a host that strips the element keeps its words, and lets neither data nor styles through', () => {
    for (const { fragment, reading, labels } of written) {
      const clean = sanitize(fragment, github);
      expect(clean).not.toMatch(/<(?:template|script|style|svg)|--_|font-size:|"occupants"|"\$schema"/);
      const text = bare(
        clean
          .replace(/<[^>]*>/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&'),
      );
      for (const said of [reading.title, reading.summary, ...labels]) expect(text).toContain(bare(said));
      expect(clean).toContain('<ol>');
    }
  });

  it('an EPUB holds every picture as it is, and is valid', needs('pandoc', 'epubcheck'), async () => {
    await must(folder, 'pandoc', '-f', 'markdown', '-t', 'epub3', '-o', 'book.epub', 'document.md');
    const report = await must(folder, 'java', '-jar', '/usr/bin/epubcheck', 'book.epub');
    expect(report).toMatch(/0 fatals \/ 0 errors \/ 0 warnings/);
    await must(folder, process.execPath, '-e', 'require("node:fs").mkdirSync("book", { recursive: true })');
    await must(folder, 'python3', '-m', 'zipfile', '-e', 'book.epub', 'book');
    const files = readdirSync(join(folder, 'book'), { recursive: true, encoding: 'utf8' });
    const pictures = files
      .filter((name) => name.endsWith('.svg'))
      .map((name) => readFileSync(join(folder, 'book', name), 'utf8'));
    for (const { svg } of written) expect(pictures).toContain(svg);
    const text = bare(
      files
        .filter((name) => name.endsWith('.xhtml'))
        .map((name) => readFileSync(join(folder, 'book', name), 'utf8').replace(/<[^>]*>/g, ''))
        .join(''),
    );
    for (const { reading } of written) expect(text).toContain(bare(reading.title));
  });

  it(
    'a PDF printed by a browser has every picture with its text, and the sources open',
    needs('pdftotext'),
    async () => {
      const origin = await serveOrigin((path) =>
        path === '/'
          ? {
              text: `<!doctype html><html lang="${locale}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Figures</title><main>${written.map(({ fragment }) => fragment).join('\n')}</main></html>`,
            }
          : undefined,
      );
      const { page } = await newPage(browser, { javaScriptEnabled: false });
      await page.goto(origin.url);
      await page.pdf({ path: join(folder, 'printed.pdf'), format: 'A4', printBackground: true });
      const text = await pdfText(folder, 'printed.pdf');
      for (const { tag, reading, labels } of written) {
        expect(text).toContain(bare(reading.title));
        for (const { title } of reading.sources)
          expect(text, `${tag}: source`).toContain(bare(title).slice(0, 20));
        expect(labels.filter((label) => text.includes(bare(label))).length, tag).toBeGreaterThan(
          labels.length * 0.6,
        );
      }
      await page.context().close();
      await origin.stop();
    },
  );

  // In Chinese it takes minutes to cut its fonts to size; the browser prints those.
  if (locale === 'en')
    it(
      'a PDF made by WeasyPrint has the text of every picture',
      needs('pandoc', 'weasyprint', 'pdftotext'),
      async () => {
        writeFileSync(join(folder, 'fit.html'), '<style>img { max-width: 100%; max-height: 24cm }</style>');
        await must(
          folder,
          'pandoc',
          '-s',
          '-f',
          'markdown',
          '-t',
          'html',
          '-H',
          'fit.html',
          '-o',
          'document.html',
          'document.md',
        );
        await must(folder, 'weasyprint', 'document.html', 'woven.pdf');
        const text = await pdfText(folder, 'woven.pdf');
        for (const { tag, lines } of written)
          expect(
            lines.filter((line) => !text.includes(bare(line))),
            tag,
          ).toEqual([]);
      },
    );

  it('every picture opens in Inkscape with its text', needs('inkscape', 'pdftotext'), async () => {
    for (const { tag, lines } of written) {
      await must(folder, 'inkscape', `${tag}.svg`, '--export-type=pdf', `--export-filename=${tag}.ink.pdf`);
      const text = await pdfText(folder, `${tag}.ink.pdf`);
      expect(
        lines.filter((line) => !text.includes(bare(line))),
        tag,
      ).toEqual([]);
    }
  });

  it('every picture opens in LibreOffice with its text', needs('soffice', 'pdftotext'), async () => {
    await must(
      folder,
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      'office',
      ...written.map(({ tag }) => `${tag}.svg`),
    );
    for (const { tag, lines } of written) {
      expect(existsSync(join(folder, 'office', `${tag}.pdf`))).toBe(true);
      const text = await pdfText(folder, join('office', `${tag}.pdf`));
      expect(
        lines.filter((line) => !text.includes(bare(line))),
        tag,
      ).toEqual([]);
    }
  });
});
