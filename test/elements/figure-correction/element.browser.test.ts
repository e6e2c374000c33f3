import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/figure-correction/index.js';
import type { FigureCorrectionElement } from '../../../src/elements/figure-correction/element.js';
import { views } from '../../../src/elements/figure-correction/kinds.js';
import { FigureSelectEvent } from '../../../src/element/events.js';
import type { FigureElement } from '../../../src/element/figure-element.js';
import '../../../src/figures/sensitive-instructions/index.js';
import { locales } from '../../../src/core/language/locale.js';
import { violations } from '../../support/axe.js';
import { clear, frame, part, parts, spoken } from '../../support/page.js';

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#ccc"/></svg>')}`;
const source = { title: 'A source', url: 'https://example.org/' };
const errata = [
  {
    at: [0.5, 0.25],
    key: 'privileged',
    claims: { en: 'Claim one.', 'zh-Hans': '甲说。', 'zh-Hant': '甲說。' },
    right: { en: 'Right one.', 'zh-Hans': '甲对。', 'zh-Hant': '甲對。' },
    why: { en: 'It matters.', 'zh-Hans': '很重要。', 'zh-Hant': '很重要。' },
    severity: 'wrong',
    source,
  },
  {
    at: [0.1, 0.6, 0.4, 0.2],
    key: 'sensitive',
    claims: { en: 'Claim two.', 'zh-Hans': '乙说。', 'zh-Hant': '乙說。' },
    right: { en: 'Right two.', 'zh-Hans': '乙对。', 'zh-Hant': '乙對。' },
    severity: 'misleading',
    source,
  },
  {
    key: 'lpsw',
    claims: { en: 'Claim three.', 'zh-Hans': '丙说。', 'zh-Hant': '丙說。' },
    right: { en: 'Right three.', 'zh-Hans': '丙对。', 'zh-Hant': '丙對。' },
    severity: 'out-of-date',
    source: [source, { title: 'Another' }],
    superseded: { date: '2026-12-01', by: 1 },
  },
];
const data = {
  date: '2026-11-22',
  author: 'A. Author',
  version: '2',
  status: 'confirmed',
  dispute: 'https://example.org/dispute',
  errata,
};

interface Options {
  readonly content?: unknown;
  readonly attributes?: string;
  readonly figure?: string;
  readonly width?: number;
  readonly lang?: string;
}

const published = `<figure><img src="${picture}" alt="Two sets" width="300" height="200"><figcaption>Figure 1</figcaption></figure>`;
const correctedFigure =
  '<sensitive-instructions slot="corrected" preset="virtualizable"></sensitive-instructions>';

function place({
  content = data,
  attributes = 'id="fig"',
  figure = correctedFigure,
  width = 1000,
  lang = 'en',
}: Options = {}): FigureCorrectionElement {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = lang;
  box.style.width = `${width}px`;
  const json =
    content === undefined ? '' : `<script type="application/json">${JSON.stringify(content)}</script>`;
  box.innerHTML = `<figure-correction ${attributes}>${published}<p slot="notice">A notice.</p>${figure}${json}</figure-correction>`;
  document.body.append(box);
  return box.querySelector('figure-correction')!;
}

async function until(condition: () => boolean): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    if (condition()) return;
    await frame();
  }
  throw new Error(`not seen: ${condition.toString()}`);
}

const pins = (element: Element, side: string): SVGGElement[] => [
  ...element.shadowRoot!.querySelectorAll<SVGGElement>(`.${side} .pin`),
];
const numbers = (element: Element, side: string): string[] =>
  pins(element, side).map((pin) => pin.dataset['key']!);
const figureIn = (element: Element): FigureElement =>
  element.querySelector<FigureElement>('[slot=corrected]')!;
const chosen = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-pressed=true]')].map(
    (each) => (each.dataset['key'] ?? each.dataset['select'])!,
  );
const center = (box: DOMRect): [number, number] => [box.x + box.width / 2, box.y + box.height / 2];
const shown = (element: Element, side: string): boolean =>
  getComputedStyle(part(element, side)!).display !== 'none';

async function draw(options?: Options): Promise<FigureCorrectionElement> {
  const element = place(options);
  await until(
    () =>
      part(element, 'list') !== null &&
      pins(element, 'published').length > 0 &&
      (options?.figure === '' || pins(element, 'corrected').length > 0),
  );
  return element;
}

