import { expect } from '@open-wc/testing';
import type { Figure } from '../../src/core/figure.js';
import { load } from '../../src/core/loadable.js';
import { FigureElement } from '../../src/element/figure-element.js';
import { otherData } from '../support/mutate.js';
import { clear, everyElement, frame, marks, next, part, picture, place, seen } from '../support/page.js';

const figures = await everyElement();
const { figure, presets } = figures[0]!;
const good = presets[0]!.data.en;
const [other] = otherData(figures[0]!);
let count = 0;

/** Defines an element for a figure that was tampered with. */
function tagOf(tampered: Partial<Figure>): string {
  const tag = `tampered-${(count += 1)}`;
  customElements.define(
    tag,
    class extends FigureElement {
      static override readonly figure: Figure = { ...figure, ...tampered };
    },
  );
  return tag;
}

const offline = async (): Promise<never> => Promise.reject(new Error('offline'));

describe('a figure that fails', () => {
  const errors: string[] = [];
  const listen = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('reason' in event ? String(event.reason) : event.message);
    event.preventDefault();
  };

  beforeEach(() => {
    errors.length = 0;
    window.addEventListener('error', listen, true);
    window.addEventListener('unhandledrejection', listen, true);
  });
  afterEach(() => {
    window.removeEventListener('error', listen, true);
    window.removeEventListener('unhandledrejection', listen, true);
    clear();
  });

  /** A test that fails too when anything was left uncaught. */
  function quietly(name: string, work: () => Promise<void>): void {
    it(name, async () => {
      await work();
      await frame();
      expect(errors, 'uncaught').to.deep.equal([]);
    });
  }

  for (const stage of ['model', 'read', 'layout', 'view'] as const) {
    let broken = false;
    const original = figure[stage] as (...args: unknown[]) => unknown;
    const tampered = {
      [stage]: (...args: unknown[]): unknown => {
        if (broken) throw new Error(`the ${stage} is broken`);
        return original(...args);
      },
    };

    quietly(`in its ${stage} says so and shows the fallback`, async () => {
      broken = true;
      const element = place(tagOf(tampered), {
        data: good,
        inside: '<p class="fallback">The same in words.</p>',
      });
      const told: string[] = [];
      element.addEventListener('figure-problem', ({ problems }) =>
        told.push(...problems.map(({ code }) => code)),
      );
      await seen(element, () => part(element, 'problems') !== null);
      expect(told).to.deep.equal(['not-drawn']);
      expect(part(element, 'problems')!.textContent).to.include(`the ${stage} is broken`);
      expect(element.querySelector('.fallback')!.checkVisibility()).to.equal(true);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(20);
    });

    quietly(`in its ${stage} later keeps the last good picture, and recovers`, async () => {
      broken = false;
      const element = place(tagOf(tampered), { data: good });
      await seen(element, () => part(element, 'figure') !== null);
      const keys = marks(element).map(({ dataset }) => dataset['key']);
      const words = element.describe();
      broken = true;
      element.data = other;
      await seen(element, () => part(element, 'problems') !== null);
      expect(marks(element).map(({ dataset }) => dataset['key'])).to.deep.equal(keys);
      expect(element.describe() === words, 'words and picture say the same').to.equal(true);
      broken = false;
      element.data = structuredClone(other);
      await seen(element, () => part(element, 'problems') === null);
      expect(picture(element)).to.not.equal(null);
      expect(element.describe() === words).to.equal(false);
    });
  }

  quietly('to load its words asks a few times at most, and is no blank box', async () => {
    let asked = 0;
    const words = {
      ...figure.words,
      'zh-Hans': async () => {
        asked += 1;
        return offline();
      },
    };
    const element = place(tagOf({ words }), {
      lang: 'zh-Hans',
      attributes: { preset: figure.defaultPreset },
      inside: '<p class="fallback">The same in words.</p>',
    });
    for (let round = 0; round < 20; round += 1) await frame();
    expect(asked).to.be.lessThan(5);
    expect(
      part(element, 'figure') !== null || element.querySelector('.fallback')!.checkVisibility(),
    ).to.equal(true);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(10);
  });

  quietly(
    'to load words that are asked for later says so only then, forgets it, and tries again',
    async () => {
      let broken = true;
      const words = {
        ...figure.words,
        'zh-Hans': async () => (broken ? offline() : load(figure.words['zh-Hans'])),
      };
      const element = place(tagOf({ words: words }), { data: good });
      await seen(element, () => part(element, 'figure') !== null);
      element.lang = 'zh-Hans';
      await seen(element, () => part(element, 'problems') !== null);
      element.lang = 'en';
      await seen(element, () => part(element, 'problems') === null);
      broken = false;
      element.lang = 'zh-Hans';
      await seen(element, () => part(element, 'figure')!.lang === 'zh-Hans');
      expect(part(element, 'problems')).to.equal(null);
    },
  );

  quietly('to load a preset says so, and tries again when asked again', async () => {
    let broken = true;
    const tampered = { ...figure.presets, late: async () => (broken ? offline() : other) };
    const element = place(tagOf({ presets: tampered }), { attributes: { preset: 'late' } });
    expect((await next(element, 'figure-problem')).problems.map(({ code }) => code)).to.deep.equal([
      'unreachable',
    ]);
    await seen(element, () => part(element, 'problems') !== null);
    broken = false;
    element.preset = presets[0]!.name;
    await seen(element, () => part(element, 'problems') === null);
    element.preset = 'late';
    await seen(element, () => part(element, 'problems') === null && element.preset === 'late');
  });

  quietly('to load its checks says so in place of an author’s data', async () => {
    let asked = 0;
    const checks = async (): Promise<never> => {
      asked += 1;
      return offline();
    };
    const element = place(tagOf({ checks }), {
      data: good,
      inside: '<p class="fallback">The same in words.</p>',
    });
    expect((await next(element, 'figure-problem')).problems.map(({ code }) => code)).to.deep.equal([
      'unreachable',
    ]);
    for (let round = 0; round < 20; round += 1) await frame();
    expect(asked).to.be.lessThan(5);
    expect(element.querySelector('.fallback')!.checkVisibility()).to.equal(true);
  });
});
