import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { locales } from '../../src/core/language/locale.js';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** What a language lacks, beside what English says. */
export interface Lacking {
  /** How many words and texts there are. */
  readonly all: number;
  /** Where each of the missing ones belongs: a file below `src/`, and the path of the text in it. */
  readonly missing: readonly string[];
}

type Module = Readonly<Record<string, unknown>>;

/** Every module that words are written in, or that holds texts; those of elements need a browser. */
function modules(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .filter((file) => /^(?:core|facts|figures|machine)\/|\/words\//.test(file))
    .filter((file) => !/^figures\/[\w-]+\/(?:element|index)\.ts$/.test(file))
    .sort();
}

const load = async (file: string): Promise<Module> =>
  (await import(/* @vite-ignore */ pathToFileURL(join(source, file)).href)) as Module;

const inside = (value: unknown): readonly (readonly [string, unknown])[] =>
  value instanceof Map
    ? Array.from(value, ([key, inner]) => [String(key), inner] as const)
    : Object.entries(value as object);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Compares words with the English ones, word by word. */
function* words(english: unknown, own: unknown, path: string): Generator<readonly [string, boolean]> {
  if (!isObject(english)) {
    // A joint may be empty in any language.
    const there = typeof own === typeof english && (own !== '' || path.endsWith('space'));
    yield [path, there];
    return;
  }
  for (const [key, inner] of Object.entries(english))
    yield* words(inner, isObject(own) ? own[key] : undefined, path === '' ? key : `${path}.${key}`);
}

/** Finds texts that are written in several languages, wherever they stand in a value. */
function* texts(
  value: unknown,
  languages: ReadonlySet<string>,
  seen: Set<unknown>,
  path: string,
): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (!isObject(value) || seen.has(value)) return;
  seen.add(value);
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => languages.has(key) && typeof value[key] === 'string'))
    yield [path, value];
  else for (const [key, inner] of inside(value)) yield* texts(inner, languages, seen, `${path}.${key}`);
}

/** Lists what a language lacks: words that no room has in it, and texts of facts. */
export async function lacking(language: string): Promise<Lacking> {
  const languages = new Set<string>([...locales, language]);
  const inWords = new RegExp(`/(?:${[...languages].join('|')})/[\\w-]+\\.ts$`);
  const missing: string[] = [];
  let all = 0;
  const note = (file: string, path: string, there: boolean): void => {
    all += 1;
    if (!there) missing.push(`${file} ${path}`);
  };
  const seen = new Set<unknown>();
  for (const file of modules()) {
    if (file.includes('/en/')) {
      const own = file.replace('/en/', `/${language}/`);
      const module = existsSync(join(source, own)) ? await load(own) : {};
      const english = (await load(file))['words'];
      for (const [path, there] of words(english, module['words'], '')) note(own, path, there);
    } else if (!inWords.test(file))
      for (const [path, text] of texts({ ...(await load(file)) }, languages, seen, ''))
        note(file, path.slice(1), typeof text[language] === 'string' && text[language] !== '');
  }
  return { all, missing };
}

/** The files below `src/` in which something is missing, each with how much. */
export function byFile({ missing }: Lacking): ReadonlyMap<string, number> {
  const files = new Map<string, number>();
  for (const place of missing) {
    const [file = ''] = place.split(' ');
    files.set(file, (files.get(file) ?? 0) + 1);
  }
  return files;
}
