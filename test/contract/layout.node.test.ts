import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/core/language/locale.js';
import { readFigure } from '../../src/hosts/node/to-svg.js';
import { everyFigure } from '../support/figures.js';
import { drawPicture } from '../support/picture.js';
import { reproducible } from '../support/property.js';
import { tried } from '../support/quick.js';
import { faults, numbers } from '../support/sound.js';

const figures = await everyFigure();

describe.each(figures)('layout of <$tag>', { timeout: 120_000 }, ({ figure, presets: all, optionSets }) => {
  const presets = tried(all);
  it('is sound at any width, for every preset, language and option', async () => {
    const any = fc.record({
      name: fc.constantFrom(...presets.map(({ name }) => name)),
      locale: fc.constantFrom(...locales),
      options: fc.constantFrom(...optionSets),
      width: fc.integer({ min: 280, max: 1400 }),
    });
    await fc.assert(
      fc.asyncProperty(any, async ({ name, locale, options, width }) => {
        const preset = presets.find((each) => each.name === name)!;
        const {
          model,
          additions,
          reading,
          options: settled,
        } = await readFigure(figure, preset.data[locale], { locale, options });
        expect(
          faults(
            figure,
            drawPicture(figure, { model, reading, additions }, width, { options: settled }),
            reading,
          ),
        ).toEqual([]);
      }),
      reproducible({
        numRuns: 150,
        examples: presets.flatMap(({ name }) =>
          [280, 320, 672].map((width) => [{ name, locale: 'en' as const, options: {}, width }] as [never]),
        ),
      }) as unknown as object,
    );
  });

  it.each(presets)('is made of finite, rounded numbers, the same each time: $name', async ({ data }) => {
    for (const width of [280, 333, 672, 1111]) {
      const { model, reading, additions, options } = await readFigure(figure, data.en);
      const [first, second] = [0, 1].map(() =>
        drawPicture(figure, { model, reading, additions }, width, { options }),
      );
      expect(second!.markup).toBe(first!.markup);
      const { marks, height, width: drawn } = first!.layout;
      expect(drawn).toBeLessThanOrEqual(width);
      for (const [path, value] of numbers({ marks, height }))
        expect(Math.abs(value * 100 - Math.round(value * 100)), `${path} ${value}`).toBeLessThan(1e-6);
      expect(
        [...first!.markup.matchAll(/-?\d+\.\d{3,}/g)].map(([number]) => number),
        'unrounded numbers in the markup',
      ).toEqual([]);
    }
  });

  it.each(presets)(
    'does not depend on which mark is selected, beyond what a selection opens: $name',
    async ({ data }) => {
      const { model, reading, additions, options } = await readFigure(figure, data.en);
      const plain = drawPicture(figure, { model, reading, additions }, 672, { options }).layout.marks;
      const chosen = drawPicture(figure, { model, reading, additions }, 672, {
        selected: plain[0]!.key,
        options,
      }).layout.marks;
      expect(chosen.map(({ key }) => key)).toEqual(expect.arrayContaining(plain.map(({ key }) => key)));
    },
  );
});
