export * from './lib/tools.mjs';
