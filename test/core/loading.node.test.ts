import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../scripts/lib/loading/cut.mjs';
import { circleIn } from '../../scripts/lib/loading/graph.mjs';
import { rulesFor } from '../../scripts/lib/loading/rules.mjs';
import { filesFor, numbered, type Needs } from '../../src/starter/needs.js';
import { reproducible } from '../support/property.js';

const values = { preset: ['a', 'b', 'c', 'd'], lang: ['en', 'zh'], operation: ['', 'call', 'fault'] };
const combinations = values.preset.flatMap((preset) =>
  values.lang.flatMap((lang) => values.operation.map((operation) => ({ preset, lang, operation }))),
);

describe('rules', () => {
  it('ask for exactly the files that each case needs, whatever these are', async () => {
    const files = fc.uniqueArray(fc.nat({ max: 5 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(files, { minLength: combinations.length, maxLength: combinations.length }),
        async (needed) => {
          const cases = combinations.map((each, index) => ({ values: each, files: new Set(needed[index]) }));
          const needs: Needs = { values, rules: rulesFor(values, cases) as Needs['rules'] };
          for (const each of cases) {
            const found = filesFor(
              needs,
              numbered(needs, (name) => each.values[name as keyof typeof each.values]),
            );
            expect(new Set(found)).toEqual(each.files);
          }
        },
      ),
      reproducible({ numRuns: 50 }),
    );
  });

  it('take a value that there is not for the default one', () => {
    const cases = combinations.map((each) => ({
      values: each,
      files: new Set(each.preset === 'a' ? [0] : [1]),
    }));
    const needs: Needs = { values, rules: rulesFor(values, cases) as Needs['rules'] };
    expect(
      filesFor(
        needs,
        numbered(needs, () => 'none'),
      ),
    ).toEqual([0]);
  });
});

describe('chunks', () => {
  const module = (bytes: number, ...imports: readonly string[]): object => ({
    bytes,
    imports,
    dynamicImports: [],
  });
  const tag = (name: string, ...needed: readonly (readonly string[])[]): object => ({
    tag: name,
    entry: `${name}/index`,
    isFigure: true,
    values: { preset: needed.map((_, index) => `${index}`) },
    cases: needed.map((each, index) => ({
      values: { preset: `${index}` },
      modules: new Set([`${name}/index`, ...each]),
    })),
  });

  it('hold what is needed together, and leave what defines an element alone', () => {
    const modules = new Map([
      ['one/index', module(50, 'base')],
      ['two/index', module(50, 'base')],
      ['base', module(40_000)],
      ['more', module(30_000)],
      ['example', module(20_000, 'part')],
      ['part', module(10_000)],
    ]);
    const chunks = cut({
      modules,
      tags: [tag('one', ['base'], ['base', 'example', 'part']), tag('two', ['base', 'more'])],
    }) as ReadonlyMap<string, string>;
    expect(chunks.get('example')).toBe(chunks.get('part'));
    expect(new Set(chunks.values()).size).toBe(3);
    expect([...chunks.keys()].some((name) => name.endsWith('index'))).toBe(false);
  });

  it('are merged where a request costs more than what comes in vain, and never into a circle', () => {
    const modules = new Map([
      ['one/index', module(50, 'a')],
      ['a', module(40_000, 'b')],
      ['b', module(30_000, 'c')],
      ['c', module(100)],
    ]);
    const chunks = cut({
      modules,
      tags: [tag('one', ['a', 'b', 'c'], ['b', 'c'], ['c'])],
    }) as ReadonlyMap<string, string>;
    expect(chunks.get('c')).toBe(chunks.get('b'));
    const imports = (chunk: string): string[] =>
      [...modules]
        .filter(([name]) => chunks.get(name) === chunk)
        .flatMap(([, each]) => (each as { imports: string[] }).imports.map((name) => chunks.get(name)!))
        .filter((other) => other !== chunk);
    expect(circleIn(new Set(chunks.values()), imports)).toBeUndefined();
  });

  it('are not merged around a third one that stands between them', () => {
    // An element that imports another, whose file stays one of its own.
    const modules = new Map([
      ['one/index', module(50, 'first')],
      ['first', module(2000, 'two/index')],
      ['two/index', module(50, 'last')],
      ['last', module(200_000)],
    ]);
    const between = cut({
      modules,
      tags: [tag('one', ['first', 'two/index', 'last']), tag('two', ['last'])],
    }) as ReadonlyMap<string, string>;
    expect(between.get('first')).not.toBe(between.get('last'));
    // Nothing else keeps them apart.
    modules.set('first', module(2000, 'last'));
    const beside = cut({
      modules,
      tags: [tag('one', ['first', 'last']), tag('two', ['last'])],
    }) as ReadonlyMap<string, string>;
    expect(beside.get('first')).toBe(beside.get('last'));
  });

  it('that import each other are found', () => {
    const graph: Readonly<Record<string, readonly string[]>> = { a: ['b'], b: ['c'], c: ['b'], d: [] };
    expect(circleIn(Object.keys(graph), (name: string) => graph[name])).toEqual(['b', 'c', 'b']);
    expect(circleIn(['a', 'd'], (name: string) => (name === 'a' ? ['d'] : []))).toBeUndefined();
  });
});
