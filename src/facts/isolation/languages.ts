import type { Mechanism } from './mechanism.js';
import type { IsolationTexts } from '../words/en/isolation.js';

/** A language runtime keeps tenants apart inside one process. */
export const languages = ({ wasm, v8 }: IsolationTexts): readonly Mechanism[] => [
  {
    key: 'wasm',
    name: wasm.name,
    kind: 'application',
    boundary: { text: wasm.boundary, cite: ['wasm'] },
    shares: { kernel: 'yes', addressSpace: 'partly', cores: 'yes', memory: 'yes', nic: 'partly' },
    exposes: { text: wasm.exposes, cite: ['wasm'] },
    protects: { host: 'yes', guest: 'no' },
    since: { date: '2017', text: wasm.since, cite: ['wasm'] },
    users: { text: wasm.users, cite: ['wasm'] },
    escapes: [
      { text: wasm.cranelift, cite: ['nvd'] },
      { text: wasm.spectre, cite: ['workers'] },
    ],
  },
  {
    key: 'v8-isolate',
    name: v8.name,
    kind: 'application',
    boundary: { text: v8.boundary, cite: ['workers'] },
    shares: { kernel: 'yes', addressSpace: 'yes', cores: 'yes', memory: 'yes', nic: 'partly' },
    exposes: { text: v8.exposes, cite: ['workers'] },
    protects: { host: 'yes', guest: 'no' },
    numbers: {
      startup: [{ below: 5, unit: 'ms', context: v8.startup, cite: ['workers'], date: '2018', grade: 'V' }],
      memory: [{ about: 3, unit: 'MB', context: v8.memory, cite: ['workers'], date: '2018', grade: 'V' }],
    },
    since: { date: '2017', text: v8.since, cite: ['workers'] },
    users: { text: v8.users, cite: ['workers'] },
    escapes: [{ text: wasm.spectre, cite: ['workers'] }],
    counter: { text: v8.counter, cite: ['workers'], axes: ['shared', 'startup', 'memory'] },
  },
];
