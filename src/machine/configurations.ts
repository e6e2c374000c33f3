import type { Architecture } from '../facts/levels.js';
import { armPkvm } from '../facts/configurations/mechanics/arm-pkvm.js';
import { armVhe } from '../facts/configurations/mechanics/arm-vhe.js';
import { arm } from '../facts/configurations/mechanics/arm.js';
import { binaryTranslation } from '../facts/configurations/mechanics/binary-translation.js';
import { container } from '../facts/configurations/mechanics/container.js';
import { deprivilegedUntranslated } from '../facts/configurations/mechanics/deprivileged-untranslated.js';
import { emulation } from '../facts/configurations/mechanics/emulation.js';
import { esxi } from '../facts/configurations/mechanics/esxi.js';
import { gvisorKvm } from '../facts/configurations/mechanics/gvisor-kvm.js';
import { gvisorSystrap } from '../facts/configurations/mechanics/gvisor-systrap.js';
import { hardwareAssisted } from '../facts/configurations/mechanics/hardware-assisted.js';
import { hardwareShadowPaging } from '../facts/configurations/mechanics/hardware-shadow-paging.js';
import { hyperV } from '../facts/configurations/mechanics/hyper-v.js';
import { interpretation } from '../facts/configurations/mechanics/interpretation.js';
import { kvm } from '../facts/configurations/mechanics/kvm.js';
import { microvm } from '../facts/configurations/mechanics/microvm.js';
import { native } from '../facts/configurations/mechanics/native.js';
import { nested } from '../facts/configurations/mechanics/nested.js';
import { paravirtual32On64 } from '../facts/configurations/mechanics/paravirtual-32-on-64.js';
import { paravirtual32 } from '../facts/configurations/mechanics/paravirtual-32.js';
import { paravirtual64 } from '../facts/configurations/mechanics/paravirtual-64.js';
import { realMode } from '../facts/configurations/mechanics/real-mode.js';
import { riscVH } from '../facts/configurations/mechanics/risc-v-h.js';
import { riscV } from '../facts/configurations/mechanics/risc-v.js';
import { scanAndPatch } from '../facts/configurations/mechanics/scan-and-patch.js';
import { trapAndEmulate } from '../facts/configurations/mechanics/trap-and-emulate.js';
import { xenHvm } from '../facts/configurations/mechanics/xen-hvm.js';
import type { Mechanics } from '../facts/mechanism.js';
import type { Traceable } from './walk.js';

function traceable({ architecture, at, mechanism }: Mechanics<Architecture>): Traceable {
  return { architecture, occupants: Object.entries(at).map(([key, level]) => ({ key, level })), mechanism };
}

/** Every configuration that can be traced, by id: places and mechanism without the words. */
export const configurations = {
  native: traceable(native),
  'real-mode': traceable(realMode),
  interpretation: traceable(interpretation),
  emulation: traceable(emulation),
  'trap-and-emulate': traceable(trapAndEmulate),
  'deprivileged-untranslated': traceable(deprivilegedUntranslated),
  'scan-and-patch': traceable(scanAndPatch),
  'binary-translation': traceable(binaryTranslation),
  'paravirtual-32': traceable(paravirtual32),
  'paravirtual-32-on-64': traceable(paravirtual32On64),
  'paravirtual-64': traceable(paravirtual64),
  'hardware-shadow-paging': traceable(hardwareShadowPaging),
  'hardware-assisted': traceable(hardwareAssisted),
  kvm: traceable(kvm),
  'xen-hvm': traceable(xenHvm),
  'hyper-v': traceable(hyperV),
  esxi: traceable(esxi),
  nested: traceable(nested),
  container: traceable(container),
  'gvisor-systrap': traceable(gvisorSystrap),
  'gvisor-kvm': traceable(gvisorKvm),
  microvm: traceable(microvm),
  arm: traceable(arm),
  'arm-vhe': traceable(armVhe),
  'arm-pkvm': traceable(armPkvm),
  'risc-v': traceable(riscV),
  'risc-v-h': traceable(riscVH),
} as const satisfies Record<string, Traceable>;

export type ConfigurationId = keyof typeof configurations;
