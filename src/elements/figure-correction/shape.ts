import { isBlank } from '../../core/blank.js';
import { locales, type Text } from '../../core/language/locale.js';
import { quote, type Problem } from '../../core/problem.js';

declare const type: unique symbol;

/**
 * What a value has to look like, as plain data: types, checks and the published JSON Schema all follow from it. A correction's
 * data are always an author's, so every page with one checks; this costs such a page a tenth of a general schema library.
 */
export interface Shape<T> {
  readonly [type]?: T;
  readonly is: 'string' | 'number' | 'text' | 'array' | 'oneOrMore' | 'object' | 'one-of';
  readonly optional?: true;
  /** Least and greatest length. */
  readonly min?: number;
  readonly max?: number | undefined;
  /** Pattern of a string. */
  readonly like?: RegExp | undefined;
  /** What a string must be besides. */
  readonly holds?: ((text: string) => boolean) | undefined;
  /** The problem where pattern or limits are broken. */
  readonly code?: string | undefined;
  readonly of?: Shape<unknown>;
  readonly values?: readonly string[];
  readonly fields?: Fields;
  /** Whether an object may have fields that are not named. */
  readonly open?: true;
}

/** The type of the values that have a shape. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

export type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalNames<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly optional: true } ? K : never;
}[keyof F];
export type ObjectOf<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalNames<F>>]: Shaped<F[K]>;
} & { readonly [K in OptionalNames<F>]?: Shaped<F[K]> | undefined };

export const string = (
  max = 2000,
  like?: RegExp,
  code?: string,
  holds?: (text: string) => boolean,
): Shape<string> => ({ is: 'string', max, like, code, holds });
export const number: Shape<number> = { is: 'number' };
export const text: Shape<Text> = { is: 'text' };
export const oneOf = <const V extends readonly string[]>(values: V): Shape<V[number]> => ({
  is: 'one-of',
  values,
});
export const array = <T>(of: Shape<T>, min = 0, max?: number, code?: string): Shape<readonly T[]> => ({
  is: 'array',
  of,
  min,
  max,
  code,
});
export const oneOrMore = <T>(of: Shape<T>): Shape<T | readonly T[]> => ({ is: 'oneOrMore', of });
export const object = <F extends Fields>(fields: F): Shape<ObjectOf<F>> => ({ is: 'object', fields });
export const optional = <T>(shape: Shape<T>): Shape<T> & { readonly optional: true } => ({
  ...shape,
  optional: true,
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = <T>(object: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined;
const line = string();
const inLanguages = object(Object.fromEntries(locales.map((locale) => [locale, optional(line)])));

/** Finds everything in which a value differs from a shape. */
export function misfits(shape: Shape<unknown>, value: unknown, path = ''): Problem[] {
  const { is, min = 0, max = Infinity, like, holds, code, of = line, fields = {}, values } = shape;
  const wrong = (broken = 'type', expected: string = is): Problem[] => [
    { path, code: broken, expected, got: typeof value === 'object' ? typeof value : quote(value) },
  ];
  if (value === undefined) return shape.optional ? [] : [{ path, code: 'missing', expected: is }];
  if (is === 'text') {
    if (!isObject(value)) return misfits(line, value, path);
    return Object.keys(value).length > 0 ? misfits(inLanguages, value, path) : wrong('no-language');
  }
  if (is === 'oneOrMore') return misfits(Array.isArray(value) ? array(of, 0, 50) : of, value, path);
  if (values) return values.includes(value as string) ? [] : wrong('type', values.join(' | '));
  if (is === 'array') {
    if (!Array.isArray(value)) return wrong();
    if (value.length < min || value.length > max)
      return wrong(code ?? (value.length < min ? 'empty' : 'too-many'), String(max));
    return value.flatMap((each, index) => misfits(of, each, `${path}[${index}]`));
  }
  if (is === 'object') {
    if (!isObject(value)) return wrong();
    const names = new Set([...Object.keys(fields), ...(shape.open ? [] : Object.keys(value))]);
    return [...names].flatMap((name) => {
      const at = path === '' ? name : `${path}.${name}`;
      const field = own(fields, name);
      return field
        ? misfits(field, own(value, name), at)
        : [{ path: at, code: 'unknown-field', got: quote(name) }];
    });
  }
  if (typeof value !== is || Number.isNaN(value)) return wrong();
  if (is === 'number') return [];
  const written = value as string;
  const broken = isBlank(written)
    ? 'empty'
    : written.length > max
      ? 'too-long'
      : like?.test(written) === false || holds?.(written) === false
        ? code
        : undefined;
  return broken === undefined ? [] : wrong(broken);
}
