import type { Configuration } from '../configuration.js';
import { intelSdmVmx } from '../sources/architectures.js';
import {
  linuxKvmApi,
  linuxKvmMmu,
  linuxKvmVmx,
  qemuVirtioBackends,
  ringMinusOne,
} from '../sources/configurations.js';
import { kvm as mechanics } from './mechanics/kvm.js';
import {
  anyRingExits,
  devices,
  memory,
  rootAliases,
  vmxApplicationDoes,
  vmxCrossings,
  vmxKernelDoes,
  vmxKernelMayNot,
} from './shared.js';

/** A guest of KVM with QEMU as its device model. */
export const kvm = {
  architecture: mechanics.architecture,
  title: {
    en: 'KVM: Linux and QEMU share the work',
    'zh-Hans': 'KVM：Linux 与 QEMU 分工',
    'zh-Hant': 'KVM：Linux 與 QEMU 分工',
  },
  subtitle: {
    en: 'KVM is a part of the host kernel in root ring 0; QEMU is an ordinary process in root ring 3.',
    'zh-Hans': 'KVM 是宿主机内核的一部分，在根操作 0 环；QEMU 是普通进程，在根操作 3 环。',
    'zh-Hant': 'KVM 是主機核心的一部分，在根操作 0 環；QEMU 是一般行程，在根操作 3 環。',
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
      label: 'QEMU',
      does: {
        text: {
          en: 'Holds the guest’s memory, starts its processors by the KVM_RUN call, and emulates the devices that KVM does not.',
          'zh-Hans': '持有客户机的内存，用 KVM_RUN 调用启动其处理器，并模拟 KVM 不模拟的设备。',
          'zh-Hant': '持有客體的記憶體，用 KVM_RUN 呼叫啟動其處理器，並模擬 KVM 不模擬的裝置。',
        },
        cite: ['linux-kvm-api'],
      },
      cite: ['linux-kvm-api'],
    },
    {
      key: 'host-kernel',
      kind: 'host-kernel',
      level: 'root-0',
      label: 'Linux + KVM',
      does: {
        text: {
          en: 'Schedules the guest’s processors as threads and handles every VM exit first.',
          'zh-Hans': '把客户机的处理器当作线程调度，每次 VM 退出都先由它处理。',
          'zh-Hant': '把客體的處理器當作執行緒排程，每次 VM exit 都先由它處理。',
        },
        cite: ['linux-kvm-api'],
      },
      facts: [
        {
          term: memory,
          text: {
            en: 'With EPT it lets the guest load CR3 without an exit, and fills a missing EPT entry at the first touch.',
            'zh-Hans': '有了 EPT，客户机装入 CR3 不再退出；缺少的 EPT 项在第一次访问时补上。',
            'zh-Hant': '有了 EPT，客體載入 CR3 不再引起 VM exit；缺少的 EPT 項在第一次存取時補上。',
          },
          cite: ['linux-kvm-vmx'],
        },
        {
          term: devices,
          text: {
            en: 'Emulates the interrupt controllers itself. A virtio notice costs one exit and becomes a signal (ioeventfd): this processor need not go back to QEMU; a thread of QEMU, or vhost in the kernel, serves the queue.',
            'zh-Hans':
              '自己模拟中断控制器。virtio 的一次通知引起一次退出，变成一个信号（ioeventfd）：这个处理器不必回到 QEMU，由 QEMU 的一个线程或内核里的 vhost 处理队列。',
            'zh-Hant':
              '自己模擬中斷控制器。virtio 的一次通知引起一次 VM exit，變成一個訊號（ioeventfd）：這個處理器不必回到 QEMU，由 QEMU 的一個執行緒或核心裡的 vhost 處理佇列。',
          },
          cite: ['linux-kvm-api', 'qemu-virtio-backends'],
        },
      ],
      cite: ['linux-kvm-api', 'intel-sdm-vmx'],
    },
  ],
  crossings: vmxCrossings,
  aliases: rootAliases,
  notes: [
    anyRingExits,
    {
      text: {
        en: 'QEMU alone is no hypervisor here: it is the device model, with no more privilege than any other process.',
        'zh-Hans': '这里的 QEMU 单独并不是 Hypervisor：它是设备模型，特权并不比别的进程高。',
        'zh-Hant': '這裡的 QEMU 單獨並不是 Hypervisor：它是裝置模型，特權並不比別的行程高。',
      },
      cite: ['linux-kvm-api'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'port-io',
  sources: [intelSdmVmx, linuxKvmApi, linuxKvmVmx, ringMinusOne, qemuVirtioBackends, linuxKvmMmu],
} as const satisfies Configuration;
