import { unixV7 } from '../events/isolation.js';
import type { Mechanism } from './mechanism.js';
import { since } from './since.js';
import type { IsolationTexts } from '../words/en/isolation.js';

const sharesAll = { kernel: 'yes', addressSpace: 'no', cores: 'yes', memory: 'yes', nic: 'yes' } as const;

const hostOnly = { host: 'yes', guest: 'no' } as const;

/** One kernel, and nothing but the process between neighbours. */
export const processes = ({ process, chroot }: IsolationTexts): readonly Mechanism[] => [
  {
    key: 'process',
    name: process.name,
    kind: 'host-kernel',
    boundary: { text: process.boundary, cite: ['sdm-paging', 'man-credentials'] },
    shares: sharesAll,
    exposes: { text: process.exposes, cite: ['gvisor-basics'] },
    protects: hostOnly,
    numbers: {
      interface: [
        {
          about: 350,
          unit: 'calls',
          wall: 'tenant',
          context: process.calls,
          cite: ['gvisor-basics'],
          date: '2019-11',
          grade: 'V',
        },
      ],
      startup: [
        {
          about: 1,
          unit: 'ms',
          context: process.startup,
          cite: ['lightvm'],
          series: 'lightvm',
          date: '2017',
          grade: 'V',
        },
      ],
    },
    escapes: [{ kind: 'leak', text: process.meltdown, cite: ['xsa-254'] }],
  },
  {
    key: 'chroot',
    name: chroot.name,
    kind: 'host-kernel',
    boundary: { text: chroot.boundary, cite: ['man-chroot'] },
    shares: sharesAll,
    exposes: { text: chroot.exposes, cite: ['man-chroot'] },
    // Path lookup begins elsewhere; all that guards a process still does.
    protects: { ...hostOnly, cite: ['man-chroot'] },
    numbers: {
      interface: [
        {
          about: 350,
          unit: 'calls',
          wall: 'tenant',
          context: chroot.calls,
          cite: ['gvisor-basics', 'man-chroot'],
          date: '2019-11',
          grade: 'V',
        },
      ],
    },
    since: [since(unixV7, 'mechanism')],
    securityBoundary: false,
    facts: [{ term: chroot.security, text: chroot.notSecurity, cite: ['man-chroot'] }],
  },
];
