import type { Mechanism } from './mechanism.js';
import type { IsolationTexts } from '../words/en/isolation.js';

/** A kernel in user space stands between the application and the host's. */
export const sandboxes = ({ gvisor, nabla }: IsolationTexts): readonly Mechanism[] => [
  {
    key: 'gvisor',
    name: gvisor.name,
    kind: 'application-kernel',
    boundary: { text: gvisor.boundary, cite: ['gvisor-security'] },
    shares: { kernel: 'partly', addressSpace: 'no', cores: 'yes', memory: 'yes', nic: 'partly' },
    exposes: { text: gvisor.exposes, cite: ['gvisor-security'] },
    protects: { host: 'yes', guest: 'no' },
    numbers: {
      interface: [
        {
          value: 68,
          unit: 'calls',
          context: gvisor.calls2019,
          cite: ['gvisor-basics'],
          date: '2019-11',
          grade: 'V',
        },
        {
          range: [71, 89],
          unit: 'calls',
          context: gvisor.calls2026,
          cite: ['gvisor-table'],
          date: '2026-08',
          grade: 'V',
        },
      ],
    },
    since: { date: '2018-05', text: gvisor.since, cite: ['gvisor-launch'] },
    users: { text: gvisor.users, cite: ['gvisor-users'] },
    escapes: [
      { text: gvisor.renameat, cite: ['nvd'] },
      { text: gvisor.race, cite: ['project-zero'] },
      { text: gvisor.device, cite: ['nvd', 'gvisor-fix'] },
    ],
    container: true,
    kubernetes: { text: gvisor.kubernetes, cite: ['runtime-class', 'gvisor-users'] },
    facts: [{ term: gvisor.answered, text: gvisor.implemented, cite: ['gvisor-basics', 'gvisor-table'] }],
  },
  {
    key: 'nabla',
    name: nabla.name,
    kind: 'application-kernel',
    boundary: { text: nabla.boundary, cite: ['nabla-site'] },
    shares: { kernel: 'partly', addressSpace: 'no', cores: 'yes', memory: 'yes', nic: 'partly' },
    exposes: { text: nabla.exposes, cite: ['nabla-site'] },
    protects: { host: 'yes', guest: 'no' },
    numbers: {
      interface: [
        { value: 7, unit: 'calls', context: nabla.calls, cite: ['nabla-site'], grade: 'V' },
        {
          value: 9,
          unit: 'calls',
          context: nabla.callsAtLaunch,
          cite: ['nabla-site'],
          date: '2018',
          grade: 'V',
        },
      ],
    },
    since: { date: '2018', text: nabla.since, cite: ['nabla-site'] },
    container: true,
  },
];
