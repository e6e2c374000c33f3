import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { locales } from '../../src/core/language/locale.js';
import { formatProblems } from '../../src/core/problem.js';
import { readFigure, toSVG } from '../../src/hosts/node/to-svg.js';
import { everyFigure } from '../support/figures.js';
import { englishRuns } from '../support/language.js';
import { mutated, recipes } from '../support/mutate.js';
import { drawPicture } from '../support/picture.js';
import { reproducible } from '../support/property.js';
import { runs } from '../support/quick.js';
import { faults, legendFaults } from '../support/sound.js';
import { everyElement, parseXml } from '../support/xml.js';

const figures = await everyFigure();

describe.each(figures)('mutated data of <$tag>', { timeout: 120_000 }, (each) => {
  const { figure, checks, messages } = each;

  it('are accepted, or refused with problems that have a place and a sentence in every language', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(recipes(each), async (recipe) => {
        const data = mutated(each, recipe);
        const { problems } = check(checks, data);
        if (problems === undefined) return;
        refused += 1;
        expect(problems.length).toBeGreaterThan(0);
        expect(problems.length).toBeLessThanOrEqual(50);
        for (const problem of problems) {
          expect(problem.path, JSON.stringify(problem)).not.toBe('');
          expect(
            (problem.got ?? '').length,
            `${problem.path}: what was found is shortened`,
          ).toBeLessThanOrEqual(200);
          for (const locale of locales) {
            expect(Object.keys(messages[locale]), JSON.stringify(problem)).toContain(problem.code);
          }
        }
        for (const locale of locales) {
          const sentences = formatProblems(problems, messages[locale]);
          for (const [index, sentence] of sentences.entries()) {
            const { path, got = '', expected = '' } = problems[index]!;
            const own = sentence
              .slice(path.length + 2)
              .replace(got, '')
              .replace(expected, '');
            expect(sentence.startsWith(`${path}: `)).toBe(true);
            expect(own).toMatch(locale === 'en' ? /\w/ : /\p{Script=Han}/u);
            expect(own).not.toMatch(/undefined|\[object |=>|NaN/);
            if (locale !== 'en') expect(englishRuns(own)).toEqual([]);
          }
        }
      }),
      reproducible({ numRuns: 1500 }),
    );
    expect(refused).toBeGreaterThan(runs(750));
  });

  it('are drawn soundly when they are accepted', async () => {
    let drawn = 0;
    const any = fc.record({
      recipe: recipes(each),
      locale: fc.constantFrom(...locales),
      width: fc.constantFrom(280, 320, 500, 672, 900, 1400),
      options: fc.constantFrom(...each.optionSets),
    });
    await fc.assert(
      fc.asyncProperty(any, async ({ recipe, locale, width, options }) => {
        const data = mutated(each, recipe);
        if (check(checks, data).problems !== undefined) return;
        drawn += 1;
        const {
          model,
          reading,
          additions,
          options: settled,
        } = await readFigure(figure, data, { locale, options });
        const picture = drawPicture(figure, { model, reading, additions }, width, { options: settled });
        expect([...faults(figure, picture, reading), ...legendFaults(picture, reading)]).toEqual([]);
      }),
      reproducible({ numRuns: 600 }),
    );
    expect(drawn).toBeGreaterThan(runs(20));
  });

  it('make well-formed files when they are accepted, with markup as text', async () => {
    await fc.assert(
      fc.asyncProperty(recipes(each), async (recipe) => {
        const data = mutated(each, recipe);
        if (check(checks, data).problems !== undefined) return;
        const drawn = await toSVG(figure, data, { width: 400 });
        const names = Array.from(everyElement(parseXml(drawn)), ({ name }) => name);
        expect(
          names.filter((name) => ['script', 'img', 'b', 'a', 'image', 'foreignObject'].includes(name)),
        ).toEqual([]);
      }),
      reproducible({ numRuns: 250 }),
    );
  });

  it.each(
    [
      null,
      undefined,
      0,
      NaN,
      '',
      'text',
      true,
      [],
      {},
      [[]],
      () => 1,
      Symbol('s'),
      10n,
      new Date(0),
      new Map(),
    ].map((value) => ({
      value,
      as:
        typeof value === 'symbol'
          ? 'a symbol'
          : `${typeof value} ${JSON.stringify(typeof value === 'bigint' ? 10 : value)}`,
    })),
  )('is refused when it is $as', ({ value }) => {
    const { problems } = check(checks, value);
    expect(problems?.length).toBeGreaterThan(0);
    for (const locale of locales)
      for (const sentence of formatProblems(problems!, messages[locale]))
        expect(sentence.trim()).not.toBe('');
  });
});
