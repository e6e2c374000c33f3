import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/figures.js';
import { allDrawn, newPage, root, startBrowser } from '../support/hosts.js';

const tags = Object.keys(figures);

/** Copies what `npm start` needs, and nothing that has been built. */
function copyOfRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'virt-figures-start-'));
  for (const name of ['src', 'demo', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function startIn(folder: string): Promise<{ readonly url: string; readonly server: ChildProcess }> {
  const server = spawn(process.execPath, ['scripts/start.mjs', '--port', '0', '--no-open'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let told = '';
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      const address = /http:\S+/.exec(told)?.[0];
      if (address) resolve(address);
    });
    server.on('exit', () => {
      reject(new Error(`npm start ended: ${told}`));
    });
  });
  return { url, server };
}

describe('npm start', () => {
  let folder: string;
  let server: ChildProcess;
  let url: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = copyOfRepository();
    [{ url, server }, browser] = await Promise.all([startIn(folder), startBrowser()]);
  });
  afterAll(async () => {
    server.kill();
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(path: string): Promise<{ page: Page; errors: readonly string[] }> {
    const { page, told } = await newPage(browser);
    await page.goto(url + path);
    return { page, errors: told.errors };
  }

  function edit(path: string, change: (text: string) => string): void {
    const file = join(folder, path);
    const before = readFileSync(file, 'utf8');
    expect(change(before), `the change of ${path}`).not.toBe(before);
    writeFileSync(file, change(before));
  }

  it.each(['', 'figure.html?figure=ring-diagram', 'playground.html', 'article.html'])(
    'serves demo/%s without a build',
    async (path) => {
      const { page, errors } = await open(path);
      await allDrawn(page, tags);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it('serves the corrections, their bookmark and their userscript without a build', async () => {
    const { page, errors } = await open('corrections/');
    await page.waitForFunction(
      (names) =>
        document.querySelector('figure-correction')?.shadowRoot?.firstElementChild &&
        [...document.querySelectorAll(names.join())].some((figure) =>
          figure.shadowRoot?.querySelector('svg'),
        ),
      tags,
    );
    await page.locator('.bookmark a[href^="javascript:"]').waitFor();
    const script = await page.request.get(new URL('../dist/correct.user.js', url).href);
    expect(await script.text()).toContain('==UserScript==');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  describe('on an open page', () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await open(''));
      await allDrawn(page, tags);
    });
    afterAll(() => page.context().close());

    it.each([
      {
        what: 'a view',
        file: 'src/figures/ring-diagram/view.ts',
        change: (text: string) => text.replaceAll('<g class="', '<g data-edited="yes" class="'),
        seen: 'ring-diagram [data-edited]',
      },
      {
        what: 'the element',
        file: 'src/element/figure-element.ts',
        change: (text: string) => `${text}\ndocument.body.id = 'edited';\n`,
        seen: '#edited ring-diagram svg',
      },
      {
        what: 'words',
        file: 'src/figures/ring-diagram/words/en/index.ts',
        change: (text: string) => text.replace(/^( {2}name: ')/m, '$1Edited '),
        seen: 'h2:has-text("Edited ")',
      },
      {
        what: 'a script of the page',
        file: 'demo/gallery.js',
        change: (text: string) => text.replace("'sheet'", "'sheet edited'"),
        seen: '.edited ring-diagram svg',
      },
    ])('shows an edit of $what by itself', async ({ file, change, seen }) => {
      expect(await page.locator(seen).count()).toBe(0);
      edit(file, change);
      await page.locator(seen).first().waitFor({ state: 'attached' });
    });

    it.each([
      {
        what: 'a stylesheet of the page',
        file: 'demo/style.css',
        change: (text: string) => `${text}\nring-diagram { outline: 7px solid }\n`,
        property: 'outline-width',
        value: '7px',
      },
      {
        what: 'the room that figures are given',
        file: 'scripts/room.json',
        change: (text: string) => text.replaceAll(/(?<=\[|,)\d+(?=,|\])/g, '4321'),
        property: '--_room',
        value: '4321px',
      },
    ])('shows an edit of $what by itself', async ({ file, change, property, value }) => {
      edit(file, change);
      await page.waitForFunction(
        ([name, wanted]) => {
          const figure = document.querySelector('ring-diagram');
          return figure && getComputedStyle(figure).getPropertyValue(name) === wanted;
        },
        [property, value] as const,
      );
    });

    it('recovers by itself when a file that is asked for appears', async () => {
      const missed = page.waitForResponse((response) => response.url().endsWith('appears.js'));
      edit('demo/gallery.js', (text) => `import './appears.js';\n${text}`);
      expect((await missed).status()).toBe(404);
      // What is sent before the page listens is lost.
      await page.waitForFunction(() => {
        const { __WDS_WEB_SOCKET__: socket } = globalThis as {
          __WDS_WEB_SOCKET__?: { webSocket: WebSocket };
        };
        return socket?.webSocket.readyState === WebSocket.OPEN;
      });
      writeFileSync(join(folder, 'demo/appears.js'), "document.body.className = 'appeared';\n");
      await page.locator('.appeared ring-diagram svg').first().waitFor({ state: 'attached' });
    });
  });
});
