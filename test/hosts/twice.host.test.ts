import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/figures.js';
import { version } from '../../src/version.js';
import { allDrawn, newPage, root, serveOrigin, shown, startBrowser } from '../support/hosts.js';

const tags = Object.keys(figures);
const bundle = readFileSync(join(root, 'dist/virt-figures.js'), 'utf8');
const classic = readFileSync(join(root, 'dist/virt-figures.iife.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('a page that loads the library twice', () => {
  const other = '9.9.9';
  const older = (text: string): string => text.replaceAll(version, other);
  const pages: Readonly<Record<string, { readonly scripts: string; readonly versions: readonly string[] }>> =
    {
      'as two modules': {
        scripts: '<script type="module" src="/a.js"></script><script type="module" src="/b.js"></script>',
        versions: [version, version],
      },
      'as two classic scripts': {
        scripts: '<script src="/classic.js"></script><script src="/classic.js"></script>',
        versions: [version, version],
      },
      'as a classic script and a module': {
        scripts: '<script src="/classic.js"></script><script type="module" src="/a.js"></script>',
        versions: [version, version],
      },
      'in two versions': {
        scripts: '<script type="module" src="/older.js"></script><script type="module" src="/a.js"></script>',
        versions: [other, version],
      },
    };

  it.each(Object.entries(pages))('%s warns once and breaks nothing', async (_, { scripts, versions }) => {
    expect(bundle).toContain(version);
    const html = `<!doctype html><html lang="en"><title>Twice</title><link rel="icon" href="data:,">${scripts}${tags.map((tag) => `<${tag}></${tag}>`).join('')}</html>`;
    const javascript = { type: 'text/javascript' };
    const origin = await serveOrigin((path) => {
      if (path === '/') return { text: html };
      if (path === '/a.js' || path === '/b.js') return { text: bundle, ...javascript };
      if (path === '/older.js') return { text: older(bundle), ...javascript };
      return { text: classic, ...javascript };
    });
    const { page, told } = await newPage(browser);
    await page.goto(origin.url, { waitUntil: 'load' });
    await allDrawn(page, tags);
    for (const { marks, problems } of await shown(page, tags))
      expect([marks > 0, problems]).toEqual([true, '']);
    for (const tag of tags) {
      await page.locator(tag).locator('svg [data-key]').first().focus();
      await page.keyboard.press('Enter');
      await page.locator(tag).locator('[part~="mark-detail"]').waitFor();
    }
    expect(told.errors).toEqual([]);
    expect(told.warnings).toHaveLength(1);
    for (const each of versions) expect(told.warnings[0]).toContain(each);
    await page.context().close();
    await origin.stop();
  });
});

describe('a page on a disk', () => {
  it('draws every preset by the classic script, and reads a JSON child', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'virt-figures-'));
    writeFileSync(join(folder, 'virt-figures.iife.js'), classic);
    const presets = await Promise.all(
      Object.entries(figures).map(async ([tag, entry]) =>
        Object.keys((await entry.figure()).presets).map((preset) => [tag, preset] as const),
      ),
    );
    const all = presets.flat();
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><title>Disk</title><script src="virt-figures.iife.js"></script>${all.map(([tag, preset]) => `<${tag} preset="${preset}"></${tag}>`).join('')}<${tags[0]!} id="refused"><script type="application/json">{"a": 1}</script></${tags[0]!}></html>`,
    );
    const { page, told } = await newPage(browser);
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await allDrawn(page, tags);
    const results = await shown(page, tags);
    expect(results).toHaveLength(all.length + 1);
    for (const { title, marks, problems } of results.slice(0, -1))
      expect([/[一-鿿]/.test(title), marks > 0, problems]).toEqual([true, true, '']);
    expect(results.at(-1)!.problems).toMatch(/[一-鿿]/);
    expect(told.errors).toEqual([]);
    // The author of the last one is told.
    expect(told.warnings).toEqual([]);
    expect(told.advice).not.toEqual([]);
    await page.context().close();
    rmSync(folder, { recursive: true });
  });

  it('is drawn by a bare tag after a module script, on any static server', async () => {
    const origin = await serveOrigin((path) =>
      path === '/'
        ? { text: `<script type="module" src="virt-figures.js"></script><${tags[0]!}></${tags[0]!}>` }
        : { text: bundle, type: 'text/javascript' },
    );
    const { page, told } = await newPage(browser);
    await page.goto(origin.url);
    await allDrawn(page, tags);
    expect((await shown(page, tags))[0]!.marks).toBeGreaterThan(0);
    expect(told.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
    await page.context().close();
    await origin.stop();
  });
});
