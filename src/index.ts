// Made from figures.ts and elements.ts by `npm run generate`.
export * from './figures/sensitive-instructions/element.js';
export * from './figures/ring-diagram/element.js';
export * from './figures/hypervisor-types/element.js';
export * from './figures/isolation-spectrum/element.js';
export * from './figures/virtualization-techniques/element.js';
export * from './elements/figure-correction/element.js';
export * from './elements/figure-group/element.js';
export * from './elements/figure-ref/element.js';
export * from './public.js';
