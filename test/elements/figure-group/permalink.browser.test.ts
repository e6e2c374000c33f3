import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import {
  formatFragment,
  parseFragment,
  PermalinkController,
} from '../../../src/element/features/permalink/controller.js';
import { permalinkControl } from '../../../src/element/features/permalink/view.js';
import { put, rest, until } from '../../support/group.js';
import { clear } from '../../support/page.js';

const words = { copyLink: 'Copy', linkCopied: 'Copied.', linkToCopy: 'Link' };

class LinkedElement extends LitElement {
  static override properties = {
    preset: { reflect: true },
    operation: { reflect: true },
    step: { type: Number, reflect: true },
  };
  declare preset: string | null;
  declare operation: string | null;
  declare step: number | null;
  readonly permalink = new PermalinkController(this, () => ({
    preset: this.preset,
    operation: this.operation,
    step: this.step,
  }));
  override render(): unknown {
    return permalinkControl(this.permalink, words);
  }
}
customElements.define('linked-element', LinkedElement);

function clipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
}

describe('fragments', () => {
  it('are read and written alike', () => {
    for (const [id, state] of [
      ['rings', { operation: 'system-call', step: '3' }],
      ['环 1', { selected: 'a:b;c=d%', step: '1' }],
      ['x:y', { preset: 'kvm', operation: '' }],
    ] as const) {
      expect(parseFragment(formatFragment(id, state))).to.deep.equal({ id, state });
    }
    expect(
      formatFragment('rings', { operation: 'system-call', step: 3, selected: null, view: undefined }),
    ).to.equal('#rings:operation=system-call;step=3');
    expect(formatFragment('rings', {})).to.equal('#rings');
  });

  it('of others are left alone', () => {
    for (const hash of [
      '',
      '#',
      '#rings',
      '#rings:',
      '#:step=3',
      '#rings:step',
      '#%E0%A4%A:step=1',
      '#rings:step=%',
      '#rings:<b>=1',
      '#rings:__proto__=1',
    ])
      expect(parseFragment(hash), hash).to.equal(undefined);
  });
});

describe('PermalinkController', () => {
  let address = '';
  beforeEach(() => (address = location.href));
  afterEach(() => {
    clear();
    history.replaceState(null, '', address);
    delete (navigator as { clipboard?: unknown }).clipboard;
  });
  const linked = (attributes: string): LinkedElement =>
    put(`<linked-element ${attributes}></linked-element>`).querySelector('linked-element')!;

  it('opens its element as the address says, now and later, and sets nothing else', async () => {
    history.replaceState(null, '', '#rings:operation=system-call;step=3;onclick=alert(1);src=x');
    const element = linked('id="rings" step="1"');
    expect([element.operation, element.step]).to.deep.equal(['system-call', 3]);
    expect(element.hasAttribute('onclick') || element.hasAttribute('src')).to.equal(false);
    const other = linked('id="others" step="1"');
    expect(other.step).to.equal(1);
    location.hash = '#rings:step=2';
    await until(() => element.step === 2);
    expect(other.step).to.equal(1);
    element.step = 5;
    document.body.append(element.parentElement!);
    await rest();
    expect(element.step, 'an element that is moved keeps what the reader chose').to.equal(5);
    element.remove();
    location.hash = '#rings:step=4';
    await rest();
    expect(element.step, 'an element that has left listens no more').to.equal(5);
  });

  it('opens the details that hide it', async () => {
    history.replaceState(null, '', '#hidden:step=2');
    const box = put(
      '<details><summary>More</summary><linked-element id="hidden"></linked-element></details>',
    );
    await until(() => box.querySelector('details')!.open);
  });

  it('links to what is shown; only the reader’s press changes the address', async () => {
    const element = linked('id="rings" preset="kvm"');
    const before = location.href;
    element.operation = 'mmio';
    element.step = 4;
    await rest();
    expect(location.href).to.equal(before);
    expect(new URL(element.permalink.link!).hash).to.equal('#rings:operation=mmio;step=4');
    element.preset = 'esxi';
    expect(new URL(element.permalink.link!).hash).to.equal('#rings:preset=esxi;operation=mmio;step=4');
    let copied = '';
    clipboard(async (text) => void (copied = text));
    expect(await element.permalink.copy()).to.equal('copied');
    expect(copied).to.equal(location.href);
    expect(location.hash).to.equal('#rings:preset=esxi;operation=mmio;step=4');
    expect(element.shadowRoot!.textContent).to.include('Copied.');
    element.step = 5;
    await element.updateComplete;
    expect(element.shadowRoot!.textContent, 'that was another link').to.not.include('Copied.');
  });

  it('shows the link where it cannot be copied', async () => {
    for (const write of [undefined, () => Promise.reject(new DOMException('no', 'NotAllowedError'))]) {
      clipboard(write);
      const element = linked('id="rings" step="2"');
      expect(await element.permalink.copy()).to.equal('shown');
      const field = element.shadowRoot!.querySelector('input')!;
      expect(field.value).to.equal(location.href);
      expect(field.selectionEnd! - field.selectionStart!).to.equal(field.value.length);
      clear();
    }
  });

  it('has no link for an element without an id', async () => {
    const element = linked('step="2"');
    await element.updateComplete;
    expect(element.permalink.link).to.equal(undefined);
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
    expect(await element.permalink.copy()).to.equal(undefined);
  });
});
