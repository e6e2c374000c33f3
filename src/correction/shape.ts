import { locales, type Text } from '../core/locale.js';
import { quote, type Problem } from '../core/problem.js';

declare const type: unique symbol;

/**
 * What a value has to look like, as plain data: types, checks and the published JSON Schema all follow from it. A correction's
 * data are always an author's, so every page with one checks; this costs such a page a tenth of a general schema library.
 */
export interface Shape<T> {
  readonly [type]?: T;
  readonly is: 'string' | 'number' | 'text' | 'array' | 'oneOrMore' | 'object' | 'one-of';
  readonly optional?: true;
  /** Least and greatest length, or for numbers: value. */
  readonly min?: number;
  readonly max?: number;
  /** Pattern of a string, and the problem where it is broken. */
  readonly like?: string;
  readonly code?: string;
  readonly whole?: true;
  readonly of?: Shape<unknown>;
  readonly values?: readonly string[];
  readonly fields?: Readonly<Record<string, Shape<unknown>>>;
  /** Whether an object may have fields that are not named. */
  readonly open?: true;
}

/** The type of the values that have a shape. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalNames<F extends Fields> = { [K in keyof F]: F[K] extends { readonly optional: true } ? K : never }[keyof F];
type ObjectOf<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalNames<F>>]: Shaped<F[K]> } & { readonly [K in OptionalNames<F>]?: Shaped<F[K]> | undefined };

export const string = (max = 2000, like?: string, code?: string): Shape<string> => ({ is: 'string', max, ...(like !== undefined && { like }), ...(code !== undefined && { code }) });
export const number = (): Shape<number> => ({ is: 'number' });
export const whole = (min: number, max: number, code: string): Shape<number> => ({ is: 'number', whole: true, min, max, code });
export const text = (): Shape<Text> => ({ is: 'text' });
export const oneOf = <const V extends readonly string[]>(values: V): Shape<V[number]> => ({ is: 'one-of', values });
export const array = <T>(of: Shape<T>, min = 0, max = Infinity): Shape<readonly T[]> => ({ is: 'array', of, min, max });
export const oneOrMore = <T>(of: Shape<T>): Shape<T | readonly T[]> => ({ is: 'oneOrMore', of });
export const object = <F extends Fields>(fields: F): Shape<ObjectOf<F>> => ({ is: 'object', fields });
export const openObject = <F extends Fields>(fields: F): Shape<ObjectOf<F> & Readonly<Record<string, unknown>>> => ({ is: 'object', fields, open: true });
export const optional = <T>(shape: Shape<T>): Shape<T> & { readonly optional: true } => ({ ...shape, optional: true });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
// eslint-disable-next-line no-control-regex -- those are what is refused
const unshowable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const inLanguages = object(Object.fromEntries(locales.map((locale) => [locale, optional(string())])));

/** Finds everything in which a value differs from a shape. */
export function misfits(shape: Shape<unknown>, value: unknown, path = ''): Problem[] {
  const { is, min = 0, max = Infinity, of, fields = {}, values = [] } = shape;
  const wrong = (code: string, expected: string = is, got = Array.isArray(value) || isObject(value) ? typeof value : quote(value)): Problem[] => [{ path, code, expected, got }];
  if (value === undefined) return shape.optional ? [] : [{ path, code: 'missing', expected: is }];
  switch (is) {
    case 'string':
      if (typeof value !== 'string') return wrong('type');
      if (value === '') return wrong('empty');
      if (value.length > max) return wrong('too-long');
      if (unshowable.test(value)) return wrong('bad-character');
      return shape.like === undefined || new RegExp(shape.like, 'i').test(value) ? [] : wrong(shape.code ?? 'type');
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('type');
      return shape.whole === undefined || (Number.isInteger(value) && value >= min && value <= max) ? [] : wrong(shape.code ?? 'type');
    case 'one-of':
      return values.includes(value as string) ? [] : wrong('type', values.join(' | '));
    case 'text':
      if (!isObject(value)) return misfits(string(), value, path);
      return Object.values(value).some((each) => each !== undefined) ? misfits(inLanguages, value, path) : wrong('no-language');
    case 'oneOrMore':
      return of === undefined ? [] : misfits(Array.isArray(value) ? array(of) : of, value, path);
    case 'array':
      if (!Array.isArray(value)) return wrong('type');
      if (value.length < min) return wrong(shape.code ?? 'empty', String(min));
      if (value.length > max) return wrong(shape.code ?? 'too-many', String(max));
      return of === undefined ? [] : value.flatMap((each, index) => misfits(of, each, `${path}[${index}]`));
    default: {
      if (!isObject(value)) return wrong('type');
      const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
      const unknown = shape.open ? [] : Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
      return [
        ...Object.entries(fields).flatMap(([name, field]) => misfits(field, Object.hasOwn(value, name) ? value[name] : undefined, at(name))),
        ...unknown.map((name) => ({ path: at(name), code: 'unknown-field', got: quote(name) })),
      ];
    }
  }
}
