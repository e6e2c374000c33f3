import { stepButton } from '../../support/frame.js';
import { expect } from '@open-wc/testing';
import type { FigureRefElement } from '../../../src/elements/figure-ref/element.js';
import { violations } from '../../support/axe.js';
import { put, rest, rings, until } from '../../support/group.js';
import { clear, next, part } from '../../support/page.js';

const figure =
  '<ring-diagram id="rings" preset="paravirtual-64" operation="system-call" step="1"></ring-diagram>';

async function written(
  text: string,
  lang = 'en',
): Promise<{ box: HTMLElement; refs: readonly FigureRefElement[] }> {
  const box = put(text, lang);
  await until(() => rings(box).every(({ steps }) => steps > 0));
  await rest();
  return { box, refs: [...box.querySelectorAll('figure-ref')] };
}

const current = (refs: readonly Element[]): boolean[] =>
  refs.map((ref) => ref.hasAttribute('current') && ref.getAttribute('aria-current') === 'true');

describe('<figure-ref>', () => {
  afterEach(clear);

  it('drives the figure by mouse and by keyboard, and is marked while its step is shown', async () => {
    const { box, refs } = await written(
      `<p>First <figure-ref for="rings" step="1">the call</figure-ref>, then <figure-ref for="rings" step="2">Xen</figure-ref>, then <figure-ref for="rings" step="3">the kernel</figure-ref>.</p>${figure}`,
    );
    const [ring] = rings(box);
    const [, two, three] = refs;
    expect(current(refs)).to.deep.equal([true, false, false]);
    two!.click();
    await rest();
    expect([ring!.step, ...current(refs)]).to.deep.equal([2, false, true, false]);
    three!.focus();
    expect(document.activeElement === three).to.equal(true);
    const press = (key: string): boolean =>
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
    expect(press('Enter')).to.equal(false);
    await rest();
    expect([ring!.step, ...current(refs)]).to.deep.equal([3, false, false, true]);
    two!.focus();
    expect(press(' '), 'Space does not scroll the page').to.equal(false);
    expect(press('x')).to.equal(true);
    await rest();
    expect(ring!.step).to.equal(2);
    stepButton(ring!, 'next').click();
    await rest();
    expect(current(refs), 'what the reader does in the figure counts').to.deep.equal([false, false, true]);
    ring!.setAttribute('step', '1');
    await rest();
    expect(current(refs)).to.deep.equal([true, false, false]);
    ring!.operation = 'none';
    await rest();
    expect(current(refs), 'no steps are shown').to.deep.equal([false, false, false]);
  });

  it('stands for a part, or an operation and a step of it', async () => {
    const { box, refs } = await written(
      `<figure-ref for="rings" selected="ring-0">ring 0</figure-ref> <figure-ref for="rings" operation="privileged-instruction" step="2">there</figure-ref> ${figure}`,
    );
    const [ring] = rings(box);
    refs[0]!.click();
    await rest();
    expect([ring!.selected, ring!.step, ...current(refs)]).to.deep.equal(['ring-0', 1, true, false]);
    refs[1]!.click();
    await until(() => current(refs)[1]);
    expect([ring!.operation, ring!.step, ring!.selected]).to.deep.equal([
      'privileged-instruction',
      2,
      'ring-0',
    ]);
  });

  it('asks the page first, as the figure itself does', async () => {
    const { box, refs } = await written(
      `<figure-ref for="rings" step="2">two</figure-ref><figure-ref for="rings" selected="ring-0">0</figure-ref>${figure}`,
    );
    const told: string[] = [];
    for (const type of ['figure-step', 'figure-select'] as const) {
      box.addEventListener(type, (event) => {
        told.push(`${type} at ${(event.target as Element).id}`);
        event.preventDefault();
      });
    }
    for (const ref of refs) ref.click();
    await rest();
    expect(told).to.deep.equal(['figure-step at rings', 'figure-select at rings']);
    expect([rings(box)[0]!.step, rings(box)[0]!.selected]).to.deep.equal([1, null]);
  });

  it('drives a group', async () => {
    const { box, refs } = await written(
      '<figure-ref for="all" step="2">two</figure-ref><figure-group id="all" operation="system-call"><ring-diagram></ring-diagram><ring-diagram preset="kvm"></ring-diagram></figure-group>',
    );
    refs[0]!.click();
    await until(() => current(refs)[0]);
    await rest();
    expect(rings(box).map(({ step }) => step)).to.deep.equal([2, 2]);
  });

  it('finds its figure in its own tree, whenever it comes, and lets it go', async () => {
    const host = put('');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<figure-ref for="rings" step="1">one</figure-ref>';
    const outside = await written(figure);
    const ref = root.querySelector('figure-ref')!;
    expect(ref.hasAttribute('role'), 'the figure outside is not meant').to.equal(false);
    root.append(outside.box.firstElementChild!);
    await until(() => ref.current);
    expect(ref.getAttribute('role')).to.equal('button');
    root.querySelector('ring-diagram')!.id = 'renamed';
    await until(() => !ref.hasAttribute('role'));
    expect(ref.hasAttribute('current')).to.equal(false);
    ref.htmlFor = 'renamed';
    await until(() => ref.current);
  });

  it('says in words that it leads nowhere, once, and throws nothing', async () => {
    const event = next(document, 'figure-problem');
    const box = put('<p>See <figure-ref for="nowhere" step="2">this</figure-ref>.</p>');
    const ref = box.querySelector('figure-ref')!;
    expect((await event).problems).to.deep.equal([{ path: 'for', code: 'no-target', got: '"nowhere"' }]);
    await until(() => part(ref, 'problem') !== null);
    expect(part(ref, 'problem')!.textContent).to.include('no figure with the id "nowhere"');
    expect(ref.textContent).to.equal('this');
    ref.click();
    ref.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    let more = 0;
    box.addEventListener('figure-problem', () => (more += 1));
    ref.requestUpdate();
    await rest();
    expect(more).to.equal(0);
    box.insertAdjacentHTML('beforeend', '<p id="plain">no figure</p>');
    ref.setAttribute('for', 'plain');
    await until(() => part(ref, 'problem')?.textContent.includes('is no figure'));
    box.insertAdjacentHTML('beforeend', figure);
    ref.setAttribute('for', 'rings');
    await until(() => part(ref, 'problem') === null);
    ref.setAttribute('operation', 'nonsense');
    await until(() => part(ref, 'problem')?.textContent.includes('nonsense'));
    expect(more).to.equal(2);
  });

  it('tells of problems in the language of the page', async () => {
    for (const [lang, word] of [
      ['zh-CN', '这里没有'],
      ['zh-TW', '這裡沒有'],
    ] as const) {
      const ref = put('<figure-ref for="nowhere">它</figure-ref>', lang).querySelector('figure-ref')!;
      await until(() => part(ref, 'problem')?.textContent.includes(word));
    }
  });

  it('is accessible, keeps what the author wrote, and wraps like text', async () => {
    const { box, refs } = await written(
      `<p>The <figure-ref for="rings" step="1" role="link" tabindex="-1">call</figure-ref> enters <figure-ref for="rings" step="2">Xen, and not the kernel of the guest</figure-ref>.</p>${figure}`,
    );
    expect([
      refs[0]!.getAttribute('role'),
      refs[0]!.getAttribute('tabindex'),
      refs[1]!.getAttribute('role'),
      refs[1]!.getAttribute('tabindex'),
    ]).to.deep.equal(['link', '-1', 'button', '0']);
    expect(getComputedStyle(refs[1]!).display).to.equal('inline');
    expect(await violations(box.querySelector('p')!)).to.deep.equal([]);
  });
});
