import { expect } from '@open-wc/testing';
import type { FigureElement } from '../../src/element/figure-element.js';
import { clear, draw, drawn, everyElement, mark, marks, part, seen } from '../support/page.js';

const figures = await everyElement();

for (const { tag, presets } of figures) {
  describe(`language of <${tag}>`, () => {
    const texts: Record<string, string> = {};
    const speaks = (element: FigureElement): string | undefined =>
      Object.entries(texts).find(([, text]) => text === element.describe())?.[0];

    before(async () => {
      for (const lang of ['en', 'zh-Hans', 'zh-Hant']) texts[lang] = (await draw(tag, { lang })).describe();
      expect(new Set(Object.values(texts)).size).to.equal(3);
      clear();
    });
    afterEach(() => {
      document.documentElement.lang = 'en';
      clear();
    });

    it('is that of its own lang, by attribute or property', async () => {
      const element = await draw(tag, { attributes: { lang: 'zh-TW' }, lang: 'en' });
      expect(speaks(element)).to.equal('zh-Hant');
      element.lang = 'zh-CN';
      await seen(element, () => speaks(element) === 'zh-Hans');
      expect(element.getAttribute('lang')).to.equal('zh-CN');
      element.removeAttribute('lang');
      await seen(element, () => speaks(element) === 'en');
    });

    it('is that of the nearest ancestor, and follows it', async () => {
      document.documentElement.lang = 'zh';
      const element = await draw(tag);
      expect(speaks(element)).to.equal('zh-Hans');
      element.parentElement!.lang = 'en-GB';
      await seen(element, () => speaks(element) === 'en');
      document.documentElement.lang = 'zh-HK';
      element.parentElement!.removeAttribute('lang');
      await seen(element, () => speaks(element) === 'zh-Hant');
      document.documentElement.lang = 'fr';
      await seen(element, () => speaks(element) === 'en');
    });

    it('is found and followed through shadow roots', async () => {
      const outer = document.createElement('div');
      outer.className = 'test-box';
      outer.lang = 'zh-Hant';
      const middle = document.createElement('section');
      outer.attachShadow({ mode: 'open' }).append(middle);
      const inner = middle.attachShadow({ mode: 'closed' });
      const element = document.createElement(tag) as FigureElement;
      inner.append(element);
      document.body.append(outer);
      await drawn(element);
      expect(speaks(element)).to.equal('zh-Hant');
      middle.lang = 'zh-Hans';
      await seen(element, () => speaks(element) === 'zh-Hans');
      middle.removeAttribute('lang');
      outer.lang = 'en';
      await seen(element, () => speaks(element) === 'en');
    });

    it('changes when the figure moves', async () => {
      const element = await draw(tag, { lang: 'zh-Hans' });
      const goal = document.createElement('div');
      goal.className = 'test-box';
      goal.lang = 'zh-Hant';
      document.body.append(goal);
      goal.append(element);
      await seen(element, () => speaks(element) === 'zh-Hant');
    });

    it('changes every text, and keeps what was chosen', async () => {
      const element = await draw(tag, { lang: 'en', attributes: { preset: presets.at(-1)!.name } });
      const key = marks(element)[0]!.dataset['key']!;
      element.selected = key;
      await element.updateComplete;
      const [label, list] = [part(element, 'title')!.textContent, element.describe()];
      element.parentElement!.lang = 'zh';
      await seen(element, () => part(element, 'title')!.textContent !== label);
      expect(element.selected).to.equal(key);
      expect(mark(element, key).getAttribute('aria-current')).to.equal('true');
      expect(element.describe() === list).to.equal(false);
      for (const text of element.shadowRoot!.querySelectorAll(
        'button:not(.cite):not(.close):not(.go):not(.dots-button), .chip, [part~=legend-item], .place, dt',
      ))
        if (text.textContent.trim() !== '' && !text.closest('.members'))
          expect(text.textContent).to.match(/[^ -~]|^(?:\+ )?(?:[A-Z0-9]+|\w+[/-]\w+)$/u);
    });

    it('is told to the reader of a screen: the shadow tree has its lang', async () => {
      for (const lang of ['zh-Hans', 'zh-Hant']) {
        const element = await draw(tag, { attributes: { lang } });
        expect(part(element, 'figure')!.lang).to.equal(lang);
      }
      const element = await draw(tag, { attributes: { lang: 'fr' } });
      expect(part(element, 'figure')!.lang, 'what is not translated is English').to.equal('en');
    });

    it('is that of the reader when data are refused, and changes there too', async () => {
      const element = await draw(tag, { lang: 'en' });
      element.setAttribute('data', '{}');
      await seen(element, () => part(element, 'problems') !== null);
      const english = part(element, 'problems')!.textContent;
      element.parentElement!.lang = 'zh-Hant';
      await seen(
        element,
        () =>
          part(element, 'problems')!.textContent !== english &&
          /[一-鿿]/.test(part(element, 'problems')!.textContent),
      );
    });
  });
}
