import fc from 'fast-check';
import type { ImageObject, WithContext } from 'schema-dts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { load } from '../../../src/core/loadable.js';
import { locales } from '../../../src/core/language/locale.js';
import { commonWords } from '../../../src/core/language/common.js';
import type { CorrectionData } from '../../../src/elements/figure-correction/data.js';
import { jsonLd } from '../../../src/elements/figure-correction/json-ld.js';
import { fits } from '../../../src/elements/figure-correction/manifest/match.js';
import { correctedPins, publishedPins } from '../../../src/elements/figure-correction/pins.js';
import {
  describeCorrection,
  readCorrection,
  type CorrectionReading,
  type ErratumReading,
} from '../../../src/elements/figure-correction/read.js';
import { words } from '../../../src/elements/figure-correction/words/index.js';
import { reproducible } from '../../support/property.js';

const book = { title: 'A book', url: 'https://example.org/book' };
const data: CorrectionData = {
  date: '2026-11-22',
  author: { en: 'A. Author', 'zh-Hans': '某作者' },
  version: '3',
  status: 'disputed',
  errata: [
    {
      at: [0.5, 0.5],
      key: 'a',
      claims: { en: 'One.', 'zh-Hans': '一。' },
      right: { en: 'Two.', 'zh-Hans': '二。' },
      why: 'It matters.',
      severity: 'wrong',
      source: book,
    },
    {
      key: 'b',
      claims: 'Three.',
      right: 'Four.',
      severity: 'out-of-date',
      source: [{ title: 'A paper' }, book],
      superseded: { date: '2026-12-01', by: 1 },
    },
  ],
};

/** What is left of a value in JSON. */
type Written<T> = T extends object ? { [K in keyof T]: Written<Exclude<T[K], undefined>> } : T;

async function told(
  locale: (typeof locales)[number],
): Promise<{ told: CorrectionReading; text: string; ld: Record<string, any> }> {
  const [own, common] = await Promise.all([load(words[locale]), load(commonWords[locale])]);
  const all = readCorrection(data, own, common, locale);
  // Checked by the types of schema.org: a value that a property may not have does not compile.
  const ld: WithContext<ImageObject> = JSON.parse(
    JSON.stringify(jsonLd(all, { id: 'fig', picture: undefined, locale })),
  ) as Written<ReturnType<typeof jsonLd>>;
  return { told: all, text: describeCorrection(all, own, common), ld: ld as unknown as Record<string, any> };
}

beforeAll(() => vi.stubGlobal('location', new URL('https://example.org/lesson#top')));
afterAll(() => vi.unstubAllGlobals());

describe('telling a correction', () => {
  it('numbers errata in order and sources once each', async () => {
    const { told: all } = await told('en');
    expect(all.errata.map(({ number, cite }) => [number, cite])).toEqual([
      [1, [1]],
      [2, [2, 1]],
    ]);
    expect(all.sources.map(({ title }) => title)).toEqual(['A book', 'A paper']);
    expect(all.line).toBe('2 errata, 2026-11-22, A. Author, version 3, disputed');
  });

  it.each(locales)('says everything as text, %s', async (locale) => {
    const { told: all, text } = await told(locale);
    for (const { claims, right, why, superseded } of all.errata)
      for (const part of [claims, right, why, superseded])
        if (part !== undefined) expect(text).toContain(part);
    expect(text).toMatchSnapshot();
  });
});

describe('JSON-LD', () => {
  /** Properties that schema.org gives these types, own and inherited. */
  const known: Record<string, readonly string[]> = {
    ImageObject: ['contentUrl', 'description', 'correction'],
    CorrectionComment: [
      'url',
      'position',
      'name',
      'text',
      'inLanguage',
      'datePublished',
      'author',
      'version',
      'creativeWorkStatus',
      'citation',
    ],
    Person: ['name'],
    CreativeWork: ['name', 'url'],
  };

  it.each(locales)('speaks of CorrectionComments in terms that schema.org has, %s', async (locale) => {
    const { ld } = await told(locale);
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(visit);
      else if (typeof node === 'object' && node !== null) {
        const type = (node as Record<string, unknown>)['@type'];
        expect(known, String(type)).toHaveProperty(String(type));
        for (const [name, value] of Object.entries(node).filter(
          ([each]) => !['@type', '@id', '@context'].includes(each),
        )) {
          expect(known[String(type)]).toContain(name);
          visit(value);
        }
      }
    };
    visit(ld);
    expect(ld['@context']).toBe('https://schema.org');
    expect(ld['correction']).toHaveLength(2);
    expect(ld['correction'][0]).toMatchObject({
      '@type': 'CorrectionComment',
      position: 1,
      url: 'https://example.org/lesson#fig:erratum=1',
      datePublished: '2026-11-22',
      inLanguage: locale,
      version: '3',
    });
    expect(ld['correction'][1].creativeWorkStatus).toContain('2026-12-01');
  });
});

