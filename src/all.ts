// Made from figures.ts by `npm run generate`.
import './figures/sensitive-instructions/index.js';
import './figures/ring-diagram/index.js';
import './figures/hypervisor-types/index.js';
import './figures/isolation-spectrum/index.js';
import './figures/virtualization-techniques/index.js';
import './correction/index.js';
import './group/index.js';
import './ref/index.js';

export * from './index.js';
