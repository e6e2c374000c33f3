import { choose, stepButton } from '../../support/frame.js';
import { expect } from '@open-wc/testing';
import type { FigureStepEvent } from '../../../src/element/events.js';
import type { FigureGroupElement } from '../../../src/elements/figure-group/element.js';
import { operations } from '../../../src/machine/operations.js';
import { violations } from '../../support/axe.js';
import { groupIn, put, rest, rings, until } from '../../support/group.js';
import { clear, next, part } from '../../support/page.js';

const three =
  '<ring-diagram preset="native"></ring-diagram><p>and</p><div><ring-diagram preset="paravirtual-64"></ring-diagram></div><ring-diagram preset="hardware-assisted"></ring-diagram>';

async function grouped(
  attributes = 'operation="system-call"',
  inside = three,
  lang = 'en',
): Promise<HTMLElement> {
  const box = put(`<figure-group ${attributes}>${inside}</figure-group>`, lang);
  await until(
    () => rings(box).every(({ steps }) => steps > 0 || !attributes.includes('operation=')),
    'all figures have their steps',
  );
  await until(
    () => part(groupIn(box), 'controls') !== null || groupIn(box).noControls,
    'the controls are there',
  );
  await rest();
  return box;
}

const inShadow = (group: FigureGroupElement, selector: string): HTMLElement =>
  group.shadowRoot!.querySelector<HTMLElement>(selector)!;
const go = (group: FigureGroupElement, index: number): void =>
  group.shadowRoot!.querySelectorAll<HTMLElement>('[data-step]')[index]!.click();
const steps = (box: HTMLElement): (number | null)[] => rings(box).map(({ step }) => step);
const [first, back, forward, last] = [0, 1, 2, 3];

