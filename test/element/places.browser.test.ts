import { expect } from '@open-wc/testing';
import type { FigureElement } from '../../src/element/figure-element.js';
import {
  clear,
  draw,
  drawn,
  everyElement,
  frame,
  marks,
  part,
  picture,
  place,
  seen,
} from '../support/page.js';

const figures = await everyElement();

/** The width that a figure has in a container of a width, when it was there from the start. */
async function pictureWidth(tag: string, width: number): Promise<number> {
  const element = await draw(tag, { width });
  await frame();
  await element.updateComplete;
  const { width: found } = picture(element).viewBox.baseVal;
  element.parentElement!.remove();
  return found;
}

async function atRest(element: FigureElement): Promise<void> {
  await frame();
  await element.updateComplete;
  await frame();
}

function box(width: number, parent: Element = document.body): HTMLDivElement {
  const made = document.createElement('div');
  made.className = 'test-box';
  made.style.width = `${width}px`;
  parent.append(made);
  return made;
}

for (const { tag, figure } of figures) {
  describe(`<${tag}> in odd places`, () => {
    const widths = new Map<number, number>();
    const expectWidth = (element: FigureElement, width: number): void => {
      expect(picture(element).viewBox.baseVal.width, `drawn for ${width} px`).to.be.closeTo(
        widths.get(width)!,
        1,
      );
    };

    before(async () => {
      for (const width of [320, 720, 1440]) widths.set(width, await pictureWidth(tag, width));
      expect(widths.get(320)).to.be.lessThan(320);
    });
    afterEach(clear);

    for (const width of [320, 1440]) {
      it(`is drawn for ${width} px`, async () => {
        const element = await draw(tag, { width });
        await atRest(element);
        expectWidth(element, width);
        expect(document.documentElement.scrollWidth).to.be.at.most(Math.max(innerWidth, width + 32));
      });
    }

    it('follows its container', async () => {
      const element = await draw(tag, { width: 720 });
      for (const width of [320, 1440, 720]) {
        element.parentElement!.style.width = `${width}px`;
        await atRest(element);
        expectWidth(element, width);
      }
    });

    it('comes out right in details that are closed, and then opened', async () => {
      const details = document.createElement('details');
      details.className = 'test-box';
      details.style.width = '320px';
      details.innerHTML = `<summary>More</summary><${tag}></${tag}>`;
      document.body.append(details);
      const element = details.querySelector<FigureElement>(tag)!;
      await drawn(element);
      details.open = true;
      await atRest(element);
      expectWidth(element, 320);
    });

    it('comes out right in a tab that is hidden, and then shown', async () => {
      for (const [hide, show] of [
        [(tab: HTMLElement) => (tab.hidden = true), (tab: HTMLElement) => (tab.hidden = false)],
        [
          (tab: HTMLElement) => (tab.style.display = 'none'),
          (tab: HTMLElement) => (tab.style.display = 'block'),
        ],
        [(tab: HTMLElement) => (tab.style.width = '0'), (tab: HTMLElement) => (tab.style.width = '320px')],
        [
          (tab: HTMLElement) => tab.style.setProperty('content-visibility', 'hidden'),
          (tab: HTMLElement) => tab.style.setProperty('content-visibility', 'visible'),
        ],
      ] as const) {
        const tab = box(320);
        hide(tab);
        const element = document.createElement(tag) as FigureElement;
        tab.append(element);
        await drawn(element);
        show(tab);
        await atRest(element);
        expectWidth(element, 320);
      }
    });

    it('keeps its picture while it is hidden', async () => {
      const element = await draw(tag, { width: 720 });
      const drawing = picture(element).outerHTML;
      element.parentElement!.style.display = 'none';
      await atRest(element);
      expect(picture(element).outerHTML).to.equal(drawing);
      element.hidden = true;
      element.parentElement!.style.display = 'block';
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('moves to another place in the document, with what was chosen', async () => {
      const element = await draw(tag, { width: 720 });
      const key = marks(element)[0]!.dataset['key']!;
      element.selected = key;
      await element.updateComplete;
      const goal = box(320);
      goal.append(element);
      await atRest(element);
      expect(element.selected).to.equal(key);
      expect(part(element, 'mark-detail')).to.not.equal(null);
      expectWidth(element, 320);
    });

    it('follows its new container when it was moved into a hidden one', async () => {
      const element = await draw(tag, { width: 720 });
      const goal = box(320);
      goal.style.display = 'none';
      goal.append(element);
      await atRest(element);
      goal.style.display = 'block';
      await atRest(element);
      expectWidth(element, 320);
    });

    it('follows its new container when that had the same width at first', async () => {
      const element = await draw(tag, { width: 720 });
      const goal = box(720);
      goal.append(element);
      await atRest(element);
      goal.style.width = '320px';
      await atRest(element);
      expectWidth(element, 320);
    });

    it('follows its data when they changed while it was away', async () => {
      const element = await draw(tag, {
        width: 720,
        attributes: { preset: figure.defaultPreset },
        inside: '<p>Fallback</p>',
      });
      const was = element.describe();
      const goal = element.parentElement!;
      element.remove();
      element.data = { nonsense: 1 };
      goal.append(element);
      await seen(element, () => part(element, 'problems') !== null);
      element.data = undefined;
      await seen(element, () => part(element, 'problems') === null);
      expect(element.describe() === was).to.equal(true);
    });

    it('works inside another shadow root, and moves from one to another', async () => {
      const [first, second] = [box(720), box(320)].map((host) => host.attachShadow({ mode: 'closed' }));
      const element = document.createElement(tag) as FigureElement;
      first!.append(element);
      await drawn(element);
      await atRest(element);
      expectWidth(element, 720);
      second!.append(element);
      await atRest(element);
      expectWidth(element, 320);
      const key = marks(element).at(-1)!.dataset['key']!;
      marks(element)
        .at(-1)!
        .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(element.selected).to.equal(key);
      marks(element)[0]!.focus();
      expect((element.shadowRoot!.activeElement as SVGElement).dataset['key']).to.equal(
        marks(element)[0]!.dataset['key'],
      );
    });

    it('works in a flex row, a grid, a table and a float, and pushes none of them wide', async () => {
      for (const style of [
        'display:flex',
        'display:grid',
        'display:table;table-layout:fixed',
        'float:left',
        'position:absolute',
        'display:inline-block',
        'columns:2',
      ]) {
        const outer = box(500);
        const inner = document.createElement('div');
        inner.style.cssText = `${style};width:500px`;
        outer.append(inner);
        const element = document.createElement(tag) as FigureElement;
        if (style === 'display:flex') element.style.flex = '1';
        inner.append(element);
        await drawn(element);
        await atRest(element);
        expect(element.getBoundingClientRect().width, style).to.be.at.most(500.5);
        expect(element.getBoundingClientRect().width, style).to.be.greaterThan(200);
        outer.remove();
      }
    });

    it('is not upset by what a page does to its texts', async () => {
      const plain = await draw(tag);
      const { height } = plain.getBoundingClientRect();
      const container = plain.parentElement!;
      container.style.cssText +=
        'font-size:40px;line-height:3;letter-spacing:5px;text-transform:uppercase;text-align:center;white-space:pre;color:red;word-spacing:20px;font-weight:900;font-style:italic;text-indent:50px';
      await atRest(plain);
      expect(plain.getBoundingClientRect().height).to.be.closeTo(height, 1);
      const style = getComputedStyle(picture(plain).querySelector('text')!);
      expect([style.letterSpacing, style.textTransform, style.fontStyle, style.wordSpacing]).to.deep.equal([
        'normal',
        'none',
        'normal',
        '0px',
      ]);
    });

    it('comes out right on paper', async () => {
      const element = await draw(tag, { width: 720 });
      const { emulateMedia } = await import('@web/test-runner-commands');
      await emulateMedia({ media: 'print' });
      await atRest(element);
      const { width } = element.getBoundingClientRect();
      expect(picture(element).getBoundingClientRect().width).to.be.at.most(width);
      await emulateMedia({ media: 'screen' });
    });

    it('is many on one page without minding each other', async () => {
      const many = Array.from({ length: 12 }, () => place(tag, { width: 400 }));
      for (const each of many) await drawn(each);
      many[3]!.selected = marks(many[3]!)[0]!.dataset['key']!;
      await many[3]!.updateComplete;
      expect(many.filter((each) => part(each, 'mark-detail') !== null)).to.deep.equal([many[3]]);
    });

    it('lets go of the page when it is removed', async () => {
      const element = await draw(tag);
      let updates = 0;
      element.requestUpdate = () => void (updates += 1);
      element.remove();
      document.documentElement.lang = 'zh';
      await frame();
      expect(updates).to.equal(0);
      document.documentElement.lang = 'en';
    });

    it('reads from left to right, also on a page that does not', async () => {
      const box = Object.assign(document.createElement('div'), { dir: 'rtl' });
      document.body.append(box);
      const element = await draw(tag);
      const boxes = (): string =>
        JSON.stringify(
          Array.from(picture(element).querySelectorAll('text'), (text) =>
            Math.round(text.getBoundingClientRect().x - picture(element).getBoundingClientRect().x),
          ),
        );
      const before = boxes();
      box.append(element);
      await element.updateComplete;
      expect(boxes()).to.equal(before);
      box.remove();
    });

    it('is drawn once where padding is set, for the width that it gets', async () => {
      const element = place(tag, { width: 500 });
      element.style.setProperty('--virt-padding', '4px');
      await drawn(element);
      const first = picture(element).getAttribute('width');
      await frame();
      expect([first, picture(element).getAttribute('width')]).to.deep.equal(['492', '492']);
    });
  });
}
