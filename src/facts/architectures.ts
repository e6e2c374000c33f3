import type { Text } from '../core/locale.js';
import type { Source } from '../core/source.js';
import {
  armArm,
  intel386RealMode,
  intelSdmProtection,
  intelSdmVmx,
  riscvHypervisor,
  riscvPrivileged,
  s370Principles,
} from './sources/architectures.js';

/** A privilege level: a ring, an exception level or a mode. */
export interface Level {
  /** Kebab-case, unique in the architecture. */
  readonly key: string;
  readonly label: Text;
  /** The architecture's own number where it has one. */
  readonly number?: number;
}

/** A copy of the levels that the processor is in or not in, e.g. VMX root operation. */
export interface Plane {
  readonly key: string;
  readonly label?: Text;
  readonly note?: Text;
  /** From least to most privileged: the order of the picture, outside to inside. */
  readonly levels: readonly Level[];
  readonly cite: readonly string[];
}

export interface ArchitectureFacts {
  /** Which number means more privilege. */
  readonly numbering: 'lower-is-more' | 'higher-is-more' | 'none';
  /** Name of the bar under the picture. */
  readonly processor: Text;
  readonly planes: readonly Plane[];
  readonly sources: readonly Source[];
}

const processor = { en: 'Processor', 'zh-Hans': '处理器', 'zh-Hant': '處理器' } as const;
const onePlaneAtATime = {
  en: 'Processor: at any moment in one plane and one ring',
  'zh-Hans': '处理器：任一时刻只处在一个平面的一个环中',
  'zh-Hant': '處理器：任一時刻只處在一個平面的一個環中',
} as const;
const guestWorld = { en: 'the guest’s world', 'zh-Hans': '客户机的世界', 'zh-Hant': '客體的世界' } as const;
const hypervisorWorld = {
  en: 'the hypervisor’s world',
  'zh-Hans': 'Hypervisor 的世界',
  'zh-Hant': 'Hypervisor 的世界',
} as const;

function rings(prefix: string): Level[] {
  return [3, 2, 1, 0].map((number) => ({
    key: `${prefix}-${number}`,
    label: { en: `ring ${number}`, 'zh-Hans': `${number} 环`, 'zh-Hant': `${number} 環` },
    number,
  }));
}

function exceptionLevels(): Level[] {
  return [0, 1, 2, 3].map((number) => ({ key: `el${number}`, label: `EL${number}`, number }));
}

/** The levels of every architecture that the figures draw, least privilege first. */
export const architectures = {
  'x86-real': {
    numbering: 'none',
    processor,
    planes: [
      {
        key: 'processor',
        levels: [{ key: 'real', label: { en: 'real mode', 'zh-Hans': '实模式', 'zh-Hant': '真實模式' } }],
        cite: ['intel-386-real-mode'],
      },
    ],
    sources: [intel386RealMode],
  },
  x86: {
    numbering: 'lower-is-more',
    processor,
    planes: [{ key: 'processor', levels: rings('ring'), cite: ['intel-sdm-protection'] }],
    sources: [intelSdmProtection],
  },
  'x86-vmx': {
    numbering: 'lower-is-more',
    processor: onePlaneAtATime,
    planes: [
      {
        key: 'nonroot',
        label: { en: 'VMX non-root operation', 'zh-Hans': 'VMX 非根操作', 'zh-Hant': 'VMX 非根操作' },
        note: guestWorld,
        levels: rings('nonroot'),
        cite: ['intel-sdm-vmx'],
      },
      {
        key: 'root',
        label: { en: 'VMX root operation', 'zh-Hans': 'VMX 根操作', 'zh-Hant': 'VMX 根操作' },
        note: hypervisorWorld,
        levels: rings('root'),
        cite: ['intel-sdm-vmx'],
      },
    ],
    sources: [intelSdmVmx],
  },
  arm: {
    numbering: 'higher-is-more',
    processor,
    planes: [{ key: 'processor', levels: exceptionLevels(), cite: ['arm-arm'] }],
    sources: [armArm],
  },
  'risc-v': {
    numbering: 'none',
    processor,
    planes: [
      {
        key: 'processor',
        levels: [
          { key: 'u', label: 'U' },
          { key: 's', label: 'S' },
          { key: 'm', label: 'M' },
        ],
        cite: ['riscv-privileged'],
      },
    ],
    sources: [riscvPrivileged],
  },
  'risc-v-h': {
    numbering: 'none',
    processor,
    planes: [
      {
        key: 'virtual',
        label: { en: 'Virtualized: V=1', 'zh-Hans': '虚拟化：V=1', 'zh-Hant': '虛擬化：V=1' },
        note: { en: 'two-stage translation', 'zh-Hans': '两级地址转换', 'zh-Hant': '兩階段位址轉譯' },
        levels: [
          { key: 'vu', label: 'VU' },
          { key: 'vs', label: 'VS' },
        ],
        cite: ['riscv-hypervisor'],
      },
      {
        key: 'host',
        label: { en: 'Not virtualized: V=0', 'zh-Hans': '非虚拟化：V=0', 'zh-Hant': '非虛擬化：V=0' },
        note: hypervisorWorld,
        levels: [
          { key: 'u', label: 'U' },
          { key: 'hs', label: 'HS' },
          { key: 'm', label: 'M' },
        ],
        cite: ['riscv-hypervisor'],
      },
    ],
    sources: [riscvHypervisor],
  },
  s370: {
    numbering: 'none',
    processor,
    planes: [
      {
        key: 'processor',
        levels: [
          {
            key: 'problem',
            label: { en: 'problem state', 'zh-Hans': '问题状态', 'zh-Hant': '問題狀態' },
          },
          {
            key: 'supervisor',
            label: { en: 'supervisor state', 'zh-Hans': '管理状态', 'zh-Hant': '監督狀態' },
          },
        ],
        cite: ['s370-principles'],
      },
    ],
    sources: [s370Principles],
  },
} as const satisfies Record<string, ArchitectureFacts>;

export type Architecture = keyof typeof architectures;
