import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { locales } from '../../src/core/language/locale.js';
import { violations } from '../support/axe.js';
import { clear, draw, drawRefused, everyElement, marks } from '../support/page.js';

const figures = await everyElement();

for (const { tag, presets } of figures) {
  describe(`axe and <${tag}>`, () => {
    before(async () => {
      // A moving mark has another colour behind it for a moment.
      await emulateMedia({ reducedMotion: 'reduce' });
    });
    afterEach(clear);

    for (const { name } of presets) {
      for (const locale of locales) {
        it(`find nothing in the picture of ${name}, ${locale}`, async () => {
          expect(
            await violations(await draw(tag, { attributes: { preset: name }, lang: locale })),
          ).to.deep.equal([]);
        }).timeout(30_000);
      }
    }

    it('find nothing with a selection, open sources and 320 px', async () => {
      for (const lang of locales) {
        const element = await draw(tag, { lang, width: 320 });
        for (const { dataset } of [marks(element)[0]!, marks(element).at(-1)!]) {
          element.selected = dataset['key']!;
          await element.updateComplete;
          element.shadowRoot!.querySelector<HTMLElement>('[data-fold="sources"]')?.click();
          await element.updateComplete;
          expect(await violations(element)).to.deep.equal([]);
        }
        clear();
      }
    });

    it('find nothing at the first and the last step', async () => {
      for (const step of ['1', '99'])
        expect(await violations(await draw(tag, { attributes: { step } }))).to.deep.equal([]);
    });

    it('find nothing in the dark', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      document.documentElement.style.colorScheme = 'light dark';
      const element = await draw(tag, {
        attributes: { selected: marks(await draw(tag))[0]!.dataset['key']! },
      });
      expect(await violations(element)).to.deep.equal([]);
      document.documentElement.style.colorScheme = '';
      await emulateMedia({ colorScheme: 'light' });
    });

    it('find nothing where data are refused, with and without a last good picture', async () => {
      for (const lang of locales) {
        const refused = await drawRefused(tag, {
          lang,
          attributes: { data: '{"nonsense": 1}' },
          inside: '<p>The fallback.</p>',
        });
        expect(await violations(refused)).to.deep.equal([]);
        const kept = await draw(tag, { lang });
        kept.setAttribute('data', '[');
        await new Promise((resolve) => {
          kept.addEventListener('figure-problem', resolve, { once: true });
        });
        expect(await violations(kept)).to.deep.equal([]);
        clear();
      }
    });
  });
}
