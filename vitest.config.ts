import { defineConfig } from 'vitest/config';

const define = { __QUICK__: String(process.env['QUICK'] === '1') };

export default defineConfig({
  test: {
    projects: [
      {
        define,
        test: {
          name: 'node',
          include: ['test/**/*.node.test.ts'],
          environment: 'node',
          setupFiles: ['test/support/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        define,
        test: {
          name: 'hosts',
          include: ['test/hosts/**/*.host.test.ts'],
          environment: 'node',
          globalSetup: ['test/support/shared.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
