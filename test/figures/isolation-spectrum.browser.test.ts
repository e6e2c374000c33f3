import { expect } from '@open-wc/testing';
import { load } from '../../src/core/loadable.js';
import { nearFeature } from '../../src/element/features/on-demand.js';
import { clear, draw, everyElement, mark, part, seen } from '../support/page.js';

await everyElement();
const tag = 'isolation-spectrum';

describe('<isolation-spectrum> on a page', () => {
  afterEach(clear);

  it('compares two rows within 280 px: nothing is cut, no cell is narrow, and it is still a table', async () => {
    for (const width of [280, 320, 460]) {
      const element = await draw(tag, { attributes: { compare: 'gvisor kata' }, width });
      await seen(element, () => part(element, 'table') !== null);
      const table = part(element, 'table')!;
      expect(table.scrollWidth, `${width}: cut`).to.be.at.most(table.clientWidth);
      const cells = [...table.querySelectorAll('td:has(p)')].map((cell) => cell.getBoundingClientRect());
      expect(cells.length).to.be.greaterThan(14);
      for (const cell of cells) expect(cell.width, `${width}: narrow`).to.be.at.least((width - 32) / 2 - 7);
      const terms = [...table.querySelectorAll('tbody th')].map((term) => term.getBoundingClientRect());
      for (const term of terms) expect(term.width).to.be.at.least(width - 34);
      for (const row of table.querySelectorAll('tr')) expect(row.getAttribute('role')).to.equal('row');
      clear();
    }
  });

  it('keeps terms beside the cells where there is room', async () => {
    const element = await draw(tag, { attributes: { compare: 'gvisor kata' } });
    await seen(element, () => part(element, 'table') !== null);
    const [term, cell] = [...part(element, 'table')!.querySelector('tbody tr')!.children].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(cell!.left).to.be.at.least(term!.right - 1);
  });

  it('reflects the axis, places each row by its number, and says which number that is', async () => {
    const element = await draw(tag);
    // What moves marks loads when somebody comes near.
    element.shadowRoot!.querySelector('.root')!.dispatchEvent(new PointerEvent('pointerenter'));
    await load(nearFeature);
    const box = () => mark(element, 'firecracker').getBoundingClientRect().top;
    const was = box();
    element.setAttribute('axis', 'memory');
    await seen(element, () => mark(element, 'firecracker').dataset['value'] === '5');
    expect(element.getAttribute('axis')).to.equal('memory');
    expect(mark(element, 'unplaced').textContent).to.contain('more');
    const moving = mark(element, 'firecracker').getAnimations();
    expect(moving.length, 'the eye can follow').to.equal(1);
    expect(box(), 'it starts where it was').to.be.closeTo(was, 60);
    for (const animation of moving) animation.finish();
    expect(box()).to.be.lessThan(was - 100);
  });
});