describe('<figure-group>', () => {
  afterEach(clear);

  it('gives its operation to all figures in it, at any depth', async () => {
    const box = await grouped();
    expect(rings(box).map(({ operation }) => operation)).to.deep.equal([
      'system-call',
      'system-call',
      'system-call',
    ]);
    groupIn(box).operation = 'port-io';
    await rest();
    expect(rings(box).map(({ operation }) => operation)).to.deep.equal(['port-io', 'port-io', 'port-io']);
    groupIn(box).removeAttribute('operation');
    await rest();
    expect(rings(box).map(({ operation }) => operation)).to.deep.equal(['none', 'none', 'none']);
  });

  it('goes by shared steps; a figure with fewer of them stays at its last', async () => {
    const box = await grouped();
    const group = groupIn(box);
    const counts = rings(box).map((ring) => ring.steps);
    expect(new Set(counts).size, `${counts.join()} must differ for this test`).to.be.greaterThan(1);
    expect(group.steps).to.equal(Math.max(...counts));
    go(group, forward);
    await rest();
    expect(steps(box)).to.deep.equal([1, 1, 1]);
    go(group, last);
    await rest();
    expect(steps(box)).to.deep.equal(counts);
    expect(group.getAttribute('step')).to.equal(String(group.steps));
    go(group, back);
    await rest();
    expect(steps(box)).to.deep.equal(counts.map((count) => Math.min(count, group.steps - 1)));
    go(group, first);
    await rest();
    expect(steps(box)).to.deep.equal([1, 1, 1]);
  });

  it('goes by keys while the steps have focus', async () => {
    const box = await grouped();
    const group = groupIn(box);
    const press = async (key: string): Promise<void> => {
      inShadow(group, '.go').dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      await rest();
    };
    await press(']');
    await press('PageDown');
    expect(steps(box)).to.deep.equal([2, 2, 2]);
    await press('[');
    expect(group.step).to.equal(1);
    await press('PageUp');
    expect(group.step).to.equal(1);
  });

  it('plays, and stops', async () => {
    const box = await grouped();
    const group = groupIn(box);
    inShadow(group, '[data-action=play]').click();
    await rest();
    expect(group.step).to.equal(1);
    inShadow(group, '[data-action=play]').click();
    await rest();
    expect(inShadow(group, '[data-action=play]').textContent).to.equal('Play');
  });

  it('follows the figure that the reader operates', async () => {
    const box = await grouped();
    const [one, two, other] = rings(box);
    stepButton(two!, 'next').click();
    await rest();
    expect(steps(box)).to.deep.equal([1, 1, 1]);
    choose(one!, 'operation', 'privileged-instruction');
    await rest();
    expect(groupIn(box).operation).to.equal('privileged-instruction');
    expect(other!.operation).to.equal('privileged-instruction');
    other!.selected = other!.keys.find((key) => !one!.keys.includes(key))!;
    await rest();
    expect(groupIn(box).selected).to.equal(other!.selected);
    expect(one!.selected, 'a figure without that key ignores it').to.equal(null);
    const shared = other!.keys.find((key) => two!.keys.includes(key))!;
    two!.selected = shared;
    await rest();
    expect(other!.selected).to.equal(shared);
  });

  it('comes to rest: no change goes round', async () => {
    const box = await grouped();
    let updates = 0;
    box.addEventListener('figure-change', () => (updates += 1));
    groupIn(box).step = 2;
    await rest();
    expect(updates).to.be.within(4, 8);
    updates = 0;
    await rest();
    expect(updates).to.equal(0);
  });

  it('keeps the old step when a page forbids the new one', async () => {
    const box = await grouped('operation="system-call" step="1"');
    const told: (readonly [number, number])[] = [];
    box.addEventListener('figure-step', (event: FigureStepEvent) => {
      told.push([event.step, event.of]);
      event.preventDefault();
    });
    go(groupIn(box), forward);
    await rest();
    expect(told).to.deep.equal([[2, groupIn(box).steps]]);
    expect(steps(box)).to.deep.equal([1, 1, 1]);
  });

  it('says which operation all follow when its control chooses another', async () => {
    const box = await grouped('operation="system-call"');
    const group = groupIn(box);
    group.operation = 'cpuid';
    await until(() => group.shadowRoot!.querySelector('[aria-live]')!.textContent.includes('CPUID'));
    await rest();
    expect(
      rings(box).map((each) => each.shadowRoot!.querySelector('[aria-live]')!.textContent.trim()),
    ).to.deep.equal(['', '', '']);
  });

  it('lets one voice tell of a step: its own, or that of the figure that the reader operates', async () => {
    const box = await grouped('operation="system-call" step="1"');
    const group = groupIn(box);
    const voices = (): string[] =>
      [group, ...rings(box)].map((each) => each.shadowRoot!.querySelector('[aria-live]')!.textContent.trim());
    expect(voices(), 'nothing has happened yet').to.deep.equal(['', '', '', '']);
    go(group, forward);
    await rest();
    expect(voices()).to.deep.equal([`Step 2 of ${group.steps}`, '', '', '']);
    stepButton(rings(box)[1]!, 'next').click();
    await rest();
    expect(steps(box)).to.deep.equal([3, 3, 3]);
    const [own, one, two, other] = voices();
    expect(two).to.match(/^Step 3 of 5\. Guest kernel/);
    expect([own, one, other]).to.deep.equal([`Step 2 of ${group.steps}`, '', '']);
    group.step = 1;
    await rest();
    expect(voices()[0]).to.equal(`Step 1 of ${group.steps}`);
    expect(
      voices()
        .slice(1)
        .filter((voice) => voice.startsWith('Step 1')),
    ).to.deep.equal([]);
  });

  it('takes over what a figure brings along, and gives it to one that comes later', async () => {
    const box = await grouped(
      '',
      '<ring-diagram operation="mmio" step="2" selected="ring-0"></ring-diagram><ring-diagram preset="kvm"></ring-diagram>',
    );
    const group = groupIn(box);
    await until(() => rings(box).every((ring) => ring.steps > 0));
    await rest();
    expect([group.operation, group.step, group.selected]).to.deep.equal(['mmio', 2, 'ring-0']);
    group.insertAdjacentHTML('beforeend', '<ring-diagram preset="xen-hvm"></ring-diagram>');
    await until(() => rings(box)[2]!.steps > 0);
    await rest();
    expect([rings(box)[2]!.operation, rings(box)[2]!.step]).to.deep.equal(['mmio', 2]);
    const gone = rings(box)[0]!;
    box.append(gone);
    await rest();
    group.step = 1;
    await rest();
    expect(gone.step, 'a figure that has left is free').to.equal(2);
  });

  it('offers the operations of its figures, in their words, and starts anew with another', async () => {
    const box = await grouped('operation="system-call" step="3"');
    const select = inShadow(groupIn(box), 'select') as HTMLSelectElement;
    expect([...select.options].map(({ value }) => value).filter(Boolean)).to.deep.equal(
      Object.keys(operations),
    );
    expect(select.value).to.equal('system-call');
    for (const { label } of select.options) expect(label).to.match(/\S/);
    select.value = 'mmio';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await rest();
    expect(rings(box).map(({ operation, step }) => [operation, step])).to.deep.equal([
      ['mmio', 1],
      ['mmio', 1],
      ['mmio', 1],
    ]);
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await rest();
    expect(rings(box).map(({ operation }) => operation)).to.deep.equal(['none', 'none', 'none']);
    expect(part(groupIn(box), 'table')).to.equal(null);
  });

  it('counts in a table what the operation costs', async () => {
    const box = await grouped();
    const group = groupIn(box);
    await until(() => part(group, 'table') !== null);
    const rows = [...group.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    expect(rows.map((row) => row.slice(1))).to.deep.equal([
      ['1', '0', '0'],
      ['2', '0', '2'],
      ['1', '0', '0'],
    ]);
    for (const [index, ring] of rings(box).entries())
      expect(ring.shadowRoot!.querySelector('.verdict strong')!.textContent).to.equal(rows[index]![0]);
    expect(group.shadowRoot!.querySelector('caption')!.textContent).to.include('calls its kernel');
    group.operation = 'sensitive-instruction';
    group.insertAdjacentHTML(
      'beforeend',
      '<ring-diagram preset="deprivileged-untranslated"></ring-diagram><ring-diagram preset="container"></ring-diagram>',
    );
    await until(() => group.shadowRoot!.querySelectorAll('.note').length === 2);
    expect(group.shadowRoot!.querySelector('.note')!.textContent).to.include('wrong result');
  });

  it('says in words that it holds no figure, or does not know the operation', async () => {
    const event = next(document, 'figure-problem');
    const box = put('<figure-group operation="system-call"><p>Nothing here.</p></figure-group>');
    const group = groupIn(box);
    expect((await event).problems.map(({ code }) => code)).to.deep.equal(['no-figures']);
    await until(() => part(group, 'problems') !== null);
    expect(part(group, 'problems')!.textContent).to.include('no figure');
    expect(part(group, 'controls')).to.equal(null);
    group.insertAdjacentHTML('beforeend', '<ring-diagram></ring-diagram>');
    await until(() => part(group, 'problems') === null);
    const second = next(document, 'figure-problem');
    group.operation = 'nonsense';
    expect((await second).problems[0]).to.include({
      path: 'operation',
      code: 'unknown-operation',
      got: '"nonsense"',
    });
    await until(() => part(group, 'problems')?.textContent.includes('nonsense'));
    group.step = 99;
    group.operation = 'system-call';
    await until(() => inShadow(group, '.count')?.textContent.includes('no step 99'));
    expect(rings(box)[0]!.step).to.equal(rings(box)[0]!.steps);
  });

  it('waits in silence for a figure whose code has yet to come', async () => {
    const box = put('<figure-group><not-yet-a-figure></not-yet-a-figure></figure-group>');
    await rest();
    expect(part(groupIn(box), 'problems')).to.equal(null);
  });

  it('leaves out the shared controls when asked', async () => {
    const box = await grouped('operation="system-call" no-controls');
    expect(part(groupIn(box), 'controls')).to.equal(null);
    await until(() => part(groupIn(box), 'table') !== null);
  });

  for (const [lang, word] of [
    ['zh-CN', '陷入'],
    ['zh-TW', '情境切換'],
  ] as const) {
    it(`speaks ${lang}, with no word of English left`, async () => {
      const box = await grouped('operation="system-call" step="2" id="langs"', three, lang);
      const group = groupIn(box);
      await until(() => part(group, 'table')?.textContent.includes(word));
      const texts = [part(group, 'controls')!, part(group, 'table')!]
        .map((each) => each.textContent)
        .join(' ');
      const foreign = texts
        .replace(
          /\b(VM exit|VM entry|VM|I\/O|CPUID|SGDT|Hypervisor|VMX|EPT|Xen|x86|KVM|VT|PV|bit|Linux|IA|Intel)\b/g,
          '',
        )
        .match(/[A-Za-z]{3,}/g);
      expect(foreign).to.equal(null);
    });
  }

  it('is an accessible group with a name and a real table', async () => {
    const box = await grouped('operation="system-call" step="2" id="named"');
    await until(() => part(groupIn(box), 'table') !== null);
    // The figures themselves are the matter of other tests.
    expect((await violations(groupIn(box))).filter((line) => !line.includes('ring-diagram'))).to.deep.equal(
      [],
    );
    expect(groupIn(box).hasAttribute('role'), 'the host stays as the author wrote it').to.equal(false);
    expect(groupIn(box).shadowRoot!.querySelector('style, [style]')).to.equal(null);
  });

  it('is opened by an address, and makes one', async () => {
    const address = location.href;
    history.replaceState(null, '', '#many:operation=port-io;step=2');
    const box = await grouped('id="many"');
    expect([groupIn(box).operation, groupIn(box).step]).to.deep.equal(['port-io', 2]);
    groupIn(box).step = 1;
    await rest();
    inShadow(groupIn(box), '[data-action=link]').click();
    await until(() => location.hash === '#many:operation=port-io;step=1');
    await until(() => groupIn(box).shadowRoot!.querySelector('[aria-live]')!.textContent !== '');
    history.replaceState(null, '', address);
  });

  it('yields to an address that speaks of one of its figures', async () => {
    const address = location.href;
    history.replaceState(null, '', '#inner:step=2');
    const box = await grouped(
      'operation="system-call" step="1"',
      '<ring-diagram></ring-diagram><ring-diagram id="inner" preset="paravirtual-64" step="2"></ring-diagram>',
    );
    expect(groupIn(box).step).to.equal(2);
    history.replaceState(null, '', address);
  });
});
