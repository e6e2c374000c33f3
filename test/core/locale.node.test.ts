import { describe, expect, it } from 'vitest';
import { textIn, toLocale } from '../../src/core/locale.js';
import { load, type Loadable } from '../../src/core/loadable.js';
import { presetIn } from '../../src/core/presets.js';
import { commonWords } from '../../src/core/words/index.js';

describe('toLocale', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
    ['nonsense!', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['ZH-hans', 'zh-Hans'],
    ['zh_CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh-tw', 'zh-Hant'],
  ])('reads %s as %s', (tag, locale) => {
    expect(toLocale(tag)).toBe(locale);
  });
});

describe('textIn', () => {
  it('reads a bare text in every language', () => {
    expect(textIn('VMM', 'zh-Hant')).toBe('VMM');
  });

  it('picks the language', () => {
    expect(textIn({ en: 'a', 'zh-Hans': 'b', 'zh-Hant': 'c' }, 'zh-Hant')).toBe('c');
  });

  it('prefers the other Chinese to English, and English to nothing', () => {
    expect(textIn({ en: 'a', 'zh-Hant': 'c' }, 'zh-Hans')).toBe('c');
    expect(textIn({ en: 'a', 'zh-Hans': 'b' }, 'zh-Hant')).toBe('b');
    expect(textIn({ en: 'a' }, 'zh-Hans')).toBe('a');
    expect(textIn({ 'zh-Hans': 'b' }, 'en')).toBe('b');
  });
});

describe('presetIn', () => {
  it('finds data per language, and data in all languages', () => {
    const all = { isa: 'x' };
    const english = { isa: 'en' };
    const later = async (): Promise<{ isa: string }> => all;
    expect(presetIn({ perLanguage: { en: english, 'zh-Hans': all, 'zh-Hant': all } }, 'en')).toBe(english);
    expect(presetIn(all, 'zh-Hans')).toBe(all);
    expect(presetIn(later, 'zh-Hans')).toBe(later);
  });
});

describe('words of all figures', () => {
  it('are all there, and Chinese in Chinese', async () => {
    const flat = (words: object, path = ''): [string, unknown][] =>
      Object.entries(words).flatMap(([key, value]): [string, unknown][] =>
        typeof value === 'object' ? flat(value as object, `${path}${key}.`) : [[path + key, value]],
      );
    const english = flat(await load(commonWords.en));
    for (const locale of ['zh-Hans', 'zh-Hant'] as const) {
      const own = new Map(flat(await load(commonWords[locale] as Loadable<object>)));
      expect([...own.keys()].sort()).toEqual(english.map(([key]) => key).sort());
      for (const [key, value] of own)
        if (typeof value === 'string' && key !== 'separator') expect(value, key).toMatch(/[^ -~]/u);
    }
  });
});
