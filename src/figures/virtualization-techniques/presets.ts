import type { Presets } from '../../core/presets.js';
import { loop } from '../../facts/techniques/loop.js';
import { en } from '../../facts/techniques/loop/en.js';
import type { VirtualizationTechniquesData } from './data.js';

/** Examples by name; all but the default load on demand. */
export const presets: Presets<VirtualizationTechniquesData> = {
  loop: {
    perLanguage: {
      en: loop(en),
      'zh-Hans': () => import('../../facts/techniques/loop/zh-hans.js').then((module) => loop(module.zhHans)),
      'zh-Hant': () => import('../../facts/techniques/loop/zh-hant.js').then((module) => loop(module.zhHant)),
    },
  },
  'system-call-heavy': () =>
    import('../../facts/techniques/system-call-heavy.js').then((module) => module.systemCallHeavy),
  'compute-bound': () =>
    import('../../facts/techniques/compute-bound.js').then((module) => module.computeBound),
};
