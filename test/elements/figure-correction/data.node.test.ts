import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load } from '../../../src/core/loadable.js';
import { locales, type Locale } from '../../../src/core/language/locale.js';
import type { Problem } from '../../../src/core/problem.js';
import { checkCorrection, markChecked } from '../../../src/elements/figure-correction/data.js';
import { jsonSchemas } from '../../../src/elements/figure-correction/json-schema.js';
import { keyProblems } from '../../../src/elements/figure-correction/keys.js';
import { severities, statuses, views } from '../../../src/elements/figure-correction/kinds.js';
import { checkEntry, readManifest } from '../../../src/elements/figure-correction/manifest/data.js';
import { formatProblems, messages } from '../../../src/elements/figure-correction/problem-messages.js';
import {
  areCorrections,
  checkCorrections,
  correctionProblems,
} from '../../../src/hosts/node/check-corrections.js';
import { schemaErrors } from '../../support/json-schema.js';
import { reproducible } from '../../support/property.js';
import { inEachLanguage } from '../../support/language.js';

const source = { title: 'A source', url: 'https://example.org/' };
const erratum = {
  at: [0.5, 0.2],
  key: 'privileged',
  claims: { en: 'Wrong.' },
  right: { en: 'Right.' },
  severity: 'wrong',
  source,
};
const correction = { date: '2026-11-22', author: 'A. Author', errata: [erratum] };
const entry = {
  match: { src: '*/swapped.png' },
  figure: { tag: 'sensitive-instructions', preset: 'virtualizable' },
  ...correction,
};
const tags = ['sensitive-instructions'];

const withErratum = (change: object): object => ({ ...correction, errata: [{ ...erratum, ...change }] });
const codes = (input: unknown): string[] =>
  (checkCorrection(input).problems ?? []).map(({ path, code }) => `${path} ${code}`);

