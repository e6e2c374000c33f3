import { expect } from '@open-wc/testing';
import { locales } from '../../src/core/language/locale.js';
import { violations } from '../support/axe.js';
import { clear, draw, everyElement } from '../support/page.js';

// In a file of its own, so that it runs beside the pictures.
for (const { tag, presets } of await everyElement()) {
  describe(`axe and <${tag}> as a list`, () => {
    afterEach(clear);

    for (const { name } of presets) {
      for (const locale of locales) {
        it(`find nothing in ${name}, ${locale}`, async () => {
          const element = await draw(tag, { attributes: { preset: name, view: 'list' }, lang: locale });
          // A list has the same colours in every language, and to compare them takes half of the time.
          const rules = { 'color-contrast': { enabled: locale === 'en' } };
          expect(await violations(element, { rules })).to.deep.equal([]);
        }).timeout(30_000);
      }
    }
  });
}
