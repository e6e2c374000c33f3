import { describe, expect, it } from 'vitest';
import { describeReading } from '../../src/core/describe.js';
import { load } from '../../src/core/loadable.js';
import { locales } from '../../src/core/language/locale.js';
import { presetIn } from '../../src/core/presets.js';
import { everyItem } from '../../src/core/reading.js';
import { sheet } from '../../src/core/drawing/sheet.js';
import { commonWords } from '../../src/core/language/common.js';
import { readFigure } from '../../src/hosts/node/to-svg.js';
import { toMarkdown } from '../../src/hosts/node/to-text.js';
import { everyFigure } from '../support/figures.js';
import { englishRuns, readerTexts, strayNames } from '../support/language.js';
import { drawPicture } from '../support/picture.js';
import { tried } from '../support/quick.js';
import { faults, legendFaults, listText, unsaidTexts } from '../support/sound.js';

const figures = await everyFigure();

describe.each(figures)('<$tag>', { timeout: 60_000 }, ({ tag, figure, presets, optionSets }) => {
  const examples = tried(presets);
  const cases = examples.flatMap((preset) =>
    locales.map((locale) => ({
      name: preset.name,
      locale,
      data: preset.data[locale],
      english: preset.data.en,
    })),
  );

  it('names itself, its presets and its options in every language', async () => {
    for (const locale of locales) {
      const words = await load(figure.words[locale]);
      expect(words.name.trim()).not.toBe('');
      expect(Object.keys(words.presets).sort()).toEqual(presets.map(({ name }) => name).sort());
      expect(Object.keys(figure.presets)).toContain(figure.defaultPreset);
      for (const [name, values] of Object.entries(figure.options ?? {})) {
        if (values.length === 0) continue;
        expect(words.options?.[name]?.label, `${name} in ${locale}`).toBeTruthy();
        expect(Object.keys(words.options?.[name]?.values ?? {})).toEqual([...values]);
      }
    }
  });

  it('has a tag that is its own and a default preset that is there at once', () => {
    expect(figure.tag).toBe(tag);
    expect(typeof presetIn(figure.presets[figure.defaultPreset]!, 'en')).toBe('object');
    expect(typeof figure.words.en).toBe('object');
  });

  it.each(cases)('says in its list every text on the picture: $name, $locale', async ({ data, locale }) => {
    const common = await load(commonWords[locale]);
    for (const options of optionSets) {
      const {
        model,
        reading,
        additions,
        options: settled,
      } = await readFigure(figure, data, { locale, options });
      const list = listText(reading, common);
      for (const width of [280, 672, 1200]) {
        expect(
          unsaidTexts(
            figure,
            drawPicture(figure, { model, reading, additions }, width, { options: settled }),
            list,
          ),
          `${width} px, ${JSON.stringify(options)}`,
        ).toEqual([]);
      }
    }
  });

  it.each(cases)(
    'draws a legend of what is drawn, and nothing else: $name, $locale',
    async ({ data, locale }) => {
      for (const options of optionSets) {
        const {
          model,
          reading,
          additions,
          options: settled,
        } = await readFigure(figure, data, { locale, options });
        const picture = drawPicture(figure, { model, reading, additions }, 672, { options: settled });
        expect(legendFaults(picture, reading), JSON.stringify(options)).toEqual([]);
        expect(new Set(reading.legend.map(({ id }) => id)).size).toBe(reading.legend.length);
        for (const { id, kind, label } of reading.legend) {
          expect(label.trim()).not.toBe('');
          if (kind === undefined) expect(figure.sign?.(id), `sign of ${id}`).toBeDefined();
        }
      }
    },
  );

  it.each(examples)('is sound at every selection and step: $name', async ({ data }) => {
    for (const options of optionSets) {
      const { model, reading, additions, options: settled } = await readFigure(figure, data.en, { options });
      const steps = (reading.steps ?? []).map((_, index) => ({ step: index + 1 }));
      // What is selected is the same whatever the option, so it is tried with the default.
      const selections =
        Object.keys(options).length > 0
          ? []
          : Array.from(everyItem(reading.items), (item) => ({ selected: item.key }));
      for (const state of [{}, ...selections, ...steps]) {
        const picture = drawPicture(figure, { model, reading, additions }, 672, {
          ...state,
          options: settled,
        });
        expect(faults(figure, picture, reading), JSON.stringify({ ...state, ...options })).toEqual([]);
      }
    }
  });

  it.each(cases)(
    'cites only sources that it lists, and lists those that it cites: $name, $locale',
    async ({ data, locale }) => {
      const { reading } = await readFigure(figure, data, { locale });
      const listed = reading.sources.map(({ number }) => number);
      expect(listed).toEqual(listed.map((_, index) => index + 1));
      const cited = new Set<number>();
      const visit = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        for (const [key, inner] of Object.entries(value)) {
          if (key === 'cite') (inner as number[]).forEach((number) => cited.add(number));
          else visit(inner);
        }
      };
      visit(reading);
      expect([...cited].sort((a, b) => a - b)).toEqual(listed);
    },
  );

  it.each(cases)('rests every note and every item on a source: $name, $locale', async ({ data, locale }) => {
    const { reading } = await readFigure(figure, data, { locale });
    expect(reading.notes.filter((note) => note.cite.length === 0).map((note) => note.text)).toEqual([]);
    const contested = [...everyItem(reading.items)]
      .flatMap((item) => item.facts)
      .filter((fact) => fact.contested !== undefined);
    expect(
      [...contested, ...reading.notes.filter((note) => note.contested !== undefined)].filter(
        ({ cite }) => cite.length === 0,
      ),
    ).toEqual([]);
  });

  it.each(cases)(
    'calls contested by its word what is contested: $name, $locale',
    async ({ data, locale }) => {
      const { reading } = await readFigure(figure, data, { locale });
      const words = new Set<unknown>();
      const visit = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        for (const [key, inner] of Object.entries(value)) {
          if (key === 'contested' && inner !== undefined) words.add(inner);
          visit(inner);
        }
      };
      visit(reading);
      for (const word of words)
        expect(word).toBe({ en: 'contested', 'zh-Hans': '有争议', 'zh-Hant': '有爭議' }[locale]);
    },
  );

  it.each(cases.filter(({ locale }) => locale !== 'en'))(
    'sets no ASCII bracket and no space behind a Chinese sentence: $name, $locale',
    async ({ data, locale }) => {
      const { reading } = await readFigure(figure, data, { locale });
      const common = await load(commonWords[locale]);
      const own = { ...reading, sources: [] };
      expect(
        `${describeReading(own, common)}\n${readerTexts(own).join('\n')}`.match(
          /.{0,12}(?:[。！？] |[\p{Script=Han}。！？] ?\().{0,12}/gu,
        ) ?? [],
      ).toEqual([]);
    },
  );

  it.each(cases.filter(({ locale }) => locale !== 'en'))(
    'has one Chinese name for one thing: $name, $locale',
    async ({ data, locale }) => {
      for (const options of optionSets) {
        const { reading } = await readFigure(figure, data, { locale, options });
        expect(
          strayNames(readerTexts({ ...reading, sources: [] }).join('\n'), locale as 'zh-Hans' | 'zh-Hant'),
        ).toEqual([]);
      }
    },
  );

  it.each(cases.filter(({ locale }) => locale !== 'en'))(
    'speaks Chinese throughout: $name, $locale',
    async ({ data, locale }) => {
      const { reading } = await readFigure(figure, data, { locale });
      const texts = readerTexts({ ...reading, sources: [] });
      expect(englishRuns(texts.join('\n'))).toEqual([]);
      expect(
        texts.filter((text) => /[\p{Script=Han}] ?[,;:!?](?!\d)|[\p{Script=Han}]\.(?:\s|$)/u.test(text)),
        'half-width punctuation behind Chinese',
      ).toEqual([]);
    },
  );

  it.each(cases)(
    'says the same things in every language: $name, $locale',
    async ({ data, english: inEnglish, locale }) => {
      const [{ reading: here }, { reading: english }] = await Promise.all([
        readFigure(figure, data, { locale }),
        readFigure(figure, inEnglish),
      ]);
      const shape = (reading: typeof here): unknown => [
        Array.from(everyItem(reading.items), (item) => [
          item.key,
          item.kind,
          item.facts.map((fact) => fact.cite),
        ]),
        reading.legend.map(({ id, kind }) => [id, kind]),
        reading.notes.map(({ cite }) => cite),
        reading.sources.map(({ id }) => id),
        reading.steps?.map(({ at, cite }) => [at, cite]),
        reading.verdict?.tone,
      ];
      expect(shape(here)).toEqual(shape(english));
    },
  );

  it.each(cases)('tells once what goes from part to part: $name, $locale', async ({ data, locale }) => {
    const common = await load(commonWords[locale]);
    const { reading } = await readFigure(figure, data, { locale });
    const keys = Array.from(everyItem(reading.items), ({ key }) => key);
    const said = [
      describeReading(reading, common),
      (await toMarkdown(figure, data, { locale })).replace(/\\/g, ''),
    ];
    for (const { from, to, label, text } of reading.relations ?? []) {
      expect(keys).toContain(from);
      expect(keys).toContain(to);
      expect(text).toContain(label);
      for (const words of said) expect(words.split(text), text).toHaveLength(2);
    }
  });

  it.each(cases)('fills a sheet of any width: $name, $locale', async ({ data, locale }) => {
    const read = await readFigure(figure, data, { locale });
    for (const width of [300, 720, 1440]) {
      const drawn = sheet(figure, read, width, read.state);
      expect(drawn.width).toBe(width);
      expect(Number.isInteger(drawn.height) && drawn.height > 0).toBe(true);
    }
  });
});
