import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/figures.js';
import { load } from '../../src/core/loadable.js';
import { presetIn, type Preset } from '../../src/core/presets.js';
import {
  allDrawn,
  newPage,
  serveBuild,
  serveOrigin,
  shown,
  startBrowser,
  type Origin,
  type PageLog,
} from '../support/hosts.js';

const tags = Object.keys(figures);

/** Data of the last preset of a figure, as plain JSON. */
async function dataOf(tag: string): Promise<object> {
  const figure = await figures[tag as keyof typeof figures].figure();
  const preset = Object.values(figure.presets as Record<string, Preset<object>>).at(-1)!;
  return JSON.parse(JSON.stringify(await load<object>(presetIn(preset, 'en')))) as object;
}

describe('a page whose elements a framework makes', () => {
  let browser: Browser;
  let build: Origin;
  let origin: Origin;
  let page: Page;
  let told: PageLog;

  beforeAll(async () => {
    [browser, build] = await Promise.all([startBrowser(), serveBuild()]);
    origin = await serveOrigin((path) =>
      path === '/'
        ? {
            text: '<!doctype html><html lang="en"><title>App</title><link rel="icon" href="data:,"><main></main></html>',
          }
        : undefined,
    );
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([build.stop(), origin.stop()]);
  });

  async function open(): Promise<void> {
    ({ page, told } = await newPage(browser));
    await page.goto(origin.url);
  }
  const define = async (): Promise<unknown> =>
    page.addScriptTag({ type: 'module', url: `${build.url}/virt-figures.js` });

  it.each(['before', 'after'])(
    'may create, set properties and append %s the library is there',
    async (when) => {
      await open();
      if (when === 'after') {
        await define();
        await page.waitForFunction((names) => names.every((name) => customElements.get(name)), tags);
      }
      for (const tag of tags) {
        await page.evaluate(
          ([name, data]) => {
            // As React does: create, set properties where the element has them, else attributes, listen, append.
            const element = document.createElement(name) as HTMLElement & Record<string, unknown>;
            element['data'] = data;
            for (const [property, value] of Object.entries({
              view: 'picture',
              noLegend: true,
              lang: 'zh-Hans',
            })) {
              if (property in element) element[property] = value;
              else
                element.setAttribute(
                  property === 'noLegend' ? 'no-legend' : property,
                  property === 'noLegend' ? '' : String(value),
                );
            }
            element.addEventListener(
              'figure-select',
              (event) => (document.title = `selected ${(event as Event & { key: string }).key}`),
            );
            document.querySelector('main')!.append(element);
          },
          [tag, await dataOf(tag)] as const,
        );
      }
      if (when === 'before') await define();
      await allDrawn(page, tags);
      for (const { tag, marks, title, problems } of await shown(page, tags))
        expect([tag, marks > 0, /[一-鿿]/.test(title), problems]).toEqual([tag, true, true, '']);
      for (const tag of tags) {
        const figure = page.locator(tag);
        expect(
          await figure.evaluate(
            (element) =>
              element.shadowRoot!.querySelector('[part~="legend"]') === null &&
              element.shadowRoot!.querySelector('[data-choice="preset"]') === null,
          ),
        ).toBe(true);
        await figure.locator('svg [data-key]').first().focus();
        await page.keyboard.press('Enter');
        expect(await page.title()).toBe(`selected ${(await figure.getAttribute('selected')) ?? ''}`);
      }
      expect(told).toEqual({ warnings: [], advice: [], errors: [] });
      await page.context().close();
    },
  );

  it('may move, clone and remove them', async () => {
    await open();
    await define();
    await page.waitForFunction((names) => names.every((name) => customElements.get(name)), tags);
    for (const tag of tags) {
      const copies = await page.evaluate(
        async ([name, json]) => {
          const main = document.querySelector('main')!;
          main.innerHTML = `<${name} selected="x"><script type="application/json">${json}</script><p>Fallback</p></${name}>`;
          const element = main.firstElementChild as HTMLElement & {
            describe(): string;
            updateComplete: Promise<unknown>;
          };
          if (element.describe() === '')
            await new Promise((resolve) => element.addEventListener('figure-ready', resolve, { once: true }));
          const copy = element.cloneNode(true) as typeof element;
          main.prepend(copy);
          if (copy.describe() === '')
            await new Promise((resolve) => copy.addEventListener('figure-ready', resolve, { once: true }));
          const template = document.createElement('template');
          template.innerHTML = main.innerHTML;
          main.replaceChildren(document.importNode(template.content, true));
          const [again] = main.children as unknown as [typeof element];
          if (again.describe() === '')
            await new Promise((resolve) => again.addEventListener('figure-ready', resolve, { once: true }));
          return [element, copy, again].map((each) => each.describe());
        },
        [tag, JSON.stringify(await dataOf(tag)).replace(/</g, '\\u003c')] as const,
      );
      expect(copies[0]).not.toBe('');
      expect(new Set(copies).size).toBe(1);
    }
    expect(told).toEqual({ warnings: [], advice: [], errors: [] });
    await page.context().close();
  });

  it('are heard by a screen reader: name, description, parts with their place, what is selected', async () => {
    await open();
    await define();
    await page.evaluate((names) => {
      document.querySelector('main')!.innerHTML = names.map((name) => `<${name}></${name}>`).join('');
    }, tags);
    await allDrawn(page, tags);
    const client = await page.context().newCDPSession(page);
    interface Node {
      nodeId: string;
      ignored: boolean;
      role?: { value: string };
      name?: { value: string };
      description?: { value: string };
      properties?: { name: string; value: { value: unknown } }[];
      childIds?: string[];
    }
    const tree = async (): Promise<Node[]> =>
      (await client.send('Accessibility.getFullAXTree')).nodes as unknown as Node[];
    const heard = (nodes: readonly Node[], role: string): Node[] =>
      nodes.filter((node) => !node.ignored && node.role?.value === role);
    const descendants = (nodes: readonly Node[], from: Node): Node[] => {
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      return (from.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? [child, ...descendants(nodes, child)] : [];
      });
    };
    const nodes = await tree();
    const results = await shown(page, tags);
    for (const { title, marks } of results) {
      const host = heard(nodes, 'figure').find((node) => node.name?.value === title);
      expect(host, `figure “${title}”`).toBeDefined();
      expect(host!.description?.value.length, title).toBeGreaterThan(20);
      const inside = descendants(nodes, host!);
      const [bar] = heard(inside, 'toolbar');
      expect(bar?.name?.value, title).toBe('Parts of the picture');
      const inPicture = descendants(nodes, bar!);
      expect(heard(inPicture, 'list')).toHaveLength(1);
      expect(heard(inPicture, 'listitem')).toHaveLength(marks);
      const parts = heard(inPicture, 'button').map(({ name }) => name?.value.trim());
      expect(parts).toHaveLength(marks);
      expect(parts, title).not.toContain('');
      expect(new Set(parts).size, title).toBe(marks);
      expect(heard(inPicture, 'StaticText'), title).toEqual([]);
      for (const role of ['image', 'graphics-document', 'SvgRoot']) expect(heard(inside, role)).toEqual([]);
      expect(heard(inside, 'combobox').every((select) => (select.name?.value ?? '') !== '')).toBe(true);
      expect(heard(inside, 'button').every((button) => (button.name?.value ?? '') !== '')).toBe(true);
    }
    await page.locator(`${tags[0]!} svg [data-key]`).first().focus();
    await page.keyboard.press('Enter');
    await page.locator(tags[0]!).locator('[part~="mark-detail"]').waitFor();
    const after = await tree();
    const selected = heard(after, 'toolbar')
      .flatMap((bar) => heard(descendants(after, bar), 'button'))
      .filter((button) => button.properties?.some(({ name }) => name === 'details'));
    expect(selected).toHaveLength(1);
    await page.context().close();
  });
});
