import type { Text } from '../../core/language/locale.js';
import type { Instruction, Sensitivity } from '../instruction.js';
import { extended } from './common.js';

const always = {
  outcome: 'traps',
  text: {
    en: 'VM exit, whatever the VM-execution controls say.',
    'zh-Hans': '产生 VM 退出，与 VM 执行控制无关。',
    'zh-Hant': '產生 VM exit，與 VM 執行控制無關。',
  },
} as const;

const exits = (mnemonic: string, does: Text, sensitive: false | Sensitivity, why?: Text): Instruction => ({
  mnemonic,
  privileged: 'always',
  sensitive,
  does,
  user: always,
  ...(why && { why }),
  cite: ['intel-sdm-exits'],
});

const why = {
  vmx: {
    en: 'It works on VMX operation itself, by which the hypervisor rules.',
    'zh-Hans': '它作用于 VMX 操作本身，那正是 Hypervisor 的掌控手段。',
    'zh-Hant': '它作用於 VMX 操作本身，那正是 Hypervisor 的掌控手段。',
  },
  caches: {
    en: 'Would throw away what the hypervisor has written to the caches and not yet to memory.',
    'zh-Hans': '会丢弃 Hypervisor 写入缓存的数据行。',
    'zh-Hant': '會丟棄 Hypervisor 寫入快取的資料列。',
  },
  xcr0: {
    en: 'The guest-state area has no copy of XCR0.',
    'zh-Hans': '客户机状态区中没有 XCR0 的副本。',
    'zh-Hant': '客體狀態區中沒有 XCR0 的副本。',
  },
  platform: {
    en: 'It acts on the whole platform, not on one guest.',
    'zh-Hans': '它作用于整个平台，而不是某个客户机。',
    'zh-Hant': '它作用於整個平台，而非某個客體。',
  },
} as const;

/** The instructions that cause a VM exit unconditionally; VMX instructions are a selection. */
export const vtxUnconditional: readonly Instruction[] = [
  exits(
    'INVD',
    {
      en: 'Empties the caches without writing back.',
      'zh-Hans': '清空缓存，不写回。',
      'zh-Hant': '清空快取，不寫回。',
    },
    extended,
    why.caches,
  ),
  {
    ...exits(
      'XSETBV',
      {
        en: 'Writes XCR0: which register state is enabled.',
        'zh-Hans': '写 XCR0：启用哪些寄存器状态。',
        'zh-Hant': '寫入 XCR0：啟用哪些暫存器狀態。',
      },
      extended,
      why.xcr0,
    ),
    cite: ['intel-sdm-exits', 'intel-sdm-guest-state'],
  },
  exits(
    'GETSEC',
    {
      en: 'Enters, leaves or queries measured (SMX) operation.',
      'zh-Hans': '进入、离开或查询可度量的（SMX）环境。',
      'zh-Hant': '進入、離開或查詢可度量的（SMX）環境。',
    },
    extended,
    why.platform,
  ),
  exits(
    'VMXON',
    { en: 'Enters VMX operation.', 'zh-Hans': '进入 VMX 操作。', 'zh-Hant': '進入 VMX 操作。' },
    extended,
    why.vmx,
  ),
  exits(
    'VMXOFF',
    { en: 'Leaves VMX operation.', 'zh-Hans': '离开 VMX 操作。', 'zh-Hant': '離開 VMX 操作。' },
    extended,
    why.vmx,
  ),
  exits(
    'VMPTRLD',
    {
      en: 'Makes a control structure (VMCS) the current one.',
      'zh-Hans': '把一个控制结构（VMCS）设为当前。',
      'zh-Hant': '把一個控制結構（VMCS）設為目前使用。',
    },
    extended,
    why.vmx,
  ),
  exits(
    'VMLAUNCH',
    { en: 'Enters a guest.', 'zh-Hans': '进入客户机。', 'zh-Hant': '進入客體。' },
    extended,
    why.vmx,
  ),
  exits(
    'CPUID',
    { en: 'Identifies the processor.', 'zh-Hans': '识别处理器。', 'zh-Hant': '識別處理器。' },
    false,
  ),
  exits(
    'VMCALL',
    { en: 'Calls the hypervisor.', 'zh-Hans': '调用 Hypervisor。', 'zh-Hant': '呼叫 Hypervisor。' },
    false,
  ),
];
