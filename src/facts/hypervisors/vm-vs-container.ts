import { gvisorPlatforms, kataArchitecture, linuxNamespaces } from '../sources/configurations.js';
import {
  dockerLiveRestore,
  dockerSeccomp,
  gvisorSecurity2019,
  moby,
} from '../sources/hypervisor-products.js';
import { kivity2007, kvmIrqChip } from '../sources/hypervisors.js';
import { linux, qemu } from './kvm.js';
import { application, eachVm, guest, guestKernel, hardware, pair } from './shared.js';
import type { Column, Layer, Stacks } from './stack.js';
import { place, walls } from './terms.js';

const label = {
  sandbox: { en: 'sandbox', 'zh-Hans': '沙箱', 'zh-Hant': '沙箱' },
  container: { en: 'container', 'zh-Hans': '容器', 'zh-Hant': '容器' },
} as const;

function two(name: keyof typeof label, layers: readonly Layer[]): readonly Column[] {
  return pair(name, { label: label[name], layers });
}

const plainLinux: Layer = {
  key: 'linux',
  kind: 'host-os',
  label: 'Linux',
  instances: 'one',
  holds: ['scheduler', 'drivers'],
  cite: ['linux-namespaces'],
};

/** Who brings a kernel, and who shares one. */
export const stacks: Stacks = {
  title: {
    en: 'Virtual machines bring a kernel, containers share one',
    'zh-Hans': '虚拟机自带内核，容器共用内核',
    'zh-Hant': '虛擬機器自帶核心，容器共用核心',
  },
  subtitle: {
    en: 'The arrows are system calls: they end at the kernel that answers the application.',
    'zh-Hans': '箭头是系统调用：终点是应答应用程序的内核。',
    'zh-Hant': '箭頭是系統呼叫：終點是回應應用程式的核心。',
  },
  compare: 'kernel',
  stacks: [
    {
      key: 'vm',
      label: { en: 'Virtual machine', 'zh-Hans': '虚拟机', 'zh-Hant': '虛擬機器' },
      layers: [hardware, linux],
      columns: [{ key: 'vm', label: eachVm, ...guest(['kivity-2007'], qemu) }],
    },
    {
      key: 'kata',
      label: 'Kata Containers',
      layers: [hardware, linux],
      columns: [
        {
          key: 'pod',
          label: { en: 'each pod', 'zh-Hans': '每个 Pod', 'zh-Hant': '每個 Pod' },
          layers: [
            {
              ...guestKernel,
              facts: [
                {
                  term: place,
                  text: {
                    en: 'One Linux per pod: the containers of a pod share it, and an agent beside them starts them.',
                    'zh-Hans': '每个 Pod 一个 Linux：Pod 里的容器共享它，由旁边的代理程序启动。',
                    'zh-Hant': '每個 Pod 一個 Linux：Pod 裡的容器共用它，由旁邊的代理程式啟動。',
                  },
                  cite: ['kata-architecture'],
                },
              ],
              cite: ['kata-architecture'],
            },
            {
              ...application,
              label: { en: 'Apps', 'zh-Hans': '多个应用', 'zh-Hant': '多個應用' },
              facts: [
                {
                  term: walls,
                  text: {
                    en: 'The containers of one pod: walls between them as between any containers, and the machine around them all.',
                    'zh-Hans': '同一 Pod 的各个容器：彼此之间与一般容器一样隔开，外面再围一台虚拟机。',
                    'zh-Hant': '同一 Pod 的各個容器：彼此之間與一般容器一樣隔開，外面再圍一台虛擬機器。',
                  },
                  cite: ['kata-architecture'],
                },
              ],
            },
          ],
          beside: [
            {
              key: 'vmm',
              kind: 'device-model',
              label: 'VMM',
              instances: 'per-vm',
              holds: [
                {
                  what: 'device-emulation',
                  of: { en: 'the other devices', 'zh-Hans': '其余设备', 'zh-Hant': '其餘裝置' },
                },
              ],
              facts: [
                {
                  term: place,
                  text: {
                    en: 'One of several: QEMU, Cloud Hypervisor, Firecracker and others.',
                    'zh-Hans': '可选：QEMU、Cloud Hypervisor、Firecracker 等。',
                    'zh-Hant': '可選：QEMU、Cloud Hypervisor、Firecracker 等。',
                  },
                  cite: ['kata-architecture'],
                },
              ],
              cite: ['kata-architecture'],
            },
          ],
        },
      ],
    },
    {
      key: 'gvisor',
      label: 'gVisor',
      type: { is: 'container', cite: ['gvisor-platforms'] },
      layers: [hardware, plainLinux],
      columns: two('sandbox', [
        {
          key: 'sentry',
          kind: 'application-kernel',
          label: 'Sentry',
          instances: 'per-sandbox',
          facts: [
            {
              term: place,
              text: {
                en: 'A kernel written in Go that is an ordinary process of the host; no virtual machine is drawn, for on its usual platform there is none.',
                'zh-Hans':
                  '用 Go 写的内核，是宿主机的普通进程；没有画虚拟机，因为在它通常的平台上没有虚拟机。',
                'zh-Hant':
                  '用 Go 寫的核心，是主機的一般行程；沒有畫虛擬機器，因為在它通常的平台上沒有虛擬機器。',
              },
              cite: ['gvisor-platforms'],
            },
          ],
          cite: ['gvisor-platforms'],
        },
        application,
      ]),
    },
    {
      key: 'container',
      label: { en: 'Container', 'zh-Hans': '容器', 'zh-Hant': '容器' },
      type: { is: 'container', cite: ['linux-namespaces'] },
      layers: [hardware, plainLinux],
      columns: two('container', [
        {
          ...application,
          facts: [
            {
              term: walls,
              text: {
                en: 'A process with its own view of files, network and process numbers, and a filter on its system calls.',
                'zh-Hans': '一个进程，对文件、网络和进程号有自己的视图，系统调用经过过滤。',
                'zh-Hant': '一個行程，對檔案、網路和行程編號有自己的檢視，系統呼叫經過過濾。',
              },
              cite: ['linux-namespaces', 'docker-seccomp'],
            },
          ],
        },
      ]),
    },
  ],
  rows: [
    {
      label: {
        en: 'Interface to the host',
        'zh-Hans': '与宿主机的接口',
        'zh-Hant': '與主機的介面',
      },
      cells: {
        vm: {
          text: {
            en: 'VM exits, many emulated devices',
            'zh-Hans': 'VM 退出，许多模拟设备',
            'zh-Hant': 'VM exit，許多模擬裝置',
          },
          cite: ['kivity-2007'],
        },
        kata: {
          text: {
            en: 'VM exits, mostly virtio devices',
            'zh-Hans': 'VM 退出，以 virtio 设备为主',
            'zh-Hant': 'VM exit，以 virtio 裝置為主',
          },
          cite: ['kata-architecture'],
        },
        gvisor: {
          text: {
            en: 'None of its own; the Sentry has 68 system calls (2019)',
            'zh-Hans': '自身没有；Sentry 可用 68 个系统调用（2019 年）',
            'zh-Hant': '自身沒有；Sentry 可用 68 個系統呼叫（2019 年）',
          },
          cite: ['gvisor-security-2019'],
        },
        container: {
          text: {
            en: '288 of 342 system calls (2026)',
            'zh-Hans': '342 个系统调用中的 288 个（2026 年）',
            'zh-Hant': '342 個系統呼叫中的 288 個（2026 年）',
          },
          cite: ['moby'],
        },
      },
    },
  ],
  notes: [
    {
      text: {
        en: 'A container engine starts containers and runs beside them. It is no layer between a container and the kernel, so it is left out.',
        'zh-Hans': '容器引擎启动容器，之后与容器并列运行；它不处在容器与内核之间，因此未画出。',
        'zh-Hant': '容器引擎啟動容器，之後與容器並列執行；它不處在容器與核心之間，因此未畫出。',
      },
      cite: ['linux-namespaces', 'docker-live-restore'],
    },
  ],
  sources: [
    kivity2007,
    kvmIrqChip,
    kataArchitecture,
    gvisorPlatforms,
    gvisorSecurity2019,
    dockerSeccomp,
    moby,
    linuxNamespaces,
    dockerLiveRestore,
  ],
};
