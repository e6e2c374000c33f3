import type { Mechanism } from './mechanism.js';
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
    since: { date: '2018-05', text: metal.since, cite: ['aws-metal'] },
    users: { text: metal.users, cite: ['aws-metal', 'cloudborne'] },
    escapes: [{ text: metal.escape, cite: ['cloudborne'] }],
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
    escapes: [{ text: airGap.escape, cite: ['stuxnet'] }],
  },
];
