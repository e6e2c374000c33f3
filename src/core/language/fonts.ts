import { languages, locales, type Locale } from './languages.js';

/** The fonts of a language, as CSS lists them. */
export const fontsOf = (locale: Locale): string =>
  `system-ui,-apple-system,"Segoe UI","Noto Sans",${languages[locale].fonts},sans-serif`;

/** The fonts that an author has set, else those of the language. */
export const fonts = 'var(--virt-font,var(--_fonts))';

/** Rules of a shadow root: what has a `lang` is set in the fonts of that language. */
export const fontStyles = `:host{--_fonts:${fontsOf('en')}}${locales
  .filter((locale) => fontsOf(locale) !== fontsOf('en'))
  .map((locale) => `[lang=${locale}]{--_fonts:${fontsOf(locale)};font-family:${fonts}}`)
  .join('')}`;
