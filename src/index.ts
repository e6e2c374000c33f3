// Made from figures.ts by `npm run generate`.
export * from './figures/sensitive-instructions/element.js';
export * from './public.js';
