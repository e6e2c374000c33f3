import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FigureElement } from '../../src/element/figure-element.js';
import { embedCode, scriptAddress } from '../../src/element/features/menu/embed-code.js';
import { menuWords as byLocale } from '../../src/element/features/menu/words/index.js';
import { commonWords as commonByLocale } from '../../src/core/language/common.js';
import { locales } from '../../src/core/language/locale.js';
import { violations } from '../support/axe.js';
import { inEachLanguage } from '../support/language.js';
import { clear, draw, everyElement, part, seen, spoken } from '../support/page.js';

const figures = await everyElement();
const menuWords = await inEachLanguage(byLocale);
const commonWords = await inEachLanguage(commonByLocale);

const button = (figure: FigureElement): HTMLButtonElement =>
  figure.shadowRoot!.querySelector<HTMLButtonElement>('[data-action="menu"]')!;
const saving = (figure: FigureElement, what: string): HTMLButtonElement =>
  part(figure, 'menu')!.querySelector<HTMLButtonElement>(`[data-save="${what}"]`)!;

async function open(figure: FigureElement): Promise<void> {
  button(figure).click();
  await seen(figure, () => part(figure, 'menu') !== null);
}

/** Catches the file that a click downloads. */
async function downloaded(
  act: () => void,
): Promise<{ readonly name: string; readonly text: string; readonly type: string }> {
  const real = HTMLAnchorElement.prototype.click;
  try {
    return await new Promise((resolve, reject) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        const { download: name } = this;
        fetch(this.href).then(async (response) => {
          const blob = await response.blob();
          resolve({ name, type: blob.type, text: await blob.text() });
        }, reject);
      };
      act();
    });
  } finally {
    HTMLAnchorElement.prototype.click = real;
  }
}

