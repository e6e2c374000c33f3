import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/core/language/locale.js';
import { renderHTML, type HtmlOptions, type Subject } from '../../src/hosts/node/index.js';
import { everyItem } from '../../src/core/reading.js';
import { presetData, readFigure, type Read } from '../../src/hosts/node/read.js';
import { publishedFigures } from '../support/figures.js';
import { hosted, newPage, serveOrigin, type PageLog } from '../support/hosts.js';

const figures = await publishedFigures();
const axe = join(createRequire(import.meta.url).resolve('axe-core'), '../axe.min.js');

interface Case {
  readonly tag: string;
  readonly name: string;
  readonly subject: Subject;
  readonly options: HtmlOptions & { readonly locale: Locale };
}

/** Of each figure the default example in one language, and the others in turn in the others. */
const cases: readonly Case[] = figures.flatMap(({ tag, figure, presets }): Case[] => [
  ...presets.slice(0, 4).map((preset, index): Case => ({
    tag,
    name: preset.name,
    subject: { preset: preset.name },
    options: { locale: locales[index % 3]! },
  })),
  { tag, name: 'own data', subject: { data: presets[0]!.data['zh-Hant'] }, options: { locale: 'zh-Hant' } },
  {
    tag,
    name: 'a narrow page',
    subject: { preset: figure.defaultPreset },
    options: { locale: 'en', width: 320 },
  },
]);
const special: readonly Case[] = [
  {
    tag: 'ring-diagram',
    name: 'a step',
    subject: { preset: 'kvm' },
    options: { locale: 'zh-Hans', options: { operation: 'system-call' }, step: 3 },
  },
  {
    tag: 'ring-diagram',
    name: 'a selection',
    subject: { preset: 'native' },
    options: { locale: 'en', selected: 'kernel' },
  },
  {
    tag: 'isolation-spectrum',
    name: 'another axis',
    subject: {},
    options: { locale: 'zh-Hans', options: { axis: 'startup' } },
  },
];

