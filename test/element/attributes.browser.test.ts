import { choose, offered, stepButton } from '../support/frame.js';
import { expect } from '@open-wc/testing';
import type { FigureElement } from '../../src/element/figure-element.js';
import { otherData } from '../support/mutate.js';
import {
  clear,
  draw,
  everyElement,
  mark,
  marks,
  next,
  part,
  picture,
  seen,
  spoken,
} from '../support/page.js';

const figures = await everyElement();

for (const each of figures) {
  const { tag, figure, presets } = each;
  const second = presets.find(({ name }) => name !== figure.defaultPreset)?.name;
  const [data] = otherData(each);
  /** Lets a figure show something else: another example where it has one. */
  const change = (element: FigureElement): unknown =>
    Object.assign(element, second === undefined ? { data } : { preset: second });

  describe(`attributes and events of <${tag}>`, () => {
    afterEach(clear);

    it('can be made by createElement and by new, empty', async () => {
      for (const element of [
        document.createElement(tag) as FigureElement,
        new (customElements.get(tag) as new () => FigureElement)(),
      ]) {
        expect(element.attributes.length).to.equal(0);
        expect(element.childNodes.length).to.equal(0);
        expect(element.describe()).to.equal('');
        expect(await element.toSVG()).to.equal('');
        document.body.append(element);
        await seen(element, () => part(element, 'figure') !== null);
        element.remove();
      }
    });

    it('selects by attribute and by property', async () => {
      const [first, last] = [0, -1].map((at) => marks(place0).at(at)!.dataset['key']!);
      const element = await draw(tag, { attributes: { selected: first! } });
      expect(mark(element, first!).getAttribute('aria-current')).to.equal('true');
      expect(mark(element, first!).classList.contains('selected')).to.equal(true);
      expect(part(element, 'mark-detail')!.textContent).to.include(
        element.shadowRoot!.querySelector('.detail strong')!.textContent,
      );
      element.selected = last!;
      await element.updateComplete;
      expect(element.getAttribute('selected')).to.equal(last);
      expect(picture(element).querySelectorAll('[aria-current="true"]').length).to.equal(1);
      element.removeAttribute('selected');
      await element.updateComplete;
      expect(picture(element).querySelectorAll('[aria-current="true"]').length).to.equal(0);
      expect(part(element, 'mark-detail')).to.equal(null);
    });

    let place0: FigureElement;
    before(async () => {
      place0 = await draw(tag);
      place0.parentElement!.className = 'kept';
    });
    after(() => {
      place0.parentElement!.remove();
    });

    it('tells of every mark what it is when it is selected', async () => {
      for (const { name } of presets) {
        const element = await draw(tag, { attributes: { preset: name } });
        for (const key of marks(element).map(({ dataset }) => dataset['key']!)) {
          element.selected = key;
          await element.updateComplete;
          const [panel, label] = [
            part(element, 'mark-detail'),
            element.shadowRoot!.querySelector('.detail strong'),
          ];
          expect(panel!.textContent.trim().length, `${name}: ${key}`).to.be.greaterThan(
            label!.textContent.trim().length + 2,
          );
        }
        clear();
      }
    });

    it('falls back for bad attributes', async () => {
      const element = await draw(tag, {
        attributes: { selected: 'nowhere', step: '-3', view: 'sideways', lang: 'tlh', src: '' },
      });
      expect(part(element, 'mark-detail')).to.equal(null);
      expect(picture(element)).to.not.equal(null);
      expect(part(element, 'problems')).to.equal(null);
      expect(element.describe() === place0.describe()).to.equal(true);
      for (const step of ['x', 'Infinity', '1.7', '0', '999']) {
        element.setAttribute('step', step);
        await element.updateComplete;
        expect(picture(element)).to.not.equal(null);
      }
    });

    it('shows a list or a picture', async () => {
      const element = await draw(tag, { attributes: { view: 'list' } });
      expect(part(element, 'list')).to.not.equal(null);
      expect(element.shadowRoot!.querySelector('svg[part="picture"]')).to.equal(null);
      element.view = 'picture';
      await element.updateComplete;
      expect(part(element, 'list')).to.equal(null);
      expect(picture(element)).to.not.equal(null);
      element.removeAttribute('view');
      await element.updateComplete;
      expect(picture(element)).to.not.equal(null);
    });

    it('leaves out legend and controls when asked', async () => {
      for (const { name } of presets) {
        const element = await draw(tag, { attributes: { preset: name } });
        expect(element.shadowRoot!.querySelector('[data-action=menu]')).to.not.equal(null);
        const hasLegend = part(element, 'legend') !== null;
        element.noLegend = true;
        element.setAttribute('no-controls', '');
        await element.updateComplete;
        expect(element.hasAttribute('no-legend')).to.equal(true);
        expect(part(element, 'legend')).to.equal(null);
        expect(element.shadowRoot!.querySelector('select, input, [data-action="play"]')).to.equal(null);
        element.noLegend = false;
        element.noControls = false;
        await element.updateComplete;
        expect(part(element, 'legend') !== null).to.equal(hasLegend);
        expect(element.shadowRoot!.querySelector('[data-action=menu]')).to.not.equal(null);
        clear();
      }
    });

    it('takes its own options by attribute and by select, and falls back from nonsense', async () => {
      for (const [name, values] of Object.entries(figure.options ?? {})) {
        for (const value of values) {
          const element = await draw(tag, { attributes: { [name]: value } });
          expect(element.getAttribute(name)).to.equal(value);
          clear();
        }
        if (values.length === 0) continue;
        const element = await draw(tag, { attributes: { [name]: 'nonsense' } });
        expect(offered(element, name)).to.deep.equal([...values]);
        expect(part(element, 'problems')).to.equal(null);
        choose(element, name, values.at(-1)!);
        await element.updateComplete;
        expect(element.getAttribute(name)).to.equal(values.at(-1));
        clear();
      }
    });

    it('has the parts that are promised', async () => {
      const element = await draw(tag, { attributes: { selected: marks(place0)[0]!.dataset['key']! } });
      for (const name of ['figure', 'caption', 'stage', 'footer', 'title', 'mark-detail'])
        expect(part(element, name), name).to.not.equal(null);
      for (const each of element.shadowRoot!.querySelectorAll('[part]'))
        for (const name of each.getAttribute('part')!.split(' ')) expect(name).to.match(/^[a-z]+(-[a-z]+)*$/);
      element.view = 'list';
      await element.updateComplete;
      expect(part(element, 'list')).to.not.equal(null);
    });

    it('fires figure-ready once for each new drawing, bubbling out of shadow roots', async () => {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      document.body.append(host);
      const element = document.createElement(tag) as FigureElement;
      let count = 0;
      const listen = (event: Event): void => {
        count += 1;
        expect(event.bubbles && event.composed).to.equal(true);
        expect(event.cancelable).to.equal(false);
        expect(event.target).to.equal(host);
      };
      document.addEventListener('figure-ready', listen);
      const first = next(element, 'figure-ready');
      root.append(element);
      await first;
      expect(part(element, 'figure')).to.not.equal(null);
      element.selected = marks(element)[0]!.dataset['key']!;
      element.view = 'list';
      await element.updateComplete;
      expect(count, 'a choice of the reader is no new drawing').to.equal(1);
      change(element);
      await next(element, 'figure-ready');
      expect(count).to.equal(2);
      document.removeEventListener('figure-ready', listen);
      host.remove();
    });

    it('asks before it selects: cancelling keeps the old selection', async () => {
      const element = await draw(tag);
      const [first, last] = [marks(element)[0]!.dataset['key']!, marks(element).at(-1)!.dataset['key']!];
      const click = async (key: string): Promise<void> => {
        mark(element, key).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        await element.updateComplete;
      };
      const told: (string | undefined)[] = [];
      let cancel = false;
      const listen = (event: GlobalEventHandlersEventMap['figure-select']): void => {
        told.push(event.key);
        expect(event.bubbles && event.composed && event.cancelable).to.equal(true);
        if (cancel) event.preventDefault();
      };
      document.addEventListener('figure-select', listen);
      await click(first);
      expect(element.selected).to.equal(first);
      cancel = true;
      await click(last);
      expect(element.selected).to.equal(first);
      await click(first);
      expect(element.selected, 'clearing can be cancelled too').to.equal(first);
      document.removeEventListener('figure-select', listen);
      expect(told).to.deep.equal([first, last, undefined]);
      element.selected = last;
      await element.updateComplete;
      expect(told.length, 'a page that selects knows it').to.equal(3);
    });

    it('fires figure-problem once for each refusal, bubbling and composed', async () => {
      const element = await draw(tag);
      let count = 0;
      const listen = (): unknown => (count += 1);
      document.addEventListener('figure-problem', listen);
      const event = next(document, 'figure-problem');
      element.setAttribute('data', '{');
      expect((await event).problems).to.have.length(1);
      expect((await event).composed).to.equal(true);
      element.selected = marks(element)[0]!.dataset['key']!;
      await element.updateComplete;
      expect(count).to.equal(1);
      element.setAttribute('data', '[');
      await next(element, 'figure-problem');
      document.removeEventListener('figure-problem', listen);
      expect(count).to.equal(2);
    });

    it('says another example and another choice to a screen reader, once each', async () => {
      const element = await draw(tag);
      const told: string[] = [];
      element.addEventListener('figure-speak', ({ text }) => told.push(text));
      change(element);
      await next(element, 'figure-change');
      await element.updateComplete;
      expect(told).to.have.length(1);
      expect(told[0]).to.include(part(element, 'title')!.textContent.replace(/\.$/, ''));
      expect(spoken(element)).to.equal(told[0]);
      expect(told[0]).to.not.match(/[.。]\s*[.。]/);
    });

    it('counts steps from the one that is shown, whatever number was written', async () => {
      for (const { name } of presets) {
        const element = await draw(tag, { attributes: { preset: name, step: '99' } });
        const { steps } = element;
        if (steps > 1) {
          const press = async (key: string, target: Element): Promise<void> => {
            target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
            await element.updateComplete;
          };
          await press('PageUp', stepButton(element, 'back'));
          expect(element.step).to.equal(steps - 1);
          await press('[', marks(element)[0]!);
          expect(element.step, 'also from the picture').to.equal(Math.max(steps - 2, 1));
          element.setAttribute('step', 'abc');
          await element.updateComplete;
          expect(element.step).to.equal(null);
          await press(']', marks(element)[0]!);
          expect(element.step).to.equal(1);
        }
        clear();
      }
    });

    it('goes by steps where it has steps', async () => {
      for (const { name } of presets) {
        const element = await draw(tag, { attributes: { preset: name, step: '1' } });
        const steps = element.shadowRoot!.querySelectorAll('[part="step"]').length;
        if (steps > 1) {
          const told: (readonly [number, number])[] = [];
          let cancel = false;
          element.addEventListener('figure-step', (event) => {
            told.push([event.step, event.of]);
            expect(event.bubbles && event.composed && event.cancelable).to.equal(true);
            if (cancel) event.preventDefault();
          });
          expect(element.shadowRoot!.querySelectorAll('[aria-current="step"]').length).to.equal(1);
          const go = async (which: 'back' | 'next'): Promise<void> => {
            stepButton(element, which).click();
            await element.updateComplete;
          };
          await go('next');
          expect([element.step, told.at(-1)]).to.deep.equal([2, [2, steps]]);
          await go('back');
          cancel = true;
          await go('next');
          expect(element.step).to.equal(1);
        }
        clear();
      }
    });

    it('says its title once: as its name, or as a heading', async () => {
      const element = await draw(tag);
      expect(part(element, 'title')!.getAttribute('aria-hidden')).to.equal('true');
      element.setAttribute('heading-level', '3');
      await element.updateComplete;
      expect(part(element, 'title')!.hasAttribute('aria-hidden')).to.equal(false);
      expect(part(element, 'title')!.getAttribute('role')).to.equal('heading');
      expect(picture(element).hasAttribute('aria-label')).to.equal(false);
      expect(
        element.hasAttribute('role') || element.hasAttribute('aria-label'),
        'the host stays as the author wrote it',
      ).to.equal(false);
    });
  });
}