describe('data of a correction', () => {
  it('are taken as they are when nothing is wrong', () => {
    for (const good of [
      correction,
      { errata: [erratum] },
      {
        ...correction,
        version: '2',
        status: 'confirmed',
        dispute: 'https://example.org/issues',
        title: { 'zh-Hans': '更正' },
      },
      withErratum({ at: [0, 0, 1, 1], key: undefined }),
      withErratum({ at: undefined, why: 'Because.', source: [source, { title: 'Another' }] }),
      { ...correction, date: '2024-02-29' },
      withErratum({ severity: 'contested' }),
      withErratum({
        severity: 'contested',
        defence: { text: { en: 'So the vendor says.' }, source: [source] },
      }),
      { errata: [{ ...erratum, superseded: { date: '2026-12-01', by: 2, why: 'It says more.' } }, erratum] },
    ])
      expect(checkCorrection(good)).toEqual({ data: good });
  });

  it.each([
    ['no list of errata', {}, 'errata missing'],
    ['an empty list', { errata: [] }, 'errata empty'],
    ['neither place nor key', withErratum({ at: undefined, key: undefined }), 'errata[0] no-place'],
    ['a point outside the picture', withErratum({ at: [1.2, 0.5] }), 'errata[0].at outside-picture'],
    [
      'a box that leaves the picture',
      withErratum({ at: [0.5, 0.5, 0.6, 0.1] }),
      'errata[0].at outside-picture',
    ],
    ['a place of three numbers', withErratum({ at: [0.5, 0.5, 0.1] }), 'errata[0].at bad-place'],
    ['no source', withErratum({ source: undefined }), 'errata[0] no-source'],
    ['an empty list of sources', withErratum({ source: [] }), 'errata[0] no-source'],
    [
      'a source without a title',
      withErratum({ source: { url: 'https://example.org/' } }),
      'errata[0].source.title missing',
    ],
    [
      'a source behind a script',
      withErratum({ source: { title: 'X', url: 'javascript:alert(1)' } }),
      'errata[0].source.url bad-link',
    ],
    ['a claim that shows nothing', withErratum({ claims: '\u200b ' }), 'errata[0].claims empty'],
    ['a claim in no language', withErratum({ claims: {} }), 'errata[0].claims no-language'],
    ['a claim that is not there', withErratum({ claims: undefined }), 'errata[0].claims missing'],
    ['an unknown severity', withErratum({ severity: 'awful' }), 'errata[0].severity type'],
    ['a mistyped field', withErratum({ rigth: 'x' }), 'errata[0].rigth unknown-field'],
    ['a number in place of a text', withErratum({ right: 3 }), 'errata[0].right type'],
    ['a bad date', { ...correction, date: '22.11.2026' }, 'date bad-date'],
    ['a day that does not exist', { ...correction, date: '2026-02-29' }, 'date bad-date'],
    [
      'a month that does not exist',
      withErratum({ superseded: { date: '2026-13' } }),
      'errata[0].superseded.date bad-date',
    ],
    [
      'a source of a day that does not exist',
      withErratum({ source: { ...source, date: '2025-04-31' } }),
      'errata[0].source.date bad-date',
    ],
    [
      'another side without a source',
      withErratum({ severity: 'contested', defence: { text: 'It is common usage.' } }),
      'errata[0].defence no-source',
    ],
    [
      'another side of what is simply wrong',
      withErratum({ defence: { text: 'It is common usage.', source } }),
      'errata[0].defence not-contested',
    ],
    [
      'an erratum superseded by itself',
      withErratum({ superseded: { by: 1 } }),
      'errata[0].superseded.by unknown-erratum',
    ],
    ['a hundred errata', { errata: Array(100).fill(erratum) }, 'errata too-many'],
    ['something else', 'errata', ' type'],
    ['nothing', null, ' type'],
  ])('are refused by name for %s', (_, input, problem) => {
    expect(codes(input)).toEqual([problem]);
  });

  it('are not checked a second time where a manifest has checked them', () => {
    const data = { errata: [{ ...erratum, severity: 'awful' }] } as never;
    expect(checkCorrection(data).problems).toHaveLength(1);
    expect(checkCorrection(markChecked(data))).toEqual({ data });
  });

  it('name every key that the corrected figure does not have', () => {
    const { data } = checkCorrection({
      errata: [erratum, { ...erratum, key: 'sensitve' }, { ...erratum, key: 'old', superseded: {} }],
    });
    expect(keyProblems(data!, ['privileged', 'sensitive'])).toMatchObject([
      { path: 'errata[1].key', code: 'unknown-key', got: 'sensitve' },
    ]);
  });

  it('never throw, whatever they are, and are refused as JSON Schema refuses them', async () => {
    const schema = jsonSchemas['figure-correction']!;
    const scrap = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, '', 'x', [0.5, 0.5], { en: 'x' }));
    const fields = ['at', 'key', 'claims', 'right', 'why', 'severity', 'source', 'superseded', 'other'];
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...fields), scrap, { noNullPrototype: true }),
        async (change) => {
          const input = JSON.parse(JSON.stringify(withErratum(change))) as object;
          const { problems = [] } = checkCorrection(input);
          const ofShape = problems.filter(
            ({ code }) =>
              !['no-place', 'bad-place', 'outside-picture', 'no-source', 'unknown-erratum'].includes(code),
          );
          expect(ofShape.length > 0).toBe(schemaErrors(schema, input).length > 0);
        },
      ),
      reproducible({ numRuns: 300 }),
    );
  });
});

