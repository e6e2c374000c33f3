import { byLanguage } from '../../core/language/by-language.js';
import { perLanguage, type Presets } from '../../core/presets.js';
import { virtualizable } from '../../facts/instructions/virtualizable.js';
import { words as en } from '../../facts/words/en/virtualizable.js';
import type { SensitiveInstructionsData } from './data.js';

/** Examples by name; all but the default load on demand. */
export const presets: Presets<SensitiveInstructionsData> = {
  virtualizable: perLanguage(
    byLanguage(en, {
      'zh-Hans': () => import('../../facts/words/zh-Hans/virtualizable.js'),
      'zh-Hant': () => import('../../facts/words/zh-Hant/virtualizable.js'),
    }),
    virtualizable,
  ),
  'ia-32': () => import('../../facts/instructions/ia-32.js').then((module) => module.ia32),
  'ia-32-umip': () => import('../../facts/instructions/ia-32-umip.js').then((module) => module.ia32Umip),
  'vt-x': () => import('../../facts/instructions/vt-x.js').then((module) => module.vtX),
  'risc-v': () => import('../../facts/instructions/risc-v.js').then((module) => module.riscV),
  armv7: () => import('../../facts/instructions/armv7.js').then((module) => module.armv7),
  'pdp-10': () => import('../../facts/instructions/pdp-10.js').then((module) => module.pdp10),
};
