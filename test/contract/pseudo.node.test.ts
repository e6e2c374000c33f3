import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../src/core/language/locale.js';
import type { Shown } from '../../src/core/present.js';
import { readFigure } from '../../src/hosts/node/to-svg.js';
import { everyFigure } from '../support/figures.js';
import { drawPicture, drawSheet, drawnTexts, tooWide, type Picture } from '../support/picture.js';
import { pseudo, pseudoLocale, pseudoWords } from '../support/pseudo.js';
import { tried } from '../support/quick.js';
import { faults, textFaults } from '../support/sound.js';
import { everyElement } from '../support/xml.js';

vi.mock(import('../../src/core/language/languages.js'), async (actual) =>
  (await import('../support/pseudo.js')).withPseudo(await actual()),
);
vi.mock(import('../../src/core/language/by-language.js'), async (actual) =>
  (await import('../support/pseudo.js')).withPseudoWords(await actual()),
);
vi.mock(import('../../src/core/language/locale.js'), async (actual) =>
  (await import('../support/pseudo.js')).withPseudoTexts(await actual()),
);

/** How much is cut today; never more. */
const known: Readonly<Record<string, number>> = {
  'ring-diagram': 31,
  'hypervisor-types': 1,
  'isolation-spectrum': 5,
  'virtualization-techniques': 4,
};

const figures = await everyFigure();
const folder = fileURLToPath(new URL('../../test-results/pseudo/', import.meta.url));

const blocks = ({ tree }: Picture): number =>
  [...everyElement(tree)].filter(({ name }) => name === 'text').length;

describe('the language of longer words', () => {
  it('is 40 % longer than English, and keeps names, numbers and what a sentence is made with', () => {
    const english = 'Executes privileged instructions of the guest under VT-x in ring 0 (see “#GP”).';
    const made = pseudo(english);
    expect(made.length / english.length).toBeGreaterThan(1.25);
    expect(made.length / english.length).toBeLessThan(1.45);
    for (const name of ['VT-x', ' 0 ', '“#GP”']) expect(made).toContain(name);
    expect(made).not.toMatch(/guest|instructions/);
    const words = pseudoWords({
      of: (name: string, count: number) => `${name} has ${count} parts`,
      joint: '. ',
    });
    expect(words.of('monitor', 12)).toBe('monitor hááš 12 páártš');
    expect(words.joint).toBe('. ');
  });
});

describe.each(figures)('<$tag> in a language of longer words', { timeout: 300_000 }, (each) => {
  const { tag, figure, presets, optionSets } = each;

  it('loses and cuts no more than is known', async () => {
    const list: string[] = [];
    for (const [index, { name, data }] of tried(presets).entries())
      for (const options of index === 0 ? optionSets : [{}]) {
        const read = async (locale: Locale): Promise<Shown> =>
          readFigure(figure, data[locale], { locale, options });
        const [english, shown] = [await read('en'), await read(pseudoLocale)];
        for (const width of [320, 480, 720, 1200]) {
          const state = { options: shown.options };
          const picture = drawPicture(figure, shown, width, state);
          const sheet = drawSheet(figure, shown, width, state);
          const lost = blocks(drawPicture(figure, english, width, state)) - blocks(picture);
          const cut = drawnTexts(figure, picture).filter(({ text }) =>
            /[\p{L}\p{N}]…$|\p{L}{2,}-$/u.test(text),
          );
          const found = [
            ...faults(figure, picture, shown.reading),
            ...tooWide(figure, picture),
            ...textFaults(figure, sheet),
            ...cut.map(({ text }) => `“${text}” is cut`),
            ...(lost > 0 ? [`${lost} texts fewer than in English`] : []),
          ];
          list.push(...found.map((fault) => `${name} ${JSON.stringify(options)} ${width}: ${fault}`));
        }
      }
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}${tag}.txt`, list.map((line) => `${line}\n`).join(''));
    expect(list.length, `see test-results/pseudo/${tag}.txt`).toBeLessThanOrEqual(known[tag] ?? 0);
  });
});
