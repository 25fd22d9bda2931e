import { defineProject } from 'vitest/config';

// As in apps/api: the server that the client is tested against requires CommonJS parts.
const conditions = ['@crimecast/source', 'node', 'module', 'default'];

export default defineProject({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@crimecast/source', 'node'] } },
  test: {
    name: 'client',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
