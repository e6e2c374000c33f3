import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Figure } from '../../src/core/figure.js';
import { FigureElement } from '../../src/element/figure-element.js';
import { nearFeature } from '../../src/element/features/on-demand.js';
import { peek } from '../../src/core/loadable.js';
import { clear, draw, everyElement, part, picture, seen } from '../support/page.js';

const { figure } = (await everyElement()).find(({ tag }) => tag === 'ring-diagram')!;

customElements.define(
  'figure-pressed',
  class extends FigureElement {
    static override readonly figure: Figure = figure;
    static override properties = { ...FigureElement.properties, operation: { reflect: true } };
  },
);

/** Presses in one task all that can be pressed, so that nothing has loaded between. */
function press(element: FigureElement, selector: string): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  element.shadowRoot!.querySelector(selector)!.dispatchEvent(event);
}

describe('a press before the code for it has come', () => {
  afterEach(clear);

  it('is kept, for the menu, the player, a source and a mark at once', async () => {
    const element = await draw('figure-pressed', {
      attributes: { preset: 'kvm', operation: 'system-call', detail: 'full' },
    });
    expect(peek(nearFeature), 'loaded before anybody came near').to.equal(undefined);
    press(element, '[data-action="menu"]');
    press(element, '[data-action="play"]');
    press(element, '.cite');
    press(element, 'svg [data-key]');
    expect(peek(nearFeature), 'loaded before the press').to.equal(undefined);
    await seen(element, () => part(element, 'menu') !== null);
    await seen(element, () => element.shadowRoot!.querySelector('.play.playing') !== null);
    await seen(element, () => part(element, 'source') !== null);
    await seen(element, () => part(element, 'mark-detail') !== null);
    expect(element.step).to.equal(1);
  });

  it('is kept when it is one of a key', async () => {
    const element = await draw('figure-pressed', { attributes: { preset: 'kvm' } });
    const mark = picture(element).querySelector<SVGElement>('[data-key]')!;
    mark.focus();
    await sendKeys({ press: 'Enter' });
    await seen(element, () => part(element, 'mark-detail') !== null);
    element.shadowRoot!.querySelector<HTMLElement>('[data-action="menu"]')!.focus();
    await sendKeys({ press: 'Enter' });
    await seen(element, () => part(element, 'menu') !== null);
    expect(part(element, 'menu')!.contains(element.shadowRoot!.activeElement)).to.equal(true);
  });
});
