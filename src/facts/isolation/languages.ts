import { wasmMvp, workers } from '../events/isolation.js';
import type { Mechanism } from './mechanism.js';
import { since } from './since.js';
import type { IsolationTexts } from '../words/en/isolation.js';

/** Neighbours in one process have all of it in common; software keeps them apart. */
const oneProcess = { kernel: 'yes', addressSpace: 'yes', cores: 'yes', memory: 'yes', nic: 'yes' } as const;

/** A language runtime keeps tenants apart inside one process. */
export const languages = ({ wasm, v8 }: IsolationTexts): readonly Mechanism[] => [
  {
    key: 'wasm',
    name: wasm.name,
    kind: 'application',
    boundary: { text: wasm.boundary, cite: ['wasm'] },
    shares: { ...oneProcess, cite: ['wasm', 'workers'] },
    exposes: { text: wasm.exposes, cite: ['wasm'] },
    protects: { host: 'yes', guest: 'no' },
    since: [since(wasmMvp, 'mechanism')],
    users: { text: wasm.users, cite: ['wasm', 'fastly', 'workers-wasm'] },
    escapes: [{ kind: 'escape', text: wasm.cranelift, cite: ['nvd'] }],
  },
  {
    key: 'v8-isolate',
    name: v8.name,
    kind: 'application',
    boundary: { text: v8.boundary, cite: ['workers'] },
    shares: { ...oneProcess, cite: ['workers'] },
    exposes: { text: v8.exposes, cite: ['workers'] },
    protects: { host: 'yes', guest: 'no' },
    numbers: {
      startup: [
        {
          below: 5,
          unit: 'ms',
          context: v8.startup,
          cite: ['workers'],
          series: 'workers',
          date: '2018',
          grade: 'V',
        },
      ],
      memory: [
        {
          about: 3,
          unit: 'MB',
          context: v8.memory,
          cite: ['workers'],
          series: 'workers',
          date: '2018',
          grade: 'V',
        },
      ],
    },
    since: [since(workers, 'product')],
    users: { text: v8.users, cite: ['workers'] },
    escapes: [{ kind: 'leak', text: v8.spectre, cite: ['dypris', 'workers-security'], contested: true }],
    facts: [{ term: v8.outer, text: v8.sandbox, cite: ['workers-security'] }],
  },
];
