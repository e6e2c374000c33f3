import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figures } from '../../src/figures.js';
import { allDrawn, hosted, newPage, root, serveOrigin, shown, type Origin } from '../support/hosts.js';

const tags = Object.keys(figures);
const presets = new Map(
  await Promise.all(
    Object.values(figures).map(async ({ figure }) => {
      const { tag, defaultPreset } = await figure();
      return [tag, defaultPreset] as const;
    }),
  ),
);

/** An article of plain HTML, with every figure in it. */
function article(scripts: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/page.css">
${scripts}
<h1>An article</h1>
${tags.map((tag) => `<p>Some words.</p><${tag} id="${tag}" preset="${presets.get(tag)}"><p>The fallback of ${tag}.</p></${tag}>`).join('\n')}
${tags.map((tag) => `<${tag} lang="zh-Hans" view="list"></${tag}><${tag} src="/data.json"></${tag}>`).join('\n')}
</html>`;
}

describe('a page of another origin with a strict policy', () => {
  const served = hosted();

  /** Serves a page under the policy, with its style sheet, icon and data beside it. */
  async function host(html: string, files: Readonly<Record<string, string>> = {}): Promise<Origin> {
    const policy = `default-src 'none'; script-src 'self' ${served.build.url}; style-src 'self'; img-src 'self'; connect-src 'self'`;
    return serveOrigin((path) => {
      if (path === '/') return { text: html, headers: { 'content-security-policy': policy } };
      if (path === '/page.css')
        return { text: 'body { margin: 1em; font-family: sans-serif }', type: 'text/css' };
      if (path === '/icon.svg')
        return { text: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' };
      if (path === '/data.json') return { text: '{"nonsense": true}', type: 'application/json' };
      return files[path] === undefined ? undefined : { file: files[path] };
    });
  }

  const ways: Readonly<Record<string, (origin: string) => string>> = {
    'the module of all figures': (origin) =>
      `<script type="module" src="${origin}/virt-figures.js"></script>`,
    'the classic script': (origin) => `<script defer src="${origin}/virt-figures.iife.js"></script>`,
    'one module per figure': (origin) =>
      tags.map((tag) => `<script type="module" src="${origin}/${tag}.js"></script>`).join(''),
    'the autoloader': (origin) => `<script type="module" src="${origin}/autoload.js"></script>`,
  };

  it.each(Object.entries(ways))('works by %s, without a violation', async (_, script) => {
    const origin = await host(article(script(served.build.url)));
    const { page, told } = await newPage(served.browser);
    await page.goto(origin.url);
    await allDrawn(page, tags);
    // What a reader does must not break the policy either.
    for (const tag of tags) {
      const figure = page.locator(`#${tag}`);
      await figure.locator('svg [data-key]').first().focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await figure.locator('[part~="mark-detail"]').waitFor();
      await page.keyboard.press('Escape');
      await figure.locator('[data-fold="sources"]').click();
      const before = await figure.evaluate((element) =>
        (element as HTMLElement & { describe(): string }).describe(),
      );
      await figure.evaluate((element) => {
        const root = element.shadowRoot!;
        const chip = root.querySelector<HTMLInputElement>('input[data-choice="preset"]:not(:checked)');
        const select = root.querySelector<HTMLSelectElement>('select[data-choice="preset"]');
        if (chip) chip.click();
        else {
          select!.selectedIndex = (select!.selectedIndex + 1) % select!.options.length;
          select!.dispatchEvent(new Event('change', { bubbles: true }));
        }
      });
      await page.waitForFunction(
        ([name, was]) =>
          document.querySelector<HTMLElement & { describe(): string }>(`#${name}`)!.describe() !== was,
        [tag, before] as const,
      );
      await figure.locator('[data-action="menu"]').click();
      await figure.locator('[data-action="view"]').click();
      await figure.locator('[part~="list"]').waitFor();
      await page.evaluate((name) => document.querySelector(`#${name}`)!.setAttribute('lang', 'zh-TW'), tag);
      await page.waitForFunction(
        (name) =>
          /[一-鿿]/.test(
            document.querySelector(`#${name}`)!.shadowRoot!.querySelector('[part~="list"]')!.textContent ??
              '',
          ),
        tag,
      );
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        figure.locator('[data-save="svg"]').click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^${tag}.*\\.svg$`));
      expect(
        await page.evaluate(
          (name) => document.querySelector<HTMLElement & { toSVG(): Promise<string> }>(`#${name}`)!.toSVG(),
          tag,
        ),
      ).toContain('<svg');
    }
    expect({ ...told, advice: [] }).toEqual({ warnings: [], advice: [], errors: [] });
    // Those whose data are nonsense say so to their author, and the rest nothing.
    expect(told.advice.filter((text) => !text.includes('nonsense') && !text.includes('missing'))).toEqual([]);
    for (const { tag, title, problems } of await shown(page, tags))
      expect({ tag, drawn: title !== '' || problems !== '' }).toEqual({ tag, drawn: true });
    await page.context().close();
    await origin.stop();
  });

  it('shows the article of the demo as it is, without a violation', async () => {
    const file = join(root, 'demo/article.html');
    expect(existsSync(file)).toBe(true);
    const html = readFileSync(file, 'utf8').replace(
      /(?:\.\.\/|\/)dist\/([\w.-]+\.js)/g,
      `${served.build.url}/$1`,
    );
    expect(html).not.toMatch(/dist\/[\w.-]+\.js/);
    expect(html).toContain(served.build.url);
    const origin = await serveOrigin((path) => {
      if (path === '/demo/article.html')
        return {
          text: html,
          headers: {
            'content-security-policy': `default-src 'none'; script-src 'self' ${served.build.url}; style-src 'self'; img-src 'self'; connect-src 'self'`,
          },
        };
      return { file: join(root, path) };
    });
    const { page, told } = await newPage(served.browser);
    await page.goto(`${origin.url}/demo/article.html`);
    const used = tags.filter((tag) => html.includes(`<${tag}`));
    await allDrawn(page, used);
    expect(used.length).toBeGreaterThan(0);
    await page.locator('figure-group [part~="controls"]').waitFor();
    for (const { tag, marks, problems } of await shown(page, used))
      expect({ tag, drawn: marks > 0, problems }).toEqual({ tag, drawn: true, problems: '' });
    // The words of the text drive the figures, by keyboard too, and the group moves all that are in it.
    const reference = page.locator('figure-ref[for="xen"][step="3"]');
    await reference.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        document.querySelector('#xen')!.getAttribute('step') === '3' &&
        document.querySelector('figure-ref[for="xen"][step="3"]')!.hasAttribute('current'),
    );
    await page.locator('figure-ref[operation="system-call"]').click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('#five > ring-diagram')].every(
        (each) => each.getAttribute('operation') === 'system-call' && each.getAttribute('step') === '1',
      ),
    );
    await page.locator('#five').locator('[part~="table"] tbody').nth(4).waitFor();
    expect(await page.locator('#five > ring-diagram').count()).toBe(5);
    expect(told).toEqual({ warnings: [], advice: [], errors: [] });
    await page.context().close();
    await origin.stop();
  });

  it('shows the fallback where scripts do not run', async () => {
    const origin = await host(article(''));
    const { page } = await newPage(served.browser);
    await page.goto(origin.url);
    for (const tag of tags) expect(await page.locator(`#${tag}`).innerText()).toContain('The fallback');
    await page.context().close();
    await origin.stop();
  });

  it('shifts nothing on the page when figures come, given the style sheet that reserves their space', async () => {
    const sheet = join(root, 'dist/virt-figures.css');
    const html = article(
      `<link rel="stylesheet" href="/virt-figures.css"><script type="module" src="${served.build.url}/virt-figures.js"></script>`,
    ).replace(/<[a-z-]+ (?:lang|src)=.*$/gm, '');
    const origin = await host(html, { '/virt-figures.css': sheet });
    const { page } = await newPage(served.browser);
    await page.addInitScript(() => {
      const shifts: number[] = ((globalThis as unknown as { shifts: number[] }).shifts = []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(origin.url);
    await allDrawn(page, tags);
    await page.evaluate(
      async () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.1);
    await page.context().close();
    await origin.stop();
  });
});
