// Made from figures.ts and elements.ts by `npm run generate`.
import './figures/sensitive-instructions/index.js';
import './figures/ring-diagram/index.js';
import './figures/hypervisor-types/index.js';
import './figures/isolation-spectrum/index.js';
import './figures/virtualization-techniques/index.js';
import './elements/figure-correction/index.js';
import './elements/figure-group/index.js';
import './elements/figure-ref/index.js';

export * from './index.js';
