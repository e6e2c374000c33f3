import {
  cp40,
  firecracker as firecrackerLaunch,
  kata as kataLaunch,
  sev,
  sevSnp,
} from '../events/isolation.js';
import type { Mechanism } from './mechanism.js';
import { since } from './since.js';
import type { IsolationTexts } from '../words/en/isolation.js';

const ownKernel = { kernel: 'no', addressSpace: 'no', cores: 'yes', memory: 'yes', nic: 'partly' } as const;
const hostOnly = { host: 'yes', guest: 'no' } as const;

/** A hypervisor gives each tenant a machine, and with it a kernel of its own. */
export const machines = ({
  unikernel,
  kata,
  firecracker,
  vm,
  confidential,
}: IsolationTexts): readonly Mechanism[] => [
  {
    key: 'unikernel',
    name: unikernel.name,
    kind: 'hypervisor',
    boundary: { text: unikernel.boundary, cite: ['lightvm'] },
    shares: ownKernel,
    exposes: { text: unikernel.exposes, cite: ['lightvm'] },
    protects: hostOnly,
    numbers: {
      interface: [
        { value: 0, unit: 'calls', wall: 'tenant', context: unikernel.calls, cite: ['lightvm'], grade: 'V' },
      ],
      startup: [
        {
          value: 2.3,
          unit: 'ms',
          context: unikernel.startup,
          cite: ['lightvm'],
          series: 'lightvm',
          date: '2017',
          grade: 'V',
        },
      ],
    },
    counter: { text: unikernel.counter, cite: ['lightvm'], axes: ['shared', 'startup'] },
  },
  {
    key: 'kata',
    name: kata.name,
    kind: 'hypervisor',
    boundary: { text: kata.boundary, cite: ['kata-arch'] },
    shares: ownKernel,
    exposes: { text: kata.exposes, cite: ['kata-arch'] },
    protects: hostOnly,
    numbers: {
      interface: [
        { value: 0, unit: 'calls', wall: 'tenant', context: vm.calls, cite: ['kata-arch'], grade: 'V' },
      ],
      memory: [
        {
          range: [130, 160],
          unit: 'MiB',
          context: kata.memory,
          cite: ['kata-classes'],
          series: 'kata-classes',
          grade: 'V',
        },
        { value: 600, unit: 'MiB', context: kata.memoryAks, cite: ['aks'], series: 'aks', grade: 'V' },
      ],
    },
    since: [since(kataLaunch, 'product')],
    users: { text: kata.users, cite: ['kata-ant', 'aks', 'kata-openshift'] },
    escapes: [{ kind: 'escape', text: kata.escape, cite: ['nvd'] }],
    container: true,
    kubernetes: { text: kata.kubernetes, cite: ['runtime-class', 'kata-arch'] },
  },
  {
    key: 'firecracker',
    name: firecracker.name,
    kind: 'hypervisor',
    boundary: { text: firecracker.boundary, cite: ['fc-design'] },
    shares: ownKernel,
    exposes: { text: firecracker.exposes, cite: ['fc-design'] },
    protects: hostOnly,
    numbers: {
      interface: [
        { value: 0, unit: 'calls', wall: 'tenant', context: vm.calls, cite: ['fc-design'], grade: 'V' },
        {
          value: 24,
          unit: 'calls',
          wall: 'behind',
          context: firecracker.calls2020,
          cite: ['fc-paper'],
          date: '2020',
          grade: 'V',
        },
        {
          range: [27, 50],
          unit: 'calls',
          wall: 'behind',
          context: firecracker.calls2026,
          cite: ['fc-filters'],
          date: '2026-08',
          grade: 'V',
        },
      ],
      startup: [
        {
          atMost: 125,
          unit: 'ms',
          context: firecracker.startup,
          cite: ['fc-spec'],
          series: 'fc-spec',
          grade: 'V',
        },
      ],
      memory: [
        {
          atMost: 5,
          unit: 'MiB',
          context: firecracker.memory,
          cite: ['fc-spec'],
          series: 'fc-spec',
          grade: 'V',
        },
        {
          about: 3,
          unit: 'MB',
          context: firecracker.memoryPaper,
          cite: ['fc-paper'],
          series: 'fc-paper',
          date: '2020',
          grade: 'V2',
        },
      ],
    },
    since: [since(firecrackerLaunch, 'product')],
    users: { text: firecracker.users, cite: ['fc-site', 'fly'] },
    escapes: [{ kind: 'escape', text: firecracker.escape, cite: ['fc-changes'] }],
    kubernetes: { text: firecracker.kubernetes, cite: ['kata-arch', 'fc-site'] },
    facts: [
      { term: firecracker.vmm, text: firecracker.wall, cite: ['fc-spec'] },
      { term: firecracker.rate, text: firecracker.rates, cite: ['fc-paper', 'fc-design'], contested: true },
    ],
  },
  {
    key: 'full-vm',
    name: vm.name,
    kind: 'hypervisor',
    boundary: { text: vm.boundary, cite: ['fc-paper'] },
    shares: ownKernel,
    exposes: { text: vm.exposes, cite: ['fc-paper'] },
    protects: hostOnly,
    numbers: {
      interface: [
        { value: 0, unit: 'calls', wall: 'tenant', context: vm.calls, cite: ['kvm-paper'], grade: 'V' },
      ],
      memory: [
        {
          about: 131,
          unit: 'MB',
          context: vm.memory,
          cite: ['fc-paper'],
          series: 'fc-paper',
          date: '2020',
          grade: 'V2',
        },
      ],
    },
    since: [since(cp40, 'mechanism')],
    users: { text: vm.users, cite: ['aws-ec2', 'creasy'] },
    escapes: [
      { kind: 'escape', text: vm.venom, cite: ['venom'] },
      { kind: 'escape', text: vm.cloudburst, cite: ['nvd'] },
      { kind: 'escape', text: vm.xenPv, cite: ['nvd'] },
      { kind: 'leak', text: vm.xenMeltdown, cite: ['xsa-254'] },
      { kind: 'leak', text: vm.cores, cite: ['nvd'] },
      { kind: 'leak', text: vm.vmscape, cite: ['vmscape'] },
    ],
  },
  {
    key: 'confidential-vm',
    name: confidential.name,
    kind: 'hardware',
    boundary: { text: confidential.boundary, cite: ['snp', 'tdx'] },
    shares: { ...ownKernel, memory: 'encrypted' },
    exposes: { text: confidential.exposes, cite: ['snp'] },
    protects: {
      host: 'yes',
      guest: 'yes',
      by: { host: 'hypervisor', guest: 'hardware' },
      cite: ['snp', 'tdx'],
    },
    numbers: {
      interface: [{ value: 0, unit: 'calls', wall: 'tenant', context: vm.calls, cite: ['snp'], grade: 'V' }],
      memory: [
        {
          value: 2048,
          unit: 'MiB',
          context: confidential.memory,
          cite: ['kata-classes'],
          series: 'kata-classes',
          grade: 'V',
        },
      ],
    },
    since: [since(sev, 'mechanism'), since(sevSnp, 'mechanism')],
    users: { text: confidential.users, cite: ['azure-cvm', 'aws-snp'] },
    escapes: [
      { kind: 'escape', text: confidential.escape, cite: ['nvd'] },
      { kind: 'escape', text: confidential.badRam, cite: ['nvd'] },
    ],
  },
];
