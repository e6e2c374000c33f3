// Made from figures.ts by `npm run generate`.
import './figures/sensitive-instructions/index.js';

export * from './index.js';
