import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*', 'examples', 'examples/danfo', 'deploy', 'packed'],
    coverage: { include: ['packages/*/src/**'] },
  },
});
