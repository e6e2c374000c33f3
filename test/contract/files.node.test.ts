import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/core/language/locale.js';
import { toSVG } from '../../src/hosts/node/to-svg.js';
import { everyFigure } from '../support/figures.js';
import { drawGolden, goldenFile, matchesGolden } from '../support/goldens.js';
import { englishRuns } from '../support/language.js';
import { everyElement, parseXml, textOf } from '../support/xml.js';

const figures = await everyFigure();

describe.each(figures)('<$tag> as a file', (each) => {
  describe.each(each.presets)('$name', (preset) => {
    it.each(locales)('is drawn as its golden picture in %s', async (locale) => {
      const file = goldenFile(each.tag, preset.name, locale);
      const same = matchesGolden(file, await drawGolden(each, preset, locale));
      expect(
        same,
        `${file} differs; see the .actual.svg beside it, and run \`npm run goldens\` if the change is meant`,
      ).toBe(true);
    });

    it.each(locales)('is a small, inert, well-formed document in %s', async (locale) => {
      const drawn = await drawGolden(each, preset, locale);
      const tree = parseXml(drawn);
      const elements = [...everyElement(tree)];
      expect(tree.name).toBe('svg');
      expect(Buffer.byteLength(drawn)).toBeLessThanOrEqual(40_000);
      expect(
        elements
          .map(({ name }) => name)
          .filter((name) =>
            ['script', 'foreignObject', 'a', 'image', 'use', 'animate', 'set'].includes(name),
          ),
      ).toEqual([]);
      const attributes = elements.flatMap((element) => Object.entries(element.attributes));
      // EPUB allows no parts and no xml:lang in a picture.
      expect(
        attributes.filter(([name]) => /^on|href$|^style$|^tabindex$|^part$|^xml:lang$/.test(name)),
      ).toEqual([]);
      expect(attributes.filter(([, value]) => /NaN|undefined|Infinity|\[object/.test(value))).toEqual([]);
      expect(drawn).not.toMatch(/var\(--|<!--|<\?>| [\w-]+=""/);
      expect(() => new Resvg(drawn, { font: { loadSystemFonts: false } })).not.toThrow();
    });

    it.each(locales)(
      'carries title, description and language for those who cannot see it in %s',
      async (locale) => {
        const tree = parseXml(await drawGolden(each, preset, locale));
        const child = (name: string): string =>
          tree.children
            .map((one) => (typeof one !== 'string' && one.name === name ? textOf(one) : ''))
            .join('');
        expect(tree.attributes).toMatchObject({ role: 'img', lang: locale, 'aria-label': child('title') });
        expect(child('title').trim()).not.toBe('');
        expect(child('desc').trim()).not.toBe('');
      },
    );

    it.each(locales)('sets no text smaller than 12 px, and scales none, in %s', async (locale) => {
      const tree = parseXml(await drawGolden(each, preset, locale));
      const css = textOf([...everyElement(tree)].find(({ name }) => name === 'style')!);
      const sizes = [...css.matchAll(/font-size:([^;}]+)/g)].map(([, size]) => size!);
      const own = [...everyElement(tree)].flatMap(({ attributes }) => attributes['font-size'] ?? []);
      expect(
        [...sizes, ...own].filter((size) => !(/^[\d.]+(px)?$/.test(size) && parseFloat(size) >= 12)),
      ).toEqual([]);
      const scaled = [...everyElement(tree)].filter(({ attributes }) =>
        /scale|matrix/.test(attributes['transform'] ?? ''),
      );
      expect(
        scaled
          .filter((element) => [...everyElement(element)].some(({ name }) => name === 'text'))
          .map(textOf),
      ).toEqual([]);
    });

    it.each(locales.filter((locale) => locale !== 'en'))(
      'leaves no English sentence in %s',
      async (locale) => {
        const tree = parseXml(await drawGolden(each, preset, locale));
        const lines = [...everyElement(tree)]
          .filter(({ name, attributes }) => name === 'text' && !(attributes['class'] ?? '').includes('dim'))
          .map(textOf);
        expect(englishRuns(lines.join('\n'))).toEqual([]);
      },
    );
  });

  it.each([280, 320, 480, 1440])('fits %i px, light and dark', async (width) => {
    for (const scheme of ['light', 'dark'] as const) {
      const tree = parseXml(await toSVG(each.figure, each.presets[0]!.data.en, { width, scheme }));
      expect(tree.attributes['width']).toBe(String(width));
    }
  });
});
