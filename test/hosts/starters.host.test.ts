import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allDrawn, hosted, newPage, root, serveOrigin, shown, type Origin } from '../support/hosts.js';
import { attributesOf, filesOf, readLoading, readLoadingRecord, requests } from '../support/loading.js';

const loading = readLoading();
const record = readLoadingRecord();
const served = hosted();
const dist = join(root, 'dist');

/** A response takes this long, so that what waits for another can be told from what is asked for beside it. */
const delay = 150;

const elementOf = (tag: string, attributes: Readonly<Record<string, string>> = {}): string =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></${tag}>`;

/** Serves a page with the files of dist/ beside it. */
async function serve(
  html: string,
  headers: Readonly<Record<string, string>> = {},
  late = 0,
): Promise<Origin> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${html}</html>`;
  return serveOrigin((path) =>
    path === '/'
      ? { text: page, headers }
      : { file: join(dist, path), ...(late > 0 && path.endsWith('.js') && { delay: late }) },
  );
}

/** Waits until the elements of some tags show the pictures that were asked for, and nothing is left to load. */
async function settled(page: Page, tags: readonly string[]): Promise<void> {
  await allDrawn(page, tags);
  await page.evaluate(
    async (names) =>
      Promise.all(
        [...document.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>(names.join())].map(
          async (each) => each.updateComplete,
        ),
      ),
    tags,
  );
}

