import { expect } from '@open-wc/testing';
import { check } from '../../src/core/check.js';
import type { FigureElement } from '../../src/element/figure-element.js';
import { filledWith, otherData } from '../support/mutate.js';
import {
  clear,
  draw,
  drawn,
  drawRefused,
  everyElement,
  marks,
  next,
  part,
  picture,
  place,
  seen,
} from '../support/page.js';

const figures = await everyElement();

const problems = (element: Element): string => part(element, 'problems')?.textContent?.trim() ?? '';
const script = (text: string): string =>
  `<script type="application/json">${text.replace(/<\//g, '<\\/')}</script>`;
const address = (text: string, type = 'application/json'): string =>
  URL.createObjectURL(new Blob([text], { type }));

for (const each of figures) {
  const { tag, presets, checks } = each;
  const [data, other] = otherData(each);
  const json = JSON.stringify(data);

  describe(`data of <${tag}>`, () => {
    const texts = new Map<string, 'data' | 'other' | 'default'>();
    /** Which of the three examples a figure shows. */
    const shows = (element: FigureElement): string => texts.get(element.describe()) ?? element.describe();
    const shown = async (element: FigureElement, which: 'data' | 'other' | 'default'): Promise<void> => {
      await seen(element, () => shows(element) === which);
      await element.updateComplete;
    };

    before(async () => {
      texts.set((await draw(tag, { data })).describe(), 'data');
      texts.set((await draw(tag, { data: other })).describe(), 'other');
      texts.set((await draw(tag)).describe(), 'default');
      expect(texts.size).to.equal(3);
      clear();
    });
    afterEach(clear);

    describe('come from', () => {
      for (const { name } of presets) {
        it(`the preset ${name}, by attribute and by property`, async () => {
          const element = await draw(tag, { attributes: { preset: name } });
          const again = await draw(tag, { data: presets.find((preset) => preset.name === name)!.data.en });
          expect(element.describe() === again.describe(), 'the same as its data').to.equal(true);
          const third = place(tag);
          third.preset = name;
          await seen(third, () => third.describe() !== '' && third.describe() === element.describe());
          expect(third.getAttribute('preset')).to.equal(name);
        });
      }

      it('the `data` attribute', async () => {
        expect(shows(await draw(tag, { attributes: { data: json } }))).to.equal('data');
      });

      it('a JSON child, also one that a page escaped as HTML', async () => {
        expect(shows(await draw(tag, { inside: `<p>Fallback</p>${script(json)}` }))).to.equal('data');
        const escaped = json
          .replace(/&/g, '&amp;')
          .replace(/"/g, '&quot;')
          .replace(/</g, '&lt;')
          .replace(/>/g, '&gt;');
        expect(shows(await draw(tag, { inside: script(escaped) }))).to.equal('data');
      });

      it('a JSON child that comes late, grows and changes, and stay when it goes', async () => {
        const element = await draw(tag);
        const child = document.createElement('script');
        child.type = 'application/json';
        child.textContent = json;
        element.append(child);
        await shown(element, 'data');
        child.textContent = JSON.stringify(other);
        await shown(element, 'other');
        child.remove();
        await element.updateComplete;
        expect(shows(element)).to.equal('other');
        expect(part(element, 'problems')).to.equal(null);
      });

      it('an address, relative to the page or not', async () => {
        const element = await draw(tag, { attributes: { src: address(json) } });
        expect(shows(element)).to.equal('data');
        element.src = address(JSON.stringify(other));
        await shown(element, 'other');
      });

      it('the `.data` property, before or after it is on the page, frozen or not', async () => {
        const element = await draw(tag);
        element.data = data;
        await shown(element, 'data');
        element.data = undefined;
        await shown(element, 'default');
        element.data = null;
        await element.updateComplete;
        expect(shows(element)).to.equal('default');
        element.data = Object.freeze(structuredClone(other));
        await shown(element, 'other');
      });

      it('properties that were set before the element was defined', async () => {
        const late = `late-${tag}`;
        const element = place(late);
        element.data = data;
        element.selected = 'x';
        customElements.define(late, class extends (customElements.get(tag) as typeof FigureElement) {});
        await drawn(element);
        expect(shows(element)).to.equal('data');
        expect(element.getAttribute('selected')).to.equal('x');
      });

      it('the strongest of these: property, attribute, address, child, preset', async () => {
        const weak = { preset: presets.at(-1)!.name };
        const child = await draw(tag, { attributes: weak, inside: script(JSON.stringify(other)) });
        expect(shows(child)).to.equal('other');
        child.src = address(json);
        await shown(child, 'data');
        child.setAttribute('data', JSON.stringify(other));
        await shown(child, 'other');
        child.data = data;
        await shown(child, 'data');
        child.data = undefined;
        await shown(child, 'other');
        child.removeAttribute('data');
        await shown(child, 'data');
        child.src = null;
        await shown(child, 'other');
        child.replaceChildren();
        await child.updateComplete;
        expect(shows(child)).to.equal('other');
      });
    });

    describe('that are wrong', () => {
      const fallback = '<p class="fallback">A table that says the same.</p>';
      const bad: Readonly<Record<string, Readonly<Record<string, string>>>> = {
        'are not JSON': { data: '{"a": ' },
        'are empty': { data: '' },
        'are of the wrong type': { data: '[1, 2]' },
        'lack everything': { data: '{}' },
        'hold NaN': { data: '{"a": NaN}' },
        'are null': { data: 'null' },
        'come from an address that is not there': { src: '/nowhere/at-all.json' },
        'come from an address that answers HTML': { src: location.href },
        'come from an address that cannot be': { src: 'http://[' },
        'come from a host that does not answer': { src: 'http://127.0.0.1:1/x.json' },
        'come from a javascript: address': { src: 'javascript:alert(1)' },
      };
      for (const [what, attributes] of Object.entries(bad)) {
        it(`are refused in every language, with the fallback, when they ${what}`, async () => {
          for (const [lang, sentence] of [
            ['en', /This figure is not drawn/],
            ['zh-Hans', /[一-鿿]{4}/],
            ['zh-Hant', /[一-鿿]{4}/],
          ] as const) {
            const element = place(tag, { attributes, lang, inside: fallback });
            const event = await next(element, 'figure-problem');
            await seen(element, () => part(element, 'problems') !== null);
            expect(event.problems.length).to.be.greaterThan(0);
            expect(problems(element)).to.match(sentence);
            expect(part(element, 'problems')!.querySelectorAll('li').length).to.equal(event.problems.length);
            expect(element.querySelector('.fallback')!.checkVisibility()).to.equal(true);
            expect(element.querySelector('.fallback')!.getBoundingClientRect().height).to.be.greaterThan(0);
            expect(element.shadowRoot!.querySelector('svg[part="picture"]')).to.equal(null);
            expect(element.getBoundingClientRect().height).to.be.greaterThan(20);
            expect(element.describe()).to.equal('');
            expect(await element.toSVG()).to.equal('');
            clear();
          }
        });
      }

      it('are named by their place', async () => {
        const without = (name: string): object =>
          Object.fromEntries(Object.entries({ ...data, unheardOf: 1 }).filter(([key]) => key !== name));
        const needed = Object.keys(data).find((key) =>
          check(checks, without(key)).problems!.some(({ code }) => code === 'missing'),
        )!;
        const element = await drawRefused(tag, { data: without(needed) });
        expect(problems(element)).to.include('unheardOf').and.to.include(needed);
      });

      it('leave the last good picture, and are forgotten when good data follow', async () => {
        const element = await draw(tag, { data });
        const drawing = picture(element).outerHTML;
        element.data = { nonsense: true };
        await seen(element, () => part(element, 'problems') !== null);
        expect(picture(element).outerHTML).to.equal(drawing);
        expect(problems(element)).to.match(
          /What was asked for has \d problems, so what is shown here is not that/,
        );
        expect(shows(element)).to.equal('data');
        element.data = other;
        await seen(element, () => part(element, 'problems') === null);
        expect(shows(element)).to.equal('other');
      });

      it('do not draw a preset in their place', async () => {
        const element = await drawRefused(tag, { attributes: { preset: presets[0]!.name, data: '{}' } });
        expect(element.shadowRoot!.querySelector('svg[part="picture"]')).to.equal(null);
      });

      it('time out after 10 s, whether nothing comes or nothing more', async () => {
        const { fetch } = window;
        const { timeout } = AbortSignal;
        try {
          for (const answered of [false, true]) {
            const clock = new AbortController();
            let asked: number | undefined;
            let requested: (value: unknown) => void = () => undefined;
            const request = new Promise((resolve) => (requested = resolve));
            AbortSignal.timeout = (milliseconds) => {
              asked = milliseconds;
              return clock.signal;
            };
            window.fetch = async (_, init) => {
              const signal = init!.signal!;
              requested(undefined);
              const stop = (reject: (reason: unknown) => void): void =>
                signal.addEventListener('abort', () => reject(signal.reason));
              if (!answered) return new Promise<Response>((_resolve, reject) => stop(reject));
              return new Response(
                new ReadableStream({ start: (controller) => stop((reason) => controller.error(reason)) }),
              );
            };
            const element = place(tag, { attributes: { src: 'slow.json' }, inside: fallback });
            await request;
            expect(asked).to.equal(10_000);
            expect(element.querySelector('.fallback')!.checkVisibility()).to.equal(true);
            const event = next(element, 'figure-problem');
            clock.abort(new DOMException('too slow', 'TimeoutError'));
            expect((await event).problems).to.deep.equal([{ path: 'src', code: 'timeout', got: '10' }]);
            await seen(element, () => problems(element).includes('10 seconds'));
            clear();
          }
        } finally {
          window.fetch = fetch;
          AbortSignal.timeout = timeout;
        }
      });

      it('are refused above their greatest size without being read', async () => {
        const huge = `{"filler": "${'x'.repeat(10_000_000)}"}`;
        const element = place(tag, { attributes: { src: address(huge) } });
        const { problems: told } = await next(element, 'figure-problem');
        expect(told.map(({ code }) => code)).to.deep.equal(['too-large']);
        const attribute = place(tag, { attributes: { data: huge } });
        expect((await next(attribute, 'figure-problem')).problems.map(({ code }) => code)).to.deep.equal([
          'too-large',
        ]);
      });

      it('of an address that was left do not come after it', async () => {
        const { fetch } = window;
        let answer: (response: Response) => void = () => undefined;
        window.fetch = async (input, init) =>
          String(input instanceof Request ? input.url : input).endsWith('slow.json')
            ? new Promise<Response>((resolve) => (answer = resolve))
            : fetch(input, init);
        try {
          const element = place(tag, { attributes: { src: 'slow.json' } });
          await element.updateComplete;
          element.src = address(JSON.stringify(other));
          await shown(element, 'other');
          answer(new Response(json));
          await new Promise((resolve) => requestAnimationFrame(resolve));
          await element.updateComplete;
          expect(shows(element)).to.equal('other');
        } finally {
          window.fetch = fetch;
        }
      });

      it('of an address are no longer awaited when the element leaves, and asked for anew when it comes back', async () => {
        const { fetch } = window;
        const signals: AbortSignal[] = [];
        let asked: () => void = () => undefined;
        window.fetch = async (_, init) => {
          signals.push(init!.signal!);
          asked();
          return new Promise<Response>(() => undefined);
        };
        try {
          const once = new Promise<void>((resolve) => (asked = resolve));
          const element = place(tag, { attributes: { src: 'slow.json' } });
          await once;
          const box = element.parentElement!;
          element.remove();
          expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
          window.fetch = fetch;
          element.src = address(json);
          box.append(element);
          await shown(element, 'data');
          element.src = address('{');
          await next(element, 'figure-problem');
          element.remove();
          const again = next(element, 'figure-problem');
          box.append(element);
          await again;
        } finally {
          window.fetch = fetch;
        }
      });

      it('as a preset that does not exist fall back to the default, and say which there are', async () => {
        const element = await draw(tag, { attributes: { preset: 'unheard-of' } });
        await seen(element, () => part(element, 'problems') !== null);
        expect(shows(element)).to.equal('default');
        for (const { name } of presets) expect(problems(element)).to.include(name);
        for (const odd of ['constructor', '__proto__', 'toString']) {
          element.setAttribute('preset', odd);
          await element.updateComplete;
          expect(shows(element), odd).to.equal('default');
        }
        element.preset = presets.at(-1)!.name;
        await seen(element, () => part(element, 'problems') === null);
      });
    });

    describe('with markup', () => {
      it('show it as text', async () => {
        const markup = '<img src=x onerror=boom()><b>b</b>&lt;';
        const element = await draw(tag, {
          data: filledWith(each, data, markup),
          attributes: { selected: '' },
        });
        for (const view of ['picture', 'list'] as const) {
          element.view = view;
          element.selected = view === 'picture' ? marks(element)[0]!.dataset['key']! : null;
          await element.updateComplete;
          expect(element.shadowRoot!.querySelectorAll('img, b, script').length).to.equal(0);
          expect(element.shadowRoot!.textContent).to.include(markup);
        }
        const file = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
        expect(file.querySelector('parsererror, img, b')).to.equal(null);
        expect(file.querySelector('desc')!.parentElement?.localName).to.equal('svg');
      });

      it('follow no link but a web address', async () => {
        for (const link of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x']) {
          const element = await draw(tag, { data: filledWith(each, data, link) });
          for (const anchor of element.shadowRoot!.querySelectorAll('a'))
            expect(anchor.protocol).to.match(/^https?:$/);
          clear();
        }
        if (!json.includes('"url":"')) return;
        const spoilt = JSON.parse(json.replace(/"url":"[^"]*"/g, '"url":"javascript:alert(1)"')) as object;
        const element = await drawRefused(tag, { data: spoilt });
        expect(problems(element)).to.match(/\.url: /);
        expect(element.shadowRoot!.querySelector('a')).to.equal(null);
      });
    });
  });
}
