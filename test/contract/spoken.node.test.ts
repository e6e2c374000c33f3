import { describe, expect, it } from 'vitest';
import { load } from '../../src/core/loadable.js';
import { locales } from '../../src/core/language/locale.js';
import { commonWords } from '../../src/core/language/common.js';
import { everyItem } from '../../src/core/reading.js';
import { kindAndPlace, kindInWords, spokenNames } from '../../src/core/spoken.js';
import { readFigure } from '../../src/hosts/node/to-svg.js';
import { everyFigure } from '../support/figures.js';
import { tried } from '../support/quick.js';
import { listText } from '../support/sound.js';

describe.each(await everyFigure())('<$tag>, heard', ({ figure, presets, optionSets }) => {
  const cases = tried(presets).flatMap(({ name, data }) =>
    locales.map((locale) => ({ name, locale, data: data[locale] })),
  );

  it.each(cases)('gives every part a name of its own: $name, $locale', async ({ data, locale }) => {
    const common = await load(commonWords[locale]);
    for (const options of optionSets) {
      const { reading } = await readFigure(figure, data, { locale, options });
      const names = [...spokenNames(reading, common).values()];
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      for (const name of names) expect(name).not.toMatch(/undefined|^\s*$/);
    }
  });

  it.each(cases)('says in words what colours and signs mean: $name, $locale', async ({ data, locale }) => {
    const common = await load(commonWords[locale]);
    for (const options of optionSets) {
      const { reading } = await readFigure(figure, data, { locale, options });
      const list = listText(reading, common).toLowerCase();
      for (const item of everyItem(reading.items)) {
        const word = kindInWords(item, reading, common);
        const told = [item.label, kindAndPlace(item, reading, common)].join('\n').toLowerCase();
        // A name that has the word already does not have it twice.
        const meaning = reading.legend.find(({ kind }) => kind === item.kind)?.label;
        if (item.kind === undefined || meaning === undefined) continue;
        const [short = ''] = meaning.toLowerCase().split(/ ?[(（,，、]/);
        expect(told, `${item.key} is drawn as “${meaning}”`).toContain(short);
        expect(list).toContain(told.split('\n')[0]);
        if (word !== undefined) expect(spokenNames(reading, common).get(item.key)).toContain(word);
      }
    }
  });
});
