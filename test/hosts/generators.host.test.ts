import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, packedLibrary, root, serveOrigin, startBrowser } from '../support/hosts.js';
import { npm } from '../support/packed.js';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const examples = { eleventy: '_site', astro: 'dist' } as const;

describe('an example of a site generator', { timeout: 600_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'virt-figures-examples-'));
  let browser: Browser;
  let tarball: string;

  beforeAll(async () => {
    [browser, tarball] = await Promise.all([startBrowser(), packedLibrary()]);
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries(examples))(
    '%s is built, shows without a script, and comes alive with one',
    async (name, output) => {
      const site = join(folder, name);
      cpSync(join(root, 'examples', name), site, {
        recursive: true,
        filter: (path) => !/node_modules|_site|[/\\]dist$/.test(path.slice(root.length)),
      });
      await npm(site, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball);
      await npm(site, 'run', 'build');
      const origin = await serveOrigin((path) => ({
        file: join(
          site,
          output,
          path.endsWith('/') ? `${path}index.html` : extname(path) === '' ? `${path}/index.html` : path,
        ),
      }));
      const looks = [];
      for (const javaScriptEnabled of [false, true]) {
        const { page, told } = await newPage(browser, { javaScriptEnabled });
        await page.goto(origin.url);
        if (javaScriptEnabled)
          await page.waitForFunction(() =>
            ['ring-diagram', 'hypervisor-types'].every(
              (tag) => document.querySelector<HTMLElement & { data?: unknown }>(tag)?.data !== undefined,
            ),
          );
        for (const tag of ['ring-diagram', 'hypervisor-types']) {
          const box = await page.locator(`${tag} svg[part="picture"]`).boundingBox();
          expect(box!.width).toBeGreaterThan(400);
        }
        looks.push(await page.locator('[part="title"]').allInnerTexts());
        expect(await page.locator('h1').innerText()).toBe('Who runs in ring 0?');
        expect(told.errors.filter((text) => !text.includes('favicon') && !text.includes('404'))).toEqual([]);
        expect(told.warnings).toEqual([]);
        await page.context().close();
      }
      expect(looks[0]).toHaveLength(2);
      expect(looks[0]![1]).toMatch(/[一-鿿]/);
      expect(looks[1]).toEqual(looks[0]);
      await origin.stop();
    },
  );
});
