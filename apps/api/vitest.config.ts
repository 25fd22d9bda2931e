import { defineProject } from 'vitest/config';

// As in vitest.shared, but without `import` for external packages: some of the server's plugins
// require CommonJS parts, which that condition would turn into modules.
const conditions = ['@crimecast/source', 'node', 'module', 'default'];

export default defineProject({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@crimecast/source', 'node'] } },
  test: {
    name: 'api',
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/make-template.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
