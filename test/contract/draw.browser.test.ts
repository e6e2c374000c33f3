import { expect } from '@open-wc/testing';
import { locales } from '../../src/core/language/locale.js';
import type { FigureElement } from '../../src/element/figure-element.js';
import { clear, draw, everyElement, marks, part, parts, picture, resize } from '../support/page.js';

const figures = await everyElement();

for (const { tag, figure, presets } of figures) {
  describe(`<${tag}> on a page`, () => {
    afterEach(clear);

    for (const { name } of presets) {
      for (const locale of locales) {
        it(`draws ${name} in ${locale} as the file of Node is drawn`, async () => {
          const element = await draw(tag, { attributes: { preset: name }, lang: locale, width: 720 });
          const answer = await fetch(new URL(`../output/${tag}/${name}.${locale}.svg`, import.meta.url));
          expect(answer.ok, 'golden picture').to.equal(true);
          expect(difference(canonical(await element.toSVG()), canonical(await answer.text()))).to.equal('');
        });
      }

      it(`keeps every text of ${name} inside the picture and at 12 px or more`, async () => {
        for (const lang of locales) {
          const element = await draw(tag, { attributes: { preset: name }, lang, width: 320 });
          for (const width of [320, 720, 1440]) {
            await resize(element, width);
            checkTexts(element, `at ${width} px in ${lang}`);
          }
          clear();
        }
      });

      it(`is as wide as its place with ${name}, and never wider`, async () => {
        const element = await draw(tag, { attributes: { preset: name }, width: 700 });
        for (const width of [280, 320, 480, 960, 1440]) {
          await resize(element, width);
          checkWidth(element, width);
        }
      });
    }

    it('marks every datum with a key of its own, a label and a place in the list', async () => {
      for (const { name } of presets) {
        const element = await draw(tag, { attributes: { preset: name } });
        const keys = marks(element).map((mark) => mark.dataset['key']!);
        expect(keys.length).to.be.greaterThan(0);
        expect(new Set(keys).size).to.equal(keys.length);
        for (const mark of marks(element)) {
          expect(mark.getAttribute('part'), mark.dataset['key']).to.match(/^[a-z-]+( [a-z-]+)*$/);
          expect(mark.getAttribute('aria-label')?.trim(), mark.dataset['key']).to.not.be.oneOf([
            '',
            undefined,
            null,
          ]);
          expect(mark.getAttribute('aria-label'), 'one separator between two parts').to.not.match(
            /[,，]\s*[,，]/,
          );
          expect(mark.parentElement?.closest('[data-key]'), 'marks stand side by side').to.equal(null);
        }
        element.view = 'list';
        await element.updateComplete;
        const listed = [...part(element, 'list')!.querySelectorAll<HTMLElement>('[data-key]')].map(
          (item) => item.dataset['key']!,
        );
        expect(listed).to.include.members(keys);
        clear();
      }
    });

    it('shows nothing but plain parts: no script, no style attribute, no image', async () => {
      for (const { name } of presets) {
        const element = await draw(tag, { attributes: { preset: name } });
        expect(
          element.shadowRoot!.querySelectorAll(
            'script, style, link, img, image, foreignObject, iframe, [style], [onclick]',
          ).length,
        ).to.equal(0);
        clear();
      }
    });

    it('says in describe() all that the list says', async () => {
      for (const locale of locales) {
        const element = await draw(tag, { lang: locale, attributes: { view: 'list' } });
        const described = squeeze(element.describe());
        const texts = [
          part(element, 'title')!,
          part(element, 'list')!,
          ...parts(element, 'verdict'),
          ...parts(element, 'table'),
        ].flatMap(leaves);
        expect(texts.length).to.be.greaterThan(3);
        expect(
          [...new Set(texts.filter((text) => !described.includes(squeeze(text))))],
          locale,
        ).to.deep.equal([]);
        clear();
      }
    });

    it('gives its picture as PNG', async () => {
      const element = await draw(tag);
      const file = await element.toPNG(1);
      expect(file.type).to.equal('image/png');
      const bytes = new Uint8Array(await file.arrayBuffer());
      expect([...bytes.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).to.equal('PNG');
      const image = await createImageBitmap(file);
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(await element.toSVG())!.map(Number);
      expect([image.width, image.height]).to.deep.equal([width, height]);
      const twice = await createImageBitmap(await element.toPNG());
      expect(twice.width).to.equal(2 * width!);
    });

    it('has a presentable preset by default', async () => {
      const element = await draw(tag);
      const explicit = await draw(tag, { attributes: { preset: figure.defaultPreset } });
      expect(element.describe() === explicit.describe()).to.equal(true);
    });
  });
}

function checkTexts(element: FigureElement, where: string): void {
  const drawing = picture(element);
  const { width: across, height: down } = drawing.viewBox.baseVal;
  for (const text of drawing.querySelectorAll('text')) {
    const box = text.getBBox();
    const matrix = drawing.getScreenCTM()!.inverse().multiply(text.getScreenCTM()!);
    const place = `“${text.textContent}” ${where}`;
    expect(Math.abs(matrix.a - 1) + Math.abs(matrix.d - 1), `${place} is scaled`).to.be.lessThan(0.001);
    expect(parseFloat(getComputedStyle(text).fontSize), place).to.be.at.least(12);
    expect(box.x + matrix.e, `${place}, left`).to.be.at.least(-1);
    expect(box.x + box.width + matrix.e, `${place}, right`).to.be.at.most(across + 1);
    expect(box.y + matrix.f, `${place}, top`).to.be.at.least(-3);
    expect(box.y + box.height + matrix.f, `${place}, bottom`).to.be.at.most(down + 3);
  }
  for (const text of element.shadowRoot!.querySelectorAll<HTMLElement>('.root *')) {
    if (text.childElementCount === 0 && text.textContent.trim() !== '')
      expect(parseFloat(getComputedStyle(text).fontSize), text.textContent).to.be.at.least(12);
  }
}

function checkWidth(element: FigureElement, width: number): void {
  const { left, right } = element.getBoundingClientRect();
  expect(Math.round(right - left)).to.equal(width);
  const drawnWidth = picture(element).getBoundingClientRect().width;
  expect(drawnWidth).to.be.at.most(width);
  expect(drawnWidth, 'the picture is drawn for its place, not scaled').to.be.closeTo(
    picture(element).viewBox.baseVal.width,
    0.5,
  );
  for (const child of element.shadowRoot!.querySelectorAll('.root > *')) {
    const box = child.getBoundingClientRect();
    if (child.classList.contains('spoken') || box.width === 0) continue;
    expect(box.right, child.className).to.be.at.most(right + 0.5);
    expect(box.left, child.className).to.be.at.least(left - 0.5);
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Texts of an element, by element that holds nothing but text. */
function leaves(element: Element): readonly string[] {
  return [element, ...element.querySelectorAll('*')]
    .filter(
      (each) =>
        each.childElementCount === 0 &&
        each.closest('svg, button') === null &&
        each.textContent.trim() !== '',
    )
    .map((each) => each.textContent.trim());
}

/** The first line in which two texts differ. */
function difference(here: string, there: string): string {
  const [ours, theirs] = [here, there].map((text) => text.split('\n'));
  const at = ours!.findIndex((line, index) => line !== theirs![index]);
  return at < 0 && ours!.length === theirs!.length
    ? ''
    : `browser: ${ours!.at(at) ?? ''}\nNode: ${theirs!.at(at) ?? ''}`;
}

/** Markup with attributes in alphabetical order and no space between elements. */
function canonical(file: string): string {
  const root = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;
  root.querySelector('metadata')?.remove();
  if (root.querySelector('parsererror')) throw new Error(root.textContent);
  const write = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return /^\s*$/.test(node.textContent!) ? '' : node.textContent!;
    if (!(node instanceof Element)) return '';
    const attributes = [...node.attributes]
      .filter(({ name }) => name !== 'xmlns')
      .map(({ name, value }) => ` ${name}="${name === 'class' ? value.trim().replace(/\s+/g, ' ') : value}"`);
    return `\n<${node.localName}${attributes.sort().join('')}>${[...node.childNodes].map(write).join('')}`;
  };
  return write(root);
}
