import { byLanguage } from '../../core/language/by-language.js';
import { defineFigure } from '../../core/figure.js';
import { openBucket } from './buckets.js';
import { layout } from './layout.js';
import { model } from './model.js';
import { presets } from './presets.js';
import { read } from './read.js';
import { styles } from './styles.js';
import { sign, view } from './view.js';
import { words as en } from './words/en/index.js';

/** The two sets of Popek and Goldberg: which instructions are privileged, which are sensitive, and what follows. */
export const sensitiveInstructions = defineFigure({
  tag: 'sensitive-instructions',
  // Examples are checked by the tests, so a page that uses them loads no checks.
  checks: () => import('./checks.js').then((module) => module.checks),
  presets,
  defaultPreset: 'ia-32',
  words: byLanguage(en, {
    'zh-Hans': () => import('./words/zh-Hans/index.js'),
    'zh-Hant': () => import('./words/zh-Hant/index.js'),
  }),
  styles,
  model,
  read,
  layout,
  layoutKey: openBucket,
  view,
  sign,
});
