import {
  array,
  boolean,
  check,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  readonly,
  regex,
  strictObject,
  string,
  union,
  type GenericSchema,
  type OptionalSchema,
} from 'valibot';
import { isBlank } from './blank.js';
import { datePattern, inCalendar } from './calendar.js';
import { kinds, type Kind } from './kind.js';
import { locales, type Locale, type Text } from './language/locale.js';
import type { Claim, Fact, Source } from './source.js';

/** A schema typed by its output only, which keeps the types that are built from it shallow. */
export type SchemaOf<T> = GenericSchema<T>;

/** Longest text that a figure draws; more is an article, not a label. */
const longest = 2000;

// eslint-disable-next-line no-control-regex -- those are what is refused
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** One line of text that shows something, of characters that every file format can carry. */
const line: SchemaOf<string> = pipe(
  string(),
  minLength(1, 'empty'),
  maxLength(longest, 'too-long'),
  check((text) => text === '' || !isBlank(text), 'empty'),
  check((text) => !controls.test(text) && !loneSurrogates.test(text), 'bad-character'),
);

/** A short name as the author writes it: a mnemonic, a product. */
export const nameSchema: SchemaOf<string> = pipe(line, maxLength(32, 'too-long'));

const byLocale = Object.fromEntries(locales.map((locale) => [locale, optional(line)])) as Readonly<
  Record<Locale, OptionalSchema<SchemaOf<string>, undefined>>
>;

/** A text in one or more of the languages. */
export const textSchema: SchemaOf<Text> = union([
  line,
  pipe(
    strictObject(byLocale),
    check((text) => Object.values(text).some((value) => value !== undefined), 'no-language'),
  ),
]);

/** A key by which data refer to each other. */
export const keySchema: SchemaOf<string> = pipe(
  string(),
  regex(/^[A-Za-z0-9][\w.+-]*$/, 'bad-key'),
  maxLength(80, 'too-long'),
);

/** An http or https URL; `javascript:` and the like are refused. */
export const linkSchema: SchemaOf<string> = pipe(
  string(),
  regex(/^https?:\/\/[^\s"'<>]+$/i, 'bad-link'),
  maxLength(longest, 'too-long'),
);

export const citeSchema: SchemaOf<readonly string[]> = pipe(array(keySchema), readonly());

/** Fields of a claim, for what is a claim and more. */
export const claimFields = {
  text: textSchema,
  cite: optional(citeSchema),
  contested: optional(boolean()),
  own: optional(boolean()),
};

export const claimSchema: SchemaOf<Claim> = strictObject(claimFields);

export const factSchema: SchemaOf<Fact> = strictObject({ term: textSchema, ...claimFields });

/** A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that there is. */
export const dateSchema: SchemaOf<string> = pipe(
  string(),
  regex(datePattern, 'bad-date'),
  check((text) => !datePattern.test(text) || inCalendar(text), 'bad-date'),
);

export const sourceSchema: SchemaOf<Source> = strictObject({
  id: keySchema,
  title: line,
  by: optional(line),
  date: optional(dateSchema),
  where: optional(line),
  lang: optional(pipe(string(), regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'bad-language'))),
  url: optional(linkSchema),
});

export const kindSchema: SchemaOf<Kind> = picklist(kinds);

export const sourcesSchema: SchemaOf<readonly Source[]> = pipe(array(sourceSchema), readonly());

/** The `$schema` line by which an editor finds the JSON Schema. */
export const schemaLine = { $schema: optional(string()) };
