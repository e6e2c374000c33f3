import {
  freebsdBhyve,
  freebsdKernelDevices,
  freebsdVmm,
  wikipediaHypervisor,
} from '../sources/hypervisor-products.js';
import { guest, hardware, pair } from './shared.js';
import type { Stacks } from './stack.js';
import { place } from './terms.js';

/** bhyve: to FreeBSD what KVM and QEMU are to Linux. */
export const stacks: Stacks = {
  title: {
    en: 'bhyve: one module of FreeBSD, read as type 1 and as type 2',
    'zh-Hans': 'bhyve：FreeBSD 的一个模块，两种看法',
    'zh-Hant': 'bhyve：FreeBSD 的一個模組，兩種看法',
  },
  subtitle: {
    en: 'Built as KVM is, and disputed as KVM is.',
    'zh-Hans': '构造与 KVM 相同，争议也与 KVM 相同。',
    'zh-Hant': '構造與 KVM 相同，爭議也與 KVM 相同。',
  },
  stacks: [
    {
      key: 'bhyve',
      label: 'bhyve',
      type: {
        is: 'contested',
        cite: ['wikipedia-hypervisor', 'freebsd-bhyve'],
        sides: [
          {
            is: 'type-1',
            text: {
              en: 'Wikipedia: the module turns the host’s kernel into a type 1 hypervisor (and mentions the other reading, too).',
              'zh-Hans': '维基百科：这个模块把宿主机内核变成了一型 Hypervisor（也提到另一种看法）。',
              'zh-Hant': '維基百科：這個模組把主機核心變成了第一型 Hypervisor（也提到另一種看法）。',
            },
            cite: ['wikipedia-hypervisor'],
          },
          {
            is: 'type-2',
            text: {
              en: 'Its manual calls it a monitor hosted by FreeBSD, with the guests on top of FreeBSD.',
              'zh-Hans': '它的手册称它是由 FreeBSD 承载的监控器，客户机在 FreeBSD 之上。',
              'zh-Hant': '它的手冊稱它是由 FreeBSD 承載的監視器，客體在 FreeBSD 之上。',
            },
            cite: ['freebsd-bhyve'],
          },
        ],
      },
      layers: [
        hardware,
        {
          key: 'freebsd',
          kind: 'host-os',
          label: 'FreeBSD',
          instances: 'one',
          holds: ['scheduler', 'drivers'],
          parts: [
            {
              key: 'vmm',
              kind: 'hypervisor-module',
              label: 'vmm.ko',
              instances: 'one',
              holds: [
                {
                  what: 'device-emulation',
                  of: {
                    en: 'interrupt controllers, timers',
                    'zh-Hans': '中断控制器、定时器',
                    'zh-Hant': '中斷控制器、計時器',
                  },
                  cite: ['freebsd-kernel-devices'],
                },
              ],
              facts: [
                {
                  term: place,
                  text: {
                    en: 'The kernel’s part of bhyve.',
                    'zh-Hans': 'bhyve 在内核中的部分。',
                    'zh-Hant': 'bhyve 在核心中的部分。',
                  },
                  cite: ['freebsd-vmm'],
                },
              ],
              cite: ['freebsd-vmm'],
            },
          ],
          cite: ['freebsd-bhyve'],
        },
      ],
      columns: pair(
        'vm',
        guest(['freebsd-bhyve'], {
          key: 'bhyve',
          kind: 'device-model',
          label: 'bhyve',
          instances: 'per-vm',
          holds: [
            {
              what: 'device-emulation',
              of: { en: 'the other devices', 'zh-Hans': '其余设备', 'zh-Hant': '其餘裝置' },
            },
          ],
          cite: ['freebsd-bhyve'],
        }),
      ),
    },
  ],
  sources: [freebsdBhyve, freebsdVmm, freebsdKernelDevices, wikipediaHypervisor],
};
