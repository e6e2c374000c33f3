import { byLanguage } from '../../core/language/by-language.js';
import { perLanguage, perLanguageOnDemand, type Preset } from '../../core/presets.js';
import { ia32 } from '../../facts/instructions/ia-32.js';
import { words as ia32InEnglish } from '../../facts/words/en/ia-32.js';
import type { SensitiveInstructionsData } from './data.js';
import type { SetWords } from './words/en/index.js';

const ia32Words = byLanguage(ia32InEnglish, {
  'zh-Hans': () => import('../../facts/words/zh-Hans/ia-32.js'),
  'zh-Hant': () => import('../../facts/words/zh-Hant/ia-32.js'),
});

/** Examples by name; all but the default load on demand. */
export const presets: Readonly<Record<keyof SetWords['presets'], Preset<SensitiveInstructionsData>>> = {
  virtualizable: perLanguageOnDemand(
    byLanguage(() => import('../../facts/words/en/virtualizable.js'), {
      'zh-Hans': () => import('../../facts/words/zh-Hans/virtualizable.js'),
      'zh-Hant': () => import('../../facts/words/zh-Hant/virtualizable.js'),
    }),
    () => import('../../facts/instructions/virtualizable.js').then((module) => module.virtualizable),
  ),
  'ia-32': perLanguage(ia32Words, ia32),
  'ia-32-umip': perLanguageOnDemand(
    ia32Words,
    async () => (await import('../../facts/instructions/ia-32-umip.js')).ia32Umip,
  ),
  'vt-x': perLanguageOnDemand(ia32Words, async () => (await import('../../facts/instructions/vt-x.js')).vtX),
  'risc-v': () => import('../../facts/instructions/risc-v.js').then((module) => module.riscV),
  armv7: () => import('../../facts/instructions/armv7.js').then((module) => module.armv7),
  'pdp-10': () => import('../../facts/instructions/pdp-10.js').then((module) => module.pdp10),
  'x86-64': perLanguageOnDemand(ia32Words, () =>
    import('../../facts/instructions/x86-64.js').then((module) => module.x8664),
  ),
  vax: () => import('../../facts/instructions/vax.js').then((module) => module.vax),
  mips: () => import('../../facts/instructions/mips.js').then((module) => module.mips),
  power: () => import('../../facts/instructions/power.js').then((module) => module.power),
};
