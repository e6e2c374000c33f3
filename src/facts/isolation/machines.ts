import type { Mechanism } from './mechanism.js';
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
      startup: [
        { value: 2.3, unit: 'ms', context: unikernel.startup, cite: ['lightvm'], date: '2017', grade: 'V' },
      ],
    },
    counter: { text: unikernel.counter, cite: ['lightvm'], axes: ['startup'] },
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
      memory: [
        { range: [130, 160], unit: 'MiB', context: kata.memory, cite: ['kata-classes'], grade: 'V' },
        { value: 600, unit: 'MiB', context: kata.memoryAks, cite: ['aks'], grade: 'V' },
      ],
    },
    since: { date: '2017-12', text: kata.since, cite: ['kata-launch'] },
    users: { text: kata.users, cite: ['kata-ant', 'aks', 'kata-openshift'] },
    escapes: [{ text: kata.escape, cite: ['nvd'] }],
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
        {
          value: 24,
          unit: 'calls',
          context: firecracker.calls2020,
          cite: ['fc-paper'],
          date: '2020',
          grade: 'V',
        },
        {
          range: [27, 50],
          unit: 'calls',
          context: firecracker.calls2026,
          cite: ['fc-filters'],
          date: '2026-08',
          grade: 'V',
        },
      ],
      startup: [{ atMost: 125, unit: 'ms', context: firecracker.startup, cite: ['fc-spec'], grade: 'V' }],
      memory: [
        { atMost: 5, unit: 'MiB', context: firecracker.memory, cite: ['fc-spec'], grade: 'V' },
        {
          about: 3,
          unit: 'MB',
          context: firecracker.memoryPaper,
          cite: ['fc-paper'],
          date: '2020',
          grade: 'V2',
        },
      ],
    },
    since: { date: '2018-11', text: firecracker.since, cite: ['fc-site'] },
    users: { text: firecracker.users, cite: ['fc-site', 'fly'] },
    escapes: [{ text: firecracker.escape, cite: ['fc-changes'] }],
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
      memory: [{ about: 131, unit: 'MB', context: vm.memory, cite: ['fc-paper'], date: '2020', grade: 'V2' }],
    },
    since: { date: '1967-01', text: vm.since, cite: ['creasy'] },
    users: { text: vm.users, cite: ['creasy'] },
    escapes: [
      { text: vm.venom, cite: ['nvd'] },
      { text: vm.cores, cite: ['nvd'] },
      { text: vm.cloudburst, cite: ['nvd'] },
      { text: vm.xenPv, cite: ['xsa-254', 'nvd'] },
    ],
  },
  {
    key: 'confidential-vm',
    name: confidential.name,
    kind: 'hardware',
    boundary: { text: confidential.boundary, cite: ['snp', 'tdx'] },
    shares: { ...ownKernel, memory: 'encrypted' },
    exposes: { text: confidential.exposes, cite: ['snp'] },
    protects: { host: 'yes', guest: 'yes' },
    numbers: {
      memory: [
        { value: 2048, unit: 'MiB', context: confidential.memory, cite: ['kata-classes'], grade: 'V' },
      ],
    },
    since: { date: '2017-06', text: confidential.since, cite: ['snp', 'snp-2021', 'tdx'] },
    users: { text: confidential.users, cite: ['azure-cvm', 'aws-snp'] },
    escapes: [{ text: confidential.escape, cite: ['nvd'] }],
  },
];
