import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import fc from 'fast-check';
import { check } from '../../src/core/check.js';
import type { FigureElement } from '../../src/element/figure-element.js';
import { mutated, recipes } from '../support/mutate.js';
import { clear, draw, everyElement, marks, part, place, seen } from '../support/page.js';
import { reproducible } from '../support/property.js';

const figures = await everyElement();

/** What an element shows is a picture, or problems, or both; never nothing. */
function checkShown(element: FigureElement, refused: boolean, hadPicture: boolean): void {
  const problems = part(element, 'problems');
  const drawn = element.shadowRoot!.querySelector('svg[part="picture"]');
  expect(problems !== null).to.equal(refused);
  expect(drawn !== null).to.equal(!refused || hadPicture);
  if (problems) {
    expect(problems.textContent).to.not.match(/\[object|=>/);
    for (const problem of problems.querySelectorAll('li'))
      expect(problem.textContent.trim().length).to.be.greaterThan(3);
  }
  expect(element.getBoundingClientRect().height).to.be.greaterThan(20);
  expect(element.shadowRoot!.querySelectorAll('script, img, b').length).to.equal(0);
}

for (const each of figures) {
  const { tag, checks } = each;

  describe(`mutated data in <${tag}>`, () => {
    const errors: string[] = [];
    const listen = (event: ErrorEvent | PromiseRejectionEvent): unknown =>
      errors.push('reason' in event ? String(event.reason) : event.message);

    before(async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      window.addEventListener('error', listen);
      window.addEventListener('unhandledrejection', listen);
    });
    after(() => {
      window.removeEventListener('error', listen);
      window.removeEventListener('unhandledrejection', listen);
    });
    afterEach(() => {
      clear();
      expect(errors).to.deep.equal([]);
    });

    it('never leave a blank box or an uncaught error, one after the other in one figure', async () => {
      const element = await draw(tag, { width: 500 });
      await fc.assert(
        fc.asyncProperty(
          recipes(each),
          fc.boolean(),
          fc.constantFrom('picture', 'list'),
          async (recipe, byAttribute, view) => {
            const data = mutated(each, recipe);
            const text = JSON.stringify(data);
            const refused = check(checks, byAttribute ? JSON.parse(text) : data).problems !== undefined;
            element.data = byAttribute ? undefined : data;
            if (byAttribute) element.setAttribute('data', text);
            element.view = view;
            element.parentElement!.lang = recipe.locale;
            await element.updateComplete;
            await seen(element, () => (part(element, 'problems') !== null) === refused);
            const asList = (element.view as string) === 'list';
            if (asList) element.view = 'picture';
            await element.updateComplete;
            checkShown(element, refused, true);
          },
        ),
        reproducible({ numRuns: 60 }),
      );
    }).timeout(60_000);

    it('never leave a blank box or an uncaught error, each in a figure of its own', async () => {
      await fc.assert(
        fc.asyncProperty(recipes(each), async (recipe) => {
          const data = mutated(each, recipe);
          const refused = check(checks, data).problems !== undefined;
          const element = place(tag, { data, lang: recipe.locale, width: 400 });
          await seen(element, () => part(element, refused ? 'problems' : 'figure') !== null);
          checkShown(element, refused, false);
          if (!refused) {
            element.selected = marks(element).at(-1)!.dataset['key']!;
            await element.updateComplete;
            expect(part(element, 'mark-detail')).to.not.equal(null);
            expect(element.describe()).to.not.equal('');
            expect(
              new DOMParser()
                .parseFromString(await element.toSVG(), 'image/svg+xml')
                .querySelector('parsererror'),
            ).to.equal(null);
          }
          clear();
        }),
        reproducible({ numRuns: 80, seed: 7 }),
      );
    }).timeout(60_000);

    it('as text that is no JSON are said to be none', async () => {
      const whole = JSON.stringify(each.presets[0]!.data.en);
      const element = await draw(tag);
      await fc.assert(
        fc.asyncProperty(
          fc.nat({ max: whole.length - 1 }),
          fc.constantFrom('', '<', '"', '\\', '}', 'NaN', '\u0000'),
          async (at, odd) => {
            const text = whole.slice(0, at) + odd;
            element.setAttribute('data', text);
            await element.updateComplete;
            await seen(element, () => part(element, 'problems') !== null);
            checkShown(element, true, true);
          },
        ),
        reproducible({ numRuns: 40 }),
      );
    }).timeout(60_000);
  });
}
