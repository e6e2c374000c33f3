import type { WordsLike } from '../../../../core/language/by-language.js';
import { words as rights } from '../../../../facts/words/en/x86-rights.js';
import { words as operations } from '../../../../machine/words/en/operations.js';

/** What the figure says, in English. */
export const words = {
  name: 'Privilege rings and levels',
  sentence: 'When {operation} under {preset}',
  options: {
    operation: { label: 'Operation', values: { '': 'nothing happens: who runs where', ...operations } },
  },
  rights,
  presets: {
    native: 'Bare metal',
    'real-mode': 'Real mode',
    interpretation: 'Interpretation',
    emulation: 'Emulation (QEMU TCG)',
    'scan-and-patch': 'Scan and patch',
    'binary-translation': 'Binary translation',
    'trap-and-emulate': 'Trap and emulate (System/370)',
    'deprivileged-untranslated': 'Trap and emulate on IA-32',
    'paravirtual-32': 'Paravirtual, 32-bit (Xen)',
    'paravirtual-32-on-64': 'Paravirtual, 32-bit on 64-bit Xen',
    'paravirtual-64': 'Paravirtual, 64-bit (Xen)',
    'hardware-assisted': 'Hardware-assisted (VT-x)',
    'hardware-shadow-paging': 'VT-x with shadow paging',
    kvm: 'KVM and QEMU',
    'xen-hvm': 'Xen HVM',
    'hyper-v': 'Hyper-V',
    esxi: 'VMware ESXi',
    nested: 'Nested virtualization',
    container: 'Containers',
    'gvisor-systrap': 'gVisor (systrap)',
    'gvisor-kvm': 'gVisor (KVM)',
    microvm: 'MicroVM (Firecracker)',
    arm: 'Arm',
    'arm-vhe': 'Arm: KVM with VHE',
    'arm-pkvm': 'Arm: protected KVM',
    'risc-v': 'RISC-V',
    'risc-v-h': 'RISC-V with hypervisor extension',
  },
  /** Names for marks where the name of the kind is too long. */
  short: { hypervisor: 'Hypervisor', 'device-model': 'Device model', hardware: 'Firmware' },
  signs: { costs: 'Step that costs a trap, an exit or a switch', free: 'Step that costs none of these' },
  processor: 'Processor',
  unused: 'unused',
  notShown: 'not shown',
  ranks: { least: 'least privilege', most: 'most privilege' },
  order: 'Order',
  orders: {
    'lower-is-more': 'Inward is more privileged; the smaller number is the more privileged.',
    'higher-is-more': 'Inward is more privileged; the higher level is the more privileged.',
    none: 'Inward is more privileged.',
  },
  does: 'Does',
  place: 'Runs in',
  machine: 'Machine',
  who: 'Who',
  may: 'Rights',
  levels: 'Levels',
  way: 'Crossing',
  alias: (name: string) => `“${name}” is an informal name, not one of the architecture.`,
  summary: (level: string, who: string) => `${level}: ${who}.`,
  least: 'From least to most privileged:',
} as const;

export type RingWords = WordsLike<typeof words>;
