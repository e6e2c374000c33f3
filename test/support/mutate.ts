import fc from 'fast-check';
import { check } from '../../src/core/check.js';
import { locales, type Locale } from '../../src/core/language/locale.js';
import type { FigureCase } from './figures.js';

type Step = string | number;

/** One way to spoil data. */
export type Mutation =
  | { readonly how: 'delete' | 'duplicate' | 'nest' | 'rename' | 'swap' | 'empty'; readonly at: number }
  | { readonly how: 'replace'; readonly at: number; readonly value: unknown };

/** Values that have no business in a figure's data, or look as if they had. */
const strange: readonly unknown[] = [
  null,
  undefined,
  NaN,
  Infinity,
  -1,
  0,
  3.5,
  1e21,
  true,
  '',
  ' ',
  '0',
  [],
  {},
  [[]],
  [null],
  'x'.repeat(80),
  'x'.repeat(5000),
  '漢'.repeat(300),
  'word '.repeat(60).trim(),
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '<b>bold</b> & "quoted"',
  ']]>',
  '&quot;',
  '${1}',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'https://example.org/',
  '//example.org',
  'https://example.org/"><script>',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'undefined',
  'null',
  'NaN',
  '\u0000',
  '\u000b',
  '\ud800',
  '\ufffe',
  '\u202eabc',
  'a\nb\tc',
  '\u200b',
  '🖥️',
  'e\u0301',
  { en: 'only English' },
  { 'zh-Hans': '只有中文' },
  { en: '' },
  { de: 'Deutsch' },
  { en: 1 },
  { cite: ['nowhere'] },
  ['nowhere'],
  { text: 'a claim' },
  { when: 'CPL > IOPL' },
  { toString: 1 },
];

const position = fc.nat({ max: 100_000 });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      how: fc.constantFrom(
        'delete' as const,
        'duplicate' as const,
        'nest' as const,
        'rename' as const,
        'swap' as const,
        'empty' as const,
      ),
      at: position,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      how: fc.constant('replace' as const),
      at: position,
      value: fc.constantFrom(...strange),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      how: fc.constant('replace' as const),
      at: position,
      value: fc.jsonValue({ maxDepth: 2 }),
    }),
  },
);

/** How data are spoilt: short, so that a counterexample can be read. */
export interface Recipe {
  readonly preset: string;
  readonly locale: Locale;
  readonly mutations: readonly Mutation[];
}

/** Recipes of one to four mutations to a preset of a figure. */
export function recipes({ presets }: FigureCase): fc.Arbitrary<Recipe> {
  return fc.record({
    preset: fc.constantFrom(...presets.map(({ name }) => name)),
    locale: fc.constantFrom(...locales),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
  });
}

/** Paths to every value inside a value, itself left out. */
function paths(value: unknown, from: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const path = [...from, Array.isArray(value) ? Number(key) : key];
    return [path, ...paths((value as Record<string, unknown>)[key], path)];
  });
}

function apply(data: object, { at, ...mutation }: Mutation): void {
  const all = paths(data);
  const path = all[at % Math.max(all.length, 1)];
  if (path === undefined) return;
  const parent = path
    .slice(0, -1)
    .reduce((value: unknown, step) => (value as Record<Step, unknown>)[step], data) as Record<Step, unknown>;
  const key = path.at(-1)!;
  const list = Array.isArray(parent) ? (parent as unknown[]) : undefined;
  const value = parent[key];
  switch (mutation.how) {
    case 'replace':
      // A copy, so that a later mutation does not spoil the value for the cases that follow.
      parent[key] = structuredClone(mutation.value);
      break;
    case 'delete':
      if (list) list.splice(Number(key), 1);
      else delete parent[key];
      break;
    case 'duplicate':
      if (list) list.push(structuredClone(value));
      else parent[`${key}2`] = structuredClone(value);
      break;
    case 'nest':
      parent[key] = typeof value === 'object' ? [value] : { value };
      break;
    case 'rename':
      delete parent[key];
      parent[`${key}`.toUpperCase()] = value;
      break;
    case 'swap': {
      const [from = '', to = ''] = [Object.keys(parent)[0], Object.keys(parent).at(-1)];
      [parent[from], parent[to]] = [parent[to], parent[from]];
      break;
    }
    case 'empty':
      parent[key] = Array.isArray(value) ? [] : typeof value === 'object' ? {} : '';
  }
}

/** Follows a recipe on a copy of the preset's data. */
export function mutated({ presets }: FigureCase, { preset, locale, mutations }: Recipe): object {
  const copy = structuredClone(presets.find(({ name }) => name === preset)!.data[locale]);
  for (const one of mutations) apply(copy, one);
  return copy;
}

/** Puts a text in every place of some data where the checks let it stand. */
export function filledWith({ checks }: FigureCase, data: object, text: string): object {
  const copy = structuredClone(data);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const parent = value as Record<string, unknown>;
    for (const key of Object.keys(parent)) {
      const old = parent[key];
      if (typeof old === 'string') {
        parent[key] = text;
        if (check(checks, copy).problems !== undefined) parent[key] = old;
      } else visit(old);
    }
  };
  visit(copy);
  return copy;
}

/** Two data that the default preset does not show: those of other presets, or its own with other texts. */
export function otherData(each: FigureCase): readonly [object, object] {
  const { figure, presets } = each;
  const [own] = presets.filter(({ name }) => name === figure.defaultPreset);
  const others = presets.filter(({ name }) => name !== figure.defaultPreset).map(({ data }) => data.en);
  const texts = ['Another text', 'Yet another'].map((text) => filledWith(each, own!.data.en, text));
  return [...others.reverse(), ...texts].slice(0, 2) as [object, object];
}
