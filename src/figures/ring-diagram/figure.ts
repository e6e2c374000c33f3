import { byLanguage } from '../../core/language/by-language.js';
import { defineFigure } from '../../core/figure.js';
import type { RingDiagramData } from './data.js';
import { additions, operationValues } from './additions.js';
import { layout } from './layout.js';
import { model } from './model.js';
import { presets } from './presets.js';
import { read } from './read.js';
import { styles } from './styles.js';
import { stepsWidth } from './plan.js';
import { sign, view } from './view.js';
import { words as en } from './words/en/index.js';

/** Who runs on which ring, exception level or mode, and on which plane. */
export const ringDiagram = defineFigure({
  tag: 'ring-diagram',
  checks: () => import('./checks.js').then((module) => module.checks),
  presets,
  defaultPreset: 'native',
  words: byLanguage(en, {
    'zh-Hans': () => import('./words/zh-Hans/index.js'),
    'zh-Hant': () => import('./words/zh-Hant/index.js'),
  }),
  styles,
  model,
  read,
  layout,
  stepsWidth,
  options: { operation: operationValues },
  suggestedOptions: ({ mechanism, operation }: RingDiagramData): Readonly<Record<string, string>> =>
    mechanism && operation ? { operation } : {},
  unusedOptions: ({ mechanism }: RingDiagramData) => (mechanism === undefined ? ['operation'] : []),
  additions,
  view,
  sign,
});
