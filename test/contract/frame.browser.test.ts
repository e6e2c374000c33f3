import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { FigureElement } from '../../src/element/figure-element.js';
import { locales } from '../../src/core/language/locale.js';
import { clear, draw, everyElement, marks, part, parts } from '../support/page.js';

const figures = await everyElement();
const most = { plain: 190, player: 230 };

/** Height of what is neither picture nor beside it, in px. */
function around(element: FigureElement): number {
  return element.getBoundingClientRect().height - part(element, 'stage')!.getBoundingClientRect().height;
}

/** Rows of controls whose parts do not stand in one line. */
function wrapped(element: FigureElement): string[] {
  return ['.choices:not(.sentence)', '.chips', '.footer'].flatMap((selector) => {
    const row = element.shadowRoot!.querySelector(selector);
    if (!row) return [];
    const box = row.getBoundingClientRect();
    const boxes = [...row.querySelectorAll(':scope > :not(.spoken)')]
      .map((child) => child.getBoundingClientRect())
      .filter(({ width }) => width > 1);
    const middles = boxes.map(({ top, height }) => top + height / 2);
    const lines = Math.max(...middles) - Math.min(...middles) > 6 ? 2 : 1;
    const out = boxes.some(({ right }) => right > box.right + 1) || row.scrollWidth > row.clientWidth + 1;
    return lines > 1 || out ? [`${selector}: ${out ? 'cut' : 'more than one line'}`] : [];
  });
}

/** Gap between two boxes, in px; 0 where they meet. */
function gap(a: DOMRect, b: DOMRect): number {
  const across = Math.max(a.left - b.right, b.left - a.right, 0);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  return Math.hypot(across, down);
}

for (const { tag, presets } of figures) {
  describe(`the frame of <${tag}>`, () => {
    before(async () => setViewport({ width: 1280, height: 900 }));
    afterEach(clear);

    it('leaves most of its height to the picture at 720 px, for every example', async () => {
      const element = await draw(tag, {});
      const faults: string[] = [];
      for (const { name } of presets) {
        element.setAttribute('preset', name);
        await element.updateComplete;
        const own = around(element);
        const stage = part(element, 'stage')!.getBoundingClientRect().height;
        // The smallest picture there is would be smaller than its title.
        const small = stage < most.plain;
        if (own > (part(element, 'player') ? most.player : most.plain) || (stage < own && !small))
          faults.push(`${name}: ${Math.round(own)} px around ${Math.round(stage)} px`);
      }
      expect(faults).to.deep.equal([]);
    });

    it('keeps its controls in one row at every width, in every language', async () => {
      const faults: string[] = [];
      for (const lang of locales) {
        for (const width of [320, 480, 720, 1200]) {
          const element = await draw(tag, { lang, width });
          for (const { name } of presets) {
            element.setAttribute('preset', name);
            await element.updateComplete;
            faults.push(...wrapped(element).map((fault) => `${name} ${lang} ${width}: ${fault}`));
          }
          clear();
        }
      }
      expect(faults).to.deep.equal([]);
    });

    for (const width of [320, 720, 1200])
      it(`tells about a mark beside it at ${width} px`, async () => {
        const element = await draw(tag, { width });
        for (const mark of marks(element)) {
          mark.scrollIntoView({ block: 'center' });
          element.selected = mark.dataset['key']!;
          await element.updateComplete;
          const panel = part(element, 'mark-detail')!;
          const box = panel.getBoundingClientRect();
          const key = mark.dataset['key'];
          expect(box.top, `${key}: above the window`).to.be.at.least(-1);
          expect(box.bottom, `${key}: below the window`).to.be.at.most(innerHeight + 1);
          if (getComputedStyle(panel).position === 'absolute')
            expect(gap(box, mark.getBoundingClientRect()), key).to.be.at.most(48);
        }
      });

    it('goes into the details by Enter and back by Escape', async () => {
      const element = await draw(tag, {});
      const [mark] = marks(element);
      mark!.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(part(element, 'mark-detail')!.contains(element.shadowRoot!.activeElement)).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(element.selected).to.equal(null);
      expect(element.shadowRoot!.activeElement === marks(element)[0]).to.equal(true);
    });

    it('shows as much around the picture as `detail` says', async () => {
      const shown = (element: FigureElement): string[] =>
        ['subtitle', 'choices', 'footer', 'legend', 'notes', 'sources'].filter(
          (name) => (part(element, name)?.getBoundingClientRect().height ?? 0) > 0,
        );
      const picture = shown(await draw(tag, { attributes: { detail: 'picture' } }));
      expect(picture).to.not.include.members(['choices']);
      expect(
        picture.filter((name) => name === 'subtitle' || name === 'notes' || name === 'sources'),
      ).to.deep.equal([]);
      const full = shown(await draw(tag, { attributes: { detail: 'full' } }));
      const cites = parts(await draw(tag, {}), 'sources').length > 0;
      expect(full.includes('sources')).to.equal(cites);
    });

    it('makes its title a heading only where it is told the level', async () => {
      const plain = await draw(tag, {});
      expect(plain.shadowRoot!.querySelector('[role=heading]')).to.equal(null);
      const heading = (await draw(tag, { attributes: { 'heading-level': '3' } })).shadowRoot!.querySelector(
        '[role=heading]',
      );
      expect(heading?.getAttribute('aria-level')).to.equal('3');
    });
  });
}
