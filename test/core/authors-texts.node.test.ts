import { array, maxLength, pipe, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { formatProblems } from '../../src/core/problem.js';
import { commonMessages } from '../../src/core/language/problem-messages.js';
import { textWidth, wrap } from '../../src/core/drawing/text.js';
import { renderMarkdown, renderSVG } from '../../src/hosts/node/index.js';
import { inEachLanguage } from '../support/language.js';

const style = { size: 13 };
const messages = await inEachLanguage(commonMessages);

/** Data of rings with some texts of an author. */
const rings = (label: string, more: object = {}): object => ({
  architecture: 'x86',
  title: 'A shell',
  occupants: [{ key: 'shell', kind: 'application', level: 'ring-3', label, cite: ['n'] }],
  sources: [{ id: 'n', title: 'Notes' }],
  ...more,
});

describe('texts of authors in any script', () => {
  it.each([
    ['𠮷野家', 3],
    ['①②③', 3],
    ['Щука', 2.6],
    ['😀😀', 2],
    ['∀x∃y', 3],
  ])('estimates %s as at least as wide as it is', (text, em) => {
    expect(textWidth(text, style)).toBeGreaterThanOrEqual(em * 13 * 0.95);
  });

  it('gives marks that stand on a letter no width of their own', () => {
    expect(textWidth('e\u0301', style)).toBe(textWidth('e', style));
    expect(textWidth('กี', style)).toBe(textWidth('ก', style));
  });

  it.each([
    '👨‍👩‍👧‍👦'.repeat(6),
    'ระบบปฏิบัติการที่ทำงานบนเครื่องเสมือนโดยตรง',
    'वर्चुअलाइज़ेशनप्रौद्योगिकी',
    'e\u0301'.repeat(60),
  ])('breaks %s only between what a reader sees as characters', (text) => {
    const seen = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
    const lines = wrap(text, style, 60);
    expect(lines.length).toBeGreaterThan(1);
    const again = lines.flatMap((line) =>
      Array.from(new Intl.Segmenter().segment(line.replace(/-$/, '')), ({ segment }) => segment),
    );
    expect(again).toEqual(seen);
  });

  it('puts no hyphen into a script that has none', () => {
    expect(wrap('ระบบปฏิบัติการที่ทำงานบนเครื่องเสมือนโดยตรง', style, 60).join('')).not.toContain('-');
  });
});

describe('problems in words', () => {
  it('name a bound as a number', () => {
    const schema = pipe(array(string()), maxLength(2, 'too-many'));
    const { problems = [] } = check({ schema }, ['a', 'b', 'c']);
    for (const words of Object.values(messages)) expect(formatProblems(problems, words)[0]).toMatch(/ 2 /);
    expect(problems[0]!.expected).toBe('2');
  });
});

describe('files of an author’s data', () => {
  it('let no text out of Markdown', async () => {
    const attack = 'a`<img src=x onerror=alert(1)>`';
    const text = await renderMarkdown('ring-diagram', {
      data: rings(attack, { title: 'T\n~~~\n1. x', notes: [{ text: '- &lt;b&gt;', cite: ['n'] }] }),
    });
    expect(text).not.toMatch(/(?<!\\)<img/);
    expect(text).not.toMatch(/^~~~/m);
    expect(text).toContain('\\&lt;');
  });

  it('keep a record whose key is that of a language', async () => {
    const own = rings('Shell', {
      occupants: [
        {
          key: 'en',
          kind: 'application',
          level: 'ring-3',
          label: { en: 'Shell', 'zh-Hans': '外壳' },
          cite: ['n'],
        },
      ],
    });
    const svg = await renderSVG('ring-diagram', { data: own });
    const json = /<metadata><!\[CDATA\[(.*?)\]\]>/s.exec(svg)![1]!;
    const { data } = JSON.parse(json) as { data: { occupants: { key: string; label: string }[] } };
    expect(data.occupants[0]).toMatchObject({ key: 'en', label: 'Shell' });
  });

  it('cannot end the part of an SVG that carries them', async () => {
    const svg = await renderSVG('ring-diagram', {
      data: { $schema: ']]></metadata><script>alert(1)</script>', ...rings('Shell ]]> <b>') },
    });
    expect(svg).not.toContain(']]></metadata><script>');
    expect(svg.match(/<metadata>/g)).toHaveLength(1);
    expect(svg.replace(/<!\[CDATA\[.*?\]\]>/s, '').includes('<script')).toBe(false);
  });
});
