export * from './lib/browser.mjs';
