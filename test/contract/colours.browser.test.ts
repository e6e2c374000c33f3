import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { FigureElement } from '../../src/element/figure-element.js';
import { clear, draw, everyElement, marks, part, parts } from '../support/page.js';

/** What moves by itself: a shade that only follows the reader's own scrolling does not. */
const moving = ({ shadowRoot }: Element): Animation[] =>
  (shadowRoot as unknown as { getAnimations(): Animation[] })
    .getAnimations()
    .filter(({ timeline }) => timeline === document.timeline);

const figures = await everyElement();
type Medium = Parameters<typeof emulateMedia>[0];

const neutral = {
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'reduce',
} as Medium;
const media: Readonly<Record<string, Medium>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colors': { forcedColors: 'active' },
  print: { media: 'print' },
};

/** What a reader sees of a colour: of the element that carries it, and of the shape inside it. */
function seenColours(element: Element): Record<string, string> {
  const { color, fill, stroke } = getComputedStyle(element);
  return { color, fill, stroke };
}

async function inMedium(medium: Medium, work: () => Promise<void>): Promise<void> {
  document.documentElement.style.colorScheme = 'light dark';
  await emulateMedia({ ...neutral, ...medium });
  try {
    await work();
  } finally {
    document.documentElement.style.colorScheme = '';
    await emulateMedia(neutral);
  }
}

function checkLegend(element: FigureElement, place: string): void {
  const items = new Map(parts(element, 'legend-item').map((item) => [item.dataset['kind']!, item]));
  const kinds = new Set(marks(element).flatMap((mark) => mark.dataset['kind'] ?? []));
  for (const kind of kinds) {
    const item = items.get(kind);
    expect(item, `${place}: legend item of ${kind}`).to.not.equal(undefined);
    expect(item!.textContent.trim(), place).to.not.equal('');
    for (const mark of marks(element).filter(({ dataset }) => dataset['kind'] === kind)) {
      expect(seenColours(mark), `${place}: ${kind}, mark ${mark.dataset['key'] ?? ''}`).to.deep.equal(
        seenColours(item!),
      );
      const box = mark.querySelector('.box');
      const swatch = item!.querySelector('.swatch');
      if (box && swatch)
        expect(getComputedStyle(box).stroke, `${place}: edge of ${kind}`).to.equal(
          getComputedStyle(swatch).stroke,
        );
    }
  }
  const unused = [...items.keys()].filter(
    (kind) => !kinds.has(kind) && items.get(kind)!.className.startsWith('k-'),
  );
  expect(unused, `${place}: kinds in the legend that are not drawn`).to.deep.equal([]);
  const looks = [...items.values()]
    .filter((item) => item.className.startsWith('k-'))
    .map((item) => JSON.stringify(seenColours(item)));
  if (!/forced|print/.test(place))
    expect(new Set(looks).size, `${place}: two kinds look alike`).to.equal(looks.length);
}

