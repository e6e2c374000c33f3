import { byLanguage } from '../../core/language/by-language.js';
import { defineFigure } from '../../core/figure.js';
import { axes } from '../../facts/isolation/mechanism.js';
import { additions } from './additions.js';
import { filters } from './axes.js';
import type { IsolationSpectrumData } from './data.js';
import { layout } from './layout.js';
import { model, type SpectrumModel } from './model.js';
import { presets } from './presets.js';
import { read } from './read.js';
import { sign } from './signs.js';
import { styles } from './styles.js';
import { view } from './view.js';
import { words as en } from './words/en/index.js';

/** Ways to keep tenants apart, ordered by what the reader asks for. */
export const isolationSpectrum = defineFigure({
  tag: 'isolation-spectrum',
  checks: () => import('./checks.js').then((module) => module.checks),
  presets,
  defaultPreset: 'overview',
  words: byLanguage(en, {
    'zh-Hans': () => import('./words/zh-Hans/index.js'),
    'zh-Hant': () => import('./words/zh-Hant/index.js'),
  }),
  lead: 'axis',
  options: { axis: axes, filter: filters, compare: [] },
  suggestedOptions: ({ axis }: IsolationSpectrumData): Readonly<Record<string, string>> =>
    axis === undefined ? {} : { axis },
  additions,
  styles,
  model,
  read,
  layout,
  layoutKey: (_: SpectrumModel, { selected }) => selected,
  view,
  sign,
});