describe('a manifest', () => {
  it('takes the least entry and leaves out only what is wrong', () => {
    const { entries, problems } = readManifest(
      { corrections: [entry, { ...entry, match: {} }, entry] },
      tags,
    );
    expect(entries.map(({ path }) => path)).toEqual(['corrections[0]', 'corrections[2]']);
    expect(problems).toEqual([{ path: 'corrections[1].match', code: 'no-match' }]);
  });

  it.each([
    ['no list', {}, 'corrections missing'],
    ['null', null, 'corrections missing'],
    ['a list that is none', { corrections: {} }, 'corrections type'],
    [
      'a bad digest',
      { corrections: [{ ...entry, match: { sha256: 'abc' } }] },
      'corrections[0].match.sha256 bad-digest',
    ],
    [
      'a size of nothing',
      { corrections: [{ ...entry, match: { size: [0, 10] } }] },
      'corrections[0].match.size bad-size',
    ],
    [
      'half a size',
      { corrections: [{ ...entry, match: { size: [10] } }] },
      'corrections[0].match.size bad-size',
    ],
    [
      'an unknown figure',
      { corrections: [{ ...entry, figure: { tag: 'script' } }] },
      'corrections[0].figure.tag unknown-figure',
    ],
    [
      'a handler',
      { corrections: [{ ...entry, figure: { tag: 'sensitive-instructions', onclick: 'alert(1)' } }] },
      'corrections[0].figure.onclick bad-attribute',
    ],
    [
      'a style',
      { corrections: [{ ...entry, figure: { tag: 'sensitive-instructions', style: 'x' } }] },
      'corrections[0].figure.style bad-attribute',
    ],
    [
      'an object as an attribute',
      { corrections: [{ ...entry, figure: { tag: 'sensitive-instructions', preset: {} } }] },
      'corrections[0].figure.preset bad-attribute',
    ],
    ['an entry that is a text', { corrections: ['x'] }, 'corrections[0] type'],
  ])('is refused by name for %s', (_, input, problem) => {
    expect(readManifest(input, tags).problems.map(({ path, code }) => `${path} ${code}`)).toContain(problem);
  });

  it('has a JSON Schema that takes the same', () => {
    expect(schemaErrors(jsonSchemas['corrections']!, { corrections: [entry] })).toEqual([]);
    expect(
      schemaErrors(jsonSchemas['corrections']!, { corrections: [{ ...entry, match: undefined }] }),
    ).not.toEqual([]);
    expect(checkEntry({ ...entry, match: undefined }, tags).problems).toMatchObject([
      { path: 'match', code: 'missing' },
    ]);
  });
});

describe('words for problems', () => {
  it('are there in three languages for every code', async () => {
    const problemMessages = await inEachLanguage(messages);
    const [en, ...others] = locales.map((locale) => Object.keys(problemMessages[locale]).sort());
    for (const other of others) expect(other).toEqual(en);
    const word = (problems: readonly Problem[], locale: Locale): string[] =>
      formatProblems(problems, problemMessages[locale]);
    const bad = checkCorrection({
      errata: [
        { ...erratum, at: [2, 2], source: undefined },
        { ...erratum, key: undefined, at: undefined },
      ],
    }).problems!;
    expect(word(bad, 'en')).toMatchInlineSnapshot(`
      [
        "errata[0].at: lies outside the picture; all numbers are fractions of its size, from 0 to 1; found [2, 2].",
        "errata[0]: makes a claim without a source.",
        "errata[1]: says neither where on the published picture ("at") nor which part of the corrected figure ("key") it speaks of.",
      ]
    `);
    for (const locale of ['zh-Hans', 'zh-Hant'] as const)
      for (const line of word(bad, locale))
        expect(line).toMatch(/^errata\[\d\](\.at)?: [^a-z]*(?:[“「]\w+[”」][^a-z]*)*$/);
  });
});

