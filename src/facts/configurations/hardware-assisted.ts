import type { Configuration } from '../configuration.js';
import { intelSdmVmx } from '../sources/architectures.js';
import { amdApmSvm, bugnionNiehTsafrir2017, ringMinusOne } from '../sources/configurations.js';
import { hardwareAssisted as mechanics } from './mechanics/hardware-assisted.js';
import {
  anyRingExits,
  rootAliases,
  vmxApplicationDoes,
  vmxCrossings,
  vmxKernelDoes,
  vmxKernelMayNot,
} from './shared.js';

/** A guest under VT-x with nested paging. */
export const hardwareAssisted = {
  architecture: mechanics.architecture,
  title: {
    en: 'Hardware assistance (Intel VT-x): two planes',
    'zh-Hans': '硬件辅助虚拟化（Intel VT-x）：两个平面',
    'zh-Hant': '硬體輔助虛擬化（Intel VT-x）：兩個平面',
  },
  subtitle: {
    en: 'VMX adds a second set of rings, not a fifth ring, so the guest kernel keeps ring 0.',
    'zh-Hans': 'VMX 增加的是第二套环，而不是第五个环，所以客户机内核仍在 0 环。',
    'zh-Hant': 'VMX 增加的是第二套環，而不是第五個環，所以客體核心仍在 0 環。',
  },
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'nonroot-3',
      does: vmxApplicationDoes,
      cite: ['intel-sdm-vmx'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'nonroot-0',
      does: vmxKernelDoes,
      facts: [vmxKernelMayNot],
      cite: ['intel-sdm-vmx'],
    },
    {
      key: 'device-model',
      kind: 'device-model',
      level: 'root-3',
      does: {
        text: {
          en: 'A process that emulates the guest’s devices; the hypervisor asks it when an exit was about a device.',
          'zh-Hans': '模拟客户机设备的进程；若退出与设备有关，Hypervisor 就请它处理。',
          'zh-Hant': '模擬客體裝置的行程；若 VM exit 的原因與裝置有關，Hypervisor 就請它處理。',
        },
        cite: ['bugnion-nieh-tsafrir-2017'],
      },
      cite: ['bugnion-nieh-tsafrir-2017'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'root-0',
      does: {
        text: {
          en: 'Chooses what causes a VM exit, handles it, and resumes the guest by a VM entry.',
          'zh-Hans': '选定哪些事情引起 VM 退出，处理之后用 VM 进入恢复客户机。',
          'zh-Hant': '選定哪些事情引起 VM exit，處理之後用 VM entry 恢復客體。',
        },
        cite: ['intel-sdm-vmx'],
      },
      cite: ['intel-sdm-vmx'],
    },
  ],
  crossings: vmxCrossings,
  aliases: rootAliases,
  notes: [
    anyRingExits,
    {
      text: {
        en: 'What is often called “ring −1” is the root plane, which has four rings of its own.',
        'zh-Hans': '常说的“−1 环”其实是根操作这个平面，它自己也有四个环。',
        'zh-Hant': '常說的「−1 環」其實是根操作這個平面，它自己也有四個環。',
      },
      cite: ['intel-sdm-vmx', 'ring-minus-one'],
    },
    {
      text: {
        en: 'On AMD processors (SVM) the planes are called host and guest mode, an exit #VMEXIT, and the hypervisor chooses whether CPUID exits.',
        'zh-Hans':
          '在 AMD 处理器上（SVM），两个平面叫作宿主模式和客户机模式，退出叫作 #VMEXIT，CPUID 是否退出由 Hypervisor 选择。',
        'zh-Hant':
          '在 AMD 處理器上（SVM），兩個平面稱為主機模式和客體模式，VM exit 稱為 #VMEXIT，CPUID 是否引起它由 Hypervisor 選擇。',
      },
      cite: ['amd-apm-svm'],
    },
    {
      text: {
        en: 'Drawn with EPT, which saves exits: the guest changes its page tables, loads CR3 and takes its own page faults without one. What still exits is an access for which the EPT has no entry yet, once for each missing entry.',
        'zh-Hans':
          '图中使用 EPT，它省去的是退出：客户机改页表、装入 CR3、处理自己的缺页，都不退出。仍要退出的是 EPT 尚无表项的访问，每缺一项退出一次。',
        'zh-Hant':
          '圖中使用 EPT，它省去的是 VM exit：客體改分頁表、載入 CR3、處理自己的分頁錯誤，都不會引起。仍會引起的是 EPT 尚無項目的存取，每缺一項一次。',
      },
      cite: ['intel-sdm-vmx', 'bugnion-nieh-tsafrir-2017'],
    },
    {
      text: {
        en: 'POPF does not exit, but an exit can follow it if the hypervisor waits for interrupts to be turned on.',
        'zh-Hans': 'POPF 不退出，但如果 Hypervisor 正在等待中断打开，随后可能有一次退出。',
        'zh-Hant': 'POPF 不會引起 VM exit，但如果 Hypervisor 正在等待中斷開啟，隨後可能有一次。',
      },
      cite: ['intel-sdm-vmx'],
    },
  ],
  mechanism: mechanics.mechanism,
  sources: [intelSdmVmx, ringMinusOne, bugnionNiehTsafrir2017, amdApmSvm],
} as const satisfies Configuration;
