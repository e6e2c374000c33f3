export { fail, root } from './lib/files.mjs';
export * from './lib/registry.mjs';
