import type { Configuration } from '../configuration.js';
import { intelSdmVmx } from '../sources/architectures.js';
import { firecrackerDesign, kataArchitecture, linuxKvmApi, linuxKvmMmu } from '../sources/configurations.js';
import { microvm as mechanics } from './mechanics/microvm.js';
import { anyRingExits, boundary, vmxApplicationDoes, vmxCrossings, vmxKernelMayNot } from './shared.js';

/** A small virtual machine around one workload. */
export const microvm = {
  architecture: mechanics.architecture,
  title: {
    en: 'MicroVM: a small VMM around one workload',
    'zh-Hans': '微虚拟机：一个负载一个小 VMM',
    'zh-Hant': '微虛擬機：一個負載一個小 VMM',
  },
  subtitle: {
    en: 'As KVM with QEMU, but the device model is small and locked in; the guest kernel is a real Linux.',
    'zh-Hans': '与 KVM 加 QEMU 相同，只是设备模型很小并被关起来；客户机内核是真正的 Linux。',
    'zh-Hant': '與 KVM 加 QEMU 相同，只是裝置模型很小並被關起來；客體核心是真正的 Linux。',
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
      does: {
        text: {
          en: 'A Linux kernel of its own for every workload: neighbours share no guest kernel.',
          'zh-Hans': '每个负载有自己的 Linux 内核：相邻负载不共享客户机内核。',
          'zh-Hant': '每個負載有自己的 Linux 核心：相鄰負載不共用客體核心。',
        },
        cite: ['firecracker-design'],
      },
      facts: [vmxKernelMayNot],
      cite: ['intel-sdm-vmx'],
    },
    {
      key: 'device-model',
      kind: 'device-model',
      level: 'root-3',
      label: 'Firecracker',
      does: {
        text: {
          en: 'Emulates only a few devices: most are virtio, such as network and block device.',
          'zh-Hans': '只模拟少数设备：多为 virtio，例如网络和块设备。',
          'zh-Hant': '只模擬少數裝置：多為 virtio，例如網路和區塊裝置。',
        },
        cite: ['firecracker-design'],
      },
      facts: [
        {
          term: boundary,
          text: {
            en: 'Behind the virtual machine stands a second wall: seccomp filters, and the jailer’s chroot, namespaces and cgroups.',
            'zh-Hans':
              '虚拟机之外还有第二道墙：seccomp 过滤器，以及 jailer 设置的 chroot、命名空间和控制组。',
            'zh-Hant':
              '虛擬機器之外還有第二道牆：seccomp 過濾器，以及 jailer 設定的 chroot、命名空間和控制群組。',
          },
          cite: ['firecracker-design'],
        },
      ],
      cite: ['firecracker-design'],
    },
    {
      key: 'host-kernel',
      kind: 'host-kernel',
      level: 'root-0',
      label: 'Linux + KVM',
      does: {
        text: {
          en: 'Handles every VM exit first; shared by all microVMs of the host.',
          'zh-Hans': '每次 VM 退出都先由它处理；主机上的所有微虚拟机共用它。',
          'zh-Hant': '每次 VM exit 都先由它處理；主機上的所有微虛擬機共用它。',
        },
        cite: ['linux-kvm-api', 'firecracker-design'],
      },
      cite: ['linux-kvm-api'],
    },
  ],
  crossings: vmxCrossings,
  notes: [
    anyRingExits,
    {
      text: {
        en: 'Firecracker is drawn. Kata Containers puts the containers of a pod into such a machine, with a choice of VMM.',
        'zh-Hans': '图中是 Firecracker。Kata Containers 把一个 Pod 的容器放进这样的虚拟机，VMM 可选。',
        'zh-Hant': '圖中是 Firecracker。Kata Containers 把一個 Pod 的容器放進這樣的虛擬機器，VMM 可選。',
      },
      cite: ['firecracker-design', 'kata-architecture'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'virtio-kick',
  sources: [intelSdmVmx, firecrackerDesign, linuxKvmApi, linuxKvmMmu, kataArchitecture],
} as const satisfies Configuration;
