import { describe, expect, it } from 'vitest';
import { load } from '../../src/core/loadable.js';
import type { Locale } from '../../src/core/language/locale.js';
import { presetIn } from '../../src/core/presets.js';
import { presets } from '../../src/figures/ring-diagram/presets.js';
import { ringDiagram } from '../../src/figures/ring-diagram/figure.js';
import { operationValues } from '../../src/figures/ring-diagram/additions.js';
import { readFigure } from '../../src/hosts/node/read.js';
import type { RingLayout } from '../../src/figures/ring-diagram/layout.js';
import { drawPicture, type Picture } from '../support/picture.js';
import { everyElement, textOf } from '../support/xml.js';
import { arrowFaults } from './ring-arrows.js';

const names = Object.keys(ringDiagram.presets);

/** Pictures of every operation followed through an example, narrow and wide, in English and in Chinese. */
async function picturesOf(name: string): Promise<{ at: string; picture: Picture }[]> {
  const cases: { at: string; picture: Picture }[] = [];
  for (const locale of ['en', 'zh-Hans'] satisfies Locale[]) {
    const data = await load(presetIn(presets[name as keyof typeof presets], locale));
    for (const operation of operationValues.slice(1)) {
      const { model, reading, additions, options } = await readFigure(ringDiagram, data, {
        locale,
        options: { operation },
      });
      for (const width of [320, 720])
        cases.push({
          at: `${name} ${operation} ${locale} ${width}`,
          picture: drawPicture(ringDiagram, { model, reading, additions }, width, { options }),
        });
    }
  }
  return cases;
}

/** What cannot be had yet, at one place each: this list may only become shorter. */
const known = new Set([
  'trap-and-emulate guest-page-fault en 320: on wall [2 6 45]',
  'arm-vhe mmio en 320: on wall [4 153]',
]);

describe('an operation followed through the rings', { timeout: 60_000 }, () => {
  it.each(names)(
    'numbers every arrow, leads it to its target, and keeps it clear of all else: %s',
    async (name) => {
      const found = (await picturesOf(name)).flatMap(({ at, picture }) =>
        arrowFaults(picture.layout as RingLayout).map(({ fault, of }) => `${at}: ${fault} [${of}]`),
      );
      expect(found.toSorted()).toEqual([...known].filter((each) => each.startsWith(`${name} `)).toSorted());
    },
  );

  it.each(names)('leaves rings grey on which nobody is: %s', async (name) => {
    for (const { at, picture } of await picturesOf(name)) {
      const groups = [...everyElement(picture.tree)].filter(
        ({ attributes }) => attributes['part'] === 'ring' || attributes['part'] === 'occupant',
      );
      const used = new Set(groups.flatMap(({ attributes }) => attributes['data-ring'] ?? []));
      for (const ring of groups.filter(({ attributes }) => attributes['part'] === 'ring')) {
        const first = [...everyElement(ring)].find((element) => element.name === 'text')!;
        expect(first.attributes['class']?.split(' ').includes('dim'), `${at}: ${textOf(first)}`).toBe(
          !used.has(ring.attributes['data-key']!),
        );
      }
    }
  });

  it.each(names)('breaks no short Chinese word at the end of a label: %s', async (name) => {
    for (const { at, picture } of await picturesOf(name))
      for (const { row } of (picture.layout as RingLayout).rings)
        for (const { key, lines } of row.places) {
          const broken = /[!-~] ([⺀-鿿]+)\/([⺀-鿿]+)$/u.exec(lines.join('/'));
          expect(
            (broken?.[1] ?? '').length + (broken?.[2] ?? '      ').length,
            `${at} ${key}: ${lines.join('/')}`,
          ).toBeGreaterThan(5);
        }
  });
});
