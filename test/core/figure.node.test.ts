import { describe, expect, it } from 'vitest';
import { defineFigure } from '../../src/core/figure.js';
import type { Layout } from '../../src/core/drawing/geometry.js';
import { svg } from '../../src/core/drawing/shapes.js';
import { defineChecks } from '../../src/core/check.js';
import type { Reading } from '../../src/core/reading.js';
import { object, string } from 'valibot';

const reading: Reading = { title: '', summary: '', items: [], legend: [], notes: [], sources: [] };
const english = { name: 'A', presets: { a: 'A' } };
const checks = defineChecks({ schema: object({ title: string() }) });
const parts = {
  tag: 'a-figure',
  checks,
  presets: { a: { title: 'A title' } },
  defaultPreset: 'a',
  words: { en: english, 'zh-Hans': english, 'zh-Hant': english },
  styles: '',
  layout: (): Layout => ({ width: 1, height: 1, marks: [] }),
  view: () => svg``,
};

describe('a figure without a model', () => {
  it('reads and lays out its data', () => {
    const figure = defineFigure({
      ...parts,
      read: ({ title }: { title: string }) => ({ ...reading, title }),
    });
    const data = { title: 'A title' };
    expect(figure.model(data)).toBe(data);
  });

  it('does not compile when it reads something else', () => {
    // @ts-expect-error -- the data have no `name`.
    defineFigure({ ...parts, read: ({ name }: { name: string }) => ({ ...reading, title: name }) });
  });
});
