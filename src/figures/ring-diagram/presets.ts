import { byLanguage } from '../../core/language/by-language.js';
import { perLanguage, type Preset } from '../../core/presets.js';
import { native } from '../../facts/configurations/native.js';
import { words as en } from '../../facts/words/en/native.js';
import type { RingDiagramData } from './data.js';
import type { RingWords } from './words/en/index.js';

/** Examples by name; all but the default load on demand. */
export const presets: Readonly<Record<keyof RingWords['presets'], Preset<RingDiagramData>>> = {
  native: perLanguage(
    byLanguage(en, {
      'zh-Hans': () => import('../../facts/words/zh-Hans/native.js'),
      'zh-Hant': () => import('../../facts/words/zh-Hant/native.js'),
    }),
    native,
  ),
  'real-mode': () => import('../../facts/configurations/real-mode.js').then((module) => module.realMode),
  interpretation: () =>
    import('../../facts/configurations/interpretation.js').then((module) => module.interpretation),
  emulation: () => import('../../facts/configurations/emulation.js').then((module) => module.emulation),
  'scan-and-patch': () =>
    import('../../facts/configurations/scan-and-patch.js').then((module) => module.scanAndPatch),
  'binary-translation': () =>
    import('../../facts/configurations/binary-translation.js').then((module) => module.binaryTranslation),
  'trap-and-emulate': () =>
    import('../../facts/configurations/trap-and-emulate.js').then((module) => module.trapAndEmulate),
  'deprivileged-untranslated': () =>
    import('../../facts/configurations/deprivileged-untranslated.js').then(
      (module) => module.deprivilegedUntranslated,
    ),
  'paravirtual-32': () =>
    import('../../facts/configurations/paravirtual-32.js').then((module) => module.paravirtual32),
  'paravirtual-32-on-64': () =>
    import('../../facts/configurations/paravirtual-32-on-64.js').then((module) => module.paravirtual32On64),
  'paravirtual-64': () =>
    import('../../facts/configurations/paravirtual-64.js').then((module) => module.paravirtual64),
  'hardware-assisted': () =>
    import('../../facts/configurations/hardware-assisted.js').then((module) => module.hardwareAssisted),
  'hardware-shadow-paging': () =>
    import('../../facts/configurations/hardware-shadow-paging.js').then(
      (module) => module.hardwareShadowPaging,
    ),
  kvm: () => import('../../facts/configurations/kvm.js').then((module) => module.kvm),
  'xen-hvm': () => import('../../facts/configurations/xen-hvm.js').then((module) => module.xenHvm),
  'hyper-v': () => import('../../facts/configurations/hyper-v.js').then((module) => module.hyperV),
  esxi: () => import('../../facts/configurations/esxi.js').then((module) => module.esxi),
  nested: () => import('../../facts/configurations/nested.js').then((module) => module.nested),
  container: () => import('../../facts/configurations/container.js').then((module) => module.container),
  'gvisor-systrap': () =>
    import('../../facts/configurations/gvisor-systrap.js').then((module) => module.gvisorSystrap),
  'gvisor-kvm': () => import('../../facts/configurations/gvisor-kvm.js').then((module) => module.gvisorKvm),
  microvm: () => import('../../facts/configurations/microvm.js').then((module) => module.microvm),
  arm: () => import('../../facts/configurations/arm.js').then((module) => module.arm),
  'arm-vhe': () => import('../../facts/configurations/arm-vhe.js').then((module) => module.armVhe),
  'arm-pkvm': () => import('../../facts/configurations/arm-pkvm.js').then((module) => module.armPkvm),
  'risc-v': () => import('../../facts/configurations/risc-v.js').then((module) => module.riscV),
  'risc-v-h': () => import('../../facts/configurations/risc-v-h.js').then((module) => module.riscVH),
};
