import { svg, type SVGTemplateResult } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { sheet } from '../../src/core/drawing/sheet.js';
import { defineFigure } from '../../src/core/figure.js';
import { loadShown, loadVocabulary, present, settle } from '../../src/core/present.js';

interface Brick {
  readonly colour: string;
}

const kiln = { heat: 900 };
const loadKiln = () => Promise.resolve(kiln);
const names = { name: 'Brick', presets: { red: 'Red' } };
const model = vi.fn(({ colour }: Brick, oven?: typeof kiln) => `${colour} ${oven?.heat ?? 'raw'}`);
const place = { width: 400, height: 10, marks: [] };
const layout = vi.fn<(...parts: unknown[]) => typeof place>(() => place);
const view = vi.fn<(...parts: unknown[]) => SVGTemplateResult>(() => svg`<rect></rect>`);

const figure = defineFigure({
  tag: 'plain-brick',
  checks: async () => Promise.reject(new Error('never asked for')),
  presets: { red: { colour: 'red' } satisfies Brick },
  defaultPreset: 'red',
  words: { en: names, 'zh-Hans': names, 'zh-Hant': names },
  options: { fired: ['', 'yes'], side: ['front', 'back'] },
  suggestedOptions: ({ colour }: Brick) => ({ side: colour === 'blue' ? 'back' : 'front' }),
  additions: ({ fired }) => (fired === 'yes' ? loadKiln : undefined),
  styles: '',
  model,
  read: (made, { options, words, additions }) => ({
    title: `${words.name}: ${made}, ${options['side'] ?? ''}`,
    summary: String(additions?.heat),
    items: [],
    legend: [],
    notes: [],
    sources: [],
  }),
  layout,
  view,
});

const red: Brick = { colour: 'red' };
const blue: Brick = { colour: 'blue' };

describe('the pipeline', () => {
  it('settles options and finds what they need', () => {
    expect(settle(figure, blue, {}, 'en')).toMatchObject({
      options: { fired: '', side: 'back' },
      needs: undefined,
    });
    expect(settle(figure, red, { fired: 'yes', side: 'nowhere' }, 'en')).toMatchObject({
      options: { fired: 'yes', side: 'front' },
      needs: loadKiln,
    });
  });

  it('hands what was loaded to each part of the figure', async () => {
    const shown = await loadShown(figure, red, { fired: 'yes' }, 'en');
    expect(shown.reading).toMatchObject({ title: 'Brick: red 900, front', summary: '900' });
    sheet(figure, shown, 400, { options: shown.options });
    expect(layout.mock.lastCall?.at(-1)).toBe(kiln);
    expect(view.mock.lastCall?.at(-1)).toBe(kiln);
  });

  it('works out only what has changed', async () => {
    const words = await loadVocabulary(figure, 'en');
    const first = present(figure, settle(figure, red, {}, 'en'), words, undefined);
    expect(present(figure, settle(figure, red, {}, 'en'), words, undefined, first)).toBe(first);
    model.mockClear();
    const turned = present(figure, settle(figure, red, { side: 'back' }, 'en'), words, undefined, first);
    expect(turned.reading.title).toBe('Brick: red raw, back');
    const other = present(figure, settle(figure, red, {}, 'zh-Hans'), words, undefined, first);
    expect(other).not.toBe(first);
    expect(model).not.toHaveBeenCalled();
    expect(present(figure, settle(figure, blue, {}, 'en'), words, undefined, turned).reading.title).toBe(
      'Brick: blue raw, back',
    );
    expect(model).toHaveBeenCalledOnce();
  });
});
