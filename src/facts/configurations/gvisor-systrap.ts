import type { Configuration } from '../configuration.js';
import { intelSdmProtection } from '../sources/architectures.js';
import { gvisorPlatforms, gvisorSystrapReadme } from '../sources/configurations.js';
import { gvisorSystrap as mechanics } from './mechanics/gvisor-systrap.js';
import { memory, systemCalls } from './shared.js';

/** gVisor on signals. */
export const gvisorSystrap = {
  architecture: mechanics.architecture,
  title: {
    en: 'gVisor (systrap): a kernel that is a process',
    'zh-Hans': 'gVisor（systrap）：作为进程的内核',
    'zh-Hant': 'gVisor（systrap）：作為行程的核心',
  },
  subtitle: {
    en: 'The application’s system calls are served by the Sentry, in ring 3 like the application itself.',
    'zh-Hans': '应用程序的系统调用由 Sentry 处理，它和应用程序一样在 3 环。',
    'zh-Hant': '應用程式的系統呼叫由 Sentry 處理，它和應用程式一樣在 3 環。',
  },
  occupants: [
    {
      key: 'application',
      kind: 'application',
      level: 'ring-3',
      does: {
        text: {
          en: 'Runs in a stub thread; a signal handler of gVisor in the same address space stops it and calls the Sentry.',
          'zh-Hans': '在 stub 线程里运行；同一地址空间里有 gVisor 的信号处理程序，负责停下它并通知 Sentry。',
          'zh-Hant':
            '在 stub 執行緒裡執行；同一位址空間裡有 gVisor 的訊號處理常式，負責停下它並呼叫 Sentry。',
        },
        cite: ['gvisor-systrap'],
      },
      facts: [
        {
          term: systemCalls,
          text: {
            en: 'Enter the host kernel, which sends SIGSYS back: by syscall user dispatch, or before Linux 5.11 by a seccomp filter. No handler of the host kernel runs for them.',
            'zh-Hans':
              '进入宿主机内核，由它送回 SIGSYS：靠系统调用用户分派，Linux 5.11 之前靠 seccomp 过滤器。宿主机内核并不替它执行系统调用。',
            'zh-Hant':
              '進入主機核心，由它送回 SIGSYS：靠系統呼叫使用者分派，Linux 5.11 之前靠 seccomp 過濾器。主機核心並不替它執行系統呼叫。',
          },
          cite: ['gvisor-systrap'],
        },
      ],
      cite: ['gvisor-systrap'],
    },
    {
      key: 'sentry',
      kind: 'application-kernel',
      level: 'ring-3',
      label: 'Sentry',
      does: {
        text: {
          en: 'A kernel written as an ordinary program: it implements the system calls itself and asks the host for little.',
          'zh-Hans': '写成普通程序的内核：自己实现系统调用，很少求助于宿主机。',
          'zh-Hant': '寫成一般程式的核心：自己實作系統呼叫，很少求助於主機。',
        },
        cite: ['gvisor-platforms'],
      },
      facts: [
        {
          term: memory,
          text: {
            en: 'A page fault that the host cannot resolve comes to it as SIGSEGV; it decides what to map.',
            'zh-Hans': '宿主机解决不了的缺页以 SIGSEGV 交给它，由它决定映射什么。',
            'zh-Hant': '主機解決不了的分頁錯誤以 SIGSEGV 交給它，由它決定對映什麼。',
          },
          cite: ['gvisor-systrap'],
        },
      ],
      cite: ['gvisor-platforms'],
    },
    {
      key: 'host-kernel',
      kind: 'host-kernel',
      level: 'ring-0',
      does: {
        text: {
          en: 'Still the only code in ring 0, but it sees the Sentry’s few calls instead of the application’s many.',
          'zh-Hans': '仍是 0 环里唯一的代码，但它看到的是 Sentry 的少数调用，而不是应用程序的众多调用。',
          'zh-Hant': '仍是 0 環裡唯一的程式碼，但它看到的是 Sentry 的少數呼叫，而不是應用程式的眾多呼叫。',
        },
        cite: ['gvisor-platforms', 'gvisor-systrap'],
      },
      cite: ['intel-sdm-protection'],
    },
  ],
  notes: [
    {
      text: {
        en: 'There is no guest Linux kernel: the Sentry takes its place. Its file server is left out.',
        'zh-Hans': '没有客户机 Linux 内核：Sentry 取代了它。它的文件服务器没有画出。',
        'zh-Hant': '沒有客體 Linux 核心：Sentry 取代了它。它的檔案伺服器沒有畫出。',
      },
      cite: ['gvisor-platforms'],
    },
    {
      text: {
        en: 'Drawn with application and Sentry both awake and waiting in a loop; a side that sleeps costs one more call, to wake it.',
        'zh-Hans': '图中应用程序和 Sentry 都在循环等待、没有睡眠；若一方睡眠，还要多一次调用来唤醒它。',
        'zh-Hant': '圖中應用程式和 Sentry 都在迴圈裡等待、沒有休眠；若一方休眠，還要多一次呼叫來喚醒它。',
      },
      cite: ['gvisor-systrap'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'system-call',
  sources: [gvisorSystrapReadme, gvisorPlatforms, intelSdmProtection],
} as const satisfies Configuration;
