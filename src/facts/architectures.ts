import type { ArchitectureFacts } from './architecture.js';
import type { Architecture } from './levels.js';
import { processor, rings, x86 } from './architectures/x86.js';
import {
  armArm,
  intel386RealMode,
  intelSdmVmx,
  riscvHypervisor,
  riscvPrivileged,
  s370Principles,
} from './sources/architectures.js';

export type { ArchitectureFacts } from './architecture.js';
export type { Architecture } from './levels.js';

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

const exceptionLevels = ([0, 1, 2, 3] as const).map((number) => ({
  key: `el${number}`,
  label: `EL${number}`,
  number,
}));

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
  x86,
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
        levels: rings('root', ['nonroot']),
        cite: ['intel-sdm-vmx'],
      },
    ],
    sources: [intelSdmVmx],
  },
  arm: {
    numbering: 'higher-is-more',
    processor,
    planes: [{ key: 'processor', levels: exceptionLevels, cite: ['arm-arm'] }],
    sources: [armArm],
  },
  'risc-v': {
    numbering: 'higher-is-more',
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
    numbering: 'higher-is-more',
    processor,
    planes: [
      {
        key: 'virtual',
        label: { en: 'Virtualized: V=1', 'zh-Hans': '虚拟化：V=1', 'zh-Hant': '虛擬化：V=1' },
        note: { en: 'two-stage translation', 'zh-Hans': '两阶段地址转换', 'zh-Hant': '兩階段位址轉譯' },
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
          { key: 'hs', label: 'HS', over: ['virtual'] },
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
          { key: 'problem', label: { en: 'problem state', 'zh-Hans': '问题状态', 'zh-Hant': '問題狀態' } },
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
} as const satisfies Record<Architecture, ArchitectureFacts>;