/** The shadow tree as text, without the comments by which Lit finds its places. */
async function tree(page: Page): Promise<string> {
  return page.evaluate(() =>
    document
      .querySelector('main > *')!
      .shadowRoot!.innerHTML.replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<style>[\s\S]*?<\/style>/g, '')
      .replace(/ style="inset[^"]*"/g, ''),
  );
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () =>
    (await window.axe.run(document, { resultTypes: ['violations'] })).violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`,
      ),
    ),
  );
}

describe('HTML that was made without a browser', () => {
  const served = hosted();

  async function open(
    { tag, subject, options }: Case,
    script: boolean,
    javaScriptEnabled: boolean,
  ): Promise<{ page: Page; told: PageLog; close: () => Promise<void> }> {
    const html = await renderHTML(tag, subject, {
      ...options,
      ...(script && { script: `${served.build.url}/hydrate.js` }),
    });
    const origin = await serveOrigin((path) =>
      path === '/' ? { text: html.replace('<head>', '<head><link rel="icon" href="data:,">') } : undefined,
    );
    const { page, told } = await newPage(served.browser, {
      javaScriptEnabled,
      viewport: { width: options.width === undefined ? 736 : options.width + 16, height: 900 },
    });
    // Written down from the first moment: every node that is added, removed or changed in the figure's tree.
    await page.addInitScript(() => {
      const changes: string[] = ((globalThis as unknown as { changes: string[] }).changes = []);
      const watched = new Set<ShadowRoot>();
      const observer = new MutationObserver((records) => {
        for (const { type, target, addedNodes, removedNodes, attributeName, oldValue } of records) {
          for (const node of [...addedNodes, ...removedNodes])
            if (node.nodeType !== Node.COMMENT_NODE)
              changes.push(
                `${type} ${node.nodeName} in ${target.nodeName} ${node.textContent?.slice(0, 80) ?? ''}`,
              );
          if (
            type === 'attributes' &&
            attributeName !== 'defer-hydration' &&
            // Details are placed beside their mark by the page, which alone can measure them.
            !(attributeName === 'style' && (target as Element).matches('.detail')) &&
            oldValue !== (target as Element).getAttribute(attributeName!)
          )
            changes.push(
              `attribute ${attributeName ?? ''} of ${target.nodeName}: ${oldValue ?? ''} -> ${(target as Element).getAttribute(attributeName!) ?? ''}`,
            );
          if (type === 'characterData') changes.push(`text ${oldValue ?? ''} -> ${target.textContent ?? ''}`);
        }
      });
      new MutationObserver(() => {
        const root = document.querySelector('main > *')?.shadowRoot;
        if (root == null || watched.has(root) || document.readyState === 'loading') return;
        watched.add(root);
        observer.observe(root, {
          subtree: true,
          childList: true,
          attributes: true,
          attributeOldValue: true,
          characterData: true,
          characterDataOldValue: true,
        });
      }).observe(document, { subtree: true, childList: true, attributes: true });
      document.addEventListener('readystatechange', () =>
        document.documentElement.setAttribute('data-state', document.readyState),
      );
    });
    await page.goto(origin.url);
    return {
      page,
      told,
      close: async () => {
        await page.context().close();
        await origin.stop();
      },
    };
  }

  it.each([...cases, ...special])('of <$tag>, $name, comes alive without a changed node', async (each) => {
    const still = await open(each, false, true);
    const before = await tree(still.page);
    expect(before).toContain('<svg');
    await still.close();
    const { page, told, close } = await open(each, true, true);
    await page.waitForFunction(
      () => document.querySelector<HTMLElement & { data?: unknown }>('main > *')!.data !== undefined,
    );
    await page.evaluate(
      async () =>
        document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('main > *')!
          .updateComplete,
    );
    expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
    expect(await tree(page)).toBe(before);
    expect(told).toEqual({ warnings: [], advice: [], errors: [] });
    // It lives: a mark can be selected.
    await page.locator('main > * svg [data-key]').last().focus();
    await page.keyboard.press('Enter');
    await page.locator('main > * [part~="mark-detail"]').waitFor();
    await close();
  });

  it.each(
    cases
      .filter(({ name }) => name !== 'own data')
      .slice(0)
      .filter((_, index) => index % 2 === 0),
  )('of <$tag>, $name, has nothing that axe objects to, before and after', async (each) => {
    for (const script of [false, true]) {
      const { page, close } = await open(each, script, true);
      if (script)
        await page.waitForFunction(
          () => document.querySelector<HTMLElement & { data?: unknown }>('main > *')!.data !== undefined,
        );
      expect(await violations(page), script ? 'after' : 'before').toEqual([]);
      await close();
    }
  });

  it.each(figures.flatMap(({ tag }) => (['en', 'zh-Hans'] as const).map((locale) => ({ tag, locale }))))(
    'shows <$tag> in $locale where scripts are off',
    async ({ tag, locale }) => {
      const { page, close } = await open({ tag, name: '', subject: {}, options: { locale } }, true, false);
      const { reading } = await read(tag, locale);
      const figure = page.locator(`main > ${tag}`);
      const box = await figure.locator('svg[part="picture"]').boundingBox();
      expect(box!.width).toBeGreaterThan(600);
      expect(box!.height).toBeGreaterThan(100);
      expect(await figure.locator('[part="title"]').innerText()).toBe(reading.title);
      expect(await figure.locator('svg[part="picture"] [data-key]').count()).toBeGreaterThan(3);
      // What only a script could operate is not there, and what it would open is open.
      for (const control of await figure.locator('button, select').all())
        if ((await control.getAttribute('data-source')) === null)
          expect(
            await control.isVisible(),
            (await control.getAttribute('data-action')) ?? (await control.innerText()),
          ).toBe(false);
      expect(await figure.locator('[part="sources"] li').first().isVisible()).toBe(true);
      // The words inside the tag wait for hosts that strip it.
      expect(await figure.locator('> p').first().isVisible()).toBe(false);
      const fallback = (await figure.locator('> *').allTextContents()).join('\n');
      for (const text of [
        reading.title,
        reading.summary,
        ...[...everyItem(reading.items)].map(({ label }) => label),
      ])
        expect(fallback).toContain(text);
      await close();
    },
  );
});

describe('a page of ready figures', () => {
  const served = hosted();

  async function open(
    content: string,
    scripts: readonly string[],
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ page: Page; told: PageLog; close: () => Promise<void> }> {
    const tags = scripts.map(
      (script) =>
        `<script ${script.includes('iife') ? 'defer' : 'type="module"'} src="${served.build.url}/${script}"></script>`,
    );
    const origin = await serveOrigin((path) =>
      path === '/'
        ? {
            text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ready</title><link rel="icon" href="data:,">${tags.join('')}</head><body><main>${content}</main></body></html>`,
            headers,
          }
        : undefined,
    );
    const { page, told } = await newPage(served.browser, { viewport: { width: 736, height: 900 } });
    await page.goto(origin.url);
    return {
      page,
      told,
      close: async () => {
        await page.context().close();
        await origin.stop();
      },
    };
  }

  /** Waits until every figure has been asked for and is drawn, and counts what stands in each. */
  async function pictures(page: Page): Promise<readonly number[]> {
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement & { describe?(): string }>('main > *')].every(
        (figure) =>
          figure.describe !== undefined &&
          (figure.describe() !== '' || figure.shadowRoot!.querySelector('[part~="problems"]') !== null),
      ),
    );
    await page.evaluate(async () =>
      Promise.all(
        [...document.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>('main > *')].map(
          async (figure) => figure.updateComplete,
        ),
      ),
    );
    return page.evaluate(() =>
      [...document.querySelectorAll('main > *')].map(
        (figure) => figure.shadowRoot!.querySelectorAll('svg[part="picture"]').length,
      ),
    );
  }

  it.each([
    [['ring-diagram.js']],
    [['autoload.js']],
    [['virt-figures.js']],
    [['virt-figures.iife.js']],
    [['hydrate.js', 'autoload.js']],
    [['autoload.js', 'hydrate.js']],
    [['ring-diagram.js', 'hydrate.js']],
    [['hydrate.js', 'ring-diagram.js']],
    [['virt-figures.js', 'hydrate.js']],
    [['hydrate.js', 'virt-figures.js']],
    [['virt-figures.iife.js', 'hydrate.js']],
  ])('with %j shows each of them once', async (scripts) => {
    const fragments = await Promise.all([
      renderHTML('ring-diagram', { preset: 'kvm' }, { fragment: true }),
      renderHTML(
        'ring-diagram',
        { preset: 'kvm' },
        { fragment: true, locale: 'zh-Hans', step: 2, options: { operation: 'system-call' } },
      ),
    ]);
    const { page, told, close } = await open(fragments.join(''), scripts);
    expect(await pictures(page)).toEqual([1, 1]);
    expect(told.errors).toEqual([]);
    await page.locator('main > * svg [data-key]').last().focus();
    await page.keyboard.press('Enter');
    await page.locator('main > * [part~="mark-detail"]').waitFor();
    expect(
      await page.evaluate(
        () =>
          document.querySelectorAll('main > *')[1]!.shadowRoot!.querySelectorAll('[part~="mark-detail"]')
            .length,
      ),
    ).toBe(1);
    await close();
  });

  it.each(figures.map(({ tag }) => tag))(
    'makes a sound <%s> alive beside others with nonsense for data',
    async (tag) => {
      const sound = await renderHTML(tag, {}, { fragment: true });
      const child = (json: string): string =>
        `<${tag}><script type="application/json">${json}</script></${tag}>`;
      const { page, told, close } = await open(
        sound +
          child('null') +
          child('{"techniques":5}') +
          child('{') +
          `<${tag} preset="constructor"></${tag}><${tag} data="[1]"></${tag}>`,
        ['hydrate.js'],
      );
      expect(await pictures(page)).toEqual([1, 0, 0, 0, 1, 0]);
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll('main > *')].map(
            (figure) => figure.shadowRoot!.querySelector('[part~="problems"]') !== null,
          ),
        ),
      ).toEqual([false, true, true, true, true, true]);
      expect(told.errors).toEqual([]);
      // The author of the others is told.
      expect(told.warnings).toEqual([]);
      expect(told.advice.filter((text) => !text.startsWith(`<${tag}> `))).toEqual([]);
      await close();
    },
  );

  it.each([true, false])(
    'has its colours under a strict policy, at once with a nonce (%s) and after coming alive in any case',
    async (known) => {
      const fragment = await renderHTML(
        'ring-diagram',
        { preset: 'kvm' },
        { fragment: true, ...(known && { nonce: 'once' }) },
      );
      const policy = {
        'content-security-policy': `default-src 'none'; script-src ${served.build.url}; style-src 'self'${known ? " 'nonce-once'" : ''}; img-src data:`,
      };
      const fill = async (page: Page): Promise<string> =>
        page.evaluate(
          () =>
            getComputedStyle(
              document.querySelector('main > *')!.shadowRoot!.querySelector('svg .k-application')!,
            ).fill,
        );
      const still = await open(fragment, [], policy);
      const before = await fill(still.page);
      expect(before === 'rgb(0, 0, 0)').toBe(!known);
      await still.close();
      const { page, close } = await open(fragment, ['hydrate.js'], policy);
      expect(await pictures(page)).toEqual([1]);
      expect(await fill(page)).toBe('rgb(208, 226, 255)');
      await close();
    },
  );

  it('draws anew a figure that the page has given other data meanwhile', async () => {
    const fragment = await renderHTML('ring-diagram', { preset: 'kvm' }, { fragment: true });
    const { page, told, close } = await open(fragment.replace('preset="kvm"', 'preset="hyper-v"'), [
      'hydrate.js',
    ]);
    expect(await pictures(page)).toEqual([1]);
    expect(
      await page.evaluate(
        () => document.querySelector('main > *')!.shadowRoot!.querySelector('[part~="title"]')!.textContent,
      ),
    ).toMatch(/Hyper-V/);
    expect(told).toEqual({ warnings: [], advice: [], errors: [] });
    await close();
  });
});

async function read(tag: string, locale: Locale): Promise<Read> {
  const { figure } = figures.find((each) => each.tag === tag)!;
  return readFigure(figure, await presetData(figure, figure.defaultPreset, locale), { locale });
}
