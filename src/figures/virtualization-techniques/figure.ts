import { byLanguage } from '../../core/language/by-language.js';
import { defineFigure } from '../../core/figure.js';
import type { VirtualizationTechniquesData } from './data.js';
import { techniques } from '../../facts/techniques/technique.js';
import { additions } from './additions.js';
import { layout } from './layout.js';
import { model } from './model.js';
import { presets } from './presets.js';
import { read } from './read.js';
import { styles } from './styles.js';
import { sign, view } from './view.js';
import { words as en } from './words/en/index.js';

/** Five ways to run a guest’s instructions, each executed one by one. */
export const virtualizationTechniques = defineFigure({
  tag: 'virtualization-techniques',
  checks: () => import('./checks.js').then((module) => module.checks),
  presets,
  defaultPreset: 'loop',
  words: byLanguage(en, {
    'zh-Hans': () => import('./words/zh-Hans/index.js'),
    'zh-Hant': () => import('./words/zh-Hant/index.js'),
  }),
  options: { technique: techniques },
  // The cache that fills shows most; an author who leaves it out gets the first that is compared.
  suggestedOptions: ({
    techniques: [first = 'binary-translation', ...rest] = [],
  }: VirtualizationTechniquesData): Readonly<Record<string, string>> => ({
    technique: rest.includes('binary-translation') ? 'binary-translation' : first,
  }),
  additions,
  styles,
  model,
  read,
  layout,
  view,
  sign,
});
