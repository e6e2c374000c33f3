import type { LoadedBy } from '../../core/loadable.js';
import { known } from '../../facts/isolation/catalogue.js';
import type { IsolationSpectrumData } from './data.js';

/** Examples by name: each names mechanisms that are known here. */
export const presets: LoadedBy<string, IsolationSpectrumData> = {
  overview: { known, sources: [] },
  'containers-and-vms': { known: ['container', 'gvisor', 'kata', 'firecracker', 'full-vm'], sources: [] },
  serverless: { known: ['v8-isolate', 'wasm', 'firecracker', 'gvisor', 'container'], sources: [] },
  history: {
    known: ['full-vm', 'chroot', 'jail', 'zone', 'rootless', 'container', 'wasm', 'v8-isolate', 'confidential-vm', 'kata', 'nabla', 'gvisor', 'bare-metal', 'firecracker'],
    axis: 'since',
    sources: [],
  },
};