describe("the project's own corrections", () => {
  const file = (name: string): string =>
    readFileSync(new URL(`../../../demo/corrections/${name}`, import.meta.url), 'utf8');
  const manifest = JSON.parse(file('corrections.json')) as { corrections: Record<string, any>[] };

  it('have no problem, the keys of their figures included', async () => {
    expect(await correctionProblems(manifest)).toEqual([]);
    expect(schemaErrors(jsonSchemas['corrections']!, manifest)).toEqual([]);
  });

  it('say a key that the figure does not have, and a preset that is not there', async () => {
    const [first] = manifest.corrections;
    const figure = first!['figure'] as object;
    const wrong = {
      corrections: [
        { ...first, errata: [{ ...erratum, key: 'ring-1' }] },
        { ...first, figure: { ...figure, preset: 'x86' } },
        { ...first, figure: { ...figure, data: {} } },
      ],
    };
    expect(await correctionProblems(wrong)).toMatchObject([
      { path: 'corrections[0].errata[0].key', code: 'unknown-key' },
      { path: 'corrections[1].figure.preset', code: 'unknown-preset' },
      ...Array(3).fill({
        path: expect.stringMatching(/^corrections\[2\]\.figure\.data\./) as string,
        code: 'missing',
      }),
    ]);
    expect(
      (await checkCorrections({ errata: [{ ...erratum, source: undefined }] }, 'zh-Hans'))[0]!.sentence,
    ).toMatch(/^errata\[0\].*[一-龥]/);
    expect([{ corrections: [] }, { errata: [] }, {}, null, 'errata'].map(areCorrections)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('say everything in three languages, with all sources behind https', () => {
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('en' in value || 'zh-Hans' in value) expect(Object.keys(value), path).toEqual([...locales]);
      if ('claims' in value)
        expect(JSON.stringify((value as unknown as { source: unknown }).source), path).toContain(
          '"url":"https://',
        );
      for (const [name, inner] of Object.entries(value)) visit(inner, `${path}.${name}`);
    };
    visit(manifest, '');
  });

  it('have pictures of the sizes that they name, in English and Chinese, on pages that ask for the same', () => {
    for (const { id, match } of manifest.corrections) {
      for (const [ending, pages] of [
        ['', ['index.html']],
        ['.zh', ['zh-Hans.html', 'zh-Hant.html']],
      ] as const) {
        const [, width, height] =
          /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(file(`${String(id)}${ending}.svg`)) ?? [];
        expect([Number(width), Number(height)]).toEqual(match.size);
        for (const page of pages)
          expect(file(page).replace(/\s+/g, ' ')).toContain(
            `<img src="${String(id)}${ending}.svg" width="${String(width)}" height="${String(height)}" alt="`,
          );
      }
    }
  });

  it('hold no English sentence on the Chinese pictures', () => {
    for (const { id } of manifest.corrections) {
      const texts = [...file(`${String(id)}.zh.svg`).matchAll(/<text[^>]*>([^<]*)</g)].map(
        (match) => match[1]!,
      );
      for (const each of texts)
        expect(each.replace(/Kubernetes|Docker Swarm|Docker|Rancher|VMM|VT-x/g, '')).not.toMatch(/[a-z]{3}/i);
    }
  });
});

it('names of severities, states and views are told in every language', async () => {
  const { words } = await import('../../../src/elements/figure-correction/words/index.js');
  for (const locale of locales) {
    const own = await load(words[locale]);
    for (const [names, told] of [
      [severities, own.severities],
      [statuses, own.statuses],
      [views, own.views],
    ] as const)
      for (const name of names) expect((told as Record<string, string>)[name]).toBeTruthy();
  }
});

describe('the figure of a manifest', () => {
  const sentences = async (figure: object): Promise<string[]> => {
    const data = {
      corrections: [
        {
          match: { src: '*/a.png' },
          figure,
          errata: [{ at: [0.5, 0.5], claims: 'a', right: 'b', severity: 'wrong', source: { title: 'c' } }],
        },
      ],
    };
    return (await checkCorrections(data)).map(({ sentence }) => sentence);
  };

  it.each([
    [
      { operatoin: 'system-call' },
      'corrections[0].figure.operatoin: is no attribute of a figure: operatoin.',
    ],
    [{ operation: 'syscall' }, 'corrections[0].figure.operation: expected privileged-instruction | '],
    [{ view: 'lists' }, 'corrections[0].figure.view: expected picture | list, found "lists".'],
    [{ selected: 'nope' }, 'corrections[0].figure.selected: The corrected figure has no part "nope"'],
    [{ step: 2 }, 'corrections[0].figure.step: expected '],
    [{ operation: 'system-call', step: 99 }, 'corrections[0].figure.step: expected 1 … '],
  ])('is refused with %j', async (attributes, sentence) => {
    const told = await sentences({ tag: 'ring-diagram', preset: 'hardware-assisted', ...attributes });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(sentence);
  });

  it('is good with attributes that it has', async () => {
    expect(
      await sentences({
        tag: 'ring-diagram',
        preset: 'kvm',
        operation: 'system-call',
        step: 2,
        selected: 'processor',
        lang: 'zh',
        'no-legend': true,
      }),
    ).toEqual([]);
  });
});
