import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, textWidth, wrap } from '../../src/core/drawing/text.js';
import { reproducible } from '../support/property.js';

const style = { size: 13 };
const squeeze = (text: string): string => text.replace(/[\s-]/g, '');
const words = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-zA-Z]{1,14}$/),
      fc.stringMatching(/^[一-龥]{1,8}$/u),
      fc.constantFrom('VMM', '，', '(x)', '“y”', 'EL2', '—'),
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((list) => list.join(' '));

describe('textWidth', () => {
  it('counts an em for each Chinese character and less for a Latin one', () => {
    expect(textWidth('虚拟机', style)).toBe(39);
    expect(textWidth('虚', style)).toBeGreaterThan(textWidth('m', style));
    expect(textWidth('m', style)).toBeGreaterThan(textWidth('i', style));
  });

  it('grows with size, weight and length', () => {
    const text = 'guest kernel';
    expect(textWidth(text, { size: 26 })).toBeCloseTo(2 * textWidth(text, style));
    expect(textWidth(text, { size: 13, bold: true })).toBeGreaterThan(textWidth(text, style));
    expect(textWidth(`${text}s`, style)).toBeGreaterThan(textWidth(text, style));
  });

  it('gives every monospaced Latin character the same width', () => {
    expect(textWidth('iii', { size: 12, mono: true })).toBe(textWidth('WWW', { size: 12, mono: true }));
  });

  it('is zero for nothing', () => {
    expect(textWidth('', style)).toBe(0);
  });
});

describe('wrap', () => {
  it('leaves a text that fits as it is', () => {
    expect(wrap('ring 0', style, 300)).toEqual(['ring 0']);
  });

  it('breaks English at spaces and Chinese between characters', () => {
    expect(wrap('guest kernel', style, 60)).toEqual(['guest', 'kernel']);
    expect(wrap('客户机内核', style, 40)).toEqual(['客户机', '内核']);
  });

  it('keeps closing punctuation off the start of a line and opening punctuation off its end', () => {
    for (let width = 45; width < 160; width += 3) {
      const lines = wrap('敏感，且会陷入（即特权指令）。“无害”指不敏感。', style, width);
      expect(lines.slice(1).filter((line) => /^[，。）”]/u.test(line))).toEqual([]);
      expect(lines.filter((line) => /[（“]$/u.test(line))).toEqual([]);
    }
  });

  it('cuts a word that is wider than the line', () => {
    const lines = wrap('x'.repeat(200), style, 100);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
  });

  it('cuts behind a sign without a hyphen, and leaves at least four letters', () => {
    expect(wrap('EAX,[EBX+8]', style, 50)).toEqual(['EAX,', '[EBX+8]']);
    expect(wrap('Application', style, 60)).toEqual(['Applica-', 'tion']);
  });

  it('holds a no-break space together', () => {
    expect(wrap('claim one\u00a0[1]', style, 60).at(-1)).toBe('one\u00a0[1]');
  });

  it('loses nothing and lets no line run over, at any width', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 40, max: 500 }), async (text, width) => {
        const lines = wrap(text, style, width);
        expect(squeeze(lines.join(''))).toBe(squeeze(text));
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width + 1e-6);
      }),
      reproducible({ numRuns: 1000 }),
    );
  });

  it('says nothing for nothing', () => {
    expect(wrap('', style, 100)).toEqual([]);
    expect(wrap('   ', style, 100)).toEqual([]);
  });
});

describe('balance', () => {
  it('uses as few lines as wrap, of more equal length', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 60, max: 400 }), async (text, width) => {
        const longest = (lines: readonly string[]): number =>
          Math.max(0, ...lines.map((line) => textWidth(line, style)));
        const [plain, balanced] = [wrap(text, style, width), balance(text, style, width)];
        expect(balanced.length).toBe(plain.length);
        expect(longest(balanced)).toBeLessThanOrEqual(longest(plain) + 1e-6);
        expect(squeeze(balanced.join(''))).toBe(squeeze(text));
      }),
      reproducible({ numRuns: 300 }),
    );
  });
});
