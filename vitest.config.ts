import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'node', include: ['test/**/*.node.test.ts'], environment: 'node', testTimeout: 20_000 },
      },
      {
        test: {
          name: 'hosts',
          include: ['test/hosts/**/*.host.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
