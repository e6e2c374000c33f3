import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Needs } from '../../src/starter/needs.js';
import { root } from './hosts.js';

/** A file that figures and elements can come to need; what it imports are numbers in the list of all. */
export interface LoadingFile {
  readonly module: string;
  readonly classic: string;
  readonly imports: readonly number[];
  readonly dynamicImports: readonly number[];
  readonly neededBy: Readonly<
    Record<string, { readonly preset?: readonly string[]; readonly lang?: readonly string[] }>
  >;
}

/** The table that a build writes for whoever lists or packs its files. */
export interface Loading {
  readonly files: readonly LoadingFile[];
  readonly tags: Readonly<Record<string, Needs & { readonly define: number; readonly exported: string }>>;
}

/** One combination of the values that attributes can have, with the numbers of the modules that it needs. */
export interface LoadingCase {
  readonly values: Readonly<Record<string, string>>;
  readonly modules: readonly number[];
}

/** What the build has recorded by running the figures. */
export interface LoadingRecord {
  readonly modules: readonly { readonly name: string; readonly bytes: number }[];
  /** The modules in each file, as numbers. */
  readonly files: readonly (readonly number[])[];
  readonly tags: readonly {
    readonly tag: string;
    readonly isFigure: boolean;
    readonly first: number;
    readonly cases: readonly LoadingCase[];
  }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Reads the table of the build at hand. */
export const readLoading = (): Loading => read('dist/loading.json') as Loading;

/** Reads what that build has recorded; a build that came from elsewhere has no record. */
export const readLoadingRecord = (): LoadingRecord =>
  read('node_modules/.cache/virt-figures/loading/record.json') as LoadingRecord;

/** Some files with all that they import. */
export function closure({ files }: Loading, numbers: Iterable<number>): ReadonlySet<number> {
  const all = new Set(numbers);
  for (const number of all) for (const imported of files[number]!.imports) all.add(imported);
  return all;
}

/** The files that a case needs: those that hold its modules, with all that they import. */
export function filesOf(
  loading: Loading,
  record: LoadingRecord,
  { modules }: LoadingCase,
): ReadonlySet<number> {
  const needed = new Set(modules);
  const holding = record.files.flatMap((held, number) =>
    held.some((module) => needed.has(module)) ? [number] : [],
  );
  return closure(loading, holding);
}

/** The HTML attributes that stand for some values. */
export function attributesOf(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { preset, ...others } = values;
  const written = preset === '@' ? { data: '{}' } : { ...(preset !== undefined && { preset }) };
  return Object.fromEntries(Object.entries({ ...written, ...others }).filter(([, value]) => value !== ''));
}

/** The scripts that a page has asked for since a time, each with the wave in which it was: one after the first that it could wait for. */
export async function requests(
  page: Page,
  since = 0,
): Promise<readonly { readonly file: string; readonly wave: number }[]> {
  const entries = await page.evaluate(
    (start) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime >= start)
        .map((each) => each as PerformanceResourceTiming)
        .map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
    since,
  );
  const waves = new Map<string, number>();
  for (const { name, startTime } of entries.sort((a, b) => a.startTime - b.startTime)) {
    const before = entries.filter(({ responseEnd }) => responseEnd <= startTime);
    waves.set(name, 1 + Math.max(0, ...before.map((each) => waves.get(each.name) ?? 0)));
  }
  expect(waves.size, 'an address was asked for twice').toBe(entries.length);
  return Array.from(waves, ([name, wave]) => ({ file: name.replace(/^.*\//, ''), wave }));
}