describe('pins', () => {
  const stage = { x: 100, y: 50, width: 400, height: 300 };
  const erratum = (number: number, rest: Partial<ErratumReading>): ErratumReading => ({
    number,
    at: undefined,
    key: undefined,
    claims: '',
    right: '',
    why: undefined,
    severity: 'wrong',
    cite: [],
    defence: undefined,
    superseded: undefined,
    ...rest,
  });

  it('stand on points, at half the height of rows and at corners of higher boxes of the picture', () => {
    const picture = { x: 120, y: 60, width: 200, height: 100 };
    expect(
      publishedPins(
        [
          erratum(1, { at: [0.5, 0.5] }),
          erratum(2, { at: [0.1, 0.9, 0.2, 0.1] }),
          erratum(3, { key: 'x' }),
          erratum(4, { at: [0, 0], superseded: 'Superseded.' }),
          erratum(5, { at: [0.5, 0.1, 0.5, 0.8] }),
        ],
        picture,
        stage,
      ),
    ).toEqual([
      { number: 1, x: 120, y: 60 },
      { number: 2, x: 40, y: 105, area: { x: 40, y: 100, width: 40, height: 10 } },
      { number: 5, x: 120, y: 20, area: { x: 120, y: 20, width: 100, height: 80 } },
    ]);
  });

  it('stand at the marks of the figure, and nowhere for marks that are not drawn', () => {
    const boxOf = (key: string): { x: number; y: number; width: number; height: number } | undefined =>
      key === 'a' ? { x: 150, y: 100, width: 80, height: 20 } : undefined;
    expect(
      correctedPins(
        [erratum(1, { key: 'a' }), erratum(2, { key: 'b' }), erratum(3, { at: [0, 0] })],
        boxOf,
        [],
        stage,
      ),
    ).toEqual([{ number: 1, x: 120.4, y: 60 }]);
  });

  it('leave the texts beside their marks alone, where a corner allows it', () => {
    const boxOf = (): { x: number; y: number; width: number; height: number } => ({
      x: 150,
      y: 100,
      width: 80,
      height: 80,
    });
    const place = (...texts: { x: number; y: number; width: number; height: number }[]): unknown =>
      correctedPins([erratum(1, { key: 'a' })], boxOf, texts, stage)[0];
    const above = { x: 200, y: 88, width: 60, height: 12 };
    expect(place(above)).toEqual({ number: 1, x: 120.4, y: 128 });
    expect(place(above, { x: 200, y: 176, width: 60, height: 12 })).toEqual({ number: 1, x: 59.6, y: 128 });
    expect(place({ x: 100, y: 80, width: 200, height: 120 })).toEqual({ number: 1, x: 120.4, y: 52 });
  });

  it('stand off the ends of a mark, which may be round or have a neighbour, by a part of its size', () => {
    const at = (width: number, height: number) =>
      correctedPins([erratum(1, { key: 'a' })], () => ({ x: 100, y: 100, width, height }), [], {
        x: 0,
        y: 0,
        width: 900,
        height: 900,
      })[0]!.x;
    expect(
      [at(406, 150), at(155, 36), at(548, 30)].map((x, index) => [406, 155, 548][index]! + 100 - x),
    ).toEqual([48, 18, 15]);
  });

  it('never cover each other and never leave the stage, as far as it has room', async () => {
    const at = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      { minLength: 1, maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(at, fc.integer({ min: 200, max: 900 }), async (places, width) => {
        const box = { x: 0, y: 0, width, height: 2000 };
        const pins = publishedPins(
          places.map((place, index) => erratum(index + 1, { at: place })),
          { ...box, height: 300 },
          box,
        );
        expect(pins).toHaveLength(places.length);
        pins.forEach((pin, index) => {
          expect(pin.x).toBeGreaterThanOrEqual(12);
          expect(pin.x).toBeLessThanOrEqual(width - 12);
          for (const other of pins.slice(0, index))
            expect(Math.max(Math.abs(pin.x - other.x), Math.abs(pin.y - other.y))).toBeGreaterThanOrEqual(
              23.98,
            );
        });
      }),
      reproducible({ numRuns: 200 }),
    );
  });
});

describe('patterns', () => {
  it.each([
    ['*/swapped.png', 'https://a.example/x/swapped.png', true],
    ['*/swapped.png', 'https://a.example/swapped.png?v=2', false],
    ['https://a.example/*/fig-*.png', 'https://a.example/2024/img/fig-2.png', true],
    ['*swapped*', 'https://a.example/old-swapped-1.png', true],
    ['a*a', 'a', false],
    ['*ab*ba', 'xaba', false],
    ['swapped.png', 'swapped.png', true],
    ['*.png', 'x.jpg', false],
    ['*', '', true],
  ])('%s and %s: %s', (pattern, text, expected) => {
    expect(fits(pattern, text)).toBe(expected);
  });

  it('agree with the regular expression that says the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }),
        async (pattern, text) => {
          const expression = new RegExp(`^${pattern.split('*').join('.*')}$`);
          expect(fits(pattern, text)).toBe(expression.test(text));
        },
      ),
      reproducible({ numRuns: 2000 }),
    );
  });

  it('of many stars take no time to speak of', () => {
    const started = performance.now();
    expect(fits(`${'*a'.repeat(200)}*b`, 'a'.repeat(50_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