describe('the menu of a figure', () => {
  afterEach(clear);

  for (const locale of locales) {
    it(`opens and closes by the keyboard, named in ${locale}`, async () => {
      const figure = await draw('ring-diagram', { lang: locale });
      const opener = button(figure);
      const words = menuWords[locale];
      expect(opener.getAttribute('aria-label')).to.equal(commonWords[locale].menu);
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
      opener.focus();
      await sendKeys({ press: 'Enter' });
      await seen(figure, () => part(figure, 'menu') !== null);
      expect(opener.getAttribute('aria-expanded')).to.equal('true');
      const controls = [...part(figure, 'menu')!.querySelectorAll<HTMLElement>('button, input, select')];
      const saved = controls.filter((each) => 'save' in each.dataset);
      expect(saved.map((each) => each.textContent)).to.deep.equal([
        words.svg,
        words.png,
        words.data,
        words.embed,
      ]);
      await seen(figure, () => figure.shadowRoot!.activeElement === controls[0]);
      await sendKeys({ press: 'Tab' });
      // Comparing elements would have the runner write out the whole page.
      expect(figure.shadowRoot!.activeElement === controls[1]).to.equal(true);
      expect(await violations(figure)).to.deep.equal([]);
      await sendKeys({ press: 'Escape' });
      await seen(figure, () => part(figure, 'menu') === null);
      expect(figure.shadowRoot!.activeElement === button(figure)).to.equal(true);
      expect(button(figure).getAttribute('aria-expanded')).to.equal('false');
    });
  }

  it('is left out by no-controls', async () => {
    const figure = await draw('ring-diagram', { attributes: { 'no-controls': '' } });
    expect(button(figure)).to.equal(null);
  });

  for (const { tag } of figures) {
    it(`downloads <${tag}> as SVG, PNG and data`, async () => {
      const figure = await draw(tag);
      await open(figure);
      const svg = await downloaded(() => saving(figure, 'svg').click());
      expect(svg.name).to.equal(`${tag}.svg`);
      expect(svg.type).to.equal('image/svg+xml');
      expect(svg.text).to.equal(await figure.toSVG());
      await seen(figure, () => spoken(figure) === menuWords.en.saved(`${tag}.svg`));
      const png = await downloaded(() => saving(figure, 'png').click());
      expect(png.name).to.equal(`${tag}.png`);
      expect(png.type).to.equal('image/png');
      const json = await downloaded(() => saving(figure, 'data').click());
      expect(json.name).to.equal(`${tag}.json`);
      const { $schema, ...data } = JSON.parse(json.text) as Record<string, unknown>;
      expect($schema).to.equal(`./node_modules/virt-figures/schemas/${tag}.json`);
      expect(data).to.deep.equal(JSON.parse(JSON.stringify(figure.data)));
      // The data are good for another figure.
      const again = await draw(tag, { data: JSON.parse(json.text) as object });
      expect(part(again, 'problems')).to.equal(null);
      expect(again.describe()).to.equal(figure.describe());
    });
  }

  it('shows the embed code, selected, where copying is forbidden', async () => {
    const figure = await draw('ring-diagram', { attributes: { preset: 'kvm' }, lang: 'zh-Hans' });
    await open(figure);
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    saving(figure, 'embed').click();
    await seen(figure, () => part(figure, 'menu')?.querySelector('textarea') != null);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, ...real });
    const field = part(figure, 'menu')!.querySelector('textarea')!;
    await seen(figure, () => spoken(figure) === menuWords['zh-Hans'].toCopy);
    expect(figure.shadowRoot!.activeElement === field).to.equal(true);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    expect(field.value).to.match(/<ring-diagram lang="zh-Hans" preset="kvm"/);
    expect(await violations(figure)).to.deep.equal([]);
  });

  it('copies code that shows the same figure elsewhere', async () => {
    const figure = await draw('ring-diagram', {
      attributes: { preset: 'kvm', operation: 'system-call', step: '3', id: 'rings' },
    });
    await open(figure);
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    saving(figure, 'embed').click();
    await seen(figure, () => spoken(figure) === menuWords.en.copied);
    delete (navigator as unknown as Record<string, unknown>)['clipboard'];
    expect(copied).to.have.length(1);
    const page = new DOMParser().parseFromString(copied[0]!, 'text/html');
    expect(page.querySelector('script')!.type).to.equal('module');
    const element = page.querySelector('ring-diagram')!;
    expect(element.id).to.equal('');
    expect(element.querySelector('p')!.textContent).to.not.equal('');
    const again = await draw('ring-diagram', {
      attributes: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
    });
    expect(again.describe()).to.equal(figure.describe());
    expect(again.step).to.equal(3);
  });

  it('carries own data in the embed code', async () => {
    const source = await draw('ring-diagram');
    const figure = await draw('ring-diagram', {
      data: { ...(source.data as object), title: 'Mine </script>' },
    });
    const code = embedCode(
      figure,
      { data: figure.data, locale: 'en', reading: { summary: 'A & B' } } as never,
      'virt-figures.js',
    );
    const page = new DOMParser().parseFromString(code, 'text/html');
    expect(JSON.parse(page.querySelector('ring-diagram > script')!.textContent)).to.deep.equal(figure.data);
    expect(page.querySelector('ring-diagram > p')!.textContent).to.equal('A & B');
  });

  it('tells where its script comes from, as far as that is known', () => {
    expect(scriptAddress('https://example.org/lib/virt-figures.js')).to.equal(
      'https://example.org/lib/virt-figures.js',
    );
    expect(scriptAddress('https://example.org/lib/virt-figures.iife.js')).to.equal(
      'https://example.org/lib/virt-figures.js',
    );
    expect(scriptAddress('https://example.org/lib/chunks/index-abc.js')).to.equal(
      'https://example.org/lib/virt-figures.js',
    );
    expect(scriptAddress('https://example.org/lib/classic/index-abc.js')).to.equal(
      'https://example.org/lib/virt-figures.js',
    );
    expect(scriptAddress('https://example.org/assets/app-1234.js')).to.equal('virt-figures.js');
    expect(scriptAddress('file:///home/me/virt-figures.js')).to.equal('virt-figures.js');
  });
});
