import {
  array,
  boolean,
  literal,
  maxLength,
  number,
  picklist,
  pipe,
  strictObject,
  string,
  union,
  type GenericSchema,
} from 'valibot';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { parseJSON } from '../../src/core/json.js';
import { load } from '../../src/core/loadable.js';
import { locales } from '../../src/core/language/locale.js';
import { quote, formatProblem, formatProblems, type Problem } from '../../src/core/problem.js';
import { commonMessages, problemMessages as messagesWith } from '../../src/core/language/problem-messages.js';
import { duplicates, unknownCitations } from '../../src/core/rules.js';
import {
  claimSchema,
  keySchema,
  linkSchema,
  nameSchema,
  sourceSchema,
  textSchema,
} from '../../src/core/schema.js';
import { inEachLanguage } from '../support/language.js';

const problemMessages = await inEachLanguage(commonMessages);
const problemsOf = (schema: GenericSchema, input: unknown): readonly Problem[] =>
  check({ schema, rules: () => [] }, input).problems ?? [];
const brief = (problems: readonly Problem[]): string[] => problems.map(({ path, code }) => `${path} ${code}`);

describe('check', () => {
  const schema = strictObject({
    name: string(),
    list: array(
      strictObject({ size: number(), on: union([literal(false), strictObject({ when: string() })]) }),
    ),
  });

  it('gives back data that pass', () => {
    const data = { name: 'a', list: [{ size: 1, on: false as const }] };
    expect(check({ schema, rules: () => [] }, data)).toEqual({ data });
  });

  it('names every place and every kind of mistake', () => {
    expect(
      brief(problemsOf(schema, { name: 1, list: [{ size: 'x', on: false }, { on: false }], extra: 1 })),
    ).toEqual(['name type', 'list[0].size type', 'list[1].size missing', 'extra unknown-field']);
  });

  it('looks into the branch of a choice that comes nearest', () => {
    expect(brief(problemsOf(schema, { name: 'a', list: [{ size: 1, on: { when: 3 } }] }))).toEqual([
      'list[0].on.when type',
    ]);
    expect(brief(problemsOf(schema, { name: 'a', list: [{ size: 1, on: {} }] }))).toEqual([
      'list[0].on.when missing',
    ]);
    expect(brief(problemsOf(schema, { name: 'a', list: [{ size: 1, on: 'yes' }] }))).toEqual([
      'list[0].on type',
    ]);
  });

  it('refuses NaN as a number', () => {
    expect(brief(problemsOf(strictObject({ size: number() }), { size: NaN }))).toEqual(['size type']);
  });

  it('says what it expected and what it found, shortly', () => {
    const [problem] = problemsOf(strictObject({ how: picklist(['a', 'b']) }), { how: 'z'.repeat(10_000) });
    expect(problem?.expected).toContain('"a"');
    expect(problem?.got).toContain('zzz');
    expect(problem?.got?.length).toBeLessThanOrEqual(200);
  });

  it('names every value that is possible, and where JSON is broken', () => {
    const values = Array.from({ length: 20 }, (_, index) => `value-${index}`);
    const [problem] = problemsOf(picklist(values), 'x');
    for (const value of values) expect(problem?.expected).toContain(`"${value}"`);
    const json = parseJSON(`{ "a": ${'1'.repeat(50)} x }`) as { readonly problems: readonly Problem[] };
    expect(json.problems[0]!.got!.length).toBeGreaterThan(60);
    expect(formatProblem(json.problems[0]!, problemMessages.en)).toContain(json.problems[0]!.got!);
  });

  it('keeps the code of a broken rule of form', () => {
    expect(brief(problemsOf(pipe(string(), maxLength(2, 'too-long')), 'abc'))).toEqual([' too-long']);
  });

  it('reports rules of meaning only when the shape is right, and at most 50 problems', () => {
    const rules = (): Problem[] =>
      Array.from({ length: 80 }, (_, index) => ({ path: `list[${index}]`, code: 'duplicate' }));
    expect(check({ schema: boolean(), rules }, 'no').problems).toHaveLength(1);
    expect(check({ schema: boolean(), rules }, true).problems).toHaveLength(50);
  });
});

