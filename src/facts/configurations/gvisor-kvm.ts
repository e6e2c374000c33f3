import type { Configuration } from '../configuration.js';
import { intelSdmVmx } from '../sources/architectures.js';
import { gvisorKvmSource, gvisorPlatforms, gvisorRing0 } from '../sources/configurations.js';
import { gvisorKvm as mechanics } from './mechanics/gvisor-kvm.js';
import { systemCalls, vmxCrossings } from './shared.js';

/** gVisor on KVM. */
export const gvisorKvm = {
  architecture: mechanics.architecture,
  title: {
    en: 'gVisor (KVM): one kernel on two planes',
    'zh-Hans': 'gVisor（KVM）：跨两个平面的内核',
    'zh-Hant': 'gVisor（KVM）：跨兩個平面的核心',
  },
  subtitle: {
    en: 'The Sentry runs in non-root ring 0 under the application and, as the same program, in root ring 3.',
    'zh-Hans': 'Sentry 在非根操作 0 环支撑应用程序，同一个程序又在根操作 3 环运行。',
    'zh-Hant': 'Sentry 在非根操作 0 環支撐應用程式，同一個程式又在根操作 3 環執行。',
  },
  occupants: [
    {
      key: 'application',
      kind: 'application',
      level: 'nonroot-3',
      does: {
        text: {
          en: 'Its system calls enter the Sentry in ring 0 of the same plane, without a VM exit.',
          'zh-Hans': '它的系统调用进入同一平面 0 环的 Sentry，不引起 VM 退出。',
          'zh-Hant': '它的系統呼叫進入同一平面 0 環的 Sentry，不引起 VM exit。',
        },
        cite: ['gvisor-kvm'],
      },
      cite: ['gvisor-kvm'],
    },
    {
      key: 'sentry',
      kind: 'application-kernel',
      level: 'nonroot-0',
      label: 'Sentry',
      does: {
        text: {
          en: 'Serves system calls and page faults of the application; leaves the plane by HLT when it needs the host.',
          'zh-Hans': '处理应用程序的系统调用和缺页；需要宿主机时用 HLT 离开这个平面。',
          'zh-Hant': '處理應用程式的系統呼叫和分頁錯誤；需要主機時用 HLT 離開這個平面。',
        },
        cite: ['gvisor-kvm'],
      },
      facts: [
        {
          term: { en: 'Instructions', 'zh-Hans': '指令', 'zh-Hant': '指令' },
          text: {
            en: 'Executes MOV CR3, SWAPGS and SYSRET or IRET itself on every crossing, without an exit.',
            'zh-Hans': '每次往返都自己执行 MOV CR3、SWAPGS 以及 SYSRET 或 IRET，不引起退出。',
            'zh-Hant': '每次往返都自己執行 MOV CR3、SWAPGS 以及 SYSRET 或 IRET，不引起 VM exit。',
          },
          cite: ['gvisor-ring0'],
        },
        {
          term: systemCalls,
          text: {
            en: 'No guest Linux is needed: the Sentry implements them itself, on either plane.',
            'zh-Hans': '不需要客户机 Linux：无论在哪个平面，都由 Sentry 自己实现。',
            'zh-Hant': '不需要客體 Linux：無論在哪個平面，都由 Sentry 自己實作。',
          },
          cite: ['gvisor-platforms'],
        },
      ],
      cite: ['gvisor-kvm', 'gvisor-platforms'],
    },
    {
      key: 'sentry-host',
      kind: 'application-kernel',
      level: 'root-3',
      label: { en: 'Sentry (host)', 'zh-Hans': 'Sentry（主机侧）', 'zh-Hant': 'Sentry（主機側）' },
      does: {
        text: {
          en: 'The same program as an ordinary host process; makes the few host system calls.',
          'zh-Hans': '同一个程序作为宿主机普通进程的一面；发出少数宿主机系统调用。',
          'zh-Hant': '同一個程式作為主機一般行程的一面；發出少數主機系統呼叫。',
        },
        cite: ['gvisor-kvm', 'gvisor-platforms'],
      },
      cite: ['gvisor-kvm'],
    },
    {
      key: 'host-kernel',
      kind: 'host-kernel',
      level: 'root-0',
      label: 'Linux + KVM',
      does: {
        text: {
          en: 'Switches the planes on the Sentry’s behalf; no device is emulated.',
          'zh-Hans': '替 Sentry 切换平面；不模拟任何设备。',
          'zh-Hant': '替 Sentry 切換平面；不模擬任何裝置。',
        },
        cite: ['gvisor-platforms'],
      },
      cite: ['gvisor-platforms', 'intel-sdm-vmx'],
    },
  ],
  crossings: vmxCrossings,
  notes: [
    {
      text: {
        en: 'VMX without virtual hardware and without a guest Linux: the Sentry is guest kernel and VMM in one, and crossings between application and Sentry get faster.',
        'zh-Hans':
          '用了 VMX，却没有虚拟硬件，也没有客户机 Linux：Sentry 身兼客户机内核与 VMM，应用程序与 Sentry 之间的往返也更快。',
        'zh-Hant':
          '用了 VMX，卻沒有虛擬硬體，也沒有客體 Linux：Sentry 身兼客體核心與 VMM，應用程式與 Sentry 之間的往返也更快。',
      },
      cite: ['gvisor-platforms'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'system-call',
  sources: [gvisorKvmSource, gvisorPlatforms, gvisorRing0, intelSdmVmx],
} as const satisfies Configuration;
