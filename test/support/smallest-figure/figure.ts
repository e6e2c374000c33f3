import { defineFigure } from '../../../src/core/figure.js';
import { byLanguage } from '../../../src/core/language/by-language.js';
import { layout } from './layout.js';
import { presets } from './presets.js';
import { read } from './read.js';
import { styles } from './styles.js';
import { view } from './view.js';
import { words as en } from './words/en/index.js';

/** Boxes, one below the other. */
export const smallestFigure = defineFigure({
  tag: 'smallest-figure',
  checks: () => import('./checks.js').then((module) => module.checks),
  presets,
  defaultPreset: 'example',
  words: byLanguage(en, {
    'zh-Hans': () => import('./words/zh-Hans/index.js'),
    'zh-Hant': () => import('./words/zh-Hant/index.js'),
  }),
  styles,
  read,
  layout,
  view,
});
