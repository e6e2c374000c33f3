import { i3Metal } from '../events/isolation.js';
import type { Mechanism } from './mechanism.js';
import { since } from './since.js';
import type { IsolationTexts } from '../words/en/isolation.js';

const noHost = { host: 'none', guest: 'none' } as const;

/** Hardware of one's own. */
export const hardware = ({ metal, airGap }: IsolationTexts): readonly Mechanism[] => [
  {
    key: 'bare-metal',
    name: metal.name,
    kind: 'hardware',
    boundary: { text: metal.boundary, cite: ['cloudborne', 'aws-metal'] },
    shares: { kernel: 'no', addressSpace: 'no', cores: 'no', memory: 'no', nic: 'partly' },
    exposes: { text: metal.exposes, cite: ['cloudborne'] },
    protects: noHost,
    since: [since(i3Metal, 'product')],
    users: { text: metal.users, cite: ['aws-metal', 'cloudborne'] },
    escapes: [{ kind: 'escape', text: metal.escape, cite: ['cloudborne'] }],
  },
  {
    key: 'air-gap',
    name: airGap.name,
    kind: 'hardware',
    boundary: { text: airGap.boundary, cite: ['stuxnet'] },
    shares: { kernel: 'no', addressSpace: 'no', cores: 'no', memory: 'no', nic: 'no' },
    exposes: { text: airGap.exposes, cite: ['stuxnet'] },
    protects: noHost,
    users: { text: airGap.users, cite: ['stuxnet'] },
    escapes: [{ kind: 'escape', text: airGap.escape, cite: ['stuxnet'] }],
  },
];
