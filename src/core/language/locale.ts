/** The languages every figure speaks. */
export const locales = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Locale = (typeof locales)[number];

/** A text that is the same in every language (a name, a mnemonic), or one text per language. */
export type Text = string | { readonly [L in Locale]?: string | undefined };

/** Maps any BCP 47 tag to the nearest language that the figures speak; unknown tags read English. */
export function toLocale(tag: string | null | undefined): Locale {
  const parts = (tag ?? '').toLowerCase().split(/[-_]/);
  if (parts[0] !== 'zh') return 'en';
  if (parts.includes('hant')) return 'zh-Hant';
  if (parts.includes('hans')) return 'zh-Hans';
  return parts.some((part) => part === 'tw' || part === 'hk' || part === 'mo') ? 'zh-Hant' : 'zh-Hans';
}

/** Picks the text of a language; an author who wrote fewer languages is read in the nearest one there is. */
export function textIn(text: Text, locale: Locale): string {
  if (typeof text === 'string') return text;
  const chinese = text['zh-Hans'] ?? text['zh-Hant'];
  return text[locale] ?? (locale === 'en' ? chinese : (chinese ?? text.en)) ?? '';
}
