import { describe, expect, it } from 'vitest';
import { citations } from '../../src/core/citations.js';
import { describeReading } from '../../src/core/describe.js';
import { everyItem, findItem, sourceLine, withCites, type Reading } from '../../src/core/reading.js';
import { words as en } from '../../src/core/language/en/index.js';
import { words as zhHans } from '../../src/core/language/zh-Hans/index.js';
import { words as zhHant } from '../../src/core/language/zh-Hant/index.js';

const english = { locale: 'en', common: en } as const;

const sources = [
  { id: 'a', title: 'A', by: 'Ann', date: '1974-07', where: '§1', url: 'https://example.org/a' },
  { id: 'b', title: 'B' },
  { id: 'c', title: 'C' },
];

describe('citations', () => {
  it('numbers sources in the order in which they are cited, and lists only those', () => {
    const cites = citations(sources, english);
    expect(cites.numbers(['c'])).toEqual([1]);
    expect(cites.numbers(['a', 'c'])).toEqual([2, 1]);
    expect(cites.numbers(undefined)).toEqual([]);
    expect(cites.list().map(({ id, number }) => [id, number])).toEqual([
      ['c', 1],
      ['a', 2],
    ]);
  });

  it('leaves out what is not listed', () => {
    const cites = citations(sources, english);
    expect(cites.numbers(['nowhere', 'b'])).toEqual([1]);
    expect(cites.list()).toHaveLength(1);
  });

  it('puts a claim into one language and keeps that it is contested', () => {
    const cites = citations(sources, { locale: 'zh-Hans', common: zhHans });
    expect(cites.claim({ text: { en: 'x', 'zh-Hans': '甲' }, cite: ['b'], contested: true })).toEqual({
      text: '甲',
      cite: [1],
      contested: '有争议',
    });
    expect(cites.claim({ text: 'x' })).toEqual({ text: 'x', cite: [] });
  });

  it('says which words are only the author’s own', () => {
    expect(citations([], english).claim({ text: 'So.', own: true }).text).toBe(
      'So. (the author’s own words)',
    );
    expect(
      citations([], { locale: 'zh-Hant', common: zhHant }).claim({ text: '如此。', own: true }).text,
    ).toBe('如此。（作者自述）');
  });
});

describe('a reading', () => {
  const reading: Reading = {
    title: 'Title',
    subtitle: { text: 'Subtitle', cite: [] },
    summary: 'Summary.',
    verdict: { tone: 'holds', heading: 'It holds', text: { text: 'Because', cite: [1] } },
    steps: [
      { at: 'outer', label: 'Guest', text: 'executes POPF', cite: [1], cost: 'VM exit', tally: '1 exit' },
    ],
    table: {
      caption: 'Compared',
      columns: ['This', 'That'],
      rows: [{ term: 'Size', cells: [[{ text: 'small', cite: [1] }], [{ text: 'large', cite: [] }]] }],
    },
    items: [
      {
        key: 'outer',
        label: 'Outer',
        place: 'ring 0',
        facts: [{ term: 'Does', text: 'something', cite: [1] }],
        items: [{ key: 'inner', label: 'Inner', facts: [] }],
      },
    ],
    legend: [],
    notes: [{ text: 'A note', cite: [1] }],
    sources: [{ ...sources[0]!, number: 1 }],
  };

  it('is walked outer before inner, and searched by key', () => {
    expect(Array.from(everyItem(reading.items), ({ key }) => key)).toEqual(['outer', 'inner']);
    expect(findItem(reading, 'inner')?.label).toBe('Inner');
    expect(findItem(reading, 'none')).toBeUndefined();
    expect(findItem(reading, undefined)).toBeUndefined();
  });

  it('is written as text with all that it says', () => {
    const text = describeReading(reading, en);
    for (const part of [
      'Title',
      'Subtitle',
      'Summary.',
      'It holds',
      'Because',
      'Guest',
      'executes POPF',
      'VM exit',
      'Compared',
      'This',
      'small',
      'That',
      'large',
      'Outer',
      'ring 0',
      'Does',
      'something',
      'Inner',
      'A note',
      '[1]',
      'Ann',
      'https://example.org/a',
    ])
      expect(text).toContain(part);
  });

  it('holds citations to their sentence by a no-break space', () => {
    expect(withCites({ text: 'A', cite: [1, 2] })).toBe('A\u00a0[1][2]');
    expect(withCites({ text: 'A', cite: [] })).toBe('A');
  });

  it('says that a sentence is contested, and what a step costs, in the brackets of its language', () => {
    expect(withCites({ text: 'So.', cite: [1], contested: 'contested' })).toBe('So. (contested)\u00a0[1]');
    expect(withCites({ text: '如此。', cite: [1], contested: '有争议' })).toBe('如此。（有争议）\u00a0[1]');
    expect(describeReading(reading, en)).toContain('executes POPF\u00a0[1] (VM exit)');
    expect(
      describeReading({ ...reading, steps: [{ ...reading.steps![0]!, text: '執行 POPF。' }] }, en),
    ).toContain('執行 POPF。\u00a0[1]（VM exit）');
  });

  it('writes a source as one line', () => {
    expect(sourceLine(sources[0]!)).toBe('Ann. A, §1. 1974-07');
    expect(sourceLine(sources[1]!)).toBe('B');
    expect(sourceLine({ id: 'd', title: 'D', by: 'Ann et al.' })).toBe('Ann et al. D');
  });
});
