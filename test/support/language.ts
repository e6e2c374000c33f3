import { locales, type Locale } from '../../src/core/language/locale.js';
import { load, type LoadedBy } from '../../src/core/loadable.js';

/** Loads words in every language. */
export async function inEachLanguage<W extends object>(
  words: LoadedBy<Locale, W>,
): Promise<Readonly<Record<Locale, W>>> {
  const loaded = await Promise.all(
    locales.map(async (locale) => [locale, await load<W>(words[locale])] as const),
  );
  return Object.fromEntries(loaded) as unknown as Record<Locale, W>;
}

/** Runs of four or more lower-case Latin words: in Chinese text, an English sentence that was left behind. */
export function englishRuns(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w-])[a-z]{2,}(?:[ ,;]+[a-z]+){3,}/g)].map(([run]) => run);
}

const notText = new Set(['key', 'id', 'at', 'kind', 'tone', 'option', 'value', 'url']);

/** Every text of a reading, without keys and names of code. */
export function readerTexts(reading: object): readonly string[] {
  return Object.entries(reading).flatMap(([name, value]): readonly string[] => {
    if (notText.has(name)) return [];
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? readerTexts(value as object) : [];
  });
}

/** Chinese words for what has another name in these figures, and words that say another thing than is meant. */
const otherNames = {
  'zh-Hans': /宿主内核|第二级|两级(?:地址)?转换|第二阶段|环 [0-3]|读作|管理寄存器/gu,
  'zh-Hant': /VM 結束|VM 進入|第二階段|環 [0-3]|讀作/gu,
} as const;

/** Names in a Chinese text that are not the ones the glossary has. */
export function strayNames(text: string, locale: keyof typeof otherNames): readonly string[] {
  return text.match(otherNames[locale]) ?? [];
}
