import type { Configuration } from '../configuration.js';
import { intelSdmProtection } from '../sources/architectures.js';
import { linuxNamespaces, linuxSeccomp, linuxVdso } from '../sources/configurations.js';
import { container as mechanics } from './mechanics/container.js';
import { boundary, systemCalls } from './shared.js';

/** Two containers on one Linux kernel. */
export const container = {
  architecture: mechanics.architecture,
  title: {
    en: 'Containers: processes that share one kernel',
    'zh-Hans': '容器：共享同一个内核的进程',
    'zh-Hant': '容器：共用同一個核心的行程',
  },
  subtitle: {
    en: 'No guest kernel and no second plane: what separates containers is rules inside the host kernel.',
    'zh-Hans': '没有客户机内核，也没有第二个平面：隔开容器的是宿主机内核里的规则。',
    'zh-Hant': '沒有客體核心，也沒有第二個平面：隔開容器的是主機核心裡的規則。',
  },
  occupants: [
    {
      key: 'application',
      kind: 'application',
      level: 'ring-3',
      label: { en: 'Container A', 'zh-Hans': '容器 A', 'zh-Hant': '容器 A' },
      does: {
        text: {
          en: 'Ordinary processes of the host, with their own view of files, network, users and process numbers.',
          'zh-Hans': '宿主机的普通进程，对文件、网络、用户和进程号有自己的视图。',
          'zh-Hant': '主機的一般行程，對檔案、網路、使用者和行程編號有自己的檢視。',
        },
        cite: ['linux-namespaces'],
      },
      facts: [
        {
          term: systemCalls,
          text: {
            en: 'Go straight to the host kernel, past a seccomp filter if one is installed.',
            'zh-Hans': '直接进入宿主机内核；如果装了 seccomp 过滤器，要先经过它。',
            'zh-Hant': '直接進入主機核心；如果裝了 seccomp 過濾器，要先經過它。',
          },
          cite: ['linux-seccomp'],
        },
        {
          term: { en: 'No call at all', 'zh-Hans': '根本不调用', 'zh-Hant': '根本不呼叫' },
          text: {
            en: 'What the vDSO answers, such as gettimeofday, enters neither filter nor kernel.',
            'zh-Hans': 'vDSO 能回答的（如 gettimeofday）既不经过过滤器，也不进入内核。',
            'zh-Hant': 'vDSO 能回答的（如 gettimeofday）既不經過過濾器，也不進入核心。',
          },
          cite: ['linux-vdso'],
        },
      ],
      cite: ['linux-namespaces'],
    },
    {
      key: 'other-application',
      kind: 'application',
      level: 'ring-3',
      label: { en: 'Container B', 'zh-Hans': '容器 B', 'zh-Hant': '容器 B' },
      cite: ['linux-namespaces'],
    },
    {
      key: 'host-kernel',
      kind: 'host-kernel',
      level: 'ring-0',
      does: {
        text: {
          en: 'Serves the system calls of all containers; a flaw in it is a flaw in the wall between them.',
          'zh-Hans': '处理所有容器的系统调用；它的缺陷就是容器之间隔墙的缺陷。',
          'zh-Hant': '處理所有容器的系統呼叫；它的缺陷就是容器之間隔牆的缺陷。',
        },
        cite: ['linux-namespaces', 'linux-seccomp'],
      },
      facts: [
        {
          term: boundary,
          text: {
            en: 'Page tables, as for any process, and the kernel’s namespaces, capabilities and filters.',
            'zh-Hans': '与任何进程一样靠页表，再加上内核的命名空间、权能和过滤器。',
            'zh-Hant': '與任何行程一樣靠分頁表，再加上核心的命名空間、權能和過濾器。',
          },
          cite: ['linux-namespaces', 'linux-seccomp'],
        },
      ],
      cite: ['intel-sdm-protection'],
    },
  ],
  notes: [
    {
      text: {
        en: 'To the processor this picture is bare metal: two rings, one kernel.',
        'zh-Hans': '在处理器看来，这就是裸机：两个环，一个内核。',
        'zh-Hant': '在處理器看來，這就是裸機：兩個環，一個核心。',
      },
      cite: ['intel-sdm-protection', 'linux-namespaces'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'system-call',
  sources: [linuxNamespaces, linuxSeccomp, linuxVdso, intelSdmProtection],
} as const satisfies Configuration;
