import { load } from '../../src/core/loadable.js';
import { nearFeature } from '../../src/element/features/on-demand.js';
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { FigureStepEvent } from '../../src/element/events.js';
import type { RingDiagramElement } from '../../src/figures/ring-diagram/element.js';
import { configurations, isTraceProblem, trace, type ConfigurationId } from '../../src/machine/index.js';
import { choose as chooseIn, openMenu, stepButton } from '../support/frame.js';
import { put, rest, rings, until } from '../support/group.js';
import { clear, part } from '../support/page.js';

async function followed(attributes: string, inside = ''): Promise<RingDiagramElement> {
  const [ring] = rings(put(`<ring-diagram ${attributes}>${inside}</ring-diagram>`));
  await until(() => ring!.shadowRoot?.querySelector('.verdict'), 'the verdict is there');
  await rest();
  return ring!;
}
const all = <E extends Element = HTMLElement>(ring: RingDiagramElement, selector: string): E[] => [
  ...ring.shadowRoot!.querySelectorAll<E>(selector),
];
const text = (ring: RingDiagramElement, selector: string): string =>
  all(ring, selector)[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const press = async (ring: RingDiagramElement, key: string): Promise<boolean> => {
  const went = ring.shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await rest();
  return went;
};
const pv64 = 'preset="paravirtual-64" operation="system-call"';

describe('an operation followed through <ring-diagram>', () => {
  afterEach(clear);

  it('goes first, back, next and last by buttons, and tells so', async () => {
    const ring = await followed(pv64);
    const told: number[][] = [];
    ring.addEventListener('figure-step', (event: FigureStepEvent) => told.push([event.step, event.of]));
    const dot = (step: number): HTMLElement => all(ring, '.dots [data-step]')[step - 1]!;
    for (const [button, step] of [
      [() => stepButton(ring, 'next'), 1],
      [() => stepButton(ring, 'next'), 2],
      [() => dot(5), 5],
      [() => stepButton(ring, 'back'), 4],
      [() => dot(1), 1],
    ] as const) {
      button().click();
      await rest();
      expect([ring.step, ring.getAttribute('step')]).to.deep.equal([step, String(step)]);
      expect(
        all(ring, '[aria-current=step]').map((each) => all(ring, '.steps li').indexOf(each)),
      ).to.deep.equal([step - 1]);
    }
    expect(told).to.deep.equal([
      [1, 5],
      [2, 5],
      [5, 5],
      [4, 5],
      [1, 5],
    ]);
  });

  it('goes by Page Up, Page Down and brackets while a step control has focus, and not beyond the ends', async () => {
    const ring = await followed(`${pv64} step="1"`);
    stepButton(ring, 'next').focus();
    for (const [key, step] of [
      ['PageDown', 2],
      [']', 3],
      ['PageDown', 4],
      ['PageUp', 3],
      ['[', 2],
      ['PageUp', 1],
      ['[', 1],
    ] as const) {
      expect(await press(ring, key), `${key} is taken`).to.equal(false);
      expect(ring.step, key).to.equal(step);
    }
    ring.step = 5;
    await rest();
    await press(ring, ']');
    expect(ring.step).to.equal(5);
    all<HTMLSelectElement>(ring, 'select')[0]!.focus();
    expect(await press(ring, ']'), 'a key elsewhere stays the page’s').to.equal(true);
    expect(ring.step).to.equal(5);
  });

  it('keeps the step where the page forbids another', async () => {
    const ring = await followed(`${pv64} step="2"`);
    ring.addEventListener('figure-step', (event) => event.preventDefault(), { once: true });
    stepButton(ring, 'next').click();
    await rest();
    expect([ring.step, text(ring, '[aria-live]')]).to.deep.equal([2, '']);
  });

  it('says each step once, and leaves that to whoever stops it', async () => {
    const ring = await followed(pv64);
    const region = all(ring, '[aria-live]')[0]!;
    const heard: string[] = [];
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (let step = 1; step <= 5; step += 1) {
      stepButton(ring, 'next').click();
      await rest();
    }
    ring.requestUpdate();
    await rest();
    expect(heard.map((line) => /^Step (\d) of 5\. \S/.exec(line)?.[1])).to.deep.equal([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(heard[2]).to.include('Guest kernel').and.to.include('1 trap, 0 VM exits, 1 context switch');
    ring.addEventListener('figure-speak', (event) => event.preventDefault());
    ring.step = 1;
    await rest();
    expect(region.textContent).to.equal('');
  });

  it('tells of a step that another operation brings along, once that is there', async () => {
    const ring = await followed('preset="native"').catch(() => rings(document.body)[0]!);
    ring.operation = 'system-call';
    ring.step = 2;
    await until(() => text(ring, '[aria-live]').startsWith('Step 2 of 3. OS kernel'));
  });

  it('always shows how many traps and exits there were so far', async () => {
    const ring = await followed(pv64);
    expect(text(ring, '.tally'), 'before the first step').to.equal('5 steps');
    expect(text(ring, '.verdict'), 'all of them').to.include('2 traps, 0 VM exits, 2 context switches');
    for (const [step, count] of [
      [1, '0 traps, 0 VM exits, 0 context switches'],
      [2, '1 trap, 0 VM exits, 0 context switches'],
      [5, '2 traps, 0 VM exits, 2 context switches'],
    ] as const) {
      ring.step = step;
      await rest();
      expect(text(ring, '.tally')).to.equal(`Step ${step} of 5 ${count}`);
      ring.noControls = true;
      await rest();
      expect(all(ring, 'button.go, select, [data-action=link]'), 'no controls are left').to.deep.equal([]);
      expect(text(ring, '.tally')).to.equal(`Step ${step} of 5 ${count}`);
      ring.noControls = false;
      await rest();
    }
  });

  it('has the whole trace in its list view, in order, for every preset', async () => {
    const ring = await followed('preset="native" operation="mmio" view="list"');
    await until(() => part(ring, 'list'));
    for (const id of Object.keys(configurations) as ConfigurationId[]) {
      ring.preset = id;
      const result = trace(configurations[id], 'mmio');
      const steps = isTraceProblem(result) ? [] : result.steps;
      await until(
        () =>
          ring.steps === steps.length &&
          ring.data!.occupants.some(({ key }) => key === configurations[id].occupants[0]!.key),
        id,
      );
      expect(all(ring, 'ol.steps > li').length, id).to.equal(steps.length);
      expect(all(ring, 'ol.steps > li.costs').length, id).to.equal(
        steps.filter(({ cost }) => cost !== 'none').length,
      );
      expect(all(ring, 'svg[part=picture]')).to.deep.equal([]);
    }
  });

  it('lets the reader choose preset and operation by native selects', async () => {
    const ring = await followed(pv64);
    const choose = async (name: string, value: string): Promise<void> => {
      chooseIn(ring, name, value);
      await rest();
    };
    await choose('operation', 'cpuid');
    await until(() => text(ring, 'ol.steps').includes('CPUID'));
    await choose('preset', 'kvm');
    await until(() => text(ring, '.verdict').includes('1 VM exit'));
    expect([ring.preset, ring.operation]).to.deep.equal(['kvm', 'cpuid']);
    await choose('operation', '');
    await until(() => part(ring, 'steps') === null && all(ring, '.hop').length === 0);
  });

  it('draws every hop with its numbers, and marks where it stands', async () => {
    const ring = await followed(`${pv64} step="3"`);
    expect(all(ring, '.hop').length).to.equal(4);
    expect(
      all(ring, '.badge')
        .map((badge) => badge.textContent.trim())
        .filter(Boolean)
        .sort(),
    ).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(all(ring, '.hop.now').length).to.equal(1);
    expect(all(ring, '.hop.todo').length).to.equal(2);
    expect(all(ring, '.token').length).to.equal(1);
    expect([...new Set(all(ring, '.legend li').map((item) => item.dataset['kind']))]).to.include.members([
      'costs',
      'free',
    ]);
  });

  it('moves its token in less than 400 ms, and lets it jump where the reader prefers that', async () => {
    const token = (ring: RingDiagramElement): Animation[] =>
      all<SVGElement>(ring, '.token')[0]!.getAnimations();
    await emulateMedia({ reducedMotion: 'no-preference' });
    const ring = await followed(`${pv64} step="1"`);
    // What moves the token loads when somebody comes near.
    all(ring, '.root')[0]!.dispatchEvent(new PointerEvent('pointerenter'));
    await load(nearFeature);
    ring.step = 2;
    await ring.updateComplete;
    const [moves] = token(ring);
    expect(Number(moves!.effect!.getComputedTiming().endTime)).to.be.within(100, 399);
    const frames = (moves!.effect as KeyframeEffect).getKeyframes();
    expect(frames.at(0)!['transform']).to.not.equal(frames.at(-1)!['transform']);
    await emulateMedia({ reducedMotion: 'reduce' });
    ring.step = 3;
    await ring.updateComplete;
    expect(token(ring)).to.deep.equal([]);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('opens at the step that the address names, and changes the address only when the reader asks for a link', async () => {
    const address = location.href;
    history.replaceState(null, '', '#rings:operation=system-call;step=3');
    const ring = await followed('id="rings" preset="paravirtual-64"');
    expect([ring.operation, ring.step]).to.deep.equal(['system-call', 3]);
    const before = location.href;
    stepButton(ring, 'next').click();
    await rest();
    expect([ring.step, location.href]).to.deep.equal([4, before]);
    await openMenu(ring);
    all(ring, '[data-action=link]')[0]!.click();
    await until(() => location.hash.endsWith('step=4'), `the address, not ${location.hash}`);
    expect(location.hash, 'the operation that the example suggests needs no name').to.equal(
      '#rings:operation=;step=4',
    );
    history.replaceState(null, '', address);
  });

  it('answers a step beyond the end with the last one', async () => {
    const ring = await followed(`${pv64} step="99"`);
    expect(
      all(ring, '[aria-current=step]').map((each) => all(ring, '.steps li').indexOf(each)),
    ).to.deep.equal([4]);
    expect(text(ring, '.tally')).to.match(/^Step 5 of 5/);
  });

  it('says in words why an operation cannot be followed, and throws nothing', async () => {
    const data = (more: object): string =>
      `<script type="application/json">${JSON.stringify({ architecture: 'x86', title: 'Own', occupants: [{ key: 'app', kind: 'application', level: 'ring-3', cite: ['s'] }], sources: [{ id: 's', title: 'A manual' }], ...more })}</script>`;
    const unowned = await followed(
      'operation="system-call"',
      data({ mechanism: { application: 'app', owners: {}, paging: 'own' } }),
    );
    expect(text(unowned, '.verdict')).to.equal(
      'Cannot be followed. Nobody owns what comes next (system-call): the mechanism names no occupant for it.',
    );
    expect([unowned.steps, part(unowned, 'steps'), part(unowned, 'problems')]).to.deep.equal([0, null, null]);
    clear();
    const silent = await followed('operation="system-call"', data({}));
    expect(text(silent, '.verdict')).to.equal(
      'Cannot be followed. The data do not say who intercepts what, so no operation can be followed.',
    );
    expect(all(silent, '[data-choice=operation]'), 'to take it back').to.have.length(1);
    silent.operation = null;
    await rest();
    expect(all(silent, '[data-choice=operation]'), 'there is nothing to follow').to.have.length(0);
    clear();
    const box = put(
      `<ring-diagram operation="system-call">${data({ mechanism: { application: 'nobody', owners: {}, paging: 'own' } })}<p>Fallback</p></ring-diagram>`,
    );
    await until(() =>
      part(rings(box)[0]!, 'problems')?.textContent.includes(
        'mechanism.application: there is no occupant nobody; there are app.',
      ),
    );
  });
});
