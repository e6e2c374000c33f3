import { byLanguage } from '../../core/language/by-language.js';
import { defineFigure } from '../../core/figure.js';
import { layout } from './layout.js';
import { model, questions } from './model.js';
import { presets } from './presets.js';
import { read } from './read.js';
import { styles } from './styles.js';
import { sign, view } from './view.js';
import { words as en } from './words/en/index.js';

/** Hypervisors as stacks of layers: what stands on what, and the type that follows. */
export const hypervisorTypes = defineFigure({
  tag: 'hypervisor-types',
  // Examples are checked by the tests, so a page that uses them loads no checks.
  checks: () => import('./checks.js').then((module) => module.checks),
  presets,
  defaultPreset: 'overview',
  words: byLanguage(en, {
    'zh-Hans': () => import('./words/zh-Hans/index.js'),
    'zh-Hant': () => import('./words/zh-Hant/index.js'),
  }),
  lead: 'question',
  options: { question: ['none', ...questions] },
  styles,
  model,
  read,
  layout,
  view,
  sign,
});
