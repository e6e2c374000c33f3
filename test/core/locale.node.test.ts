import { describe, expect, it } from 'vitest';
import { textIn, toLocale } from '../../src/core/language/locale.js';
import { load, type Loadable } from '../../src/core/loadable.js';
import { byLanguage } from '../../src/core/language/by-language.js';
import { perLanguage, presetIn } from '../../src/core/presets.js';
import { commonWords } from '../../src/core/language/common.js';

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
  it('makes data of the words of a language, once, and finds data in all languages', async () => {
    const all = { isa: 'x' };
    const later = async (): Promise<{ isa: string }> => all;
    const preset = perLanguage(
      byLanguage({ isa: 'en' }, { 'zh-Hans': async () => ({ words: { isa: 'zh' } }), 'zh-Hant': undefined }),
      ({ isa }) => ({ isa: isa.toUpperCase() }),
    );
    expect(presetIn(preset, 'en')).toEqual({ isa: 'EN' });
    expect(presetIn(preset, 'en')).toBe(presetIn(preset, 'en'));
    expect(await load(presetIn(preset, 'zh-Hans'))).toEqual({ isa: 'ZH' });
    expect(presetIn(preset, 'zh-Hans')).toBe(presetIn(preset, 'zh-Hans'));
    expect(presetIn(preset, 'zh-Hant')).toEqual({ isa: 'EN' });
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
        if (typeof value === 'string' && value !== '') expect(value, key).toMatch(/[^ -~]/u);
    }
  });
});
