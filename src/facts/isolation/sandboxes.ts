import { gvisor as gvisorLaunch, nabla as nablaLaunch } from '../events/isolation.js';
import type { Mechanism } from './mechanism.js';
import { since } from './since.js';
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
          value: 0,
          unit: 'calls',
          wall: 'tenant',
          context: gvisor.passed,
          cite: ['gvisor-security', 'gvisor-table'],
          date: '2026-08',
          grade: 'V',
        },
        {
          value: 68,
          unit: 'calls',
          wall: 'behind',
          context: gvisor.calls2019,
          cite: ['gvisor-basics'],
          date: '2019-11',
          grade: 'V',
        },
        {
          range: [71, 89],
          unit: 'calls',
          wall: 'behind',
          context: gvisor.calls2026,
          cite: ['gvisor-table'],
          date: '2026-08',
          grade: 'V',
        },
      ],
    },
    since: [since(gvisorLaunch, 'product')],
    users: { text: gvisor.users, cite: ['gvisor-users'] },
    escapes: [
      { kind: 'escape', text: gvisor.renameat, cite: ['nvd'] },
      { kind: 'escape', text: gvisor.race, cite: ['project-zero'] },
      { kind: 'escape', text: gvisor.device, cite: ['nvd', 'gvisor-fix'] },
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
        { value: 7, unit: 'calls', wall: 'tenant', context: nabla.calls, cite: ['nabla-site'], grade: 'V' },
        {
          value: 9,
          unit: 'calls',
          wall: 'tenant',
          context: nabla.callsAtLaunch,
          cite: ['nabla-press'],
          date: '2018',
          grade: 'V2',
        },
      ],
    },
    since: [since(nablaLaunch, 'product')],
    container: true,
  },
];
