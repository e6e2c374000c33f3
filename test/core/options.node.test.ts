import { describe, expect, it } from 'vitest';
import { changedOptions, none, settleOptions } from '../../src/core/options.js';
import { everyFigure } from '../support/figures.js';

for (const { tag, figure, presets } of await everyFigure())
  describe(`options of <${tag}>`, () => {
    it('come out of a link as they went in, whatever the data suggest', () => {
      for (const { name, data } of presets)
        for (const [option, values] of Object.entries(figure.options ?? {}))
          for (const value of values) {
            const linked = changedOptions(
              figure,
              { ...settleOptions(figure, data.en, {}), [option]: value || none },
              data.en,
            );
            expect(settleOptions(figure, data.en, linked)[option], `${name}: ${option}`).toBe(value);
          }
    });

    it('are not in a link while nothing was chosen', () => {
      for (const { data } of presets)
        expect(
          Object.values(changedOptions(figure, settleOptions(figure, data.en, {}), data.en)).join(''),
        ).toBe('');
    });
  });
