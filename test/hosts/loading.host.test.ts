import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/hosts.js';
import { attributesOf, closure, filesOf, readLoading, readLoadingRecord } from '../support/loading.js';

const loading = readLoading();
const record = readLoadingRecord();
const text = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');

/** An element as far as a starter looks at it. */
function standIn(tag: string, attributes: Readonly<Record<string, string>>, parent?: object): object {
  return {
    localName: tag,
    parentNode: parent ?? null,
    getAttribute: (name: string) => attributes[name] ?? null,
    hasAttribute: (name: string) => name in attributes,
    querySelector: () => null,
  };
}

type Run = (element: object) => readonly number[];

/** Makes a starter of the build a function: from an element on the page to the numbers of the files that it asks for at once. */
function starter(file: string): Run {
  const code = text(file)
    .replace(/\bimport\(/g, 'imported(')
    .replace(/export\s*\{[^}]*\};?\s*$/, '');
  const numberOf = new Map(loading.files.map(({ module }, number) => [module, number]));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code under test, with stand-ins for what a page has
  const run = new Function('document', 'imported', 'customElements', 'MutationObserver', code) as (
    ...page: unknown[]
  ) => void;
  return (element) => {
    const asked = new Set<number>();
    run(
      { querySelectorAll: () => [element], readyState: 'complete' },
      async (path: string) => {
        asked.add(numberOf.get(path.replace('./chunks/', ''))!);
        return new Promise(() => undefined);
      },
      { get: () => undefined },
      class {
        observe(): void {}
      },
    );
    return [...asked];
  };
}

const autoloader = starter('autoload.js');
const tags = record.tags.map((each) => ({ ...each, own: starter(`${each.tag}.js`) }));
const sorted = (numbers: Iterable<number>): readonly number[] => [...numbers].sort((a, b) => a - b);

describe('what a page asks for at once', () => {
  it.each(tags)('is all and nothing more than each case of <$tag> needs', ({ tag, cases, own }) => {
    expect(cases.length).toBeGreaterThan(0);
    for (const each of cases) {
      const element = standIn(tag, attributesOf(each.values));
      const needed = sorted(filesOf(loading, record, each));
      for (const [way, run] of Object.entries({ own, autoloader }))
        expect({ ...each.values, way, asked: sorted(run(element)) }).toEqual({
          ...each.values,
          way,
          asked: needed,
        });
    }
  });

  it('comes in two waves: whatever is imported has been asked for by the starter', () => {
    for (const { tag, cases, own } of tags)
      for (const { values } of cases) {
        const asked = own(standIn(tag, attributesOf(values)));
        expect(sorted(closure(loading, asked))).toEqual(sorted(asked));
      }
  });

  it('has at most 15 % that the same page would not evaluate from unbundled sources', () => {
    const bytes = (modules: Iterable<number>): number =>
      [...modules].reduce((sum, module) => sum + record.modules[module]!.bytes, 0);
    for (const { tag, cases } of tags.filter(({ isFigure }) => isFigure))
      for (const each of cases) {
        const loaded = bytes([...filesOf(loading, record, each)].flatMap((file) => record.files[file]!));
        const inVain = (loaded - bytes(each.modules)) / loaded;
        expect({ tag, ...each.values, inVain, fits: inVain <= 0.15 }).toMatchObject({ fits: true });
      }
  });

  it('is what the default example needs where an attribute says nothing or what there is not', () => {
    for (const { tag, cases, first, own } of tags.filter(({ isFigure }) => isFigure)) {
      const needed = sorted(filesOf(loading, record, cases[first]!));
      const { preset } = cases[first]!.values;
      for (const attributes of [{}, { preset }, { preset: 'no-such-example' }, { lang: 'fr', preset: '' }])
        expect(sorted(own(standIn(tag, attributes as Record<string, string>)))).toEqual(needed);
    }
    const { own } = tags.find(({ tag }) => tag === 'ring-diagram')!;
    expect(own(standIn('ring-diagram', { operation: 'no-such-operation' }))).toEqual(
      own(standIn('ring-diagram', {})),
    );
  });

  it('follows the language of the nearest ancestor, through shadow roots', () => {
    const page = standIn('html', { lang: 'zh-HK' });
    const host = standIn('my-article', {}, page);
    const root = { parentNode: null, host };
    const { own } = tags.find(({ tag }) => tag === 'ring-diagram')!;
    const asked = own(standIn('ring-diagram', {}, root));
    expect(asked).toEqual(own(standIn('ring-diagram', { lang: 'zh-Hant' })));
    expect(asked).not.toEqual(own(standIn('ring-diagram', {})));
  });
});

describe('the files of the build', () => {
  it('import what defines an element, and never its starter', () => {
    const starters = new Set([...tags.map(({ tag }) => tag), 'autoload']);
    const files = [
      ...readdirSync(join(root, 'dist/chunks')).map((file) => `chunks/${file}`),
      ...readdirSync(join(root, 'dist')).filter(
        (file) => /^[a-z]+\.js$/.test(file) && !starters.has(file.slice(0, -3)),
      ),
    ];
    for (const file of files)
      for (const [, path] of text(file).matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]*)["'`]/g)) {
        expect(path, file).toMatch(
          file.startsWith('chunks/') ? /^\.\/[^/]+\.js$/ : /^\.\/chunks\/[^/]+\.js$/,
        );
      }
    for (const { tag } of tags) {
      const { define } = loading.tags[tag]!;
      expect(text('all.js')).toContain(`./chunks/${loading.files[define]!.module}`);
    }
  });

  it('are the same graph as modules and as classic scripts', () => {
    for (const { module, classic, imports } of loading.files) {
      for (const imported of imports) {
        expect(text(`chunks/${module}`)).toContain(`./${loading.files[imported]!.module}`);
        expect(text(`classic/${classic}`)).toContain(`./${loading.files[imported]!.classic}`);
      }
    }
    expect(readdirSync(join(root, 'dist/classic')).sort()).toEqual(
      [
        ...loading.files.map(({ classic }) => classic),
        ...tags.map(({ tag }) => `${tag}.js`),
        'autoload.js',
      ].sort(),
    );
  });
});
