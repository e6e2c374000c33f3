import { InvalidArgumentError, Option } from 'commander';
import { locales, toLocale, type Locale } from '../../core/locale.js';

/** Reads a whole number within bounds. */
export function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most) throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return value;
  };
}

/** `--lang`, in the spellings that pages use too. */
export function langOption(): Option {
  return new Option('--lang <tag>', `language: ${locales.join(', ')}`).default('en').argParser((tag: string): Locale => {
    if (!/^(?:en|zh)\b/i.test(tag)) throw new InvalidArgumentError(`There are ${locales.join(', ')}.`);
    return toLocale(tag);
  });
}
