import type { Mechanism } from './mechanism.js';
import type { IsolationTexts } from '../words/en/isolation.js';

const sharesAll = { kernel: 'yes', addressSpace: 'no', cores: 'yes', memory: 'yes', nic: 'yes' } as const;

/** One kernel, and nothing but the process between neighbours. */
export const processes = ({ process, chroot }: IsolationTexts): readonly Mechanism[] => [
  {
    key: 'process',
    name: process.name,
    kind: 'host-kernel',
    boundary: { text: process.boundary, cite: ['gvisor-basics'] },
    shares: sharesAll,
    exposes: { text: process.exposes, cite: ['gvisor-basics'] },
    protects: { host: 'yes', guest: 'no' },
    numbers: {
      interface: [
        {
          about: 350,
          unit: 'calls',
          context: process.calls,
          cite: ['gvisor-basics'],
          date: '2019-11',
          grade: 'V',
        },
      ],
      startup: [
        { about: 1, unit: 'ms', context: process.startup, cite: ['lightvm'], date: '2017', grade: 'V' },
      ],
    },
    escapes: [{ text: process.meltdown, cite: ['xsa-254'] }],
  },
  {
    key: 'chroot',
    name: chroot.name,
    kind: 'host-kernel',
    boundary: { text: chroot.boundary, cite: ['man-chroot'] },
    shares: sharesAll,
    exposes: { text: chroot.exposes, cite: ['man-chroot'] },
    protects: { host: 'no', guest: 'no' },
    numbers: {
      interface: [
        {
          about: 350,
          unit: 'calls',
          context: chroot.calls,
          cite: ['gvisor-basics', 'man-chroot'],
          date: '2019-11',
          grade: 'V',
        },
      ],
    },
    since: { date: '1979', text: chroot.since, cite: ['v7-manual'] },
    securityBoundary: false,
    facts: [{ term: chroot.security, text: chroot.notSecurity, cite: ['man-chroot'] }],
  },
];
