import { none } from '../../../core/options.js';
import { InvalidArgumentError, Option } from 'commander';
import type { Figure } from '../../../core/figure.js';
import { load } from '../../../core/loadable.js';
import { findLocale, locales, type Locale } from '../../../core/language/locale.js';
import { nearest } from '../../../core/nearest.js';

/** Reads a whole number within bounds. */
export function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return value;
  };
}

/** Says what was likely meant, and what there is. */
export function likely(typed: string, names: readonly string[]): string {
  const near = nearest(typed, names);
  return `${near === '' ? '' : `The nearest is “${near}”. `}There are ${names.join(', ')}.`;
}

/** Reads one of some names; another one is answered with the nearest. */
export function oneOf<T extends string>(names: readonly T[]): (text: string) => T {
  return (text) => {
    const found = names.find((name) => name === text);
    if (found === undefined) throw new InvalidArgumentError(likely(text, names));
    return found;
  };
}

let spoken: Locale = 'en';

/** The language in which the command answers: that of `--lang`, English before it was read. */
export function spokenLocale(): Locale {
  return spoken;
}

/** `--lang`, in the spellings that pages use too. */
export function langOption(): Option {
  return new Option('--lang <tag>', `language: ${locales.join(', ')}`)
    .default('en')
    .argParser((tag: string): Locale => {
      const locale = findLocale(tag);
      if (locale === undefined) throw new InvalidArgumentError(`There are ${locales.join(', ')}.`);
      return (spoken = locale);
    });
}

/** The figure's own options, as options of the command line. */
export async function ownOptions(figure: Figure): Promise<Option[]> {
  const words = await load(figure.words.en);
  return Object.entries(figure.options ?? {}).map(([name, values]) => {
    const names = values.filter((value) => value !== '');
    const option = new Option(
      `--${name} <${names.length > 0 ? 'name' : 'text'}>`,
      `of <${figure.tag}>: ${words.options?.[name]?.label ?? name}${names.length > 0 ? `: ${names.join(', ')}` : ''}`,
    );
    return names.length > 0
      ? option.argParser(oneOf(values.includes('') ? [none, ...names] : names))
      : option;
  });
}
