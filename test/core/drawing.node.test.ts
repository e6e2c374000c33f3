import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { svg } from 'lit';
import { describe, expect, it } from 'vitest';
import { mark } from '../../src/core/drawing/mark.js';
import { liveMarks, plainMarks } from '../../src/core/drawing/marks.js';
import { rect, text } from '../../src/core/drawing/shapes.js';
import { textBlock, textBox } from '../../src/core/drawing/text-block.js';
import type { Reading } from '../../src/core/reading.js';
import { load } from '../../src/core/loadable.js';
import { commonWords } from '../../src/core/language/common.js';
import { everyElement, parseXml, type XmlElement } from '../support/xml.js';

const drawn = (content: unknown): XmlElement =>
  parseXml(`<svg>${collectResultSync(render(svg`${content}`)).replace(/<!--[^]*?-->|<\?>/g, '')}</svg>`);
const box = { x: 10, y: 20, width: 30, height: 40 };
const reading = {
  items: [{ key: 'a', label: 'Name', place: 'ring 0', facts: [] }],
  legend: [],
} as unknown as Reading;

describe('a mark', () => {
  it('carries its key, kind, part and further data, and nothing to operate in a file', () => {
    const shape = {
      key: 'a',
      part: 'ring',
      kind: 'hardware',
      data: { region: 'both', none: undefined },
    } as const;
    const [group] = drawn(mark(plainMarks({ options: {} }), shape, 'content')).children;
    expect((group as XmlElement).attributes).toEqual({
      class: 'mark k-hardware',
      part: 'ring',
      'data-key': 'a',
      'data-kind': 'hardware',
      'data-region': 'both',
    });
  });

  it('is a button in an item of a list on a page, with its name, with an outline where it has focus', async () => {
    const m = liveMarks({ options: {}, selected: 'b' }, reading, await load(commonWords.en), 'a');
    const live = (content: unknown): XmlElement => {
      const item = drawn(content).children[0] as XmlElement;
      expect(item.attributes).toEqual({ role: 'listitem' });
      return item.children[0] as XmlElement;
    };
    const one = live(mark(m, { key: 'a', part: 'ring', className: 'own', box, radius: 4 }, ''));
    expect(one.attributes).toMatchObject({
      class: 'mark own',
      role: 'button',
      tabindex: '0',
      'aria-label': 'Name, ring 0',
    });
    const halo = [...everyElement(one)][1]!;
    expect(halo.attributes).toMatchObject({ class: 'halo', x: '6.5', y: '16.5', width: '37', height: '47' });
    const chosen = live(mark(m, { key: 'b', part: 'ring', box }, ''));
    expect(chosen.attributes).toMatchObject({ 'aria-current': 'true', 'aria-details': 'detail' });
    const other = live(mark(m, { key: 'c', part: 'ring', box }, ''));
    expect(other.attributes).toMatchObject({ tabindex: '-1' });
    expect(Object.keys(other.attributes)).not.toContain('aria-current');
    expect(other.children.every((child) => typeof child === 'string')).toBe(true);
  });
});

describe('shapes', () => {
  it('draw a text in lines, each at its baseline, and nothing for no lines', () => {
    const [block] = drawn(text(textBlock(['one', '两'], 10.004, 20, 16, 'b', 'middle'))).children;
    expect((block as XmlElement).attributes).toEqual({ class: 'b', 'text-anchor': 'middle' });
    const lines = [...everyElement(block as XmlElement)].slice(1);
    expect(lines.map(({ attributes }) => attributes)).toEqual([
      { x: '10', y: '20' },
      { x: '10', y: '36' },
    ]);
    expect(drawn(text(textBlock([], 0, 0, 16, ''))).children).toEqual([]);
  });

  it('estimate the box of a text by its anchor', () => {
    const style = { size: 12 };
    const at = (anchor: 'start' | 'middle' | 'end') =>
      textBox(textBlock(['wide enough', 'no'], 100, 50, 15, '', anchor), style);
    const [start, middle, end] = [at('start'), at('middle'), at('end')];
    expect(start).toMatchObject({ x: 100, y: 39, height: 29 });
    expect(middle.x).toBeCloseTo(100 - start.width / 2);
    expect(end.x).toBeCloseTo(100 - start.width);
  });

  it('draw a rectangle with round corners only where they are asked for', () => {
    const [, sharp, round] = everyElement(drawn([rect(box, 'box'), rect(box, 'box', 4)]));
    expect(sharp!.attributes).toEqual({ class: 'box', x: '10', y: '20', width: '30', height: '40' });
    expect(round!.attributes['rx']).toBe('4');
  });
});
