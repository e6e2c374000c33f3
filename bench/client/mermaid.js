import mermaid from 'mermaid';
import { subjects } from './data.js';

mermaid.initialize({ startOnLoad: false });
await mermaid.run({ nodes: subjects });
globalThis.bench.finish();
