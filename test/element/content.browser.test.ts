import { expect } from '@open-wc/testing';
import type { FigureElement } from '../../src/element/figure-element.js';
import { otherData } from '../support/mutate.js';
import { clear, draw, everyElement, next, part, picture, place, seen } from '../support/page.js';

const figures = await everyElement();

/** What the console is told while something happens. */
async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const real = console.warn;
  const told: string[] = [];
  console.warn = (...args: unknown[]) => void told.push(args.join(' '));
  try {
    await act();
  } finally {
    console.warn = real;
  }
  return told;
}

const slotShown = (element: FigureElement): boolean => element.shadowRoot!.querySelector('slot') !== null;

for (const each of figures) {
  const { tag, figure } = each;
  const [data] = otherData(each);
  const json = JSON.stringify(data).replace(/<\//g, '<\\/');
  const words = '<p>The author’s own words.</p>';
  const wrapped: Readonly<Record<string, string>> = {
    'with parameters in the type': `<script type="application/json; charset=utf-8">${json}</script>${words}`,
    'with another JSON type': `<script type="text/json">${json}</script>${words}`,
    'with a type of its own': `<script type="application/vnd.figure+json">${json}</script>${words}`,
    'in a paragraph': `<p><script type="application/json">${json}</script></p>${words}`,
    'in two wrappers': `<div><p><script type="application/json">${json}</script></p></div>${words}`,
    'in a template': `<template><script type="application/json">${json}</script></template>${words}`,
    'without a type': `<script>${json}</script>${words}`,
    'after an empty one': `<script type="application/json"></script><script type="application/json">${json}</script>`,
    'after one of another kind': `<script type="application/ld+json">{"@type":"Thing"}</script><script type="application/json">${json}</script>`,
  };

  describe(`what is written inside of <${tag}>`, () => {
    let expected: string;
    before(async () => {
      expected = (await draw(tag, { data })).describe();
      clear();
    });
    afterEach(clear);

    for (const [how, inside] of Object.entries(wrapped))
      it(`is found as data ${how}`, async () => {
        expect((await draw(tag, { inside })).describe() === expected, 'drawn from the data').to.equal(true);
      });

    it('is found as data at the address of a script', async () => {
      const src = URL.createObjectURL(new Blob([json]));
      const element = await draw(tag, {
        inside: `<script type="application/json" src="${src}"></script>${words}`,
      });
      expect(element.describe() === expected).to.equal(true);
    });

    it('stays as words where there are no data, and the author is told', async () => {
      for (const inside of [
        words,
        'Plain words',
        '<img alt="A scan" src="data:,">',
        `{"title": "no script"}`,
      ]) {
        let element!: FigureElement;
        const told = await warnings(async () => {
          element = place(tag, { inside });
          const { problems } = await next(element, 'figure-problem');
          expect(problems.map(({ code }) => code)).to.deep.equal(['no-data']);
          await seen(element, () => slotShown(element));
        });
        expect(part(element, 'figure')).to.equal(null);
        expect(part(element, 'problems')).to.equal(null);
        expect(told.length).to.be.lessThan(2);
      }
    });

    it('is no words where it shows nothing', async () => {
      for (const inside of [
        '<br>',
        ' \n ',
        '<!-- a note -->',
        '<p></p>',
        '<p>\u200b</p>',
        '<noscript>x</noscript>',
      ])
        expect((await draw(tag, { inside })).describe()).to.equal((await draw(tag)).describe());
    });

    it('gives way to data that a page sets before the next frame, without another picture before', async () => {
      const element = place(tag, { inside: words });
      element.data = data;
      let drawings = 0;
      element.addEventListener('figure-ready', () => (drawings += 1));
      await seen(element, () => element.describe() === expected);
      expect(drawings).to.equal(1);
    });

    it('is kept when a page makes its scripts anew without their type', async () => {
      const element = await draw(tag, { inside: `<script type="application/json">${json}</script>` });
      const made = document.createElement('script');
      made.textContent = `${json} `;
      made.type = 'text/plain';
      element.firstElementChild!.replaceWith(made);
      await element.updateComplete;
      expect(element.describe() === expected).to.equal(true);
    });

    it('is not hidden where it is another part of the page', async () => {
      for (const inside of [
        '<h2>The next section</h2><p>Words.</p>',
        '<section>Words.</section>',
        `<${tag} preset="${figure.defaultPreset}"></${tag}>`,
      ]) {
        const element = place(tag, { attributes: { preset: figure.defaultPreset }, inside });
        const { problems } = await next(element, 'figure-problem');
        expect(problems.map(({ code }) => code)).to.deep.equal(['swallowed']);
        await seen(element, () => picture(element) !== null && slotShown(element));
        expect(part(element, 'problems')).to.equal(null);
        clear();
      }
    });
  });

  describe(`properties of <${tag}>`, () => {
    afterEach(clear);

    it('take what their attributes take', async () => {
      const element = (await draw(tag)) as FigureElement & Record<string, unknown>;
      const before = element.describe();
      for (const [name, value] of [
        ['preset', undefined],
        ['src', undefined],
        ['selected', undefined],
        ['view', undefined],
        ['detail', undefined],
        ['step', undefined],
        ['data', null],
        ['headingLevel', ''],
      ] as const)
        (element as Record<string, unknown>)[name] = value;
      await element.updateComplete;
      expect(element.describe()).to.equal(before);
      for (const name of ['preset', 'src', 'selected', 'view', 'step'])
        expect(element.hasAttribute(name), name).to.equal(false);
      (element as Record<string, unknown>)['headingLevel'] = '3';
      (element as Record<string, unknown>)['noControls'] = '';
      await element.updateComplete;
      expect(part(element, 'title')!.getAttribute('aria-level')).to.equal('3');
      expect(element.hasAttribute('no-controls')).to.equal(true);
      (element as Record<string, unknown>)['step'] = '1';
      await element.updateComplete;
      expect(element.step).to.equal(1);
      element.data = json;
      await seen(element, () => element.describe() !== before);
      expect(element.data).to.deep.equal(JSON.parse(json.replace(/<\\\//g, '</')));
    });

    it('check the same object again when it is set again', async () => {
      const own = structuredClone(data) as { title?: string };
      const element = await draw(tag, { data: own });
      (own as Record<string, unknown>)['nonsense'] = true;
      element.data = own;
      await seen(element, () => part(element, 'problems') !== null);
    });
  });

  describe(`attributes of <${tag}> that are not known`, () => {
    afterEach(clear);

    it('are told with the nearest that is, once', async () => {
      const place3 = async (): Promise<void> => {
        await draw(tag, {
          attributes: { pre5et: 'x', nolegend: '', view: 'tabel', class: 'a', 'data-x': '' },
        });
      };
      const told: string[] = [];
      const real = console.warn;
      await new Promise<void>((resolve) => {
        console.warn = (text: string) => {
          told.push(text);
          if (told.length === 2) resolve();
        };
        void place3();
      });
      await place3();
      console.warn = real;
      expect(told.some((text) => text.includes('nolegend') && text.includes('no-legend'))).to.equal(true);
      expect(told.some((text) => text.includes('tabel') && text.includes('picture'))).to.equal(true);
      expect(new Set(told).size).to.equal(told.length);
    });
  });
}
