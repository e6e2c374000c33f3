import { docker, freeBsd4, lxc01, lxc10, solaris10, userNamespaces } from '../events/isolation.js';
import type { Mechanism } from './mechanism.js';
import { since } from './since.js';
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
    since: [since(freeBsd4, 'mechanism')],
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
    since: [since(solaris10, 'mechanism')],
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
        {
          value: 288,
          unit: 'calls',
          wall: 'tenant',
          context: container.calls,
          cite: ['moby'],
          date: '2026-06',
          grade: 'V',
        },
      ],
      startup: [
        {
          magnitude: 100,
          unit: 'ms',
          context: container.startup,
          cite: ['lightvm'],
          series: 'lightvm',
          date: '2017',
          grade: 'V',
        },
      ],
    },
    since: [since(lxc01, 'mechanism'), since(docker, 'product')],
    users: { text: container.users, cite: ['docker-seccomp', 'oci-runtimes'] },
    escapes: [
      { kind: 'escape', text: container.runc, cite: ['nvd'] },
      { kind: 'escape', text: container.runc2025, cite: ['nvd'] },
      { kind: 'escape', text: container.kernel, cite: ['nvd'] },
    ],
    container: true,
    kubernetes: { text: container.kubernetes, cite: ['oci-runtimes', 'runtime-class'] },
    facts: [
      { term: container.blocks, text: container.namespaces, cite: ['man-namespaces'] },
      { term: container.seccomp, text: container.counts, cite: ['docker-seccomp', 'moby'], contested: true },
    ],
  },
  {
    key: 'rootless',
    name: rootless.name,
    kind: 'host-kernel',
    boundary: { text: rootless.boundary, cite: ['docker-rootless', 'podman'] },
    shares: sharesKernel,
    exposes: { text: rootless.exposes, cite: ['man-namespaces'] },
    protects: hostOnly,
    since: [since(lxc10, 'mechanism'), since(userNamespaces, 'kernel-feature')],
    users: { text: rootless.users, cite: ['podman'] },
    escapes: [{ kind: 'escape', text: rootless.escape, cite: ['nvd'] }],
    counter: { text: rootless.counter, cite: ['nvd'], axes: ['interface', 'protection'] },
    container: true,
  },
];
