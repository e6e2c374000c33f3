import { describe, expect, it } from 'vitest';
import { locales } from '../../src/core/language/locale.js';
import {
  check,
  OptionError,
  renderHTML,
  renderMarkdown,
  renderSVG,
  UnknownNameError,
  type FileOptions,
  type Subject,
} from '../../src/hosts/node/index.js';
import { nearest } from '../../src/core/nearest.js';

const refused = async (asked: object, of: object = {}): Promise<Error> =>
  renderSVG('ring-diagram', of as Subject, asked as FileOptions).then(
    () => new Error('drawn'),
    (error: unknown) => error as Error,
  );

describe('a language', () => {
  it.each([
    ['en-US', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh_HK', 'zh-Hant'],
    ['fr', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('%j is read as %s by every function', async (tag, locale) => {
    expect(await renderSVG('ring-diagram', {}, { locale: tag })).toBe(
      await renderSVG('ring-diagram', {}, { locale }),
    );
    expect(await renderHTML('hypervisor-types', {}, { locale: tag })).toBe(
      await renderHTML('hypervisor-types', {}, { locale }),
    );
    expect(await renderMarkdown('ring-diagram', {}, { locale: tag })).toBe(
      await renderMarkdown('ring-diagram', {}, { locale }),
    );
    expect(await check('ring-diagram', {}, tag)).toEqual(await check('ring-diagram', {}, locale));
    expect((await check('ring-diagram', {}, tag))[0]!.sentence.length).toBeGreaterThan(10);
  });
});

describe('an option that cannot be', () => {
  it.each([
    [{ scheme: 'blue' }, '“scheme” cannot be “blue”; possible are "light", "dark"'],
    [{ width: 'wide' }, '“width” cannot be “wide”; possible are 240 … 4000'],
    [{ width: Infinity }, '“width” cannot be “Infinity”'],
    [{ width: 3 }, '“width” cannot be “3”'],
    [{ step: 0 }, '“step” cannot be “0”'],
    [{ step: '2' }, '“step” cannot be “2”; possible are 1, 2, 3'],
    [{ locale: 7 }, '“locale” cannot be “7”'],
    [{ caption: 'no' }, '“caption” cannot be “no”'],
    [{ options: 'operation' }, '“options” cannot be “operation”'],
    [{ lang: 'zh' }, 'no option “lang”; the nearest is “locale”'],
    [{ theme: 'dark' }, 'no option “theme”; the nearest is “scheme”'],
    [{ witdh: 300 }, 'no option “witdh”; the nearest is “width”'],
    [
      { operation: 'cpuid', step: 2 },
      '“operation” does not stand here: it goes into the options as options: { operation }',
    ],
    [{ options: { operatoin: 'cpuid' } }, 'no option “operatoin”'],
    [{ options: { operation: 'sistem-call' } }, 'the nearest is “system-call”'],
    [{ selected: 'proccessor' }, 'no part “proccessor”; the nearest is “processor”'],
    [{ step: 2 }, 'no step 2; nothing is shown step by step'],
    [{ step: 99, options: { operation: 'system-call' } }, 'no step 99; there are '],
  ])('is refused in words: %j', async (asked, sentence) => {
    const error = await refused(asked, { preset: 'hardware-assisted' });
    expect(error).toBeInstanceOf(OptionError);
    expect(error.message).toContain(sentence);
    for (const locale of locales) expect((error as OptionError).say(locale)).not.toMatch(/undefined|NaN/);
  });

  it.each([
    [{ operation: 'cpuid' }, 'options: { operation }'],
    [{ step: 2 }, 'as { step }'],
    [{ presets: 'kvm' }, 'the nearest is “preset”'],
  ])('stands in the wrong place: %j', async (of, sentence) => {
    expect((await refused({}, of)).message).toContain(sentence);
  });

  it('is let be where it is undefined', async () => {
    expect(
      await renderSVG('ring-diagram', {}, { width: undefined, scheme: undefined } as unknown as FileOptions),
    ).toBe(await renderSVG('ring-diagram'));
  });
});

describe('a name that there is not', () => {
  it('is answered with the nearest only where that is near', async () => {
    expect(nearest('rign-diagram', ['hypervisor-types', 'ring-diagram'])).toBe('ring-diagram');
    expect(nearest('rings', ['hypervisor-types', 'ring-diagram'])).toBe('ring-diagram');
    expect(nearest('nope', ['hypervisor-types', 'ring-diagram'])).toBe('');
    expect(nearest('', ['', 'kvm'])).toBe('');
    const error = await renderSVG('nope').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnknownNameError);
    expect((error as Error).message).toMatch(/^There is no figure “nope”; there are .*ring-diagram/);
  });
});