describe('<figure-correction>', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves the published figure as it was and shows both pictures side by side', async () => {
    const element = await draw();
    expect(element.querySelector('figure')!.outerHTML).to.equal(published);
    const [left, right] = [part(element, 'published')!, part(element, 'corrected')!].map((panel) =>
      panel.getBoundingClientRect(),
    );
    expect(left!.right).to.be.lessThan(right!.left);
    expect(Math.abs(left!.top - right!.top)).to.be.lessThan(2);
    expect(part(element, 'subtitle')!.textContent).to.equal(
      '3 errata, 2026-11-22, A. Author, version 2, confirmed',
    );
  });

  it('stacks the pictures where it is narrow, with nothing wider than the page', async () => {
    const element = await draw({ width: 320 });
    const [upper, lower] = [part(element, 'published')!, part(element, 'corrected')!].map((panel) =>
      panel.getBoundingClientRect(),
    );
    expect(upper!.bottom).to.be.at.most(lower!.top);
    for (const each of element.shadowRoot!.querySelectorAll('*'))
      if (each.closest('.spoken,.label,svg') === null)
        expect(each.getBoundingClientRect().right, each.outerHTML.slice(0, 80)).to.be.at.most(
          element.getBoundingClientRect().right + 1,
        );
  });

  it('gives the published figure the text styles of its page', async () => {
    const element = place();
    element.parentElement!.style.cssText +=
      'font: italic 21px serif; color: rgb(1, 2, 3); text-align: right; letter-spacing: 2px; text-indent: 3px; word-spacing: 4px; text-shadow: rgb(4, 5, 6) 0px 0px 1px; list-style-type: square';
    await until(() => part(element, 'list') !== null);
    const published = getComputedStyle(element.querySelector('figcaption')!);
    const outside = getComputedStyle(element.parentElement!);
    const inherited = [
      'fontStyle',
      'fontSize',
      'color',
      'textAlign',
      'letterSpacing',
      'textIndent',
      'wordSpacing',
      'textShadow',
      'listStyleType',
      'direction',
      'forcedColorAdjust',
    ] as const;
    for (const name of inherited) expect(published[name as 'color'], name).to.equal(outside[name as 'color']);
  });

  it('follows the colour scheme of its page, and keeps system colours of its own in forced colours', async () => {
    const element = await draw();
    const texts = () => getComputedStyle(element.shadowRoot!.querySelector('.zone.head')!);
    const light = texts().color;
    element.parentElement!.style.colorScheme = 'dark';
    expect(texts().colorScheme).to.equal('dark');
    expect(texts().color).not.to.equal(light);
    for (const selector of ['.zone', '.pins'])
      expect(
        getComputedStyle(element.shadowRoot!.querySelector(selector)!).getPropertyValue(
          'forced-color-adjust',
        ),
        selector,
      ).to.equal('none');
  });

  describe('views', () => {
    it('are a group of native radio buttons', async () => {
      const element = await draw();
      const radios = [...part(element, 'controls')!.querySelectorAll<HTMLInputElement>('input[type=radio]')];
      expect(radios.map(({ value }) => value)).to.deep.equal(['compare', 'published', 'corrected']);
      expect(radios.map(({ checked }) => checked)).to.deep.equal([true, false, false]);
      expect(part(element, 'controls')!.querySelector('legend')!.textContent).to.equal('View');
      radios[0]!.focus();
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      expect([
        element.view,
        element.getAttribute('view'),
        shown(element, 'published'),
        shown(element, 'corrected'),
      ]).to.deep.equal(['published', 'published', true, false]);
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      expect([element.view, shown(element, 'published'), shown(element, 'corrected')]).to.deep.equal([
        'corrected',
        false,
        true,
      ]);
      expect(element.querySelector('figure')!.outerHTML).to.equal(published);
    });

    it('follow `view`, and a bad one falls back', async () => {
      const element = await draw({ attributes: 'view="published"' }).catch(() => undefined);
      const other = element ?? document.querySelector('figure-correction')!;
      expect([shown(other, 'published'), shown(other, 'corrected')]).to.deep.equal([true, false]);
      other.setAttribute('view', 'nonsense');
      await other.updateComplete;
      expect([shown(other, 'published'), shown(other, 'corrected')]).to.deep.equal([true, true]);
    });

    it('are not offered where words correct the picture', async () => {
      const element = await draw({ figure: '' });
      expect(part(element, 'controls')).to.equal(null);
      expect([shown(element, 'published'), shown(element, 'corrected')]).to.deep.equal([true, false]);
    });
  });

  describe('numbers', () => {
    it('stand on the pictures where the errata say, and superseded ones in the list only', async () => {
      const element = await draw();
      expect([numbers(element, 'published'), numbers(element, 'corrected')]).to.deep.equal([
        ['1', '2'],
        ['1', '2'],
      ]);
      expect(parts(element, 'erratum')).to.have.length(3);
      expect(parts(element, 'erratum')[2]!.textContent)
        .to.contain('Superseded on 2026-12-01 by erratum 1.')
        .and.to.contain('Claim three.');
      const image = element.querySelector('img')!.getBoundingClientRect();
      const [x, y] = center(pins(element, 'published')[0]!.querySelector('.disc')!.getBoundingClientRect());
      expect(x).to.be.closeTo(image.x + image.width * 0.5, 1.5);
      expect(y).to.be.closeTo(image.y + image.height * 0.25, 1.5);
      const area = element.shadowRoot!.querySelector('.published .area')!.getBoundingClientRect();
      expect(area.width).to.be.closeTo(image.width * 0.4, 3);
      // The figure has drawn itself for its real width by then.
      await until(() => {
        const box = figureIn(element).markBox('sensitive')!;
        const [markX, markY] = center(
          pins(element, 'corrected')[1]!.querySelector('.disc')!.getBoundingClientRect(),
        );
        return (
          markX > box.left + box.width / 2 &&
          markX < box.right &&
          Math.min(Math.abs(markY - box.top), Math.abs(markY - box.bottom)) < 8
        );
      });
    });

    it('stand on a figure that was drawn before it came', async () => {
      const element = await draw();
      await until(() => numbers(element, 'corrected').length === 2);
      const figure = figureIn(element);
      figure.remove();
      await until(() => numbers(element, 'corrected').length === 0);
      element.append(figure);
      await until(() => numbers(element, 'corrected').length === 2);
    });

    it('follow the pictures when the page gets narrower', async () => {
      const element = await draw();
      element.parentElement!.style.width = '360px';
      await until(() => {
        const box = figureIn(element).markBox('privileged');
        const image = element.querySelector('img')!.getBoundingClientRect();
        const [a, b] = [pins(element, 'corrected')[0], pins(element, 'published')[0]].map(
          (pin) => pin && center(pin.querySelector('.disc')!.getBoundingClientRect()),
        );
        return (
          !!box &&
          !!a &&
          !!b &&
          a[0] > box.left + box.width / 2 &&
          a[0] < box.right &&
          Math.abs(b[0] - image.x - image.width / 2) < 2
        );
      });
    });

    it('leave a picture that could not be loaded alone', async () => {
      const element = place();
      element.querySelector('img')!.src = 'data:image/png;base64,AAAA';
      await until(() => pins(element, 'corrected').length === 2);
      expect(pins(element, 'published')).to.deep.equal([]);
      expect(parts(element, 'erratum')).to.have.length(3);
    });

    it('are large enough to be touched', async () => {
      const element = await draw({ width: 320 });
      for (const pin of [
        ...pins(element, 'published'),
        ...pins(element, 'corrected'),
        ...element.shadowRoot!.querySelectorAll('.number'),
      ]) {
        const { width, height } = pin.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      }
    });
  });

  describe('choosing an erratum', () => {
    it('lights it everywhere, from the list', async () => {
      const element = await draw();
      const heard: (string | undefined)[] = [];
      element.addEventListener('figure-select', ({ key }) => heard.push(key));
      element.shadowRoot!.querySelectorAll<HTMLElement>('.number')[1]!.click();
      await element.updateComplete;
      expect([element.selected, element.getAttribute('selected'), figureIn(element).selected]).to.deep.equal([
        '2',
        '2',
        'sensitive',
      ]);
      expect(chosen(element)).to.deep.equal(['2', '2', '2']);
      expect(element.shadowRoot!.querySelector('.area')!.classList.contains('chosen')).to.equal(true);
      expect(heard).to.deep.equal(['2']);
      expect(spoken(element)).to.equal('Erratum 2. Claim two.. Right two.');
      element.shadowRoot!.querySelectorAll<HTMLElement>('.number')[1]!.click();
      await element.updateComplete;
      expect([element.selected, figureIn(element).selected, chosen(element)]).to.deep.equal([null, null, []]);
    });

    it('joins its two numbers by a line while the pointer or the focus is at one of them', async () => {
      const element = await draw();
      const line = () => element.shadowRoot!.querySelector('.leader')?.getAttribute('d');
      const ends = (): [number, number][] =>
        ['published', 'corrected'].map((side) =>
          center(pins(element, side)[1]!.querySelector('.disc')!.getBoundingClientRect()),
        );
      expect(line()).to.equal(undefined);
      pins(element, 'published')[1]!.dispatchEvent(
        new PointerEvent('pointerover', { bubbles: true, composed: true }),
      );
      await element.updateComplete;
      const path = element.shadowRoot!.querySelector<SVGPathElement>('.leader')!;
      const box = path.getBoundingClientRect();
      const [[left, a], [right, b]] = ends() as [[number, number], [number, number]];
      expect(box.left).to.be.closeTo(Math.min(left, right), 2);
      expect(box.right).to.be.closeTo(Math.max(left, right), 2);
      expect(box.top).to.be.closeTo(Math.min(a, b), 2);
      element.shadowRoot!.querySelector('[part=figure]')!.dispatchEvent(new PointerEvent('pointerleave'));
      await element.updateComplete;
      expect(line()).to.equal(undefined);
      pins(element, 'corrected')[0]!.focus();
      await element.updateComplete;
      expect(line()).to.match(/^M/);
      pins(element, 'corrected')[0]!.blur();
      await element.updateComplete;
      expect(line()).to.equal(undefined);
    });

    it('lights it from a number on either picture, by mouse and by keyboard alone', async () => {
      const element = await draw();
      pins(element, 'published')[1]!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true }),
      );
      await element.updateComplete;
      expect([element.selected, figureIn(element).selected]).to.deep.equal(['2', 'sensitive']);
      expect(pins(element, 'corrected').map((pin) => pin.getAttribute('tabindex'))).to.deep.equal([
        '-1',
        '0',
      ]);
      pins(element, 'corrected')[1]!.focus();
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect([element.selected, figureIn(element).selected]).to.deep.equal(['1', 'privileged']);
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(element.selected).to.equal('2');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect([element.selected, figureIn(element).selected]).to.deep.equal([null, null]);
    });

    it('follows the corrected figure, and clears itself for a part that no erratum speaks of', async () => {
      const element = await draw();
      const figure = figureIn(element);
      const click = async (key: string): Promise<void> => {
        figure
          .shadowRoot!.querySelector(`svg [data-key="${key}"]`)!
          .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        await figure.updateComplete;
        await element.updateComplete;
      };
      await click('privileged');
      expect([element.selected, figure.selected]).to.deep.equal(['1', 'privileged']);
      await click('ptlb');
      expect([element.selected, figure.selected]).to.deep.equal([null, 'ptlb']);
    });

    it('can be forbidden, in the figure and in the correction', async () => {
      const element = await draw();
      element.addEventListener('figure-select', (event) => event.preventDefault());
      element.shadowRoot!.querySelector<HTMLElement>('.number')!.click();
      await element.updateComplete;
      expect([element.selected, figureIn(element).selected]).to.deep.equal([null, null]);
      expect(new FigureSelectEvent('1').cancelable).to.equal(true);
    });

    it('from `selected` lights the figure as soon as it is there', async () => {
      const element = await draw({ attributes: 'selected="2"' });
      await until(() => figureIn(element).selected === 'sensitive');
      expect(chosen(element)).to.deep.equal(['2', '2', '2']);
    });
  });

  it('is worked with the keyboard alone, from one end to the other', async () => {
    const element = await draw();
    const [before, after] = ['before', 'after'].map((id) =>
      Object.assign(document.createElement('button'), { id, textContent: id }),
    );
    element.before(before!);
    element.after(after!);
    const deepest = (): Element => {
      let at = document.activeElement!;
      while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at;
    };
    before!.focus();
    const stops: string[] = [];
    for (let count = 0; count < 60 && deepest() !== after; count += 1) {
      await sendKeys({ press: 'Tab' });
      const at = deepest();
      const side = at.closest('.panel')?.getAttribute('part') ?? '';
      const root = at.getRootNode();
      if (root === element.shadowRoot)
        stops.push(
          [
            side,
            at.localName === 'input'
              ? 'view'
              : ((at as HTMLElement).dataset['key'] ??
                (at as HTMLElement).dataset['select'] ??
                at.textContent.trim().replace(/\s+/g, ' ')),
          ]
            .filter(Boolean)
            .join(' '),
        );
      else if (root === figureIn(element).shadowRoot && stops.at(-1) !== 'figure') stops.push('figure');
    }
    expect(stops).to.deep.equal([
      'view',
      'published 1',
      'figure',
      'corrected 1',
      '1',
      '[1]',
      '#1',
      '2',
      '[1]',
      '#2',
      '3',
      '[1]',
      '[2]',
      '#3',
      'Dispute this correction',
      'Sources (2)',
    ]);
    expect(deepest() === after).to.equal(true);
    // From the list: choose, look at the published picture alone, and take the choice back.
    element.shadowRoot!.querySelectorAll<HTMLElement>('.number')[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([element.selected, figureIn(element).selected]).to.deep.equal(['2', 'sensitive']);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect([element.selected, figureIn(element).selected]).to.deep.equal([null, null]);
    part(element, 'controls')!.querySelector('input')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect([element.view, shown(element, 'corrected')]).to.deep.equal(['published', false]);
  });

  describe('the list', () => {
    it('says everything, with deletions and insertions', async () => {
      const element = await draw();
      const [first] = parts(element, 'erratum');
      expect(first!.querySelector('del')!.textContent).to.equal('Claim one.');
      expect(first!.querySelector('ins')!.textContent).to.contain('Right one.');
      expect(first!.textContent).to.contain('It matters.').and.to.contain('wrong');
      expect(element.describe())
        .to.contain('Claim one.')
        .and.to.contain('Right two.')
        .and.to.contain('https://example.org/');
      expect(part(element, 'caption')!.querySelector('a')!.href).to.equal('https://example.org/dispute');
    });

    it('opens the source that a number names', async () => {
      const element = await draw();
      element.shadowRoot!.querySelector<HTMLElement>('[data-source="2"]')!.click();
      await until(() => element.shadowRoot!.activeElement?.id === 'source-2');
      expect(element.shadowRoot!.querySelector('#sources')!.classList.contains('open')).to.equal(true);
    });
  });

  it('takes a figure and a picture that arrive after it', async () => {
    const element = place({ figure: '', attributes: 'id="fig" selected="2"' });
    await until(() => part(element, 'list') !== null);
    expect(part(element, 'controls')).to.equal(null);
    element.insertAdjacentHTML('beforeend', correctedFigure);
    await until(() => part(element, 'controls') !== null && pins(element, 'corrected').length === 2);
    await until(() => figureIn(element).selected === 'sensitive');
    figureIn(element).outerHTML = correctedFigure;
    await until(() => figureIn(element).selected === 'sensitive');
    const figure = element.querySelector('figure')!;
    figure.remove();
    await until(() => pins(element, 'published').length === 0);
    element.append(figure);
    await until(() => pins(element, 'published').length === 2);
  });

  it('tells the page of no error while it is drawn for another width', async () => {
    const errors: string[] = [];
    const listen = ({ message }: ErrorEvent): void => void errors.push(message);
    addEventListener('error', listen);
    const element = await draw();
    for (const width of [360, 900, 500]) {
      element.parentElement!.style.width = `${width}px`;
      await frame();
    }
    removeEventListener('error', listen);
    expect(errors).to.deep.equal([]);
  });

  describe('permalinks', () => {
    it('select an erratum when the page is opened, and later', async () => {
      history.replaceState(null, '', '#fig:erratum=3');
      const element = await draw();
      expect(element.selected).to.equal('3');
      location.hash = '#fig:erratum=1';
      await until(() => element.selected === '1');
      location.hash = '#other:erratum=2';
      await frame();
      expect(element.selected).to.equal('1');
    });

    it('are offered for every erratum of an element with an id', async () => {
      const links = (element: Element): string[] =>
        [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.link')].map(({ href }) => href);
      expect(links(await draw())).to.deep.equal(
        [1, 2, 3].map((number) => `${location.href.split('#')[0]!}#fig:erratum=${number}`),
      );
      clear();
      expect(links(await draw({ attributes: '' }))).to.deep.equal([]);
    });
  });

  describe('JSON-LD', () => {
    const ld = (element: Element): Element[] => [
      ...element.querySelectorAll('script[type="application/ld+json"]'),
    ];

    it('stands once in the page, in its language', async () => {
      const element = await draw({ lang: 'zh-TW' });
      await until(() => ld(element)[0]?.textContent.includes('甲說') === true);
      expect(ld(element)).to.have.length(1);
      const said = JSON.parse(ld(element)[0]!.textContent) as Record<string, any>;
      expect(said['@context']).to.equal('https://schema.org');
      expect(said['contentUrl']).to.equal(picture);
      expect(said['correction'][0]).to.include({
        '@type': 'CorrectionComment',
        inLanguage: 'zh-Hant',
        datePublished: '2026-11-22',
      });
      expect(said['correction'][1]['url']).to.match(/#fig:erratum=2$/);
    });

    it('of the author stays', async () => {
      const own = '<script type="application/ld+json">{"own": true}</script>';
      const element = await draw({ figure: correctedFigure + own });
      expect(ld(element).map(({ textContent }) => textContent)).to.deep.equal(['{"own": true}']);
    });

    it('cannot be left by what an author writes', async () => {
      const element = await draw({
        content: { errata: [{ ...errata[0], claims: '</script><b id="broken">' }] },
      }).catch(() => place({ content: undefined }));
      Object.assign(element, { data: { errata: [{ ...errata[0], claims: '</script><b id="broken">' }] } });
      await until(() => ld(element).length === 1);
      const again = new DOMParser().parseFromString(element.outerHTML, 'text/html');
      expect(again.querySelector('#broken')).to.equal(null);
    });
  });

  describe('data', () => {
    const problems = (element: Element): string =>
      part(element, 'problems')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

    for (const [lang, text] of [
      ['en', 'The corrected figure has no part nonsense'],
      ['zh-CN', '更正图没有 nonsense 这一部分'],
      ['zh-TW', '更正圖沒有 nonsense 這個部分'],
    ] as const) {
      it(`with a key that the figure does not have are refused by name, ${lang}`, async () => {
        const element = place({ lang, content: { errata: [{ ...errata[0], key: 'nonsense' }] } });
        await until(() => problems(element) !== '');
        expect(problems(element)).to.contain('errata[0].key').and.to.contain(text);
        expect(element.querySelector('figure')!.getBoundingClientRect().height).to.be.greaterThan(100);
        expect(part(element, 'list')).to.equal(null);
      });
    }

    it('tell by an event what is wrong with them', async () => {
      const heard: string[] = [];
      const listen = (event: Event): void =>
        void heard.push(
          ...(event as Event & { problems: { code: string }[] }).problems.map(({ code }) => code),
        );
      document.addEventListener('figure-problem', listen);
      const element = place({ content: { errata: [{ ...errata[0], at: [3, 3], source: undefined }] } });
      await until(() => problems(element) !== '');
      document.removeEventListener('figure-problem', listen);
      expect(heard).to.deep.equal(['outside-picture', 'no-source']);
    });

    it('come from an address, an attribute, a property and a child, in this order of weight', async () => {
      const named = (title: string): object => ({ ...data, title });
      const address = URL.createObjectURL(new Blob([JSON.stringify(named('by address'))]));
      const element = await draw({ content: named('by child') });
      const title = (): string => part(element, 'title')?.textContent ?? '';
      expect(title()).to.equal('by child');
      element.src = address;
      await until(() => title() === 'by address');
      element.setAttribute('data', JSON.stringify(named('by attribute')));
      await until(() => title() === 'by attribute');
      element.data = named('by property') as never;
      await until(() => title() === 'by property');
      element.data = undefined;
      element.removeAttribute('data');
      element.src = null;
      await until(() => title() === 'by child');
    });

    it('that cannot be read are told, and the published figure stands', async () => {
      for (const [attributes, content, code] of [
        ['src="/nowhere.json"', undefined, 'could not be read'],
        ['src="http://["', undefined, 'could not be read'],
        ['data="{"', undefined, 'not JSON'],
      ] as const) {
        const element = place({ attributes, content });
        await until(() => problems(element) !== '');
        expect(problems(element)).to.contain(code);
        expect(element.querySelector('img')!.getBoundingClientRect().height).to.equal(200);
      }
    });

    it('set before the element is defined are kept', async () => {
      const early = document.implementation.createHTMLDocument().createElement('figure-correction');
      Object.assign(early, { data });
      document.body.append(early);
      const element = early;
      await until(() => part(element, 'list') !== null);
      expect(element.data).to.equal(data);
      element.remove();
    });

    it('that are refused are in no JSON-LD, neither at once nor later', async () => {
      const element = await draw();
      const ld = (): Element | null => element.querySelector('[type="application/ld+json"]');
      await until(() => ld() !== null);
      element.setAttribute('data', '{');
      await until(() => problems(element) !== '');
      expect(ld()).to.equal(null);
    });

    it('may be missing: then both children stand as they are', async () => {
      const element = place({ content: undefined });
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('slot')).to.have.length(2);
      expect(problems(element)).to.equal('');
    });

    it('may arrive while the page streams', async () => {
      const element = place({ content: undefined });
      await element.updateComplete;
      const script = document.createElement('script');
      script.type = 'application/json';
      element.append(script);
      script.append(JSON.stringify(data));
      await until(() => part(element, 'list') !== null);
    });

    it('are not at fault when the reader chooses another example', async () => {
      const element = await draw();
      figureIn(element).setAttribute('preset', 'pdp-10');
      await until(
        () => figureIn(element).keys.includes('jrst-1') || !figureIn(element).keys.includes('lpsw'),
      );
      await element.updateComplete;
      expect(problems(element)).to.equal('');
    });
  });

  it('speaks three languages and follows the page', async () => {
    const element = await draw({ lang: 'zh-Hans' });
    await until(() => part(element, 'title')?.textContent === '一幅已发表插图的更正');
    expect(parts(element, 'erratum')[0]!.textContent).to.contain('甲对。');
    element.parentElement!.lang = 'zh-TW';
    await until(() => part(element, 'title')?.textContent === '一幅已發表插圖的更正');
    element.parentElement!.lang = 'en';
    await until(() => part(element, 'title')?.textContent === 'A published figure, corrected');
  });

  it('prints both pictures and the list, whatever the view', async () => {
    const element = await draw();
    element.view = 'published';
    await element.updateComplete;
    await emulateMedia({ media: 'print' });
    try {
      expect([
        shown(element, 'published'),
        shown(element, 'corrected'),
        getComputedStyle(part(element, 'list')!).display !== 'none',
      ]).to.deep.equal([true, true, true]);
      expect(getComputedStyle(part(element, 'controls')!).display).to.equal('none');
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      await until(() => pins(element, 'corrected').length === 2);
      const [x] = center(pins(element, 'published')[0]!.querySelector('.disc')!.getBoundingClientRect());
      const image = element.querySelector('img')!.getBoundingClientRect();
      expect(x).to.be.closeTo(image.x + image.width / 2, 2);
      dispatchEvent(new Event('afterprint'));
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('writes no style attribute and no style element', async () => {
    const element = await draw();
    element.shadowRoot!.querySelector<HTMLElement>('.number')!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('[style], style')).to.have.length(0);
  });

  describe('axe', () => {
    for (const locale of locales) {
      for (const width of [320, 1000]) {
        it(`finds nothing, ${locale}, ${width} px`, async () => {
          const element = await draw({ lang: locale, width });
          for (const view of views) {
            element.view = view;
            element.selected = view === 'published' ? '2' : null;
            await until(
              () =>
                shown(element, view === 'corrected' ? 'corrected' : 'published') &&
                pins(element, view === 'corrected' ? 'corrected' : 'published').length === 2,
            );
            expect(await violations(element), view).to.deep.equal([]);
          }
        });
      }
    }

    it('finds nothing in the dark, and where data are refused', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      document.documentElement.style.colorScheme = 'light dark';
      const element = await draw({ attributes: 'id="fig" selected="1"' });
      expect(await violations(element)).to.deep.equal([]);
      const refused = place({ content: {} });
      await until(() => part(refused, 'problems') !== null);
      expect(await violations(refused)).to.deep.equal([]);
      document.documentElement.style.colorScheme = '';
      await emulateMedia({ colorScheme: 'light' });
    });
  });
});
