import { byLanguage } from '../../core/language/by-language.js';
import { perLanguage, type Presets } from '../../core/presets.js';
import { loop } from '../../facts/techniques/loop.js';
import { words as en } from '../../facts/words/en/loop.js';
import type { VirtualizationTechniquesData } from './data.js';

/** Examples by name; all but the default load on demand. */
export const presets: Presets<VirtualizationTechniquesData> = {
  loop: perLanguage(
    byLanguage(en, {
      'zh-Hans': () => import('../../facts/words/zh-Hans/loop.js'),
      'zh-Hant': () => import('../../facts/words/zh-Hant/loop.js'),
    }),
    loop,
  ),
  'system-call-heavy': () =>
    import('../../facts/techniques/system-call-heavy.js').then((module) => module.systemCallHeavy),
  'compute-bound': () =>
    import('../../facts/techniques/compute-bound.js').then((module) => module.computeBound),
};
