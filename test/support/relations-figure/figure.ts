import { defineFigure } from '../../../src/core/figure.js';
import { byLanguage } from '../../../src/core/language/by-language.js';
import { ownKinds } from './kinds.js';
import { layout } from './layout.js';
import { presets } from './presets.js';
import { read } from './read.js';
import { styles } from './styles.js';
import { view } from './view.js';
import { words as en } from './words/en/index.js';

/** Boxes in rows, of kinds of its own among others, and what goes between them. */
export const relationsFigure = defineFigure({
  tag: 'relations-figure',
  checks: () => import('./checks.js').then((module) => module.checks),
  presets,
  defaultPreset: 'loop',
  words: byLanguage(en, {
    'zh-Hans': () => import('./words/zh-Hans/index.js'),
    'zh-Hant': () => import('./words/zh-Hant/index.js'),
  }),
  kinds: ownKinds,
  styles,
  read,
  layout,
  view,
});
