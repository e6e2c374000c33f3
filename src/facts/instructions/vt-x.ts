import type { Instruction, InstructionSet } from '../instruction.js';
import {
  bugnionNiehTsafrir,
  intelSdmExits,
  intelSdmGuestState,
  popekGoldberg,
} from '../sources/instructions.js';
import { intelSdmReference } from '../sources/intel-sdm-reference.js';
import { ia32Instructions, type Ia32Texts } from './ia-32.js';
import { vtxUnconditional } from './vt-x-unconditional.js';
import { controlRegisters, vtxOverrides, type Override } from './vt-x-overrides.js';

/** Replaces what IA-32 says of privilege and sensitivity; the rest of an instruction stays as it is. */
function under({ mnemonic, does, why }: Instruction, override: Override): Instruction {
  const reason = override.why ?? (override.sensitive === false ? undefined : why);
  return { mnemonic, does, ...override, ...(reason && { why: reason }) };
}

const exitsAlways = new Set(vtxUnconditional.map(({ mnemonic }) => mnemonic));

const derived = (t: Ia32Texts): readonly Instruction[] =>
  ia32Instructions(t).flatMap((instruction): readonly Instruction[] => {
    if (exitsAlways.has(instruction.mnemonic)) return [];
    if (instruction.mnemonic === 'MOV CRn')
      return Object.entries(controlRegisters).map(([mnemonic, override]) =>
        under({ ...instruction, mnemonic }, override),
      );
    const override = vtxOverrides[instruction.mnemonic];
    return [override ? under(instruction, override) : instruction];
  });

const data = {
  isa: 'IA-32 + VT-x',
  title: {
    en: 'VT-x: whatever touches host state exits to the hypervisor',
    'zh-Hans': 'VT-x：凡触及宿主机状态的指令都退出到 Hypervisor',
    'zh-Hant': 'VT-x：凡觸及主機狀態的指令都退出至 Hypervisor',
  },
  subtitle: {
    en: 'The condition restated over VM exits: POPF still does not trap, it has become harmless.',
    'zh-Hans': '以 VM 退出重述该条件：POPF 依然不陷入，只是变得无害了。',
    'zh-Hant': '以 VM exit 重述該條件：POPF 依然不陷入，只是變得無害了。',
  },
  conditions: {
    'CR mask bit = 1': true,
    'bitmap bit = 1': true,
    'MOV-DR exiting = 1': true,
    'RDPMC exiting = 1': true,
    'HLT exiting = 1': true,
    'WBINVD exiting = 1': true,
    'CR3-load exiting = 1': false,
    'descriptor-table exiting = 1': false,
    'INVLPG exiting = 1': false,
    'RDTSC exiting = 1': false,
  },
  sets: {
    privileged: { en: 'Exits to root mode', 'zh-Hans': '退出到根模式', 'zh-Hant': '退出至根模式' },
    sensitive: {
      en: 'Touches host state',
      'zh-Hans': '触及宿主机状态',
      'zh-Hant': '觸及主機狀態',
    },
    terms: {
      does: { en: 'What it does', 'zh-Hans': '作用', 'zh-Hant': '作用' },
      user: { en: 'In non-root operation', 'zh-Hans': '在非根操作中', 'zh-Hant': '在非根操作中' },
      privileged: { en: 'Exits', 'zh-Hans': '是否退出', 'zh-Hant': '是否產生 VM exit' },
    },
  },
  virtualizable: true,
  groups: [
    {
      id: 'tamed',
      label: {
        en: 'Harmless now: work on the guest’s own copy',
        'zh-Hans': '已变得无害：只作用于客户机自己的副本',
        'zh-Hant': '已變得無害：只作用於客體自己的副本',
      },
      cite: ['intel-sdm-guest-state'],
    },
  ],
  notes: [
    {
      text: {
        en: '“Touches host state” is not Popek and Goldberg’s set. It asks which instructions must not reach the real machine; so INVD and RDPMC, outside the model of 1974, belong to it.',
        'zh-Hans':
          '“触及宿主机状态”并非 Popek 与 Goldberg 所说的集合，它问的是哪些指令不得触及真实的机器；因此 1974 年模型之外的 INVD 和 RDPMC 也在其中。',
        'zh-Hant':
          '「觸及主機狀態」並非 Popek 與 Goldberg 所說的集合，它問的是哪些指令不得觸及真正的機器；因此 1974 年模型之外的 INVD 與 RDPMC 也在其中。',
      },
      cite: ['bugnion-nieh-tsafrir', 'popek-goldberg-1974'],
    },
    {
      text: {
        en: 'Restated for root and non-root mode: every instruction that was sensitive before either exits or works on state of the guest’s own.',
        'zh-Hans': '按根模式与非根模式重述：凡原先敏感的指令，要么退出，要么只作用于客户机自己的状态。',
        'zh-Hant': '依根模式與非根模式重述：凡原先敏感的指令，要麼退出，要麼只作用於客體自己的狀態。',
      },
      cite: ['bugnion-nieh-tsafrir', 'popek-goldberg-1974'],
    },
    {
      text: {
        en: 'One choice of VM-execution controls is drawn, with EPT on. Other choices move instructions between the sets. Of the VMX instructions, a selection is drawn.',
        'zh-Hans':
          '图示为 VM 执行控制的一种取值，并启用 EPT。取值不同，指令所属的集合也会不同。VMX 指令仅为选列。',
        'zh-Hant':
          '圖示為 VM 執行控制的一種取值，並啟用 EPT。取值不同，指令所屬的集合也會不同。VMX 指令僅為選列。',
      },
      cite: ['intel-sdm-exits'],
    },
    {
      text: {
        en: 'CPUID, HLT, WBINVD and VMCALL exit although they change no state of the hypervisor.',
        'zh-Hans': 'CPUID、HLT、WBINVD 和 VMCALL 并不改变 Hypervisor 的状态，却也退出。',
        'zh-Hant': 'CPUID、HLT、WBINVD 與 VMCALL 並不改變 Hypervisor 的狀態，卻也退出。',
      },
      cite: ['intel-sdm-exits'],
    },
    {
      text: {
        en: 'A fault by privilege level comes before the exit: RDMSR in ring 3 of the guest faults into the guest kernel.',
        'zh-Hans': '特权级异常先于 VM 退出：在客户机的 3 环执行 RDMSR，会陷入客户机内核。',
        'zh-Hant': '特權等級例外先於 VM exit：在客體的 3 環執行 RDMSR，會陷入客體核心。',
      },
      cite: ['intel-sdm-exits'],
    },
  ],
  sources: [popekGoldberg, bugnionNiehTsafrir, intelSdmExits, intelSdmGuestState, intelSdmReference],
} as const satisfies Omit<InstructionSet, 'instructions'>;

/** IA-32 in VMX non-root operation: the condition restated over VM exits. */
export const vtX = (t: Ia32Texts): InstructionSet => ({
  ...data,
  instructions: [...derived(t), ...vtxUnconditional],
});
