import {
  array,
  boolean,
  integer,
  is,
  maxValue,
  minValue,
  number,
  picklist,
  pipe,
  record,
  string,
  type GenericSchema,
} from 'valibot';
import { locales, toLocale, type Locale } from '../../core/language/locale.js';
import { OptionError, unknownName } from './errors.js';

/** What a caller asks for, in the language that the caller names by any tag. */
export type Asked<Settled extends { readonly locale?: Locale }> = Omit<Settled, 'locale'> & {
  /** The BCP 47 tag of a language that the figures speak, or of one near to it, such as `zh-TW`; other languages read English. */
  readonly locale?: string;
};

const texts = array(string());

/** What each option of any function can be, as a schema and for a sentence. */
const possible: Readonly<Record<string, readonly [schema: GenericSchema, inWords: string]>> = {
  locale: [string(), locales.map((locale) => `"${locale}"`).join(', ')],
  width: [pipe(number(), minValue(240), maxValue(4000)), '240 … 4000'],
  scheme: [picklist(['light', 'dark']), '"light", "dark"'],
  selected: [string(), '"…"'],
  step: [pipe(number(), integer(), minValue(1)), '1, 2, 3 …'],
  caption: [boolean(), 'true, false'],
  options: [record(string(), string()), '{ name: "…" }'],
  fragment: [boolean(), 'true, false'],
  script: [string(), '"…"'],
  nonce: [string(), '"…"'],
  scale: [pipe(number(), minValue(0.1), maxValue(16)), '0.1 … 16'],
  fonts: [texts, '["…"]'],
  fontFolders: [texts, '["…"]'],
};

/** Names by which others know an option. */
const otherNames: Readonly<Record<string, string>> = {
  lang: 'locale',
  language: 'locale',
  theme: 'scheme',
  colorScheme: 'scheme',
};

/** Refuses a field that is not known; an option of the figure is told where it goes. */
export function assertFields(given: object, names: readonly string[], own: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    if (own.includes(name)) throw new OptionError((words) => words.goesInto(name, `options: { ${name} }`));
    if (Object.hasOwn(possible, name)) throw new OptionError((words) => words.goesInto(name, `{ ${name} }`));
    throw unknownName(name, names, (words) => words.names.option, otherNames[name]);
  }
}

/** Checks what a caller asks for, and finds the language. */
export function settled<T extends { readonly locale?: string }>(
  asked: T,
  own: readonly string[],
): Omit<T, 'locale'> & { readonly locale: Locale } {
  assertFields(asked, Object.keys(possible), own);
  const given = Object.entries(asked as Readonly<Record<string, unknown>>).filter(
    ([, value]) => value !== undefined,
  );
  for (const [name, value] of given) {
    const [schema, inWords] = possible[name] ?? [];
    if (schema !== undefined && !is(schema, value))
      throw new OptionError((words) =>
        words.badOption(
          name,
          typeof value === 'object' ? JSON.stringify(value) : String(value),
          inWords ?? '',
        ),
      );
  }
  return { ...(Object.fromEntries(given) as T), locale: toLocale(asked.locale) };
}