for (const { tag, presets } of figures) {
  describe(`colours of <${tag}>`, () => {
    afterEach(clear);

    for (const [medium, emulated] of Object.entries(media)) {
      it(`gives legend and marks of one kind the same colours in every preset: ${medium}`, async () => {
        await inMedium(emulated, async () => {
          for (const { name } of presets) {
            checkLegend(
              await draw(tag, { attributes: { preset: name, detail: 'full' } }),
              `${name}, ${medium}`,
            );
            clear();
          }
        });
      });
    }

    it('follows the color scheme of the page, or of a part of it, without a script', async () => {
      const element = await draw(tag);
      const light = getComputedStyle(element).backgroundColor;
      element.parentElement!.style.colorScheme = 'dark';
      const dark = getComputedStyle(element).backgroundColor;
      expect(dark).to.not.equal(light);
      element.parentElement!.style.colorScheme = 'light';
      expect(getComputedStyle(element).backgroundColor).to.equal(light);
      await inMedium({ colorScheme: 'dark' }, async () => {
        element.parentElement!.style.colorScheme = '';
        expect(getComputedStyle(element).backgroundColor).to.equal(dark);
        expect(await element.toSVG()).to.include('.page{fill:#14171b}');
      });
      expect(await element.toSVG()).to.include('.page{fill:#ffffff}');
    });

    it('takes the colours and the font that a page sets', async () => {
      const element = await draw(tag);
      element.style.setProperty('--virt-page', 'rgb(1, 2, 3)');
      element.style.setProperty('--virt-ink', 'rgb(250, 251, 252)');
      element.style.setProperty('--virt-font', 'Georgia, serif');
      element.style.setProperty('--virt-padding', '7px');
      expect(getComputedStyle(element).backgroundColor).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(element).color).to.equal('rgb(250, 251, 252)');
      expect(getComputedStyle(part(element, 'title')!).fontFamily).to.include('Georgia');
      expect(getComputedStyle(part(element, 'figure')!).paddingTop).to.equal('7px');
      expect(
        getComputedStyle(element.shadowRoot!.querySelector('svg text:not(.mono)')!).fontFamily,
      ).to.include('Georgia');
    });

    it('uses system colours only when colors are forced', async () => {
      await inMedium({ forcedColors: 'active' }, async () => {
        const element = await draw(tag, {
          attributes: { selected: marks(await draw(tag))[0]!.dataset['key']! },
        });
        const probe = document.createElement('i');
        document.body.append(probe);
        const system = new Set(
          [
            'Canvas',
            'CanvasText',
            'Highlight',
            'HighlightText',
            'LinkText',
            'ButtonText',
            'ButtonFace',
            'GrayText',
            'ButtonBorder',
          ].map((name) => {
            probe.style.color = name;
            return getComputedStyle(probe).color;
          }),
        );
        probe.remove();
        const odd = [...element.shadowRoot!.querySelectorAll('svg *, .root *')].flatMap((each) => {
          const { color, fill, stroke } = getComputedStyle(each);
          const values = each instanceof SVGElement ? [fill, stroke] : [color];
          return values
            .filter((value) => value.startsWith('rgb') && !value.endsWith(' 0)') && !system.has(value))
            .map((value) => `${each.localName}.${each.getAttribute('class') ?? ''}: ${value}`);
        });
        expect([...new Set(odd)]).to.deep.equal([]);
      });
    });

    it('prints black on white, with sources and without controls, in the dark too', async () => {
      await inMedium({ media: 'print', colorScheme: 'dark' }, async () => {
        const element = await draw(tag, {
          attributes: { selected: marks(await draw(tag))[0]!.dataset['key']! },
        });
        expect(getComputedStyle(element).backgroundColor).to.be.oneOf([
          'rgb(255, 255, 255)',
          'rgba(0, 0, 0, 0)',
        ]);
        expect(getComputedStyle(element).color).to.equal('rgb(0, 0, 0)');
        for (const text of element.shadowRoot!.querySelectorAll('svg text, p, dd, .title, li')) {
          const { color, fill } = getComputedStyle(text);
          // A sign may stand in white on a black shape, which is printed; a background may not be.
          expect(text instanceof SVGElement ? fill : color, text.textContent).to.be.oneOf(
            text instanceof SVGElement ? ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'] : ['rgb(0, 0, 0)'],
          );
        }
        expect(getComputedStyle(part(element, 'footer')!).display).to.equal('none');
        for (const sources of element.shadowRoot!.querySelectorAll('#sources'))
          expect(getComputedStyle(sources).display).to.not.equal('none');
        for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('[data-action]'))
          expect(button.checkVisibility(), button.outerHTML).to.equal(false);
      });
    });
  });

  describe(`motion of <${tag}>`, () => {
    afterEach(async () => {
      clear();
      await emulateMedia(neutral);
    });

    /** Animations that begin while the figure goes through all presets. */
    async function animations(element: FigureElement): Promise<readonly Animation[]> {
      const found: Animation[] = [];
      for (const { name } of [...presets, ...presets.slice(0, 1)]) {
        const ready =
          element.preset === name
            ? undefined
            : new Promise((resolve) => element.addEventListener('figure-ready', resolve, { once: true }));
        element.preset = name;
        await ready;
        await element.updateComplete;
        found.push(...moving(element));
        for (const animation of found) animation.finish();
      }
      return found;
    }

    it('jumps when the reader prefers reduced motion', async () => {
      await emulateMedia({ ...neutral, reducedMotion: 'reduce' });
      const element = await draw(tag, { attributes: { preset: presets[0]!.name } });
      expect((await animations(element)).length).to.equal(0);
    });

    it('moves marks for less than 400 ms otherwise, in the picture only', async () => {
      await emulateMedia({ ...neutral, reducedMotion: 'no-preference' });
      const element = await draw(tag, { attributes: { preset: presets[0]!.name } });
      for (const animation of await animations(element)) {
        const { duration, iterations, delay } = animation.effect!.getComputedTiming();
        expect(Number(duration) * iterations! + delay!).to.be.lessThan(400);
        expect((animation.effect as KeyframeEffect).target).to.be.instanceOf(SVGElement);
      }
    });

    it('moves nothing in the list', async () => {
      await emulateMedia({ ...neutral, reducedMotion: 'no-preference' });
      const element = await draw(tag, { attributes: { preset: presets[0]!.name, view: 'list' } });
      expect((await animations(element)).length).to.equal(0);
    });

    it('moves nothing when only the width changes', async () => {
      await emulateMedia({ ...neutral, reducedMotion: 'no-preference' });
      const element = await draw(tag, { width: 720 });
      element.parentElement!.style.width = '330px';
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await element.updateComplete;
      expect(moving(element).length).to.equal(0);
    });
  });
}

describe('motion', () => {
  it('is there at all: some figure moves its marks between presets', async () => {
    await emulateMedia({ ...neutral, reducedMotion: 'no-preference' });
    let moved = 0;
    for (const { tag, presets } of figures) {
      const element = await draw(tag, { attributes: { preset: presets[0]!.name } });
      for (const { name } of presets.slice(1)) {
        const ready = new Promise((resolve) =>
          element.addEventListener('figure-ready', resolve, { once: true }),
        );
        element.preset = name;
        await ready;
        moved += moving(element).length;
      }
    }
    expect(moved).to.be.greaterThan(0);
    clear();
    await emulateMedia(neutral);
  });
});
