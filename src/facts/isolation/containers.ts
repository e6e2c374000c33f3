import type { Mechanism } from './mechanism.js';
import type { IsolationTexts } from '../words/en/isolation.js';

const sharesKernel = {
  kernel: 'yes',
  addressSpace: 'no',
  cores: 'yes',
  memory: 'yes',
  nic: 'partly',
} as const;
const hostOnly = { host: 'yes', guest: 'no' } as const;

/** One kernel that shows each tenant a system of its own. */
export const containers = ({ jail, zone, container, rootless }: IsolationTexts): readonly Mechanism[] => [
  {
    key: 'jail',
    name: jail.name,
    kind: 'host-kernel',
    boundary: { text: jail.boundary, cite: ['jails'] },
    shares: sharesKernel,
    exposes: { text: jail.exposes, cite: ['jails'] },
    protects: hostOnly,
    since: { date: '2000-03', text: jail.since, cite: ['jails'] },
    container: true,
  },
  {
    key: 'zone',
    name: zone.name,
    kind: 'host-kernel',
    boundary: { text: zone.boundary, cite: ['zones'] },
    shares: sharesKernel,
    exposes: { text: zone.exposes, cite: ['zones'] },
    protects: hostOnly,
    since: { date: '2005-01', text: zone.since, cite: ['zones'] },
    container: true,
  },
  {
    key: 'container',
    name: container.name,
    kind: 'host-kernel',
    boundary: { text: container.boundary, cite: ['man-namespaces', 'docker-seccomp'] },
    shares: sharesKernel,
    exposes: { text: container.exposes, cite: ['docker-seccomp'] },
    protects: hostOnly,
    numbers: {
      interface: [
        { value: 288, unit: 'calls', context: container.calls, cite: ['moby'], date: '2026-06', grade: 'V' },
      ],
      startup: [
        {
          magnitude: 100,
          unit: 'ms',
          context: container.startup,
          cite: ['lightvm'],
          date: '2017',
          grade: 'V',
        },
      ],
    },
    since: { date: '2013-03', text: container.since, cite: ['docker-talk'] },
    users: { text: container.users, cite: ['runtime-class'] },
    escapes: [
      { text: container.runc, cite: ['nvd'] },
      { text: container.runc2025, cite: ['nvd'] },
      { text: container.kernel, cite: ['nvd'] },
    ],
    container: true,
    kubernetes: { text: container.kubernetes, cite: ['runtime-class'] },
    facts: [
      { term: container.blocks, text: container.namespaces, cite: ['man-namespaces'] },
      { term: container.seccomp, text: container.counts, cite: ['docker-seccomp', 'moby'], contested: true },
    ],
  },
  {
    key: 'rootless',
    name: rootless.name,
    kind: 'host-kernel',
    boundary: { text: rootless.boundary, cite: ['man-namespaces', 'podman'] },
    shares: sharesKernel,
    exposes: { text: rootless.exposes, cite: ['man-namespaces'] },
    protects: hostOnly,
    since: { date: '2013-02', text: rootless.since, cite: ['man-namespaces'] },
    users: { text: rootless.users, cite: ['podman'] },
    escapes: [{ text: rootless.escape, cite: ['nvd'] }],
    counter: { text: rootless.counter, cite: ['nvd'], axes: ['interface', 'protection'] },
    container: true,
  },
];