describe('parseJSON', () => {
  it('reads JSON', () => {
    expect(parseJSON(' {"a": [1]} ')).toEqual({ value: { a: [1] } });
  });

  it('reads JSON that a page escaped as HTML, once or twice', () => {
    const data = { a: 'x < y & "z"', b: "it's" };
    const escape = (text: string): string =>
      text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
    expect(parseJSON(escape(JSON.stringify(data)))).toEqual({ value: data });
    expect(parseJSON(escape(escape(JSON.stringify(data))))).toEqual({ value: data });
  });

  it('gives up at once on a text that was escaped without end', () => {
    const started = performance.now();
    const result = parseJSON(`&${'amp;'.repeat(20_000)}quot;`);
    expect('problems' in result && result.problems).toMatchObject([{ code: 'not-json' }]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('leaves entities in texts of proper JSON alone', () => {
    expect(parseJSON('{"a": "&lt;b&gt;"}')).toEqual({ value: { a: '&lt;b&gt;' } });
  });

  it.each(['', '{', '<!doctype html><p>Not found', 'undefined', '{"a": NaN}', "{'a': 1}", '&quot;'])(
    'says that %j is not JSON',
    (text) => {
      const result = parseJSON(text);
      expect('problems' in result && result.problems).toMatchObject([{ path: '', code: 'not-json' }]);
    },
  );

  it('keeps the message short, whatever the text', () => {
    const result = parseJSON('x'.repeat(100_000));
    expect('problems' in result && result.problems[0]!.got!.length).toBeLessThanOrEqual(200);
  });
});

describe('shared schemas', () => {
  it.each(['https://example.org/a?b=c#d', 'http://localhost:8000/', 'HTTPS://EXAMPLE.ORG'])(
    'take the link %s',
    (link) => {
      expect(problemsOf(linkSchema, link)).toEqual([]);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' https://x',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//example.org',
    '/path',
    'https://',
    'https://x/"><script>',
    'https://a b',
    'ftp://x',
  ])('refuse the link %j', (link) => {
    expect(brief(problemsOf(linkSchema, link))).toEqual([' bad-link']);
  });

  it.each(['ia-32', 'ring-0', 'a.b_c', 'x86', 'A', 'c++'])('take the key %s', (key) => {
    expect(problemsOf(keySchema, key)).toEqual([]);
  });

  it.each(['', ' ', '-a', 'a b', '<b>', 'a"b', '漢'])('refuse the key %j', (key) => {
    expect(brief(problemsOf(keySchema, key))).toEqual([' bad-key']);
  });

  it('take a text in one or more languages, and refuse an empty one', () => {
    expect(problemsOf(textSchema, 'a')).toEqual([]);
    expect(problemsOf(textSchema, { en: 'a' })).toEqual([]);
    expect(problemsOf(textSchema, { 'zh-Hant': 'c' })).toEqual([]);
    for (const text of [
      '',
      {},
      { en: '' },
      { en: 1 },
      1,
      null,
      [],
      { de: 'Text' },
      { en: 'a', zh: 'b' },
      'x'.repeat(2001),
    ])
      expect(problemsOf(textSchema, text), JSON.stringify(text)).not.toEqual([]);
  });

  it.each([
    ' ',
    '\t\n',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u200e\u200f',
    '\u202e',
    '\ufeff',
    '\u2060 ',
    '\u00ad',
    '\u2800',
  ])('refuse %j, which shows nothing, as text and as name', (blank) => {
    for (const schema of [textSchema, nameSchema]) {
      expect(brief(problemsOf(schema, blank))).toEqual([' empty']);
      expect(problemsOf(schema, `${blank}a`)).toEqual([]);
    }
    expect(brief(problemsOf(textSchema, { en: 'a', 'zh-Hans': blank }))).toEqual(['zh-Hans empty']);
  });

  it('refuse a mistyped field in claims and sources', () => {
    expect(brief(problemsOf(claimSchema, { text: 'a', contestd: true }))).toEqual(['contestd unknown-field']);
    expect(brief(problemsOf(sourceSchema, { id: 'a', title: 'A', ur: 'https://example.org' }))).toEqual([
      'ur unknown-field',
    ]);
  });

  it('refuse characters that no file can hold', () => {
    for (const text of ['a\u0000', '\u001b[1m', '\ufffe', '\ud800'])
      expect(problemsOf(textSchema, text), JSON.stringify(text)).not.toEqual([]);
  });
});

describe('shared rules', () => {
  it('find keys that stand twice, at the second place', () => {
    expect(duplicates(['a', 'b', 'a', 'a'], (index) => `list[${index}]`)).toEqual([
      { path: 'list[2]', code: 'duplicate', got: 'a' },
      { path: 'list[3]', code: 'duplicate', got: 'a' },
    ]);
  });

  it('find citations of sources that are not listed, wherever they stand', () => {
    const data = {
      notes: [{ text: 'a', cite: ['x', 'y'] }],
      deep: { items: [{ facts: [{ cite: ['z'] }] }] },
      sources: [
        { id: 'x', title: 'X' },
        { id: 'x', title: 'X again' },
      ],
    };
    expect(brief(unknownCitations(data)).sort()).toEqual([
      'deep.items[0].facts[0].cite[0] unknown-source',
      'notes[0].cite[1] unknown-source',
      'sources[1].id duplicate',
    ]);
  });
});

describe('wording', () => {
  it('has a sentence for every code in every language', () => {
    const codes = Object.keys(problemMessages.en).sort();
    for (const locale of locales) {
      expect(Object.keys(problemMessages[locale]).sort()).toEqual(codes);
      for (const code of codes) {
        const [sentence] = formatProblems(
          [{ path: 'a.b[1]', code, got: 'G', expected: 'E' }],
          problemMessages[locale],
        );
        expect(sentence).toMatch(/^a\.b\[1\]: .+[.。]$/u);
        const [bare] = formatProblems([{ path: '', code }], problemMessages[locale]);
        expect(bare).not.toMatch(/undefined|^: /);
      }
    }
  });

  it('names the source that contradicts, and falls back for a code without words', () => {
    expect(formatProblem({ path: 'x', code: 'empty', source: 'Theorem 1' }, problemMessages.en)).toBe(
      'x: must not be empty. [Theorem 1]',
    );
    expect(
      formatProblem({ path: 'x', code: 'unheard-of', got: '1', expected: '2' }, problemMessages.en),
    ).toBe('x: expected 2, found 1.');
    expect(formatProblem({ path: 'x', code: 'unheard-of' }, {})).toBe('x: unheard-of');
  });

  it('lets the words of a figure win', async () => {
    const own = messagesWith(
      { empty: () => 'needs an instruction.' },
      { 'zh-Hans': undefined, 'zh-Hant': undefined },
    );
    expect(formatProblems([{ path: 'x', code: 'empty' }], await load(own.en))).toEqual([
      'x: needs an instruction.',
    ]);
  });

  it('quotes values of any type, shortly', () => {
    expect(quote('a"b')).toBe('"a\\"b"');
    expect(quote(null)).toBe('null');
    expect(quote('x'.repeat(500)).length).toBeLessThanOrEqual(60);
    expect(quote(Symbol('s'))).toBe('Symbol(s)');
  });
});
