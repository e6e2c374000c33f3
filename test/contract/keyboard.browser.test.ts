import { choose, offered } from '../support/frame.js';
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { FigureElement } from '../../src/element/figure-element.js';
import {
  clear,
  draw,
  everyElement,
  focused,
  frame,
  mark,
  marks,
  part,
  picture,
  seen,
  spoken,
} from '../support/page.js';

const figures = await everyElement();

async function press(element: FigureElement, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

function stops(element: FigureElement): readonly SVGElement[] {
  return marks(element).filter(({ tabIndex }) => tabIndex === 0);
}

for (const { tag, figure, presets } of figures) {
  describe(`keyboard and pointer on <${tag}>`, () => {
    let element: FigureElement;
    let before: HTMLButtonElement;

    beforeEach(async () => {
      before = document.createElement('button');
      document.body.prepend(before);
      element = await draw(tag, {
        attributes: { preset: figure.defaultPreset },
        inside: '<p>Fallback</p>',
      });
      before.focus();
    });
    afterEach(() => {
      before.remove();
      clear();
    });

    it('has one tab stop in the picture, in every preset', async () => {
      for (const { name } of presets) {
        const each = await draw(tag, { attributes: { preset: name } });
        expect(stops(each).length, name).to.equal(1);
        expect(picture(each).querySelectorAll('[tabindex="0"]').length, name).to.equal(1);
      }
    });

    it('is entered and left by Tab, in the order of the page', async () => {
      while (focused(element) === undefined) {
        await press(element, 'Tab');
        expect(
          element.shadowRoot!.activeElement === picture(element),
          'the picture is a stop besides its marks',
        ).to.equal(false);
      }
      const first = focused(element);
      expect(first).to.equal(stops(element)[0]!.dataset['key']);
      await press(element, 'Tab');
      expect(focused(element), 'one stop only').to.equal(undefined);
      await press(element, 'Shift+Tab');
      expect(focused(element)).to.equal(first);
    });

    it('moves by arrows to what stands there, and to both ends', async () => {
      const order = marks(element).map(({ dataset }) => dataset['key']!);
      stops(element)[0]!.focus();
      await press(element, 'End');
      expect(focused(element)).to.equal(order.at(-1));
      await press(element, 'ArrowDown');
      await press(element, 'Home');
      expect(focused(element)).to.equal(order[0]);
      await press(element, 'ArrowLeft');
      expect(focused(element)).to.equal(order[0]);
      const visited = new Set([focused(element)]);
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight']) {
        await press(element, key);
        visited.add(focused(element));
      }
      expect(visited.size, 'arrows move').to.be.greaterThan(1);
    });

    it('moves to the next name that begins with the letters that are typed', async () => {
      const labels = new Map(
        marks(element).map((each) => [each.dataset['key']!, each.getAttribute('aria-label')!.toLowerCase()]),
      );
      const [first, ...others] = labels.keys();
      const sought = others.find((key) => /^[a-z]{2}/.test(labels.get(key)!)) ?? first!;
      const letter = labels.get(sought)!.charAt(0);
      mark(element, first!).focus();
      await press(element, letter);
      expect(labels.get(focused(element)!)!.charAt(0)).to.equal(letter);
      expect(element.selected).to.equal(null);
    });

    it('moves the tab stop along with the focus', async () => {
      stops(element)[0]!.focus();
      await press(element, 'End');
      expect(stops(element).map(({ dataset }) => dataset['key'])).to.deep.equal([focused(element)]);
      await press(element, 'Tab', 'Shift+Tab');
      expect(focused(element)).to.equal(stops(element)[0]!.dataset['key']);
    });

    it('does not select by moving', async () => {
      stops(element)[0]!.focus();
      await press(element, 'ArrowRight', 'End', 'Home');
      expect(element.selected).to.equal(null);
    });

    for (const key of ['Enter', 'Space']) {
      it(`selects by ${key}, and Escape clears`, async () => {
        const told: (string | undefined)[] = [];
        element.addEventListener('figure-select', (event) => told.push(event.key));
        stops(element)[0]!.focus();
        await press(element, 'ArrowRight');
        const chosen = focused(element)!;
        await press(element, key);
        expect(element.selected).to.equal(chosen);
        expect(element.getAttribute('selected')).to.equal(chosen);
        expect(mark(element, chosen).getAttribute('aria-current')).to.equal('true');
        expect(part(element, 'mark-detail')).to.not.equal(null);
        expect(focused(element), 'focus stays').to.equal(chosen);
        await press(element, 'Escape');
        expect(element.selected).to.equal(null);
        expect(element.hasAttribute('selected')).to.equal(false);
        expect(part(element, 'mark-detail')).to.equal(null);
        expect(focused(element), 'focus stays').to.equal(chosen);
        expect(told).to.deep.equal([chosen, undefined]);
      });
    }

    it('scrolls no page by its keys', async () => {
      const filler = document.createElement('div');
      filler.style.height = '5000px';
      document.body.append(filler);
      stops(element)[0]!.focus();
      const top = scrollY;
      await press(element, 'Home', 'Space');
      const after = scrollY;
      await press(element, 'Space', 'Enter');
      expect(scrollY).to.equal(after);
      expect(Math.abs(after - top)).to.be.lessThan(300);
      filler.remove();
    });

    it('leaves keys with modifiers, and keys that it does not use, to the page', async () => {
      const untouched: string[] = [];
      const listen = (event: KeyboardEvent): void => {
        if (!event.defaultPrevented)
          untouched.push(`${event.ctrlKey ? 'Control+' : ''}${event.altKey ? 'Alt+' : ''}${event.key}`);
        // A page that began to scroll would go on scrolling under the next test.
        event.preventDefault();
      };
      stops(element)[0]!.focus();
      document.addEventListener('keydown', listen);
      const start = focused(element);
      await press(element, 'Control+ArrowRight', 'Alt+ArrowRight', '#', 'F2');
      document.removeEventListener('keydown', listen);
      expect(untouched.filter((key) => !['Control', 'Alt'].includes(key.split('+').at(-1)!))).to.deep.equal([
        'Control+ArrowRight',
        'Alt+ArrowRight',
        '#',
        'F2',
      ]);
      expect(focused(element)).to.equal(start);
    });

    it('shows a focus ring by keyboard', async () => {
      while (focused(element) === undefined) await press(element, 'Tab');
      const ring = (element.shadowRoot!.activeElement as SVGElement).querySelector('.halo');
      const outlined = getComputedStyle(element.shadowRoot!.activeElement!).outlineStyle !== 'none';
      expect(outlined || (ring !== null && getComputedStyle(ring).stroke !== 'none')).to.equal(true);
    });

    it('outlines what is selected, on the page and in a file, while the focus is elsewhere', async () => {
      const key = marks(element).at(-1)!.dataset['key']!;
      expect(await element.toSVG()).not.to.include('class="halo"');
      element.selected = key;
      await element.updateComplete;
      const outline = mark(element, key).querySelector('.halo');
      expect(mark(element, key).tabIndex, 'another mark can have the focus').to.equal(-1);
      expect(outline && getComputedStyle(outline).stroke)
        .to.be.a('string')
        .and.not.equal('none');
      expect((await element.toSVG()).match(/class="halo"/g)).to.have.length(1);
    });

    it('selects by click, and takes it back by a second click', async () => {
      const target = marks(element).at(-1)!;
      const key = target.dataset['key']!;
      target.scrollIntoView({ block: 'center' });
      await frame();
      const { left, top, width, height } = (target.querySelector('.box') ?? target).getBoundingClientRect();
      const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      const selects = new Promise((resolve) => {
        element.addEventListener('figure-select', resolve, { once: true });
      });
      expect(
        element.shadowRoot!.elementFromPoint(...position)?.closest<SVGElement>('[data-key]')?.dataset['key'],
        'nothing lies over the mark',
      ).to.equal(key);
      await sendMouse({ type: 'click', position });
      await selects;
      await element.updateComplete;
      expect(element.selected).to.equal(key);
      mark(element, key).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(element.selected).to.equal(null);
    });

    it('tells a screen reader once what was selected and that it was cleared', async () => {
      const texts: string[] = [];
      const status = element.shadowRoot!.querySelector('[aria-live]')!;
      const observer = new MutationObserver(() => texts.push(spoken(element)));
      observer.observe(status, { childList: true, characterData: true, subtree: true });
      const target = marks(element)[1] ?? marks(element)[0]!;
      target.focus();
      await press(element, 'Enter');
      expect(texts.length).to.equal(1);
      // What is written on a mark besides its label, such as a count, stands in its name only.
      expect(texts[0]).to.include(target.getAttribute('aria-label')!.split(', ')[0]);
      await press(element, 'Escape');
      expect(texts.length).to.equal(2);
      expect(texts[1]).to.not.equal('');
      observer.disconnect();
    });

    it('operates its controls natively: chips, selects, buttons, disclosures', async () => {
      const { shadowRoot } = element;
      for (const control of shadowRoot!.querySelectorAll('.choices *, .footer *, .menu *'))
        if (control.getAttribute('role') !== null && !control.classList.contains('menu'))
          throw new Error(`${control.outerHTML} has a role of its own`);
      const menu = shadowRoot!.querySelector<HTMLElement>('[data-action="menu"]')!;
      menu.focus();
      await press(element, 'Enter');
      await seen(element, () => part(element, 'menu') !== null);
      const toggle = (): HTMLElement => shadowRoot!.querySelector<HTMLElement>('[data-action="view"]')!;
      toggle().focus();
      await press(element, 'Enter');
      expect(element.view).to.equal('list');
      expect(part(element, 'list')).to.not.equal(null);
      expect(shadowRoot!.activeElement, 'focus stays on the switch').to.equal(toggle());
      await press(element, 'Space');
      expect(element.view).to.equal('picture');
      await press(element, 'Escape');
      expect(part(element, 'menu')).to.equal(null);
      expect(shadowRoot!.activeElement, 'focus goes back to the menu’s button').to.equal(menu);
      const sources = shadowRoot!.querySelector<HTMLElement>('[data-fold="sources"]');
      if (sources === null) return;
      sources.focus();
      await press(element, 'Enter');
      expect(sources.getAttribute('aria-expanded')).to.equal('true');
      expect(getComputedStyle(shadowRoot!.querySelector('#sources')!).display).to.not.equal('none');
      await press(element, 'Enter');
      expect(sources.getAttribute('aria-expanded')).to.equal('false');
    });

    it('opens a source at the number that cites it, and gives the focus back', async () => {
      const cite = element.shadowRoot!.querySelector<HTMLElement>('button.cite');
      if (cite === null) return;
      const full = await draw(tag, { attributes: { detail: 'full' } });
      const number = full.shadowRoot!.querySelector<HTMLElement>('button.cite')!;
      number.focus();
      await sendKeys({ press: 'Enter' });
      await seen(full, () => part(full, 'source') !== null);
      await full.updateComplete;
      expect(full.shadowRoot!.activeElement === part(full, 'source')).to.equal(true);
      const at = part(full, 'source')!.getBoundingClientRect();
      const from = number.getBoundingClientRect();
      expect(Math.max(at.top - from.bottom, from.top - at.bottom)).to.be.at.most(48);
      await sendKeys({ press: 'Escape' });
      await seen(full, () => part(full, 'source') === null);
      expect(full.shadowRoot!.activeElement === number).to.equal(true);
    });

    it('changes its preset by chips and selects', async () => {
      if (presets.length < 2) return;
      expect(offered(element, 'preset')).to.deep.equal(Object.keys(figure.presets));
      const was = element.describe();
      choose(element, 'preset', presets.at(-1)!.name);
      await seen(element, () => element.describe() !== was);
      expect(element.getAttribute('preset')).to.equal(presets.at(-1)!.name);
    });

    it('closes the detail panel by its button', async () => {
      element.selected = marks(element)[0]!.dataset['key']!;
      await element.updateComplete;
      part(element, 'mark-detail')!.querySelector<HTMLElement>('.close')!.click();
      await element.updateComplete;
      expect(element.selected).to.equal(null);
    });

    it('makes every control at least 24 px in size, and 36 px in its bars', async () => {
      for (const width of [320, 720]) {
        const each = await draw(tag, { width });
        for (const control of each.shadowRoot!.querySelectorAll('button, select')) {
          if (!control.checkVisibility()) continue;
          const { width: across, height } = control.getBoundingClientRect();
          expect(Math.min(across, height), control.outerHTML.slice(0, 120)).to.be.at.least(
            control.closest('.player') ? 36 : 24,
          );
        }
      }
    });
  });
}
