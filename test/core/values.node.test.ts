import { describe, expect, it, vi } from 'vitest';
import { fonts, fontsOf } from '../../src/core/language/fonts.js';
import { drawStyles } from '../../src/core/drawing/styles.js';
import type { Figure } from '../../src/core/figure.js';
import { round, roundBox } from '../../src/core/drawing/geometry.js';
import { glyphs } from '../../src/core/drawing/glyph.js';
import { kinds, type Kind } from '../../src/core/kind.js';
import { load, peek } from '../../src/core/loadable.js';
import { settleOptions } from '../../src/core/options.js';
import { colours, resolveColours, stylesOf, type Scheme } from '../../src/core/drawing/palette.js';
import { sheetStyles } from '../../src/core/drawing/sheet.js';
import { everyFigure } from '../support/figures.js';

const figures = await everyFigure();

describe('loadable', () => {
  it('gives at once what is there', () => {
    const value = {};
    expect(peek(value)).toBe(value);
  });

  it('loads once and then gives at once', async () => {
    const value = {};
    const loader = vi.fn(async () => value);
    expect(peek(loader)).toBeUndefined();
    expect(await load(loader)).toBe(value);
    expect(await load(loader)).toBe(value);
    expect(peek(loader)).toBe(value);
    expect(loader).toHaveBeenCalledTimes(1);
  });

  it('tries a failed load anew', async () => {
    const value = {};
    const loader = vi
      .fn<() => Promise<object>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(value);
    await expect(load(loader)).rejects.toThrow('offline');
    expect(peek(loader)).toBeUndefined();
    expect(await load(loader)).toBe(value);
  });
});

describe('settleOptions', () => {
  const figure = {
    options: { axis: ['a', 'b', 'c'], pair: [] },
    suggestedOptions: () => ({ axis: 'b', pair: 'x' }),
  } as unknown as Figure;

  it('prefers what was chosen, then what the data suggest, then the first', () => {
    expect(settleOptions(figure, {}, { axis: 'c', pair: 'y' })).toEqual({ axis: 'c', pair: 'y' });
    expect(settleOptions(figure, {}, {})).toEqual({ axis: 'b', pair: 'x' });
    expect(settleOptions(figure, undefined, {})).toEqual({ axis: 'a', pair: '' });
  });

  it('falls back for what is impossible', () => {
    for (const axis of ['z', 3, null, {}, 'constructor'])
      expect(settleOptions(figure, undefined, { axis })['axis']).toBe('a');
    expect(settleOptions({} as Figure, {}, { axis: 'a' })).toEqual({});
  });
});

describe('geometry', () => {
  it('rounds to hundredths', () => {
    expect(round(1 / 3)).toBe(0.33);
    expect(roundBox({ key: 'a', x: 1.005, y: -1.239, width: 2, height: 0.1 + 0.2 })).toEqual({
      key: 'a',
      x: 1,
      y: -1.24,
      width: 2,
      height: 0.3,
    });
  });
});

describe('palette', () => {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  /** The colours that a kind's rules give it. */
  const swatchOf = (kind: Kind, scheme: Scheme): { fill: string; stroke: string; text: string } => {
    const rules = resolveColours(stylesOf([kind]), scheme);
    const [, fill, stroke, text] = /fill:(#\w+);stroke:(#\w+);.*\.on\{fill:(#\w+)/.exec(rules) ?? [];
    return { fill: fill!, stroke: stroke!, text: text! };
  };

  it.each(['light', 'dark'] as const)('is legible in %s', (scheme) => {
    const named = colours(scheme);
    const pair = (a: string, b: string): number => contrast(named[a]!, named[b]!);
    for (const kind of kinds) {
      const { fill, stroke, text } = swatchOf(kind, scheme);
      expect(contrast(text, fill), `${kind}: text on fill`).toBeGreaterThan(7);
      expect(contrast(named['ink']!, fill), `${kind}: ink on fill`).toBeGreaterThan(7);
      expect(contrast(stroke, named['page']!), `${kind}: stroke on page`).toBeGreaterThan(3);
    }
    for (const ground of ['page', 'panel', 'band-0', 'band-1', 'band-2', 'band-3', 'set-tint']) {
      expect(pair('ink', ground), `ink on ${ground}`).toBeGreaterThan(7);
      expect(pair('ink-2', ground), `ink-2 on ${ground}`).toBeGreaterThan(4.5);
    }
    expect(pair('accent', 'page')).toBeGreaterThan(4.5);
    expect(pair('accent', 'panel')).toBeGreaterThan(4.5);
  });

  it('gives every kind a fill, a stroke and a glyph of its own in both schemes', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const swatches = kinds.map((kind) => swatchOf(kind, scheme));
      expect(new Set(swatches.map(({ stroke }) => stroke)).size).toBe(kinds.length);
      expect(new Set(swatches.map(({ fill }) => fill)).size).toBe(kinds.length);
    }
    expect(new Set(Object.values(glyphs)).size).toBe(kinds.length);
  });

  it('knows every colour that a stylesheet asks for', () => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const css of [drawStyles, stylesOf(kinds), sheetStyles])
        expect(resolveColours(css.replaceAll(fonts, fontsOf('en')), scheme)).not.toMatch(/var\(--_/);
      for (const { figure } of figures)
        expect(resolveColours(figure.styles, scheme, figure.kinds)).not.toMatch(/var\(--_/);
    }
  });
});

describe.each(figures)('stylesheet of <$tag>', ({ figure }) => {
  it('can be read by programs that draw files: plain class selectors only', () => {
    const selectors = [...figure.styles.matchAll(/([^{}]+)\{/g)]
      .flatMap(([, list]) => list!.split(','))
      .map((selector) => selector.trim());
    expect(selectors.filter((selector) => /[:[&>+~*@#]/.test(selector))).toEqual([]);
    expect(figure.styles).not.toMatch(/var\((?!--_)|!important|light-dark|color-mix|calc\(/);
  });
});