/** Draws numbers from 0 to 1 by a seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('a case drawn by seed', () => {
  const next = random(20_261);
  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const figures = record.tags.filter(({ isFigure }) => isFigure);
  const thirty = Array.from({ length: 30 }, () => {
    const { tag, cases } = oneOf(figures);
    const each = oneOf(cases.filter(({ values }) => values['preset'] !== '@'));
    return { ...each, tag, name: [tag, ...Object.values(each.values)].join(' ') };
  });

  it.each(thirty)('comes in two waves, and nothing else does: $name', async (each) => {
    const { tag, values } = each;
    const expected = [...filesOf(loading, record, each)]
      .map((number) => loading.files[number]!.module)
      .sort();
    for (const [script, most] of [
      [`${tag}.js`, 2],
      ['autoload.js', 3],
    ] as const) {
      const origin = await serve(
        `<script type="module" src="${script}"></script>${elementOf(tag, attributesOf(values))}`,
        {},
        delay,
      );
      const { page, told } = await newPage(served.browser);
      await page.goto(origin.url);
      await settled(page, [tag]);
      const asked = await requests(page);
      expect({ script, waves: Math.max(...asked.map(({ wave }) => wave)) <= most }).toEqual({
        script,
        waves: true,
      });
      expect(asked.map(({ file }) => file).sort()).toEqual([script, ...expected].sort());
      expect((await shown(page, [tag]))[0]).toMatchObject({ problems: '' });
      expect(told.errors).toEqual([]);
      await page.context().close();
      await origin.stop();
    }
  });
});

describe('a page', () => {
  it('loads no address twice by a file of its own, the autoloader and all.js together', async () => {
    const scripts = ['ring-diagram.js', 'autoload.js', 'all.js', 'figure-group.js', 'hydrate.js'];
    const origin = await serve(
      `${scripts.map((file) => `<script type="module" src="${file}"></script>`).join('')}<figure-group>${elementOf('ring-diagram', { preset: 'kvm' })}</figure-group>`,
    );
    const { page, told } = await newPage(served.browser);
    await page.goto(origin.url);
    await settled(page, ['ring-diagram']);
    await page.locator('figure-group [part~="controls"]').waitFor();
    expect((await requests(page)).map(({ file }) => file)).toEqual(expect.arrayContaining(scripts));
    expect(origin.asked.filter((path, index) => origin.asked.indexOf(path) !== index)).toEqual([]);
    expect(told).toEqual({ warnings: [], advice: [], errors: [] });
    await page.context().close();
    await origin.stop();
  });

  it.each(['ring-diagram.js', 'autoload.js'])(
    'by %s asks in one wave for a figure that comes later, and for what is chosen then',
    async (script) => {
      const origin = await serve(
        `<script type="module" src="${script}"></script>${elementOf('ring-diagram')}`,
        {},
        delay,
      );
      const { page } = await newPage(served.browser);
      await page.goto(origin.url);
      await settled(page, ['ring-diagram']);
      const wavesOf = async (act: () => void): Promise<readonly number[]> => {
        const since = await page.evaluate(() => performance.now());
        await page.evaluate(act);
        await page.waitForFunction(() => {
          const figure = document
            .querySelector('ring-diagram + div')
            ?.shadowRoot?.querySelector('ring-diagram');
          return (
            figure?.shadowRoot?.querySelector('[part~="subtitle"]')?.textContent?.includes(figure.title) ??
            false
          );
        });
        return (await requests(page, since)).map(({ wave }) => wave);
      };
      const later = await wavesOf(() => {
        const host = document.createElement('div');
        document.querySelector('ring-diagram')!.after(host);
        host.attachShadow({ mode: 'open' }).innerHTML =
          '<ring-diagram preset="hardware-shadow-paging" title="shadow"></ring-diagram>';
      });
      expect(new Set(later)).toEqual(new Set([1]));
      const chosen = await wavesOf(() => {
        const figure = document
          .querySelector('ring-diagram + div')!
          .shadowRoot!.querySelector('ring-diagram')!;
        figure.setAttribute('lang', 'zh-Hant');
        figure.setAttribute('preset', 'container');
        figure.setAttribute('operation', 'system-call');
        figure.setAttribute('title', '容器');
      });
      expect(new Set(chosen)).toEqual(new Set([1]));
      await page.context().close();
      await origin.stop();
    },
  );

  it('tells what could not be loaded, and loads it when the figure is attached again', async () => {
    for (const folder of ['chunks', 'classic']) {
      const chunk = loading.files.find(({ neededBy }) => neededBy['ring-diagram']?.preset?.join() === 'kvm')!;
      const script =
        folder === 'chunks'
          ? '<script type="module" src="ring-diagram.js">'
          : '<script src="classic/ring-diagram.js" async>';
      const origin = await serve(`${script}</script>${elementOf('ring-diagram', { preset: 'kvm' })}`);
      const { page } = await newPage(served.browser);
      const lost = `**/${folder}/${folder === 'chunks' ? chunk.module : chunk.classic}`;
      await page.route(lost, async (route) => route.abort());
      await page.goto(origin.url);
      await page.locator('ring-diagram [part~="problems"]').waitFor();
      await page.unroute(lost);
      await page.evaluate(() => {
        const figure = document.querySelector('ring-diagram')!;
        figure.replaceWith(figure);
        document.body.append(figure);
      });
      await page.locator('ring-diagram svg[part="picture"]').waitFor();
      expect((await shown(page, ['ring-diagram']))[0]).toMatchObject({ problems: '' });
      await page.context().close();
      await origin.stop();
    }
  });
});

describe('a policy', () => {
  const policies = {
    "'self'": "script-src 'self'",
    'a nonce': "script-src 'nonce-abc'",
    'a nonce and strict-dynamic': "script-src 'nonce-abc' 'strict-dynamic'",
  };
  const scripts = {
    'a file of its own': '<script type="module" nonce="abc" src="ring-diagram.js"></script>',
    'the autoloader': '<script type="module" nonce="abc" src="autoload.js"></script>',
    'a classic file of its own': '<script nonce="abc" src="classic/ring-diagram.js" async></script>',
    'the classic autoloader': '<script nonce="abc" src="classic/autoload.js"></script>',
  };

  it.each(
    Object.entries(policies).flatMap(([name, policy]) =>
      Object.entries(scripts).map(([way, script]) => ({ name, policy, way, script })),
    ),
  )('of $name lets $way run', async ({ policy, script }) => {
    const origin = await serve(`${script}${elementOf('ring-diagram', { preset: 'kvm', lang: 'zh-Hans' })}`, {
      'content-security-policy': `default-src 'none'; ${policy}; img-src data:`,
    });
    const { page, told } = await newPage(served.browser);
    await page.goto(origin.url);
    await settled(page, ['ring-diagram']);
    expect((await shown(page, ['ring-diagram']))[0]).toMatchObject({ problems: '' });
    expect(told).toEqual({ warnings: [], advice: [], errors: [] });
    await page.context().close();
    await origin.stop();
  });
});

describe('classic chunks', () => {
  const figures =
    elementOf('ring-diagram', { preset: 'kvm', operation: 'system-call', lang: 'zh-Hant' }) +
    elementOf('isolation-spectrum');
  const tags = ['ring-diagram', 'isolation-spectrum'];
  const scripts = ['ring-diagram', 'isolation-spectrum'];

  it.each([[scripts], [['autoload']]])('run from a disk by %j', async (files) => {
    const folder = mkdtempSync(join(tmpdir(), 'virt-figures-'));
    const address = (file: string): string => pathToFileURL(join(dist, 'classic', `${file}.js`)).href;
    const file = join(folder, 'page.html');
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Disk</title>${figures}${files.map((each) => `<script src="${address(each)}"></script>`).join('')}</html>`,
    );
    const { page, told } = await newPage(served.browser);
    await page.goto(pathToFileURL(file).href);
    await settled(page, tags);
    for (const each of await shown(page, tags)) expect([each.marks > 0, each.problems]).toEqual([true, '']);
    expect(told).toEqual({ warnings: [], advice: [], errors: [] });
    await page.context().close();
    rmSync(folder, { recursive: true });
  });

  it('run in a frame of an opaque origin, without leave from their server', async () => {
    const origin = await serveOrigin((path) =>
      path === '/'
        ? {
            text: `<!doctype html><title>A page</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/frame" width="800" height="600"></iframe>`,
          }
        : path === '/frame'
          ? {
              text: `<!doctype html><html lang="en"><title>Frame</title><script src="/classic/autoload.js" async></script>${figures}</html>`,
            }
          : { file: join(dist, path) },
    );
    const { page, told } = await newPage(served.browser);
    await page.goto(origin.url);
    const frame = page.frames().find((each) => each.url().endsWith('/frame'))!;
    for (const tag of tags) await frame.locator(`${tag} svg[part="picture"] [data-key]`).first().waitFor();
    // What a reader asks for later comes in the same way.
    await frame.locator('ring-diagram [data-action="menu"]').click();
    await frame.locator('ring-diagram [data-action="view"]').click();
    await frame.locator('ring-diagram [part~="list"]').waitFor();
    expect(told).toEqual({ warnings: [], advice: [], errors: [] });
    await page.context().close();
    await origin.stop();
  });
});
