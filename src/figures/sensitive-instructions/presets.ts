import type { Presets } from '../../core/presets.js';
import { virtualizable } from '../../facts/instructions/virtualizable.js';
import { en } from '../../facts/instructions/virtualizable/en.js';
import type { SensitiveInstructionsData } from './data.js';

/** Examples by name; all but the default load on demand. */
export const presets: Presets<SensitiveInstructionsData> = {
  virtualizable: {
    perLanguage: {
      en: virtualizable(en),
      'zh-Hans': () =>
        import('../../facts/instructions/virtualizable/zh-hans.js').then((module) =>
          virtualizable(module.zhHans),
        ),
      'zh-Hant': () =>
        import('../../facts/instructions/virtualizable/zh-hant.js').then((module) =>
          virtualizable(module.zhHant),
        ),
    },
  },
  'ia-32': () => import('../../facts/instructions/ia-32.js').then((module) => module.ia32),
  'ia-32-umip': () => import('../../facts/instructions/ia-32-umip.js').then((module) => module.ia32Umip),
  'vt-x': () => import('../../facts/instructions/vt-x.js').then((module) => module.vtX),
  'risc-v': () => import('../../facts/instructions/risc-v.js').then((module) => module.riscV),
  armv7: () => import('../../facts/instructions/armv7.js').then((module) => module.armv7),
  'pdp-10': () => import('../../facts/instructions/pdp-10.js').then((module) => module.pdp10),
};
